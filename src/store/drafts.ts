// Drafts: articles that are shown before they are kept. They expire by themselves.
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

type StoredDraft = {
  readonly id: string;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** JSON; its form is the library's business. */
  readonly body: string;
};

/** As many drafts as the people of a library look at within an hour; the oldest go first. */
const MOST_DRAFTS = 50;

export type DraftStore = {
  /** Keeps a draft, and of all the library's drafts the newest fifty. */
  readonly put: (library: LibraryId, draft: StoredDraft) => Promise<void>;
  /** null where there is none, or it has expired. */
  readonly get: (library: LibraryId, id: string, now: number) => Promise<StoredDraft | null>;
  /** Over all libraries, for a publisher's request. */
  readonly all: () => Promise<readonly { readonly library: LibraryId; readonly draft: StoredDraft }[]>;
  /** Whether there was one to drop. */
  readonly drop: (library: LibraryId, id: string) => Promise<boolean>;
};

export function draftStore(db: Database): DraftStore {
  return {
    async put(library, { id, by, expiresAt, body }) {
      await db
        .insertInto('drafts')
        .values({ library_id: library, id, made_by: by, expires_at: expiresAt, body })
        .execute();
      await db
        .deleteFrom('drafts')
        .where('library_id', '=', library)
        .where('id', 'not in', (drafts) =>
          drafts
            .selectFrom('drafts')
            .select('id')
            .where('library_id', '=', library)
            .orderBy('expires_at', 'desc')
            .orderBy('id')
            .limit(MOST_DRAFTS),
        )
        .execute();
    },

    async get(library, id, now) {
      const row = await db
        .selectFrom('drafts')
        .selectAll()
        .where('library_id', '=', library)
        .where('id', '=', id)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : storedDraft(row);
    },

    async all() {
      const rows = await db.selectFrom('drafts').selectAll().execute();
      return rows.map((row) => ({ library: row.library_id as LibraryId, draft: storedDraft(row) }));
    },

    async drop(library, id) {
      const { numDeletedRows } = await db
        .deleteFrom('drafts')
        .where('library_id', '=', library)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

function storedDraft(row: { id: string; made_by: string; expires_at: number; body: string }): StoredDraft {
  return { id: row.id, by: row.made_by, expiresAt: row.expires_at, body: row.body };
}
