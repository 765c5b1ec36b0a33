// The embedded store: one SQLite file by node:sqlite, every acknowledged write synced to the disk.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { StoreError, storeError } from './fault.ts';
import { migrate } from './migrations.ts';
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

/** How long to wait before trying again, in milliseconds. */
const MOMENT = 5;

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
    if (largest !== undefined) database.exec(`PRAGMA max_page_count = ${Math.floor(largest / PAGE)}`);
    // From here on waiting is left to the connection, which does not hold the whole process meanwhile.
    database.exec('PRAGMA busy_timeout = 0');
    return new NodeSqlite(database, file);
  } catch (error) {
    database?.close();
    throw storeError(error, file);
  }
}

/** Kysely's SQLite, waiting for other processes without holding this one. */
class PatientSqlite extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #patience: number;

  constructor(config: SqliteDialectConfig, patience: number) {
    super(config);
    this.#config = config;
    this.#patience = patience;
  }

  override createDriver(): Driver {
    return new PatientDriver(this.#config, this.#patience);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite can roll a change of tables back, so a migration cut off in its middle leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class PatientDriver extends SqliteDriver {
  readonly #patience: number;
  #connection: PatientConnection | null = null;

  constructor(config: SqliteDialectConfig, patience: number) {
    super(config);
    this.#patience = patience;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= new PatientConnection(await super.acquireConnection(), this.#patience);
    return this.#connection;
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #patience: number;

  constructor(connection: DatabaseConnection, patience: number) {
    this.#connection = connection;
    this.#patience = patience;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const until = performance.now() + this.#patience;
    for (;;) {
      try {
        return await this.#connection.executeQuery<Row>(query);
      } catch (error) {
        const isBusy = error instanceof StoreError && error.fault === 'busy';
        if (!isBusy || performance.now() > until) throw error;
        await sleep(MOMENT);
      }
    }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#connection.streamQuery<Row>(query, chunkSize);
  }
}

type Driven = Exclude<SqliteDialectConfig['database'], (...parameters: never[]) => unknown>;

/** node:sqlite in the shape that Kysely's SQLite dialect drives, with the store's own errors. */
class NodeSqlite implements Driven {
  readonly #database: DatabaseSync;
  readonly #place: string;

  constructor(database: DatabaseSync, place: string) {
    this.#database = database;
    this.#place = place;
  }

  prepare(sql: string): ReturnType<Driven['prepare']> {
    // A full disk makes SQLite roll back by itself; there is then no transaction left to roll back.
    if (sql === 'rollback' && !this.#database.isTransaction) return NOTHING_TO_DO;
    // Two processes that both read first and then want to write would otherwise refuse each other.
    const asked = sql === 'begin' ? 'begin immediate' : sql;
    const statement = this.#trying(() => this.#database.prepare(asked));
    const bound = (parameters: readonly unknown[]) => parameters as Parameters<StatementSync['all']>;
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => this.#trying(() => statement.all(...bound(parameters))),
      run: (parameters) => this.#trying(() => statement.run(...bound(parameters))),
      iterate: (parameters) => this.#trying(() => statement.iterate(...bound(parameters))),
    };
  }

  close(): void {
    this.#database.close();
  }

  #trying<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.#place);
    }
  }
}

const NOTHING_TO_DO: ReturnType<Driven['prepare']> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};
