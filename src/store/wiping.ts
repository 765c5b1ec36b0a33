// What goes away for good: articles that were removed long enough ago or must not be kept, and whatever has expired.
import type { Change } from './change.ts';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** How long the store remembers which items of a feed it has seen, in milliseconds. */
const FEED_ITEM_MEMORY = 180 * 24 * 60 * 60 * 1_000;

export type Wiping = {
  /** Deletes articles with all their revisions and corrections, and what the log told of them. */
  readonly articles: (library: LibraryId, ids: readonly string[], change: Change) => Promise<void>;
  /** Articles that were removed before a time (epoch milliseconds), over all libraries. */
  readonly removedBefore: (
    time: number,
  ) => Promise<readonly { readonly library: LibraryId; readonly articleId: string }[]>;
  /** Deletes drafts, reply states and feed items that have expired. */
  readonly expired: (now: number) => Promise<void>;
};

export function wiping(db: Database): Wiping {
  return {
    async articles(library, ids, change) {
      for (const id of ids) {
        await db.deleteFrom('articles').where('library_id', '=', library).where('id', '=', id).execute();
        await db
          .updateTable('changes')
          .set({ detail: '{}' })
          .where('library_id', '=', library)
          .where('article_id', '=', id)
          .execute();
      }
      await db
        .updateTable('libraries')
        .set({ floor: change.version })
        .where('library_id', '=', library)
        .execute();
    },

    async removedBefore(time) {
      const rows = await db
        .selectFrom('articles')
        .select(['library_id', 'id'])
        .where('removed_at', '<', time)
        .orderBy('library_id')
        .execute();
      return rows.map((row) => ({ library: row.library_id as LibraryId, articleId: row.id }));
    },

    async expired(now) {
      await db.deleteFrom('drafts').where('expires_at', '<=', now).execute();
      await db.deleteFrom('reply_states').where('expires_at', '<=', now).execute();
      await db
        .deleteFrom('feed_items')
        .where('seen_at', '<', now - FEED_ITEM_MEMORY)
        .execute();
    },
  };
}
