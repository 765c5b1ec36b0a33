// The gateway with an unmodified discord.js client: logging in, being refused, losing and finding the connection.
import { Events, GatewayIntentBits, Status } from 'discord.js';
import { expect, test } from 'vitest';
import { shownText } from '../../src/playground/index.ts';
import { ASK, bot, newClient, opened } from './stage.ts';

/** discord.js waits 5 s before a second IDENTIFY; here it need not. */
const impatient = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) };

test('a wrong token is refused by REST and by the gateway', async () => {
  const discord = await opened();
  const client = newClient(discord);
  await expect(client.login('wrong')).rejects.toThrow('invalid token');
});

test('an intent that was not granted is refused, and granted it is not', async () => {
  const discord = await opened();
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
  const refused = newClient(discord, { intents });
  await expect(refused.login(discord.token)).rejects.toThrow('disallowed intents');
  const granting = await opened({ privilegedIntents: GatewayIntentBits.MessageContent });
  await bot(granting, { options: { intents } });
  expect(granting.gateway.connected).toBe(1);
});

test('the client knows its servers, and not those where it is no member', async () => {
  const discord = await opened();
  const guild = discord.guild({ name: 'Newsroom' });
  discord.guild({ name: 'Elsewhere', bot: false });
  const client = await bot(discord);
  expect(client.guilds.cache.map((one) => one.name)).toEqual(['Newsroom']);
  expect(client.channels.cache.get(guild.general.id)?.isTextBased()).toBe(true);
});

test('joining, an outage and leaving are three different things', async () => {
  const discord = await opened();
  const client = await bot(discord);
  const heard: string[] = [];
  client.on(Events.GuildCreate, () => heard.push('joined'));
  client.on(Events.GuildUnavailable, () => heard.push('away'));
  client.on(Events.GuildAvailable, () => heard.push('back'));
  client.on(Events.GuildDelete, () => heard.push('left'));
  const guild = discord.guild();
  await expect.poll(() => heard).toEqual(['joined']);
  guild.fallAway();
  guild.comeBack();
  guild.expel();
  await expect.poll(() => heard).toEqual(['joined', 'away', 'back', 'left']);
});

test('what happens while the connection is down arrives after RESUME', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  await bot(discord, {
    commands: [ASK],
    onInteraction: (asked) => asked.isRepliable() && asked.reply('Still here.'),
  });
  discord.gateway.drop();
  const asked = ann.slash(guild.general, 'ask', { question: 'Who?' });
  expect(shownText(await asked.reply())).toBe('Still here.');
  expect(discord.gateway.resumes).toBe(1);
  expect(discord.gateway.identifies).toBe(1);
});

test('op 7 makes the client resume, losing nothing', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  await bot(discord, {
    commands: [ASK],
    onInteraction: (asked) => asked.isRepliable() && asked.reply('Yes.'),
  });
  discord.gateway.reconnect();
  await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
  await expect.poll(() => discord.gateway.resumes).toBe(1);
  await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
});

test.each([
  ['op 9 that may be resumed', true, 1, 1],
  ['op 9 that may not be resumed', false, 2, 0],
])('%s', async (_name, resumable, identifies, resumes) => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  await bot(discord, {
    commands: [ASK],
    onInteraction: (asked) => asked.isRepliable() && asked.reply('Yes.'),
    options: { ws: impatient },
  });
  discord.gateway.invalidate(resumable);
  await expect
    .poll(() => [discord.gateway.identifies, discord.gateway.resumes], { timeout: 8_000 })
    .toEqual([identifies, resumes]);
  await discord.connected();
  await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
});

test('a session that Discord forgot is begun anew', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  await bot(discord, {
    commands: [ASK],
    onInteraction: (asked) => asked.isRepliable() && asked.reply('Yes.'),
    options: { ws: impatient },
  });
  discord.gateway.forget();
  await expect.poll(() => discord.gateway.identifies, { timeout: 8_000 }).toBe(2);
  await discord.connected();
  await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
});

test('a connection that no longer answers heartbeats is given up and resumed', async () => {
  const discord = await opened({ heartbeat: 100 });
  const client = await bot(discord);
  discord.gateway.acknowledges = false;
  await expect.poll(() => discord.gateway.resumes, { timeout: 5_000 }).toBeGreaterThan(0);
  discord.gateway.acknowledges = true;
  await expect.poll(() => client.ws.status, { timeout: 5_000 }).toBe(Status.Ready);
});

test('a gateway that takes no connections for a while is tried again', async () => {
  const discord = await opened();
  await bot(discord);
  discord.gateway.open = false;
  discord.gateway.drop();
  await expect.poll(() => discord.gateway.connected).toBe(0);
  discord.gateway.open = true;
  await discord.connected();
  expect(discord.gateway.identifies).toBe(1);
});

test('servers are spread over shards, direct messages are with the first', async () => {
  const discord = await opened({ shards: 2 });
  const guilds = Array.from({ length: 4 }, () => discord.guild());
  const client = newClient(discord, { shards: 'auto' });
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) =>
    heard.push(`${message.guild?.shardId ?? 'direct'} ${message.content}`),
  );
  await client.login(discord.token);
  await expect.poll(() => client.guilds.cache.size).toBe(4);
  expect(discord.gateway.connected).toBe(2);
  for (const guild of guilds) guild.member().says(guild.general, 'hello', { mention: true });
  await expect.poll(() => heard.length).toBe(4);
});

test('the client can be ended and started again, with its commands still there', async () => {
  const discord = await opened();
  const first = await bot(discord, { commands: [ASK] });
  await first.destroy();
  await expect.poll(() => discord.gateway.connected).toBe(0);
  const second = await bot(discord);
  const commands = await second.application?.commands.fetch();
  expect(commands?.map((command) => command.name)).toEqual(['ask']);
  expect(discord.commandPuts).toBe(1);
});

test('a server that is away at the start comes later', async () => {
  const discord = await opened();
  const guild = discord.guild();
  guild.fallAway();
  const client = newClient(discord, { waitGuildTimeout: 50 });
  const heard: string[] = [];
  client.on(Events.GuildAvailable, () => heard.push('back'));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  expect(client.guilds.cache.get(guild.id)?.available).toBe(false);
  guild.comeBack();
  await expect.poll(() => heard).toEqual(['back']);
});

test('members can be looked up by name', async () => {
  const discord = await opened();
  const guild = discord.guild();
  guild.member({ name: 'ann' });
  guild.member({ name: 'bob' });
  const client = await bot(discord);
  const found = await client.guilds.cache.get(guild.id)?.members.fetch({ query: 'an', limit: 5 });
  expect(found?.map((member) => member.user.username)).toEqual(['ann']);
});
