// node:sqlite under Kysely: the adapter, and a connection that waits for other processes without holding this one.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { StoreError, storeError } from './fault.ts';

/** How long to wait before trying again, in milliseconds. */
const MOMENT = 5;

/** Kysely's SQLite, waiting for other processes without holding this one. */
export class PatientSqlite extends SqliteDialect {
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

/** As many statements are kept prepared as the program has, and some whose lists differ in length. */
const MOST_PREPARED = 300;

/** node:sqlite in the shape that Kysely's SQLite dialect drives, with the store's own errors. */
export class NodeSqlite implements Driven {
  readonly #database: DatabaseSync;
  readonly #place: string;
  readonly #prepared = new Map<string, ReturnType<Driven['prepare']>>();

  constructor(database: DatabaseSync, place: string) {
    this.#database = database;
    this.#place = place;
  }

  prepare(sql: string): ReturnType<Driven['prepare']> {
    // A full disk makes SQLite roll back by itself; there is then no transaction left to roll back.
    if (sql === 'rollback' && !this.#database.isTransaction) return NOTHING_TO_DO;
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    if (this.#prepared.size >= MOST_PREPARED) this.#prepared.clear();
    const prepared = this.#prepare(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  #prepare(sql: string): ReturnType<Driven['prepare']> {
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
