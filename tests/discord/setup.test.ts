// What an operator does beside running the bot: look whether all is well, register the commands, take them away.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openPlayground } from '../../src/playground/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');

type Ran = { readonly status: number; readonly out: string; readonly err: string };

async function opened() {
  const discord = await openPlayground();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(async () => {
    await discord.close();
    rmSync(folder, { recursive: true });
  });
  const run = (errand: string, settings: Record<string, string> = {}): Promise<Ran> =>
    new Promise((done) => {
      const { PATH = '', HOME = '' } = process.env;
      const env = {
        PATH,
        HOME,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.api,
        DATA_DIR: folder,
        ...settings,
      };
      const child = execFile(
        process.execPath,
        ['src/start.mjs', 'setup', errand],
        { cwd: ROOT, env },
        (_, out, err) => {
          done({ status: child.exitCode ?? -1, out, err });
        },
      );
    });
  return { discord, run };
}

it('registers the commands once, finds all well, and takes them away', { timeout: 60_000 }, async () => {
  const { discord, run } = await opened();
  expect((await run('register')).out).toBe('The commands are registered.\n');
  expect((await run('register')).out).toBe('The commands were registered already.\n');
  expect(discord.commandPuts).toBe(1);
  const well = await run('doctor');
  expect(well.out).not.toContain('MEND');
  expect(well.status).toBe(0);
  await run('unregister');
  expect(discord.world.commands.size).toBe(0);
  expect(discord.rejected).toEqual([]);
});

it('says what to mend: a wrong token, and a place that cannot be written', { timeout: 60_000 }, async () => {
  const { run } = await opened();
  const { out, status } = await run('doctor', {
    DISCORD_TOKEN: 'wrong.token.here',
    DATA_DIR: '/dev/null/nowhere',
  });
  expect(out).toMatch(/MEND {2}token +Discord does not know it/u);
  expect(out).toMatch(/MEND {2}store/u);
  expect(status).toBe(1);
});
