// What is kept about one person, and how it goes away.
import type { Change } from './change.ts';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** What bears a person's id, over all libraries. */
export type KeptOfPerson = {
  /** Articles in the person's own library. */
  readonly ownArticles: number;
  /** Entries in the logs of servers that say the person did something. */
  readonly acts: number;
};

export type PeopleStore = {
  readonly kept: (person: string) => Promise<KeptOfPerson>;
  /** The libraries in which the person's id stands, their own among them. */
  readonly libraries: (person: string) => Promise<readonly LibraryId[]>;
  /** Takes the person's id off everything in a library; the articles and corrections stay there. */
  readonly forget: (library: LibraryId, person: string, change: Change) => Promise<void>;
};

export function peopleStore(db: Database): PeopleStore {
  return {
    async kept(person) {
      const own: LibraryId = `user:${person}`;
      const { ownArticles } = await db
        .selectFrom('articles')
        .select((query) => query.fn.countAll<number>().as('ownArticles'))
        .where('library_id', '=', own)
        .where('removed_at', 'is', null)
        .executeTakeFirstOrThrow();
      const { acts } = await db
        .selectFrom('changes')
        .select((query) => query.fn.countAll<number>().as('acts'))
        .where('library_id', '!=', own)
        .where('made_by', '=', person)
        .executeTakeFirstOrThrow();
      return { ownArticles: Number(ownArticles), acts: Number(acts) };
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
