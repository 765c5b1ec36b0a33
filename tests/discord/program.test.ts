// The program itself, as a process that knows Discord only by DISCORD_API_URL: joined, used, stopped, killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import {
  buttonLabels,
  type Message,
  openPlayground,
  type Playground,
  shownText,
} from '../../src/playground/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = readFileSync(join(ROOT, 'data/samples/kazakhstan.txt'));
/** A fresh process reads and compiles everything first; a busy machine takes its time over it. */
const PATIENTLY = 30_000;

vi.setConfig({ testTimeout: 4 * PATIENTLY });

async function opened(): Promise<{ discord: Playground; folder: string }> {
  const discord = await openPlayground({ strict: true });
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(async () => {
    await discord.close();
    rmSync(folder, { recursive: true });
  });
  return { discord, folder };
}

type Program = { readonly process: ChildProcess; readonly said: () => string };

function start(
  discord: Playground,
  folder: string,
  settings: Record<string, string> = {},
  door = 'src/main.ts',
): Program {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api, DATA_DIR: folder };
  const child = spawn(process.execPath, [door], {
    cwd: ROOT,
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, said: () => words };
}

const offersToKeep = (message: Message): boolean => buttonLabels(message).includes('Keep');
const hasAdded = (message: Message): boolean => shownText(message).startsWith('Added');

async function ended({ process: child }: Program): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

it('is joined, given an article, asked, and stopped; started again it has kept all', async () => {
  const { discord, folder } = await opened();
  const guild = discord.guild();
  const ann = guild.member({ permissions: ['ManageGuild'] });
  const first = start(discord, folder);
  await discord.registered('ask', PATIENTLY);
  const file = { filename: 'kazakhstan.txt', bytes: SAMPLE };
  const draft = await ann.slash(guild.general, 'article add', { file }).replyWhere(offersToKeep, PATIENTLY);
  await ann.press(draft, 'Keep').replyWhere(hasAdded, PATIENTLY);
  const question = { question: 'What did Putin say about troops?' };
  const answer = await ann.slash(guild.general, 'ask', question).reply(PATIENTLY);
  expect(shownText(answer)).toContain('Maidan');
  first.process.kill('SIGTERM');
  expect(await ended(first)).toBe(0);

  const second = start(discord, folder);
  await discord.connected(PATIENTLY);
  const list = await ann.slash(guild.general, 'article list').reply(PATIENTLY);
  expect(shownText(list)).toContain('Kazakhstan crisis');
  expect(discord.commandPuts).toBe(1);
  expect(discord.rejected).toEqual([]);
  expect(first.said() + second.said()).not.toContain(discord.token);
  expect(first.said() + second.said()).not.toContain('troops');
});

it('loses nothing that it has acknowledged when it is killed', async () => {
  const { discord, folder } = await opened();
  const guild = discord.guild();
  const ann = guild.member({ permissions: ['ManageGuild'] });
  const first = start(discord, folder);
  await discord.registered('ask', PATIENTLY);
  const file = { filename: 'kazakhstan.txt', bytes: SAMPLE };
  const draft = await ann.slash(guild.general, 'article add', { file }).replyWhere(offersToKeep, PATIENTLY);
  await ann.press(draft, 'Keep').replyWhere(hasAdded, PATIENTLY);
  first.process.kill('SIGKILL');
  await ended(first);
  // Until its connection is seen to be gone, what is asked would still be sent to the one that was killed.
  await expect.poll(() => discord.gateway.connected, { timeout: PATIENTLY }).toBe(0);

  start(discord, folder);
  await discord.connected(PATIENTLY);
  const list = await ann.slash(guild.general, 'article list').reply(PATIENTLY);
  expect(shownText(list)).toContain('Kazakhstan crisis');
});

it('says in one sentence that the token is wrong, and exits 2', async () => {
  const { discord, folder } = await opened();
  const program = start(discord, folder, { DISCORD_TOKEN: 'wrong', LOG_LEVEL: 'silent' });
  expect(await ended(program)).toBe(2);
  expect(program.said().trim().split('\n')).toHaveLength(1);
  expect(program.said()).toMatch(/token/u);
});

it('is started anew when it breaks, and not when it is told to stop', async () => {
  const { discord, folder } = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const program = start(discord, folder, {}, 'src/start.mjs');
  await discord.registered('ask', PATIENTLY);
  // What discord.js takes for the end of everything.
  discord.gateway.close(4011);
  await discord.until(
    'a second start',
    () => (discord.gateway.identifies === 2 ? true : undefined),
    PATIENTLY,
  );
  await discord.connected(PATIENTLY);
  await ann.slash(guild.general, 'help').reply(PATIENTLY);
  program.process.kill('SIGTERM');
  expect(await ended(program)).toBe(0);
  await expect.poll(() => discord.gateway.connected).toBe(0);
  expect(program.said()).toMatch(/started anew in 1 s/u);
});

it('ends with whoever looks after it, however that ended', async () => {
  const { discord, folder } = await opened();
  const program = start(discord, folder, {}, 'src/start.mjs');
  await discord.registered('ask', PATIENTLY);
  program.process.kill('SIGKILL');
  await expect.poll(() => discord.gateway.connected, { timeout: PATIENTLY }).toBe(0);
  await expect.poll(program.said, { timeout: PATIENTLY }).toContain('disconnected from Discord');
});
