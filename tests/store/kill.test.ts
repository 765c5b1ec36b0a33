// Killing the process at any moment loses nothing that was acknowledged.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a writer, kills it once it has acknowledged `many` changes, and gives those it acknowledged. */
async function killedWriter(file: string, many: number): Promise<number[]> {
  const writer = spawn(process.execPath, [fileURLToPath(new URL('./writer.ts', import.meta.url)), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let killed = false;
  writer.stdout.setEncoding('utf8').on('data', (words: string) => {
    said += words;
    if (killed || said.split('\n').length <= many) return;
    killed = true;
    writer.kill('SIGKILL');
  });
  const [, signal] = await once(writer, 'close');
  expect(signal).toBe('SIGKILL');
  return said.split('\n').slice(0, -1).map(Number);
}

it('keeps every acknowledged change over SIGKILL, whole, and takes new ones', async () => {
  const file = join(folder, 'killed.db');
  const acknowledged: number[] = [];
  for (const many of [1, 17, 120]) {
    acknowledged.push(...(await killedWriter(file, many)));
    const store = await openSqlite({ file });
    const articles = await store.articles.changedSince('guild:1', 0, 100_000);
    const ids = new Set(articles.map(({ article }) => article.id));
    for (const number of acknowledged) {
      expect(ids).toContain(`${number}-left`);
      expect(await store.replyStates.get('guild:1', `${number}`, 0)).toEqual({ number });
    }
    for (const id of ids) expect(ids).toContain(`${id.split('-')[0]}-right`);
    await store.close();
  }
});
