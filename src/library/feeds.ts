// The feeds that a library follows.
import type { StoredFeed } from '../store/feeds.ts';
import { acting, type LibraryContext } from './context.ts';
import type { FeedAdded, Library } from './library.ts';
import { linkKeyOf } from './link.ts';

/** As many feeds as a community reads; each is asked every half hour. */
const MOST_FEEDS = 25;

export function feeds(context: LibraryContext): Pick<Library, 'feeds' | 'addFeed' | 'dropFeed'> {
  const { open, store, newId } = context;
  return {
    feeds: () => store.feeds.list(open.id),

    addFeed: ({ url, channelId }, by) =>
      open.change<FeedAdded>(acting(context, by), async () => {
        const link = linkKeyOf(url);
        const block = link === null ? null : await store.blocks.forbidding(link);
        if (block !== null) return { outcome: { outcome: 'blocked', block } };
        const followed = await store.feeds.list(open.id);
        const same = followed.find((each) => linkKeyOf(each.url)?.link === link?.link);
        if (same !== undefined) return { outcome: { outcome: 'already here', feed: same } };
        if (followed.length >= MOST_FEEDS)
          return { outcome: { outcome: 'too many feeds', limit: MOST_FEEDS } };
        return {
          write: async (stores, change) => {
            const feed: StoredFeed = {
              ...{ id: newId(), url, title: '', channelId, addedAt: change.at, addedBy: by },
              ...{ etag: null, lastModified: null, failures: 0, nextPollAt: change.at },
            };
            await stores.feeds.put(open.id, feed);
            const entry = { id: newId(), act: 'feed added', articleId: null } as const;
            await stores.changes.add(open.id, { ...change, ...entry, detail: { url } });
            return () => ({ outcome: 'added', feed });
          },
        };
      }),

    dropFeed: (id, by) =>
      open.change<boolean>(acting(context, by), async () => {
        const feed = (await store.feeds.list(open.id)).find((each) => each.id === id);
        if (feed === undefined) return { outcome: false };
        return {
          write: async (stores, change) => {
            await stores.feeds.drop(open.id, id);
            const entry = { id: newId(), act: 'feed removed', articleId: null } as const;
            await stores.changes.add(open.id, { ...change, ...entry, detail: { url: feed.url } });
            return () => true;
          },
        };
      }),
  };
}
