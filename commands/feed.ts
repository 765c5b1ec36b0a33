// /feed: sites whose new articles come into the library by themselves.
import { z } from 'zod';
import { isRefusal } from '../src/ingest/refusal.ts';
import { phrase } from '../src/lang/phrase.ts';
import { type Context, command } from './command.ts';
import { type Reply, sentence } from './reply.ts';

export const feedAdd = command({
  name: 'feed add',
  form: z.object({
    link: z.string().trim().min(1).max(2_000),
    announce: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .meta({ field: { pick: 'channel' } }),
  }),
  plainOption: 'link',
  needs: 'curating',
  audience: 'asker',
  window: null,
  async run({ link, announce }, context): Promise<Reply> {
    const { library, person, say, services, progress } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    progress('fetching');
    const found = await services.ingest.findFeed(link);
    if (isRefusal(found)) return sentence(say.add.refused(found));
    if (announce !== undefined && library.id.startsWith('user:'))
      return sentence(say.feed.announceNeedsServer);
    const added = await library.addFeed({ url: found.url, channelId: announce ?? null }, person.id);
    switch (added.outcome) {
      case 'added':
        return sentence(say.feed.added(found.title || found.url, found.entries.length), { found: true });
      case 'already here':
        return sentence(say.feed.alreadyHere(added.feed.title || added.feed.url), { found: true });
      case 'too many feeds':
        return sentence(say.feed.tooMany(added.limit));
      case 'blocked':
        return sentence(say.refused.blocked(added.block.value));
      default:
        return sentence(say.refused.unknown);
    }
  },
});

export const feedList = command({
  name: 'feed list',
  form: z.object({}),
  plainOption: null,
  needs: 'nothing',
  audience: 'asker',
  window: null,
  async run(_, { library, say }) {
    const feeds = await library.feeds();
    if (feeds.length === 0) return sentence(say.feed.none);
    return {
      audience: 'asker',
      found: true,
      parts: [
        { part: 'heading', words: say.feed.heading(feeds.length) },
        {
          part: 'list',
          items: feeds.map(({ title, url, failures }) =>
            failures > 2 ? say.feed.failing(title || url, url) : phrase`${title || url} · ${url}`,
          ),
        },
      ],
      actions: [],
    };
  },
});

export const feedRemove = command({
  name: 'feed remove',
  form: z.object({ link: z.string().trim().min(1).max(2_000) }),
  plainOption: 'link',
  needs: 'curating',
  audience: 'asker',
  window: null,
  async run({ link }, context) {
    const { library, person, say } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const feed = await feedNamed(link, context);
    if (feed === null) return sentence(say.feed.noSuch(link));
    await library.dropFeed(feed.id, person.id);
    return sentence(say.feed.removed(feed.title || feed.url), { found: true });
  },
});

/** By its link, or by a part of its title or link that only one feed has. */
async function feedNamed(words: string, { library }: Context) {
  const feeds = await library.feeds();
  const exact = feeds.filter(({ url, title }) => url === words || title === words);
  if (exact.length === 1) return exact[0]!;
  const part = words.toLowerCase();
  const found = feeds.filter(({ url, title }) => `${title} ${url}`.toLowerCase().includes(part));
  return found.length === 1 ? found[0]! : null;
}
