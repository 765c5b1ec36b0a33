// The embedded store: one SQLite file by node:sqlite, every acknowledged write synced to the disk.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { StoreError, storeError } from './fault.ts';
import { migrate } from './migrations.ts';
import { NodeSqlite, PatientSqlite } from './sqlite-dialect.ts';
import { type Store, storeOver } from './store.ts';
import type { Tables } from './tables.ts';

export type SqliteOptions = {
  /** The file, made with its folder where it is not there yet; ':memory:' keeps everything in memory. */
  readonly file: string;
  /** A bound for the file in bytes: beyond it the store says it is full, as on a full disk. */
  readonly largest?: number;
  /** How long a write waits for another process that is writing, in milliseconds, before it is a `busy` error. */
  readonly patience?: number;
};

/** Longer than any write of a well-behaved neighbour, such as the command line beside the bot. */
const PATIENCE = 5_000;

/** How long opening, which holds the process, waits for another that opens the same file, in milliseconds. */
const OPENING_PATIENCE = 1_000;

/** SQLite's page in bytes, its default. */
const PAGE = 4_096;

/**
 * Opens the store in a file and brings its tables up to date. Throws a StoreError: `unwritable`, `corrupt`,
 * `newer`, `busy` or `full`.
 */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const { file } = options;
  const database = opened(options);
  const dialect = new PatientSqlite({ database }, options.patience ?? PATIENCE);
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, file);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return storeOver(db);
}

function opened({ file, largest }: SqliteOptions): NodeSqlite {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: OPENING_PATIENCE, enableForeignKeyConstraints: true });
    // WAL with FULL syncs the log at each commit: what was acknowledged survives a kill and a power cut.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // What was deleted is overwritten, since people and publishers were told that it is gone.
    database.exec('PRAGMA secure_delete = ON');
    if (largest !== undefined) database.exec(`PRAGMA max_page_count = ${Math.floor(largest / PAGE)}`);
    // From here on waiting is left to the connection, which does not hold the whole process meanwhile.
    database.exec('PRAGMA busy_timeout = 0');
    return new NodeSqlite(database, file);
  } catch (error) {
    database?.close();
    throw storeError(error, file);
  }
}

/** Whether every page of the file can be read and fits the others. Throws a StoreError where it cannot be opened. */
export function isSound(file: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: OPENING_PATIENCE, readOnly: true });
    const rows = database.prepare('PRAGMA quick_check').all();
    return rows.length === 1 && Object.values(rows[0]!)[0] === 'ok';
  } catch (error) {
    const known = storeError(error, file);
    if (known instanceof StoreError && known.fault === 'corrupt') return false;
    throw known;
  } finally {
    database?.close();
  }
}
