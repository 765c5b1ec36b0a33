// Starting, and the servers and processes around: whose token, whose turn, whose library.
import { describe, expect, it } from 'vitest';
import { BotFault } from '../../src/discord/fault.ts';
import { shownText } from '../../src/playground/index.ts';
import { stage } from './setting.ts';
import { ACTIONS, COMMANDS } from './small-commands.ts';

describe('an interaction', () => {
  it('that another process has answered is left alone', async () => {
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
