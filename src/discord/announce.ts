// A new article of a feed, told in the channel that was chosen for it.
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Reply } from '../../commands/reply.ts';
import { catalogueFor } from '../lang/catalogue.ts';
import type { ArticleSummary, LibraryId } from '../library.ts';
import { bodyOf } from './body.ts';
import type { Counts } from './counts.ts';
import type { BotParts } from './parts.ts';
import { messagesOf } from './render.ts';

/** Announces an article. A channel that is gone, or may not be written to, means silence and is counted. */
export function announcing(
  rest: REST,
  libraries: BotParts['libraries'],
  counts: Counts,
): (library: LibraryId, channelId: string, article: ArticleSummary) => Promise<void> {
  return async (library, channelId, article) => {
    const { language } = await libraries.settings(library);
    const say = catalogueFor(language ?? 'en');
    const { id, revision, title, publisher, published, url } = article;
    const reply: Reply = {
      audience: 'room',
      found: true,
      parts: [
        {
          part: 'article',
          citation: { articleId: id, revision, title, publisher, published, url, paragraph: null },
        },
      ],
      actions: [],
    };
    try {
      await rest.post(Routes.channelMessages(channelId), { body: bodyOf(messagesOf(reply, say, [])[0]!) });
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status < 400 || error.status >= 500) throw error;
      counts.mute += 1;
    }
  };
}
