// What an operator does beside running the bot: look whether all is well, register the commands, take them away.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { MENUS } from '../../commands/menus.ts';
import { type Checkup, examineDiscord } from '../../src/discord/checkup.ts';
import { handClock, openPlayground } from '../../src/playground/index.ts';
import { diskFinding, storeFinding } from '../../src/setup/checks.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Everything that the doctor looks at, in its order. */
const LOOKED_AT = [
  ...['settings', 'node', 'store', 'disk'],
  ...['token', 'intents', 'installation', 'gateway', 'clock', 'commands'],
];

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
  const looked = [...well.out.matchAll(/^well {2}(\S+)/gmu)].map((match) => match[1]);
  expect(looked).toEqual(LOOKED_AT);
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

it('says what to mend in Discord: commands, clock, gateway, and that it cannot be reached', async () => {
  const now = Date.now();
  const discord = await openPlayground({ clock: { ...handClock(), now: () => now - 60_000 } });
  onTestFinished(() => discord.close());
  const checkup = { token: discord.token, apiUrl: discord.api, commands: COMMANDS, menus: MENUS };
  const mending = async (about: Partial<Checkup> = {}) =>
    (await examineDiscord({ ...checkup, ...about }, Date.now)).filter(({ well }) => !well);
  discord.trouble({ path: /gateway\/bot$/, status: 500, times: 9 });
  expect(await mending()).toEqual([
    { what: 'gateway', well: false, say: expect.stringMatching(/cannot be reached/u) },
    { what: 'clock', well: false, say: expect.stringMatching(/6[01] s off .*time server/u) },
    { what: 'commands', well: false, say: expect.stringMatching(/npm run register/u) },
  ]);
  const [unreached] = await mending({ apiUrl: 'http://127.0.0.1:1/api' });
  expect(unreached?.say).toMatch(/firewall/u);
  const [refused] = await mending({ token: 'wrong' });
  expect(refused?.say).toMatch(/DISCORD_TOKEN/u);
});

it('says what to mend on the machine: a full disk, a damaged store, one of a newer version', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'verbatim.db');
  expect(await diskFinding(folder, async () => 5_000_000)).toMatchObject({
    well: false,
    say: expect.stringMatching(/^5 MB are free .* Make room/u),
  });
  expect(await diskFinding(join(folder, 'nowhere'))).toMatchObject({ well: false });
  expect(await storeFinding(folder)).toMatchObject({ well: true });

  const database = new DatabaseSync(file);
  database.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('999-later', '')");
  database.close();
  expect((await storeFinding(folder)).say).toMatch(/newer Verbatim/u);
  writeFileSync(file, 'no database at all, but long enough to be looked at as one by its first bytes');
  expect((await storeFinding(folder)).say).toMatch(/damaged/u);
});
