// Discord at its worst: late, twice, broken, slow, gone. Nothing crashes, nothing is answered twice, nothing is lost.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '../../commands/command.ts';
import { sentence } from '../../commands/reply.ts';
import { BotFault } from '../../src/discord/fault.ts';
import { phrase } from '../../src/lang/phrase.ts';
import { handClock, shownText } from '../../src/playground/index.ts';
import { stage } from './setting.ts';
import { ACTIONS, COMMANDS } from './small-commands.ts';

/** A command that answers only when it is told to. */
function slow() {
  let go: () => void = () => undefined;
  let began: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    began = resolve;
  });
  const wait = command({
    name: 'wait',
    form: z.object({}),
    plainOption: null,
    needs: 'nothing',
    audience: 'room',
    window: null,
    async run() {
      began();
      await gate;
      return sentence(phrase`Done after all.`, { audience: 'room' });
    },
  });
  return { wait, go: () => go(), begun };
}

describe('interactions', () => {
  it('that arrive twice are answered once', async () => {
    const { discord, bot } = await stage(COMMANDS, ACTIONS);
    const guild = discord.guild();
    const running = await bot();
    const ann = guild.member();
    const asked = ann.slash(guild.general, 'ask', { question: 'Why?' }, { times: 2 });
    await asked.reply();
    expect(running.counts.doubled).toBe(1);
    expect(asked.refusals).toEqual([]);
    expect(ann.sees(guild.general)).toHaveLength(1);
  });

  it('that another process has answered are left alone', async () => {
    const { discord, bot } = await stage(COMMANDS, ACTIONS);
    const guild = discord.guild();
    const one = await bot();
    const two = await bot();
    const ann = guild.member();
    const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
    await asked.reply();
    await discord.until('the second to have tried', () => (asked.refusals.length > 0 ? true : undefined));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(one.counts.taken + two.counts.taken).toBe(1);
    expect(one.counts.failed + two.counts.failed).toBe(0);
    expect(ann.sees(guild.general)).toHaveLength(1);
  });

  it('that are too old to be answered are dropped and counted', async () => {
    const clock = handClock();
    const { discord, bot } = await stage(COMMANDS, ACTIONS, { clock });
    const guild = discord.guild();
    const running = await bot();
    const ann = guild.member();
    await ann.slash(guild.general, 'ask', { question: 'One?' }).reply();
    discord.gateway.drop();
    const late = ann.slash(guild.general, 'ask', { question: 'Two?' });
    clock.advance(4_500);
    await discord.until('a resumed session', () => (discord.gateway.resumes > 0 ? true : undefined), 10_000);
    await ann.slash(guild.general, 'ask', { question: 'Three?' }).reply(10_000);
    expect(late.answered).toBeUndefined();
    expect(running.counts.late).toBe(1);
    expect(running.counts.gone).toBe(0);
  });
});

describe('REST', () => {
  it.each([
    ['a server error', { status: 502 }],
    ['a cut connection', { reset: true }],
    ['a rate limit', { retryAfter: 0.3 }],
    ['a lost answer', { status: 500, after: true }],
    ['a slow answer', { delay: 1_500 }],
  ])('with %s at the acknowledgement still answers, once', async (_, trouble) => {
    const { discord, bot } = await stage(COMMANDS, ACTIONS);
    const guild = discord.guild();
    await bot();
    const ann = guild.member();
    discord.trouble({ path: /callback/u, ...trouble });
    const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
    expect(shownText(await asked.reply(8_000))).toBe('guild: Why?');
    expect(ann.sees(guild.general)).toHaveLength(1);
  });

  it.each([
    ['server errors', { status: 503, times: 2 }],
    ['a cut connection', { reset: true }],
    ['a rate limit', { retryAfter: 0.3 }],
    ['a lost answer', { status: 500, after: true }],
  ])('with %s at the reply still shows it', async (_, trouble) => {
    const { discord, bot } = await stage(COMMANDS, ACTIONS);
    const guild = discord.guild();
    await bot();
    const ann = guild.member();
    discord.trouble({ method: 'PATCH', ...trouble });
    const asked = ann.slash(guild.general, 'ask', { question: 'Why?' });
    expect(shownText(await asked.reply(8_000))).toBe('guild: Why?');
  });
});

