// Ordinary messages: who may write and read where, what the bot hears of them, threads, direct messages, files.
import {
  AttachmentBuilder,
  ChannelType,
  Events,
  type Message,
  MessageFlags,
  Partials,
  type TextChannel,
} from 'discord.js';
import { expect, test } from 'vitest';
import { handClock, type Playground } from '../../src/playground/index.ts';
import { bot, call, opened } from './stage.ts';

/** A bot that answers each message of a person with `answer`. */
function answering(discord: Playground, answer: (message: Message) => unknown) {
  return bot(discord, { options: { partials: [Partials.Channel] } }).then((client) => {
    client.on(Events.MessageCreate, (message) => !message.author.bot && answer(message));
    return client;
  });
}

test('a mention and a reply to the bot carry their words, other messages do not', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const heard: string[] = [];
  await answering(discord, (message) => {
    heard.push(message.cleanContent);
    return message.mentions.has(message.client.user) && message.reply('Yes?');
  });
  ann.says(guild.general, 'Nothing for bots.');
  const question = ann.says(guild.general, 'who said it?', { mention: true });
  const answer = await ann.answered(question);
  expect(answer.replyTo).toBe(question);
  const next = await ann.answered(ann.says(guild.general, 'and why?', { replyTo: answer }));
  expect(next.content).toBe('Yes?');
  expect(heard).toEqual(['', '@Verbatim who said it?', 'and why?']);
});

test('a direct message is heard and answered', async () => {
  const discord = await opened();
  const ann = discord.person();
  await answering(discord, (message) => message.reply(`You wrote: ${message.content}`));
  const answer = await ann.answered(ann.says(ann.direct, 'Who said it?'));
  expect(answer.content).toBe('You wrote: Who said it?');
});

test('the bot can write directly to a person who lets it', async () => {
  const discord = await opened();
  const [ann, bob] = [discord.person(), discord.person()];
  const client = await bot(discord);
  await client.users.send(ann.user.id, 'Kept.');
  expect(ann.sees(ann.direct).map((one) => one.content)).toEqual(['Kept.']);
  bob.user.closedToDirectMessages = true;
  await expect(client.users.send(bob.user.id, 'Kept.')).rejects.toMatchObject({ code: 50007 });
});

test('in a thread the bot answers in the thread', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const thread = guild.thread(guild.general, { name: 'About the rain' });
  const heard: unknown[] = [];
  await answering(discord, (message) => {
    heard.push(message.channel.type === ChannelType.PublicThread && message.channel.parentId);
    return message.reply('Yes?');
  });
  const answer = await ann.answered(ann.says(thread, 'who?', { mention: true }));
  expect(answer.channelId).toBe(thread.id);
  expect(heard).toEqual([guild.general.id]);
});

test('channels that the bot may not see or write in say so', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const [ann, bob] = [guild.member(), guild.member()];
  const hidden = guild.channel({
    deny: ['ViewChannel'],
    allow: [{ person: ann, permissions: ['ViewChannel'] }],
  });
  const muted = guild.channel({ denyBot: ['SendMessages'] });
  const write = (id: string) => call(discord, 'POST', `/channels/${id}/messages`, { content: 'a' });
  expect((await write(hidden.id)).body.code).toBe(50001);
  expect((await write(muted.id)).body.code).toBe(50013);
  const secret = ann.says(hidden, 'A secret.');
  expect(bob.sees(hidden)).toEqual([]);
  expect(ann.sees(hidden)).toEqual([secret]);
  expect(discord.rejected).toEqual([]);
});

test('messages are edited, deleted and listed', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const client = await bot(discord);
  const channel = (await client.channels.fetch(guild.general.id)) as TextChannel;
  const sent = await channel.send('One.');
  await sent.edit('Two.');
  expect(ann.sees(guild.general)[0]).toMatchObject({ content: 'Two.', versions: [{ content: 'One.' }] });
  ann.says(guild.general, 'Three.');
  expect([...(await channel.messages.fetch()).values()].map((one) => one.content)).toEqual([
    'Three.',
    'Two.',
  ]);
  await sent.delete();
  expect(ann.sees(guild.general).map((one) => one.content)).toEqual(['Three.']);
  await channel.sendTyping();
});

test('files go up with a message and are fetched again from a link that expires', async () => {
  const clock = handClock();
  const discord = await opened({ clock });
  const guild = discord.guild();
  const ann = guild.member();
  const client = await bot(discord);
  const channel = (await client.channels.fetch(guild.general.id)) as TextChannel;
  const files = [
    new AttachmentBuilder(Buffer.from('Rain fell.'), { name: 'news.txt', description: 'The news' }),
  ];
  const sent = await channel.send({ content: 'Here.', files, flags: MessageFlags.SuppressNotifications });
  const [attachment] = ann.sees(guild.general)[0]!.attachments;
  expect(attachment).toMatchObject({ filename: 'news.txt', description: 'The news' });
  const url = sent.attachments.first()!.url;
  expect(await (await fetch(url)).text()).toBe('Rain fell.');
  expect((await fetch(url.replace('hm=', 'hm=0'))).status).toBe(404);
  clock.advance(24 * 60 * 60_000 + 1_000);
  expect((await fetch(url)).status).toBe(404);
});

test('a person’s files come with their message', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const heard: string[] = [];
  await answering(discord, async (message) => {
    for (const file of message.attachments.values()) heard.push(await (await fetch(file.url)).text());
    await message.reply('Read.');
  });
  const files = [{ filename: 'news.html', bytes: '<p>Rain fell.</p>', contentType: 'text/html' }];
  await ann.answered(ann.says(guild.general, 'Look', { mention: true, files }));
  expect(heard).toEqual(['<p>Rain fell.</p>']);
});

test('a message sent twice with one nonce is there once', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const path = `/channels/${guild.general.id}/messages`;
  const body = { content: 'Once.', nonce: '7', enforce_nonce: true };
  discord.trouble({ path: /\/messages$/, status: 502, after: true });
  expect((await call(discord, 'POST', path, body).catch(() => null))?.status).not.toBe(200);
  const again = await call(discord, 'POST', path, body);
  expect(guild.general.messages.map((one) => one.id)).toEqual([again.body.id]);
});

test('a file over ten megabytes is refused', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const client = await bot(discord);
  const channel = (await client.channels.fetch(guild.general.id)) as TextChannel;
  const files = [new AttachmentBuilder(Buffer.alloc(10 * 1024 * 1024 + 1), { name: 'big.txt' })];
  await expect(channel.send({ files })).rejects.toMatchObject({ code: 40005 });
  expect(discord.rejected).toHaveLength(1);
});
