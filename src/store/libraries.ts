// Each library as a whole: its version, its settings, and how all of it goes away.
import type { LibraryId } from './library-id.ts';
import { type LibrarySettings, librarySettingsSchema } from './settings.ts';
import type { Database, Tables } from './tables.ts';

/** How a library stands: compare it with what was seen before to know whether anything changed elsewhere. */
type Standing = {
  /** Counts the library's changes; 0 where there is no such library yet. */
  readonly version: number;
  /** The version of the last thing that was wiped for good: who has seen less must read everything anew. */
  readonly floor: number;
};

export type LibraryStore = {
  readonly standing: (library: LibraryId) => Promise<Standing>;
  /** Counts one change and gives the new version; first in a transaction, it keeps others from changing meanwhile. */
  readonly advance: (library: LibraryId) => Promise<number>;
  readonly settings: (library: LibraryId) => Promise<LibrarySettings>;
  readonly setSettings: (library: LibraryId, settings: LibrarySettings) => Promise<void>;
  /** All of them, for work that goes through every library; never shown to anybody. */
  readonly all: () => Promise<readonly LibraryId[]>;
  /** Wipes every trace of the library, at once and for good. */
  readonly wipe: (library: LibraryId) => Promise<void>;
};

/** Every table whose rows belong to a library; those with the articles and the feeds take their parts along. */
const OWNED: readonly Exclude<keyof Tables, 'blocks' | 'revisions' | 'feed_items'>[] = [
  'articles',
  'drafts',
  'reply_states',
  'corrections',
  'changes',
  'feeds',
  'departures',
  'libraries',
];

export function libraryStore(db: Database): LibraryStore {
  return {
    async standing(library) {
      const row = await db
        .selectFrom('libraries')
        .select(['version', 'floor'])
        .where('library_id', '=', library)
        .executeTakeFirst();
      return { version: row?.version ?? 0, floor: row?.floor ?? 0 };
    },

    async advance(library) {
      const { version } = await db
        .insertInto('libraries')
        .values({ library_id: library, version: 1, floor: 0, settings: '{}' })
        .onConflict((conflict) =>
          conflict
            .column('library_id')
            .doUpdateSet((update) => ({ version: update('libraries.version', '+', 1) })),
        )
        .returning('version')
        .executeTakeFirstOrThrow();
      return version;
    },

    async settings(library) {
      const row = await db
        .selectFrom('libraries')
        .select('settings')
        .where('library_id', '=', library)
        .executeTakeFirst();
      return librarySettingsSchema.parse(row === undefined ? {} : JSON.parse(row.settings));
    },

    async setSettings(library, settings) {
      await db
        .updateTable('libraries')
        .set({ settings: JSON.stringify(settings) })
        .where('library_id', '=', library)
        .execute();
    },

    async all() {
      const rows = await db.selectFrom('libraries').select('library_id').orderBy('library_id').execute();
      return rows.map((row) => row.library_id as LibraryId);
    },

    async wipe(library) {
      for (const table of OWNED) await db.deleteFrom(table).where('library_id', '=', library).execute();
    },
  };
}
