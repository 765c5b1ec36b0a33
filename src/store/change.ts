// The log of who changed what in a library, from which a change can be undone.
import { z } from 'zod';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** One change of a library in the making: its version after it, when (epoch milliseconds), by whose id. */
export type Change = { readonly version: number; readonly at: number; readonly by: string };

const ACTS = [
  'added',
  'revised',
  'removed',
  'edited',
  'corrected',
  'reported',
  'dismissed',
  'settings',
  'imported',
  'undone',
  'feed added',
  'feed removed',
] as const;

/** What was done. */
type Act = (typeof ACTS)[number];

/** What an entry of the log says beyond who, when and what: the title as it was, and what undoing needs. */
const detailSchema = z.record(z.string(), z.json());

type Detail = z.infer<typeof detailSchema>;

export type LogEntry = Change & {
  readonly id: string;
  readonly act: Act;
  readonly articleId: string | null;
  readonly detail: Detail;
  readonly undone: boolean;
};

export type ChangeLog = {
  readonly add: (library: LibraryId, entry: Omit<LogEntry, 'undone'>) => Promise<void>;
  /** Newest first; `before` is the version of the last entry seen. */
  readonly list: (
    library: LibraryId,
    options: { readonly limit: number; readonly before?: number },
  ) => Promise<readonly LogEntry[]>;
  /** Every entry of a kind that was not undone, oldest first. */
  readonly standing: (library: LibraryId, act: Act) => Promise<readonly LogEntry[]>;
  readonly entry: (library: LibraryId, id: string) => Promise<LogEntry | null>;
  /** `undone` false takes the mark away again. */
  readonly markUndone: (library: LibraryId, id: string, undone?: boolean) => Promise<void>;
  /** How many acts of these kinds were done since a time, epoch milliseconds. */
  readonly count: (library: LibraryId, acts: readonly Act[], since: number) => Promise<number>;
};

export function changeLog(db: Database): ChangeLog {
  const of = (library: LibraryId) => db.selectFrom('changes').where('library_id', '=', library);

  return {
    async add(library, entry) {
      await db
        .insertInto('changes')
        .values({
          library_id: library,
          id: entry.id,
          version: entry.version,
          at: entry.at,
          made_by: entry.by,
          action: entry.act,
          article_id: entry.articleId,
          detail: JSON.stringify(entry.detail),
          undone: 0,
        })
        .execute();
    },

    async list(library, { limit, before }) {
      let query = of(library).selectAll();
      if (before !== undefined) query = query.where('version', '<', before);
      const rows = await query.orderBy('version', 'desc').orderBy('id').limit(limit).execute();
      return rows.map(logEntry);
    },

    async standing(library, act) {
      const rows = await of(library)
        .selectAll()
        .where('action', '=', act)
        .where('undone', '=', 0)
        .orderBy('version')
        .orderBy('id')
        .execute();
      return rows.map(logEntry);
    },

    async entry(library, id) {
      const row = await of(library).selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : logEntry(row);
    },

    async markUndone(library, id, undone = true) {
      await db
        .updateTable('changes')
        .set({ undone: undone ? 1 : 0 })
        .where('library_id', '=', library)
        .where('id', '=', id)
        .execute();
    },

    async count(library, acts, since) {
      const row = await of(library)
        .select((query) => query.fn.countAll().as('count'))
        .where('action', 'in', acts)
        .where('at', '>=', since)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}

function logEntry(row: {
  id: string;
  version: number;
  at: number;
  made_by: string;
  action: string;
  article_id: string | null;
  detail: string;
  undone: number;
}): LogEntry {
  return {
    id: row.id,
    version: row.version,
    at: row.at,
    by: row.made_by,
    act: z.enum(ACTS).parse(row.action),
    articleId: row.article_id,
    detail: detailSchema.parse(JSON.parse(row.detail)),
    undone: row.undone === 1,
  };
}
