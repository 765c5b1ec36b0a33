// What is kept about one person, and how it goes away.
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
  /** Takes the person's id off everything in servers; the articles and corrections stay theirs. */
  readonly forget: (person: string) => Promise<void>;
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
      return { ownArticles, acts };
    },

    async forget(person) {
      await db.deleteFrom('drafts').where('made_by', '=', person).execute();
      await db.updateTable('articles').set({ added_by: '' }).where('added_by', '=', person).execute();
      await db.updateTable('revisions').set({ kept_by: '' }).where('kept_by', '=', person).execute();
      await db.updateTable('corrections').set({ made_by: '' }).where('made_by', '=', person).execute();
      await db.updateTable('changes').set({ made_by: '' }).where('made_by', '=', person).execute();
      await db.updateTable('feeds').set({ added_by: '' }).where('added_by', '=', person).execute();
      await db.updateTable('blocks').set({ made_by: '' }).where('made_by', '=', person).execute();
    },
  };
}
