// The adapter end to end: an interaction goes in over the gateway, a reply comes out that Discord takes.
import { expect, it } from 'vitest';
import { buttonLabels, handClock, shownText } from '../../src/playground/index.ts';
import { stage } from './setting.ts';
import { ACTIONS, COMMANDS } from './small-commands.ts';

it('answers a command for the room, acknowledged first', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const asked = ann.slash(guild.general, 'ask', { question: 'Who **asked** for @everyone?' });
  expect(await asked.acknowledged()).toBe('deferredMessage');
  const reply = await asked.reply();
  expect(shownText(reply)).toBe('guild: Who \\*\\*asked\\*\\* for \\@everyone?');
  expect(reply.onlyFor).toBeNull();
  expect(buttonLabels(reply)).toEqual(['Again', 'Beside', 'Wipe']);
  expect(discord.rejected).toEqual([]);
});

it('answers privately where the person wishes so', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?', private: true }).reply();
  expect(reply.onlyFor).toBe(ann.user.id);
});

it('takes a promise to the room back where the answer is for the asker alone', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const bob = guild.member({ name: 'bob' });
  const asked = ann.slash(guild.general, 'ask', { question: 'secret' });
  const reply = await asked.followUp();
  expect(shownText(reply)).toBe('For you alone.');
  expect(reply.onlyFor).toBe(ann.user.id);
  expect(bob.sees(guild.general)).toEqual([]);
});

it('changes the asker’s message in place, and gives anybody else a copy', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const bob = guild.member({ name: 'bob' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  const copy = await bob.press(reply, 'Again').reply();
  expect(copy.onlyFor).toBe(bob.user.id);
  expect(shownText(copy)).toBe('Said 2 times.');
  expect(shownText(reply)).toBe('guild: Why?');
  await ann.press(reply, 'Again').reply();
  expect(shownText(reply)).toBe('Said 2 times.');
  const next = await bob.press(copy, 'Again').reply();
  expect(next.id).toBe(copy.id);
  expect(shownText(copy)).toBe('Said 3 times.');
});

it('answers beside the message where a button says so', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  const side = await ann.press(reply, 'Beside').reply();
  expect(side.onlyFor).toBe(ann.user.id);
  expect(shownText(reply)).toBe('guild: Why?');
});

it('keeps its buttons over a restart', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const first = await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  await first.stop();
  await bot();
  await ann.press(reply, 'Again').reply();
  expect(shownText(reply)).toBe('Said 2 times.');
  expect(discord.commandPuts).toBe(1);
});

it('says kindly that a button has expired, or is of another version', async () => {
  const clock = handClock();
  const { discord, bot } = await stage(COMMANDS, ACTIONS, { clock });
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  for (const id of ['0:again:abc', 'nonsense', '1:gone:AAAAAAAAAAAAAAAA:0:1']) {
    const answer = await ann.press(reply, id, { stale: true }).reply();
    expect(shownText(answer)).toMatch(/expired/u);
    expect(answer.onlyFor).toBe(ann.user.id);
  }
  clock.advance(15 * 24 * 60 * 60_000);
  const late = ann.press(reply, 'Again');
  expect(shownText(await late.followUp())).toMatch(/expired/u);
  expect(shownText(reply)).toBe('guild: Why?');
});

it('lets nobody curate who may not, with commands, buttons and windows alike', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const refused = await ann.slash(guild.general, 'article add', { text: 'A text' }).reply();
  expect(shownText(refused)).toMatch(/look after the articles/u);
  expect(refused.onlyFor).toBe(ann.user.id);
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  expect(shownText(await ann.press(reply, 'Wipe').reply())).toMatch(/look after the articles/u);
});

