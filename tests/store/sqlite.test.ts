// The embedded store keeps the contract, in memory and in a file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
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