describe('the gateway', () => {
  it.each([
    ['dies', (gateway: { drop(): void }) => gateway.drop()],
    ['asks for a new connection', (gateway: { reconnect(): void }) => gateway.reconnect()],
    [
      'calls the session invalid',
      (gateway: { invalidate(resumable: boolean): void }) => gateway.invalidate(false),
    ],
  ] as const)('that %s in the middle of an answer takes nothing away', async (_, harm) => {
    const { wait, go, begun } = slow();
    const { discord, bot } = await stage([...COMMANDS, wait], ACTIONS);
    const guild = discord.guild();
    await bot();
    const ann = guild.member();
    const asked = ann.slash(guild.general, 'wait');
    await begun;
    harm(discord.gateway);
    go();
    expect(shownText(await asked.reply())).toBe('Done after all.');
    await discord.connected(15_000);
    expect(shownText(await ann.slash(guild.general, 'ask', { question: 'Still there?' }).reply(15_000))).toBe(
      'guild: Still there?',
    );
  });
});

describe('stopping', () => {
  it('answers what is in flight, and tells newcomers', async () => {
    const { wait, go, begun } = slow();
    const { discord, bot } = await stage([...COMMANDS, wait], ACTIONS);
    const guild = discord.guild();
    const running = await bot();
    const ann = guild.member();
    const asked = ann.slash(guild.general, 'wait');
    await begun;
    const stopped = running.stop();
    const newcomer = ann.slash(guild.general, 'ask', { question: 'Why?' });
    expect(shownText(await newcomer.reply())).toMatch(/being restarted/u);
    go();
    await stopped;
    expect(shownText(await asked.reply())).toBe('Done after all.');
    expect(discord.gateway.connected).toBe(0);
  });
});

describe('starting', () => {
  it('says in one sentence that the token is wrong', async () => {
    const { bot } = await stage(COMMANDS);
    const fault = await bot({ token: 'wrong.token.here' }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(BotFault);
    expect((fault as BotFault).fault).toBe('token');
    expect((fault as BotFault).message).toMatch(/DISCORD_TOKEN/u);
  });

  it('says in one sentence that Discord cannot be reached', async () => {
    const { bot } = await stage(COMMANDS);
    const fault = await bot({ apiUrl: 'http://127.0.0.1:1/api' }).catch((error: unknown) => error);
    expect((fault as BotFault).fault).toBe('unreachable');
  });
});

describe('servers', () => {
  it('are noted as left only when the bot was really removed', async () => {
    const { discord, bot, store } = await stage(COMMANDS);
    const guild = discord.guild();
    const id = `guild:${guild.id}` as const;
    const running = await bot();
    guild.fallAway();
    guild.comeBack();
    await guild.member().slash(guild.general, 'ask', { question: 'Why?' }).reply();
    expect(await store.departures.of(id)).toBeNull();
    guild.expel();
    await expect.poll(() => store.departures.of(id)).not.toBeNull();
    await running.stop();
    guild.invite();
    await bot();
    await expect.poll(() => store.departures.of(id)).toBeNull();
  });

  it('do not see each other’s buttons', async () => {
    const { discord, bot } = await stage(COMMANDS, ACTIONS);
    const here = discord.guild();
    const there = discord.guild();
    await bot();
    const ann = here.member();
    there.join(ann);
    const reply = await ann.slash(here.general, 'ask', { question: 'Why?' }).reply();
    const stolen =
      reply.components.flatMap((row) => row.components ?? []).find((one) => one.label === 'Again')
        ?.custom_id ?? '';
    const other = await ann.slash(there.general, 'ask', { question: 'Why?' }).reply();
    const pressed = ann.press(other, stolen, { stale: true });
    expect(shownText(await pressed.followUp())).toMatch(/expired/u);
  });
});
