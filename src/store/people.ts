// What is kept about one person, and how it goes away.
import type { Change } from './change.ts';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** Something that is kept about a person: what kind of thing, in which library, and which one. */
export type KeptThing = {
  readonly library: LibraryId;
  readonly kind: 'article' | 'revision' | 'correction' | 'draft' | 'feed' | 'entry of the log';
  readonly id: string;
  /** What the log says was done. */
  readonly act?: string;
  /** Epoch milliseconds, where it is known. */
  readonly at?: number;
};

export type PeopleStore = {
  /** Everything that is the person's own or bears their id, over all libraries; their own library first. */
  readonly kept: (person: string) => Promise<readonly KeptThing[]>;
  /** The libraries in which the person's id stands, their own among them. */
  readonly libraries: (person: string) => Promise<readonly LibraryId[]>;
  /** Takes the person's id off everything in a library; the articles and corrections stay there. */
  readonly forget: (library: LibraryId, person: string, change: Change) => Promise<void>;
};

export function peopleStore(db: Database): PeopleStore {
  return {
    async kept(person) {
      const own: LibraryId = `user:${person}`;
      const first = (library: LibraryId) => (library === own ? '' : library);
      return (await thingsOf(db, person)).toSorted((a, b) =>
        first(a.library) < first(b.library) ? -1 : Number(a.library !== b.library),
      );
    },

    async libraries(person) {
      const rows = await db
        .selectFrom('articles')
        .select('library_id')
        .where('added_by', '=', person)
        .union(db.selectFrom('revisions').select('library_id').where('kept_by', '=', person))
        .union(db.selectFrom('corrections').select('library_id').where('made_by', '=', person))
        .union(db.selectFrom('changes').select('library_id').where('made_by', '=', person))
        .union(db.selectFrom('drafts').select('library_id').where('made_by', '=', person))
        .union(db.selectFrom('feeds').select('library_id').where('added_by', '=', person))
        .orderBy('library_id')
        .execute();
      return rows.map((row) => row.library_id as LibraryId);
    },

    async forget(library, person, { version }) {
      await db
        .updateTable('articles')
        .set({ added_by: '', changed: version })
        .where('library_id', '=', library)
        .where('added_by', '=', person)
        .execute();
      for (const [table, column] of [
        ['revisions', 'kept_by'],
        ['corrections', 'made_by'],
        ['changes', 'made_by'],
        ['drafts', 'made_by'],
        ['feeds', 'added_by'],
      ] as const) {
        await db
          .updateTable(table)
          .set({ [column]: '' })
          .where('library_id', '=', library)
          .where(db.dynamic.ref(column), '=', person)
          .execute();
      }
    },
  };
}

async function thingsOf(db: Database, person: string): Promise<KeptThing[]> {
  const own: LibraryId = `user:${person}`;
  const articles = await db
    .selectFrom('articles')
    .select(['library_id', 'id', 'added_at as at'])
    .where(({ eb, or }) => or([eb('added_by', '=', person), eb('library_id', '=', own)]))
    .where('removed_at', 'is', null)
    .execute();
  const revisions = await db
    .selectFrom('revisions')
    .select(['library_id', 'article_id as id', 'kept_at as at'])
    .where('kept_by', '=', person)
    .where('revision', '>', 1)
    .execute();
  const corrections = await db
    .selectFrom('corrections')
    .select(['library_id', 'id', 'made_at as at'])
    .where('made_by', '=', person)
    .execute();
  const drafts = await db
    .selectFrom('drafts')
    .select(['library_id', 'id'])
    .where('made_by', '=', person)
    .execute();
  const feeds = await db
    .selectFrom('feeds')
    .select(['library_id', 'id', 'added_at as at'])
    .where('added_by', '=', person)
    .execute();
  const entries = await db
    .selectFrom('changes')
    .select(['library_id', 'id', 'at', 'action as act'])
    .where('made_by', '=', person)
    .execute();
  const lists = {
    article: articles,
    revision: revisions,
    correction: corrections,
    draft: drafts,
    feed: feeds,
  };
  return [...Object.entries(lists), ['entry of the log', entries] as const].flatMap(([kind, rows]) =>
    rows.map(({ library_id: library, ...row }) => ({
      library: library as LibraryId,
      kind: kind as KeptThing['kind'],
      ...row,
    })),
  );
}
