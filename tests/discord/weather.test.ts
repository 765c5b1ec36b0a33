// The adapter in bad weather: a gateway that dies, limits, errors, slow and lost answers. Nothing is answered twice,
// nothing is lost.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { type Command, command } from '../../commands/command.ts';
import { sentence } from '../../commands/reply.ts';
import { phrase } from '../../src/lang/phrase.ts';
import { handClock, type Playground, shownText, type Trouble } from '../../src/playground/index.ts';
import { stage } from './setting.ts';
import { ACTIONS, COMMANDS } from './small-commands.ts';

const CALLBACK = /\/callback$/;
const ORIGINAL = /@original$/;

const callbacks = (discord: Playground) => discord.calls.filter(({ path }) => CALLBACK.test(path));

/** A command that answers when it is let. */
function waiting(): { readonly slow: Command; readonly begun: Promise<void>; readonly release: () => void } {
  const begun = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const slow = command({
    name: 'slow',
    form: z.object({}),
    plainOption: null,
    needs: 'nothing',
    audience: 'room',
    window: null,
    async run() {
      begun.resolve();
      await released.promise;
      return sentence(phrase`Here at last.`, { audience: 'room', found: true });
    },
  });
  return { slow, begun: begun.promise, release: () => released.resolve() };
}

const gatewayFailures: [string, (discord: Playground) => void][] = [
  ['dies', (discord) => discord.gateway.drop()],
  ['asks for a new connection', (discord) => discord.gateway.reconnect()],
  ['says that the session is invalid', (discord) => discord.gateway.invalidate(true)],
  ['closes with an unknown error', (discord) => discord.gateway.close(4000)],
];

it.each(gatewayFailures)('answers although the gateway %s in the middle', async (_name, fail) => {
  const { slow, begun, release } = waiting();
  const { discord, bot } = await stage([...COMMANDS, slow], ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const asked = ann.slash(guild.general, 'slow');
  await begun;
  fail(discord);
  release();
  expect(shownText(await asked.reply())).toBe('Here at last.');
  await expect.poll(() => discord.gateway.resumes).toBe(1);
  const next = ann.slash(guild.general, 'ask', { question: 'And now?' });
  expect(shownText(await next.reply())).toBe('guild: And now?');
  expect(ann.sees(guild.general)).toHaveLength(2);
});

it('answers once what was asked while the gateway was away', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.gateway.drop();
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' }, { times: 2 });
  await asked.reply();
  expect(callbacks(discord)).toHaveLength(1);
  expect(ann.sees(guild.general)).toHaveLength(1);
});

it('goes on after a session that cannot be resumed, and its buttons still work', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  discord.gateway.invalidate(false);
  await discord.until('a new session', () => (discord.gateway.identifies === 2 ? true : undefined), 15_000);
  await ann.press(reply, 'Again').reply();
  expect(shownText(reply)).toBe('Said 2 times.');
  expect(discord.commandPuts).toBe(1);
});

it('answers a doubled interaction once, and counts the other', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const { counts } = await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }, { times: 3 }).reply();
  await ann.press(reply, 'Again', { times: 2 }).reply();
  expect(shownText(reply)).toBe('Said 2 times.');
  expect(counts.doubled).toBe(3);
  expect(callbacks(discord).map(({ status }) => status)).toEqual([204, 204]);
});

it('drops what comes too late to be answered, and counts it', async () => {
  const clock = handClock();
  const { discord, bot } = await stage(COMMANDS, ACTIONS, { clock });
  const guild = discord.guild();
  const { counts } = await bot();
  const ann = guild.member({ name: 'ann' });
  discord.gateway.open = false;
  discord.gateway.drop();
  const late = ann.slash(guild.general, 'ask', { question: 'Late?' });
  clock.advance(4_500);
  discord.gateway.open = true;
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
  expect(shownText(await asked.reply())).toBe('guild: Why?');
  expect(late.answered).toBeUndefined();
  expect(counts.late).toBe(1);
});

const troubles: [string, Trouble, number[]][] = [
  ['the acknowledgement meets a server error', { path: CALLBACK, status: 500 }, [500, 204]],
  ['the acknowledgement meets three', { path: CALLBACK, status: 503, times: 3 }, [503, 503, 503, 204]],
  [
    'the acknowledgement arrives, but its answer is lost',
    { path: CALLBACK, status: 502, after: true },
    [502, 400],
  ],
  ['the acknowledgement’s connection is cut', { path: CALLBACK, reset: true }, [0, 204]],
  [
    'the acknowledgement’s connection is cut behind it',
    { path: CALLBACK, reset: true, after: true },
    [0, 400],
  ],
  ['the acknowledgement is limited', { path: CALLBACK, retryAfter: 0.4 }, [429, 204]],
  [
    'the acknowledgement is limited with everything else',
    { path: CALLBACK, retryAfter: 0.4, global: true },
    [429, 204],
  ],
  ['the reply is limited', { path: ORIGINAL, retryAfter: 0.3 }, [204]],
  ['the reply is limited with everything else', { path: ORIGINAL, retryAfter: 0.3, global: true }, [204]],
  ['the reply meets server errors', { path: ORIGINAL, status: 503, times: 2 }, [204]],
  ['the reply’s connection is cut', { path: ORIGINAL, reset: true }, [204]],
  ['the reply’s connection is cut behind it', { path: ORIGINAL, reset: true, after: true }, [204]],
  ['the reply is slow', { path: ORIGINAL, delay: 500 }, [204]],
];

