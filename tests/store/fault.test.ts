// What is wrong with a store is said in one clear sentence, and what was kept stands.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/fault.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof StoreError ? error.fault : error),
  );

function put(store: Store, id: string, length = 10): Promise<void> {
  return store.change('guild:1', { by: 'ann', at: 1 }, (stores, change) =>
    stores.articles.put(
      'guild:1',
      {
        ...{ id, revision: 1, title: id, text: 'x'.repeat(length), language: 'en' },
        ...{ publisher: null, byline: null, published: null, url: null },
      },
      null,
      change,
    ),
  );
}

describe('a store that cannot', () => {
  it('says that the disk is full, keeps what it has, and goes on when there is room', async () => {
    const store = await openSqlite({ file: join(folder, 'full.db'), largest: 400_000 });
    await put(store, 'before');
    expect(await fault(put(store, 'large', 2_000_000))).toBe('full');
    await put(store, 'after');
    const articles = await store.articles.changedSince('guild:1', 0, 10);
    expect(articles.map(({ article }) => article.id)).toEqual(['before', 'after']);
    await store.close();
  });

  it('says that a folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await fault(openSqlite({ file: join(file, 'library.db') }))).toBe('unwritable');
    expect(await fault(openSqlite({ file: folder }))).toBe('unwritable');
  });

  it('says that a file is no library, and leaves it as it is', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(1_000));
    expect(await fault(openSqlite({ file }))).toBe('corrupt');
  });

  it('says that a file is damaged', async () => {
    const file = join(folder, 'damaged.db');
    const store = await openSqlite({ file });
    for (let number = 0; number < 50; number += 1) await put(store, `${number}`, 5_000);
    await store.close();
    truncateSync(file, 40_000);
    expect(await fault(openSqlite({ file }).then((damaged) => damaged.articles.find('guild:1', '7')))).toBe(
      'corrupt',
    );
  });

  it('leaves alone what a newer program wrote', async () => {
    const file = join(folder, 'newer.db');
    await (await openSqlite({ file })).close();
    const raw = new DatabaseSync(file);
    raw.exec("INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01T00:00:00.000Z')");
    raw.close();
    const opening = openSqlite({ file });
    expect(await fault(opening)).toBe('newer');
    await expect(opening).rejects.toThrow(/newer Verbatim/u);
  });

  it('opens again after a migration that was cut off before its end', async () => {
    const file = join(folder, 'begun.db');
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA journal_mode = WAL; BEGIN; CREATE TABLE articles (id text)');
    raw.close();
    const store = await openSqlite({ file });
    await put(store, 'a');
    await store.close();
  });

  it('says that another program holds the file, having waited', async () => {
    const file = join(folder, 'held.db');
    const store = await openSqlite({ file, patience: 20 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await fault(put(store, 'a'))).toBe('busy');
    other.exec('ROLLBACK');
    other.close();
    await put(store, 'a');
    await store.close();
  });
});
