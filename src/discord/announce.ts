// A new article of a feed, told in the channel that was chosen for it.
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Reply } from '../../commands/reply.ts';
import { catalogueFor } from '../lang/catalogue.ts';
import type { ArticleSummary, LibraryId, LibrarySettings } from '../library.ts';
import { again, isPassing } from './again.ts';
import { bodyOf } from './body.ts';
import type { Counts } from './counts.ts';
import type { BotParts } from './parts.ts';
import { messagesOf } from './render.ts';

/** By a nonce Discord knows a message again that is sent twice; at most so many characters. */
const NONCE = 25;

/** Announces an article. A channel that is gone, or may not be written to, means silence and is counted. */
export function announcing(
  client: Client<true>,
  libraries: BotParts['libraries'],
  counts: Counts,
): (library: LibraryId, channelId: string, article: ArticleSummary) => Promise<void> {
  return async (library, channelId, article) => {
    const settings = await libraries.settings(library);
    if (!(await maySpeak(client, library, channelId, settings))) {
      counts.mute += 1;
      return;
    }
    const guild = client.guilds.cache.get(library.slice('guild:'.length));
    const say = catalogueFor(settings.language ?? guild?.preferredLocale ?? 'en');
    const { id, revision, title, publisher, published, url } = article;
    const reply: Reply = {
      audience: 'room',
      found: true,
      parts: [
        {
          part: 'article',
          citation: {
            articleId: id,
            revision,
            title,
            publisher,
            published,
            url,
            anchor: null,
            paragraph: null,
          },
        },
      ],
      actions: [],
    };
    try {
      const message = bodyOf(messagesOf(reply, say, [])[0]!);
      const body = { ...message, nonce: `${id}-${revision}`.slice(0, NONCE), enforce_nonce: true };
      await again(() => client.rest.post(Routes.channelMessages(channelId), { body }), isPassing);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status < 400 || error.status >= 500) throw error;
      counts.mute += 1;
    }
  };
}

/** Only a server's articles are announced, only in a channel of that very server, and not where the bot is to be silent. */
async function maySpeak(
  client: Client<true>,
  library: LibraryId,
  channelId: string,
  { channels }: LibrarySettings,
): Promise<boolean> {
  const channel = await client.channels.fetch(channelId).catch(() => null);
  if (channel === null || channel.isDMBased() || library !== `guild:${channel.guildId}`) return false;
  const parent = channel.isThread() ? (channel.parentId ?? '') : '';
  return (channels[channelId] ?? channels[parent]) !== 'silent';
}