it.each(troubles)('answers once although %s', async (_name, trouble, statuses) => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble(trouble);
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
  expect(shownText(await asked.reply())).toBe('guild: Why?');
  expect(callbacks(discord).map(({ status }) => status)).toEqual(statuses);
  expect(ann.sees(guild.general)).toHaveLength(1);
  expect(asked.followUps).toEqual([]);
  expect(discord.rejected).toEqual([]);
});

it('gives an answer to the asker alone although it does not hear that its promise to the room is taken back', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ path: ORIGINAL, method: 'DELETE', reset: true, after: true });
  const asked = ann.slash(guild.general, 'ask', { question: 'secret' });
  expect(shownText(await asked.followUp())).toBe('For you alone.');
  expect(ann.sees(guild.general)).toHaveLength(1);
});

it.each<[string, Trouble]>([
  ['it meets a server error', { status: 502 }],
  ['it arrives, but its answer is lost', { status: 502, after: true }],
  ['its connection is cut', { reset: true }],
  ['its connection is cut behind it', { reset: true, after: true }],
  ['it is limited', { retryAfter: 0.2 }],
])('answers a mention once although %s', async (_name, trouble) => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ method: 'POST', path: /\/messages$/, ...trouble });
  await ann.answered(ann.says(guild.general, 'Why?', { mention: true }));
  await expect.poll(() => discord.calls.filter(({ path }) => path.endsWith('/messages')).length).toBe(2);
  expect(ann.sees(guild.general)).toHaveLength(2);
  expect(discord.rejected).toEqual([]);
});

it('answers although Discord is slow with every try', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const { counts } = await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ path: CALLBACK, delay: 1_900, times: 9 });
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
  expect(shownText(await asked.reply())).toBe('guild: Why?');
  expect(counts.failed).toBe(0);
});

it('waits as long as Discord says, and no try goes out meanwhile', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ path: CALLBACK, retryAfter: 1.4, global: true });
  const first = ann.slash(guild.general, 'ask', { question: 'Why?' });
  await discord.until('a limit', () => callbacks(discord)[0]);
  const second = ann.slash(guild.general, 'ask', { question: 'When?' });
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(callbacks(discord)).toHaveLength(1);
  expect(shownText(await first.reply())).toBe('guild: Why?');
  expect(shownText(await second.reply())).toBe('guild: When?');
});

it('answers although it never hears that it was first', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const { counts } = await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ path: CALLBACK, reset: true, after: true });
  discord.trouble({ path: CALLBACK, status: 502, times: 9 });
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
  expect(shownText(await asked.reply())).toBe('guild: Why?');
  expect(counts.failed).toBe(0);
});

it.each<[string, Trouble]>([
  ['arrives, but its answer is lost', { status: 502, after: true }],
  ['has its connection cut behind it', { reset: true, after: true }],
  ['meets a server error', { status: 503 }],
])('sends a further message once that %s', async (_name, trouble) => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ method: 'POST', path: /^\/webhooks\//, ...trouble });
  const asked = ann.slash(guild.general, 'ask', { question: 'secret' });
  expect(shownText(await asked.followUp())).toBe('For you alone.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked.followUps).toHaveLength(1);
});

it('acknowledges in time although the first try hangs', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ path: CALLBACK, delay: 2_500 });
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
  expect(shownText(await asked.reply())).toBe('guild: Why?');
  expect(discord.clock.now() - asked.record.createdAt).toBeLessThan(3_000);
});

it('stays alive where Discord takes nothing at all for a while', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const { counts } = await bot();
  const ann = guild.member({ name: 'ann' });
  discord.trouble({ status: 500, times: 1_000 });
  const lost = ann.slash(guild.general, 'ask', { question: 'Lost?' });
  await expect.poll(() => counts.failed, { timeout: 5_000 }).toBe(1);
  discord.calm();
  expect(lost.answered).toBeUndefined();
  const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
  expect(shownText(await asked.reply())).toBe('guild: Why?');
});

it('answers what is in flight before it stops, and turns away what comes then', async () => {
  const { slow, begun, release } = waiting();
  const { discord, bot } = await stage([...COMMANDS, slow], ACTIONS);
  const guild = discord.guild();
  const running = await bot();
  const ann = guild.member({ name: 'ann' });
  const asked = ann.slash(guild.general, 'slow');
  await begun;
  const stopped = running.stop();
  const turned = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  expect(turned.onlyFor).toBe(ann.user.id);
  release();
  await stopped;
  expect(shownText(await asked.reply())).toBe('Here at last.');
});

it('ends for good where Discord closes for good', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const running = await bot();
  discord.gateway.close(4004);
  const fault = await running.ended;
  expect(fault.message).not.toContain(discord.token);
});
