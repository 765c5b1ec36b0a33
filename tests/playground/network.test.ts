// REST in bad weather: rate limits, errors, slow answers and cut connections, met by an unmodified discord.js.
import { type ChatInputCommandInteraction, type Interaction, RESTEvents } from 'discord.js';
import { expect, test } from 'vitest';
import { handClock, type Playground } from '../../src/playground/index.ts';
import { ASK, bot, call, opened } from './stage.ts';

/** A bot that hands over what was asked, and the first thing asked. */
async function asked(discord: Playground): Promise<ChatInputCommandInteraction> {
  const guild = discord.guild();
  const heard: ChatInputCommandInteraction[] = [];
  const onInteraction = (interaction: Interaction): void => {
    if (interaction.isChatInputCommand()) heard.push(interaction);
  };
  await bot(discord, { commands: [ASK], onInteraction });
  guild.member().slash(guild.general, 'ask', { question: 'Who?' });
  await expect.poll(() => heard.length).toBe(1);
  return heard[0]!;
}

const CALLBACK = /\/callback$/;

test('a 429 for one route is waited for and tried again', async () => {
  const discord = await opened();
  const interaction = await asked(discord);
  discord.trouble({ path: CALLBACK, retryAfter: 0.2 });
  await interaction.reply('Yes.');
  const statuses = discord.calls.filter((one) => CALLBACK.test(one.path)).map((one) => one.status);
  expect(statuses).toEqual([429, 204]);
});

test('a global 429 holds all routes', async () => {
  const discord = await opened();
  const interaction = await asked(discord);
  const limited: boolean[] = [];
  interaction.client.rest.on(RESTEvents.RateLimited, (about) => limited.push(about.global));
  await interaction.deferReply();
  discord.trouble({ path: /@original$/, retryAfter: 0.2, global: true });
  await interaction.editReply('Yes.');
  expect(limited).toEqual([true]);
});

test('a server error is tried again', async () => {
  const discord = await opened();
  const interaction = await asked(discord);
  discord.trouble({ path: CALLBACK, status: 502, times: 2 });
  await interaction.reply('Yes.');
  expect(discord.calls.filter((one) => one.status === 502)).toHaveLength(2);
});

test('an answer that was carried out but lost shows as already given', async () => {
  const discord = await opened();
  const interaction = await asked(discord);
  discord.trouble({ path: CALLBACK, status: 500, after: true });
  await expect(interaction.reply('Yes.')).rejects.toMatchObject({ code: 40060 });
  expect(discord.world.messages.size).toBe(1);
});

test('a connection cut before the answer is tried again', async () => {
  const discord = await opened();
  const interaction = await asked(discord);
  discord.trouble({ path: CALLBACK, reset: true });
  await interaction.reply('Yes.');
  expect(discord.calls.filter((one) => one.status === 0)).toHaveLength(1);
});

test('a slow answer comes all the same', async () => {
  const discord = await opened();
  const interaction = await asked(discord);
  discord.trouble({ path: CALLBACK, delay: 150 });
  await interaction.reply('Yes.');
  expect(discord.world.messages.size).toBe(1);
});

test('trouble can be called off', async () => {
  const discord = await opened();
  discord.trouble({ status: 500, times: 1_000 });
  expect((await fetch(`${discord.api}/v10/gateway`)).status).toBe(500);
  discord.calm();
  expect((await call(discord, 'GET', '/gateway')).status).toBe(200);
});

test('every answer says what time it is', async () => {
  const clock = handClock(Date.parse('2030-01-02T03:04:05Z'));
  const discord = await opened({ clock });
  clock.advance(1_000);
  const answer = await call(discord, 'GET', '/gateway');
  expect(answer.headers.get('date')).toBe('Wed, 02 Jan 2030 03:04:06 GMT');
});

test('an unknown road, a missing token and broken JSON are refused', async () => {
  const discord = await opened();
  expect(await call(discord, 'GET', '/nowhere')).toMatchObject({ status: 404 });
  expect((await fetch(`${discord.api}/v10/users/@me`)).status).toBe(401);
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const path = `${discord.api}/v10/channels/${discord.guild().general.id}/messages`;
  const answer = await fetch(path, { method: 'POST', headers, body: '{"content":' });
  expect(await answer.json()).toMatchObject({ code: 50109 });
});

test('with rate limits on, a channel takes five messages in five seconds', async () => {
  const clock = handClock();
  const discord = await opened({ clock, rateLimits: true });
  const path = `/channels/${discord.guild().general.id}/messages`;
  const send = () => call(discord, 'POST', path, { content: 'a' });
  const answers = [await send(), await send(), await send(), await send(), await send(), await send()];
  expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4');
  expect(answers[5]?.body).toMatchObject({ retry_after: 5, global: false });
  clock.advance(5_000);
  expect((await send()).status).toBe(200);
});

test('with rate limits on, the bot as a whole has fifty requests a second, answers to interactions aside', async () => {
  const discord = await opened({ clock: handClock(), rateLimits: true });
  const statuses = new Set<number>();
  for (let number = 0; number < 50; number += 1)
    statuses.add((await call(discord, 'GET', `/users/${discord.person().user.id}`)).status);
  expect([...statuses]).toEqual([200]);
  const next = await call(discord, 'GET', '/gateway');
  expect(next.body).toMatchObject({ global: true });
  expect(next.headers.get('x-ratelimit-global')).toBe('true');
  expect((await call(discord, 'POST', '/interactions/1/a/callback', { type: 5 })).status).toBe(404);
});
