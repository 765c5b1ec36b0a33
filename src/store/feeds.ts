// The feeds a library follows, when each is to be polled next, and which of its items were seen.
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

export type StoredFeed = {
  readonly id: string;
  readonly url: string;
  /** As the feed calls itself; '' until it was read. */
  readonly title: string;
  /** Where new articles are announced; null: nowhere. */
  readonly channelId: string | null;
  /** Epoch milliseconds, and whose id. */
  readonly addedAt: number;
  readonly addedBy: string;
  /** What the server gave to ask again by, as it gave it. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** In a row, for backing off. */
  readonly failures: number;
  /** Epoch milliseconds. */
  readonly nextPollAt: number;
};

/** What a poll changes. */
type Poll = Pick<StoredFeed, 'title' | 'etag' | 'lastModified' | 'failures' | 'nextPollAt'>;

export type FeedStore = {
  readonly put: (library: LibraryId, feed: StoredFeed) => Promise<void>;
  readonly list: (library: LibraryId) => Promise<readonly StoredFeed[]>;
  readonly drop: (library: LibraryId, id: string) => Promise<boolean>;
  readonly polled: (library: LibraryId, id: string, poll: Poll) => Promise<void>;
  /** Those of `items` that were not marked as seen, each once. */
  readonly unseen: (library: LibraryId, id: string, items: readonly string[]) => Promise<readonly string[]>;
  /** Marks an item once it was dealt with; a process that ends before that finds it unseen again. */
  readonly markSeen: (library: LibraryId, id: string, item: string, now: number) => Promise<void>;
  /** Over all libraries, for a publisher's request. */
  readonly all: () => Promise<readonly { readonly library: LibraryId; readonly feed: StoredFeed }[]>;
  /** For the poller, which serves all libraries: what is due, longest overdue first. */
  readonly due: (
    now: number,
    limit: number,
  ) => Promise<readonly { readonly library: LibraryId; readonly feed: StoredFeed }[]>;
};

export function feedStore(db: Database): FeedStore {
  return {
    async put(library, feed) {
      await db
        .insertInto('feeds')
        .values({
          library_id: library,
          id: feed.id,
          url: feed.url,
          title: feed.title,
          channel_id: feed.channelId,
          added_at: feed.addedAt,
          added_by: feed.addedBy,
          etag: feed.etag,
          last_modified: feed.lastModified,
          failures: feed.failures,
          next_poll_at: feed.nextPollAt,
        })
        .execute();
    },

    async list(library) {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('library_id', '=', library)
        .orderBy('added_at')
        .orderBy('id')
        .execute();
      return rows.map(storedFeed);
    },

    async drop(library, id) {
      const { numDeletedRows } = await db
        .deleteFrom('feeds')
        .where('library_id', '=', library)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async polled(library, id, poll) {
      await db
        .updateTable('feeds')
        .set({
          title: poll.title,
          etag: poll.etag,
          last_modified: poll.lastModified,
          failures: poll.failures,
          next_poll_at: poll.nextPollAt,
        })
        .where('library_id', '=', library)
        .where('id', '=', id)
        .execute();
    },

    async unseen(library, id, items) {
      const rows = await db
        .selectFrom('feed_items')
        .select('item')
        .where('library_id', '=', library)
        .where('feed_id', '=', id)
        .execute();
      const seen = new Set(rows.map(({ item }) => item));
      return [...new Set(items)].filter((item) => !seen.has(item));
    },

    async markSeen(library, id, item, now) {
      await db
        .insertInto('feed_items')
        .values({ library_id: library, feed_id: id, item, seen_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async all() {
      const rows = await db.selectFrom('feeds').selectAll().orderBy('library_id').execute();
      return rows.map((row) => ({ library: row.library_id as LibraryId, feed: storedFeed(row) }));
    },

    async due(now, limit) {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('next_poll_at', '<=', now)
        .orderBy('next_poll_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ library: row.library_id as LibraryId, feed: storedFeed(row) }));
    },
  };
}

function storedFeed(row: {
  id: string;
  url: string;
  title: string;
  channel_id: string | null;
  added_at: number;
  added_by: string;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  next_poll_at: number;
}): StoredFeed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    channelId: row.channel_id,
    addedAt: row.added_at,
    addedBy: row.added_by,
    etag: row.etag,
    lastModified: row.last_modified,
    failures: row.failures,
    nextPollAt: row.next_poll_at,
  };
}
