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

/** Starts a writer, kills it once it has acknowledged `many` changes, and gives the last one acknowledged. */
async function killedWriter(file: string, many: number): Promise<number> {
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
  return Number(said.split('\n').at(-2));
}

it('keeps every acknowledged change over SIGKILL, whole, and takes new ones', async () => {
  const file = join(folder, 'killed.db');
  for (const many of [1, 17, 120]) {
    const acknowledged = await killedWriter(file, many);
    const store = await openSqlite({ file });
    const articles = await store.articles.changedSince('guild:1', 0, 100_000);
    const ids = new Set(articles.map(({ article }) => article.id));
    for (let number = 1; number <= acknowledged; number += 1) {
      expect(ids).toContain(`${number}-left`);
      expect(await store.replyStates.get('guild:1', `${number}`, 0)).toEqual({ number });
    }
    for (const id of ids) expect(ids).toContain(`${id.split('-')[0]}-right`);
    await store.close();
  }
});
