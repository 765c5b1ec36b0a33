// Servers that were really left, and when their libraries are due to be deleted.
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

type Departure = {
  readonly library: LibraryId;
  /** Epoch milliseconds, both. */
  readonly leftAt: number;
  readonly dueAt: number;
};

export type DepartureStore = {
  /** A second leave before the first is due changes nothing. */
  readonly put: (departure: Departure) => Promise<void>;
  /** The server is back: nothing is due any more. */
  readonly cancel: (library: LibraryId) => Promise<void>;
  readonly of: (library: LibraryId) => Promise<Departure | null>;
  /** Those due now, over all libraries, longest overdue first. */
  readonly due: (now: number) => Promise<readonly Departure[]>;
};

export function departureStore(db: Database): DepartureStore {
  const all = () => db.selectFrom('departures').selectAll();

  return {
    async put({ library, leftAt, dueAt }) {
      await db
        .insertInto('departures')
        .values({ library_id: library, left_at: leftAt, due_at: dueAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async cancel(library) {
      await db.deleteFrom('departures').where('library_id', '=', library).execute();
    },

    async of(library) {
      const row = await all().where('library_id', '=', library).executeTakeFirst();
      return row === undefined ? null : departure(row);
    },

    async due(now) {
      const rows = await all().where('due_at', '<=', now).orderBy('due_at').orderBy('library_id').execute();
      return rows.map(departure);
    },
  };
}

function departure(row: { library_id: string; left_at: number; due_at: number }): Departure {
  return { library: row.library_id as LibraryId, leftAt: row.left_at, dueAt: row.due_at };
}