it('opens a window for a command called bare, and takes what is filled in, files too', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const eve = guild.member({ name: 'eve', permissions: ['ManageGuild'] });
  const form = await eve.slash(guild.general, 'article add').modal();
  const kept = await eve.submit(form, { Text: 'One.\nTwo.' }).reply();
  expect(shownText(kept)).toBe('Kept: One. Two.');
  const file = { filename: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('From a file.') };
  const fromFile = await eve.submit(form, { File: [file] }).reply();
  expect(shownText(fromFile)).toBe('Kept: From a file.');
  const asOption = await eve.slash(guild.general, 'article add', { file }).reply();
  expect(shownText(asOption)).toBe('Kept: From a file.');
  expect(discord.rejected).toEqual([]);
});

it('checks the right again when a window comes back', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const eve = guild.member({ name: 'eve', permissions: ['ManageGuild'] });
  const ann = guild.member({ name: 'ann' });
  const form = await eve.slash(guild.general, 'article add').modal();
  const sent = await ann.submit(form, { Text: 'Mine.' }).reply();
  expect(shownText(sent)).toMatch(/look after the articles/u);
});

it('tells of a failure once, kindly, with a number that stands in the log, and gives back what was typed', async () => {
  const { discord, bot, log } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const bob = guild.member({ name: 'bob' });
  const asked = ann.slash(guild.general, 'ask', { question: 'break' });
  const told = await asked.followUp();
  const words = shownText(told);
  expect(words).toContain('> break');
  expect(told.onlyFor).toBe(ann.user.id);
  expect(bob.sees(guild.general)).toEqual([]);
  const id = /\b[0-9a-f]{8}\b/u.exec(words)?.[0];
  expect(log.some((line) => line.includes(`"errorId":"${id}"`))).toBe(true);
  expect(log.join('')).not.toContain(discord.token);
});

it('says so where a command is not there any more', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann.slash(guild.general, 'bygone', {}, { stale: true }).reply();
  expect(shownText(reply)).toMatch(/not mine any more/u);
});

it('limits how often one person asks', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot({ asksPerMinute: 2 });
  const ann = guild.member({ name: 'ann' });
  const bob = guild.member({ name: 'bob' });
  for (const question of ['One?', 'Two?']) await ann.slash(guild.general, 'ask', { question }).reply();
  const third = await ann.slash(guild.general, 'ask', { question: 'Three?' }).reply();
  expect(shownText(third)).toMatch(/Try again in \d+ seconds/u);
  expect(shownText(third)).toContain('> Three?');
  expect(shownText(await bob.slash(guild.general, 'ask', { question: 'One?' }).reply())).toBe('guild: One?');
});

it('keeps to the rule of a channel, and to the role chosen for curating', async () => {
  const { discord, bot, libraries } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const ann = guild.member({ name: 'ann', permissions: ['SendMessages'] });
  const quiet = guild.channel({ name: 'quiet' });
  const silent = guild.channel({ name: 'silent' });
  const library = await libraries.of(`guild:${guild.id}`);
  await library.setSettings(
    { channels: { [quiet.id]: 'asker', [silent.id]: 'silent' }, curatorRole: guild.role(ann) },
    ann.user.id,
  );
  await bot();
  const bob = guild.member({ name: 'bob' });
  expect((await bob.slash(quiet, 'ask', { question: 'Why?', private: false }).reply()).onlyFor).toBe(
    bob.user.id,
  );
  expect(shownText(await bob.slash(silent, 'ask', { question: 'Why?' }).reply())).toMatch(
    /do not answer in this channel/u,
  );
  const kept = await ann.slash(guild.general, 'article add', { text: 'A text' }).reply();
  expect(shownText(kept)).toBe('Kept: A text');
});

it('uses a person’s own library where the bot is no member', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  discord.guild();
  await bot();
  const ann = discord.person({ name: 'ann' }).installs();
  const inDirect = await ann.slash(ann.direct, 'ask', { question: 'Why?' }).reply();
  expect(shownText(inDirect)).toBe('user: Why?\n-# From your own library');
  const elsewhere = discord.guild({ bot: false });
  elsewhere.join(ann);
  const there = await ann.slash(elsewhere.general, 'ask', { question: 'Why?' }).reply();
  expect(shownText(there)).toBe('user: Why?\n-# From your own library');
  expect(there.onlyFor).toBe(ann.user.id);
});
