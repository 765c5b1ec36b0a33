// How the tables came to be, step by step. A step that was released is never changed; a new one is added below it.
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreError } from './fault.ts';
import type { Database } from './tables.ts';

type Step = { readonly up: (db: Kysely<unknown>) => Promise<void> };

const STEPS: Readonly<Record<string, Step>> = {
  '001-first': { up: first },
};

async function first(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('libraries')
    .addColumn('library_id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('floor', 'integer', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .execute();
  const owned = (table: string) =>
    db.schema.createTable(table).addColumn('library_id', 'text', (column) => column.notNull());
  await owned('articles')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'bigint')
    .addColumn('changed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('articles_key', ['library_id', 'id'])
    .execute();
  await owned('revisions')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('byline', 'text')
    .addColumn('published', 'text')
    .addColumn('url', 'text')
    .addColumn('link_key', 'text')
    .addColumn('host', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'bigint', (column) => column.notNull())
    .addColumn('kept_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['library_id', 'article_id', 'revision'])
    .addForeignKeyConstraint(
      'revisions_article',
      ['library_id', 'article_id'],
      'articles',
      ['library_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  await owned('drafts')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['library_id', 'id'])
    .execute();
  await owned('reply_states')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reply_states_key', ['library_id', 'key'])
    .execute();
  await owned('corrections')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content_start', 'integer', (column) => column.notNull())
    .addColumn('content_end', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('speaker', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('corrections_key', ['library_id', 'id'])
    .addForeignKeyConstraint(
      'corrections_article',
      ['library_id', 'article_id'],
      'articles',
      ['library_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  await owned('changes')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('undone', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('changes_key', ['library_id', 'id'])
    .execute();
  await owned('feeds')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text')
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('next_poll_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feeds_key', ['library_id', 'id'])
    .execute();
  await owned('feed_items')
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_items_key', ['library_id', 'feed_id', 'item'])
    .addForeignKeyConstraint(
      'feed_items_feed',
      ['library_id', 'feed_id'],
      'feeds',
      ['library_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createTable('blocks')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('blocks_key', ['kind', 'value'])
    .execute();
  await db.schema
    .createTable('departures')
    .addColumn('library_id', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .execute();
  const index = (name: string, table: string, columns: readonly string[]) =>
    db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
  await index('articles_changed', 'articles', ['library_id', 'changed']);
  await index('revisions_host', 'revisions', ['host']);
  await index('revisions_link', 'revisions', ['link_key']);
  await index('articles_removed', 'articles', ['removed_at']);
  await index('drafts_expiry', 'drafts', ['expires_at']);
  await index('reply_states_expiry', 'reply_states', ['expires_at']);
  await index('corrections_article_index', 'corrections', ['library_id', 'article_id']);
  await index('changes_order', 'changes', ['library_id', 'version']);
  await index('feeds_due', 'feeds', ['next_poll_at']);
  await index('departures_due', 'departures', ['due_at']);
}

/**
 * Brings the tables up to this program's version. Throws a StoreError `newer` where a later program has been
 * here, so that an older one never writes into tables it does not know.
 */
export async function migrate(db: Database, place: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...STEPS }) } });
  if (await hasUnknownSteps(db)) throw new StoreError('newer', place);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function hasUnknownSteps(db: Database): Promise<boolean> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return false;
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.some((row) => !(row.name in STEPS));
}
