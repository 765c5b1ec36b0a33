// The embedded store keeps the contract, in memory and in a file, alone or beside other processes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
storeContract('in-memory SQLite', () => openSqlite({ file: ':memory:' }));
storeContract('SQLite', () => {
  files += 1;
  return openSqlite({ file: join(folder, `${files}.db`) });
});

it('is opened by several at once, each finding the tables made once', async () => {
  const file = join(folder, 'shared.db');
  const stores = await Promise.all(Array.from({ length: 4 }, () => openSqlite({ file })));
  await Promise.all(
    stores.map((store, number) =>
      store.change('guild:1', { by: 'ann', at: number }, async (_stores, { version }) => version),
    ),
  );
  for (const store of stores) expect(await store.libraries.standing('guild:1')).toMatchObject({ version: 4 });
  await Promise.all(stores.map((store) => store.close()));
});
