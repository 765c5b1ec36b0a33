// Plain words to the bot: a mention, a reply, a direct message, and what may be done with somebody's message.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTIONS, COMMANDS } from '../../commands/index.ts';
import { buttonLabels, type Message, shownText } from '../../src/playground/index.ts';
import { hostileText } from './hostile.ts';
import { seen } from './markdown-reader.ts';
import { stage } from './setting.ts';

const ARTICLE = {
  title: 'Harbour to stay open at night',
  text: `Harbour to stay open at night

The harbour of Eastport will stay open at night from Monday, the mayor said.

“We asked the council for two more watchmen, and we got them,” Ana Ortiz, the mayor of Eastport, told reporters.

“The watchmen will be too few,” said Bo Lind, who leads the fishermen’s union.`,
  publisher: 'The Eastport Post',
  byline: null,
  published: '2026-01-10',
  url: null,
  language: 'en',
};

const words = (message: Message): string => seen(shownText(message)).text;
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

async function town() {
  const set = await stage(COMMANDS, ACTIONS);
  const guild = set.discord.guild({ name: 'Eastport' });
  const running = await set.bot();
  const ann = guild.member({ name: 'ann' });
  const library = await set.libraries.of(`guild:${guild.id}`);
  await library.add(ARTICLE, ann.user.id);
  return { ...set, guild, ann, library, running };
}

it('answers a mention in plain words as /ask does, in answer to the message', async () => {
  const { discord, guild, ann } = await town();
  const said = ann.says(guild.general, 'who asked for two more watchmen?', { mention: true });
  const answer = await ann.answered(said);
  expect(words(answer)).toContain('We asked the council for two more watchmen');
  expect(words(answer)).toContain('Ana Ortiz');
  expect(answer.replyTo?.id).toBe(said.id);
  const sent = discord.calls.find(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
  expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  expect(discord.rejected).toEqual([]);
});

it('goes on from what it just showed, and its buttons work', async () => {
  const { guild, ann } = await town();
  const first = await ann.answered(
    ann.says(guild.general, 'What did Ortiz say about the watchmen?', { mention: true }),
  );
  expect(buttonLabels(first)).toContain('In context');
  const next = await ann.answered(ann.says(guild.general, 'and what did Lind say?', { mention: true }));
  expect(words(next)).toContain('Taken as: What did Lind say about the watchmen?');
  expect(words(next)).toContain('too few');
  const around = await ann.press(next, 'In context').reply();
  expect(around.onlyFor).toBe(ann.user.id);
});

it('goes on from a slash command too, for the same person in the same channel alone', async () => {
  const { guild, ann } = await town();
  const bob = guild.member({ name: 'bob' });
  const asked = await ann
    .slash(guild.general, 'ask', { question: 'What did Ortiz say about the watchmen?' })
    .reply();
  expect(words(asked)).toContain('Ana Ortiz');
  const next = await ann.answered(ann.says(guild.general, 'who said that?', { mention: true }));
  expect(words(next)).toContain('Ana Ortiz');
  const other = await bob.answered(bob.says(guild.general, 'who said that?', { mention: true }));
  expect(words(other)).not.toContain('Ana Ortiz');
});

it('answers without pointing to the message where it may not read what was said before', async () => {
  const { discord, guild, ann } = await town();
  const shy = guild.channel({ name: 'shy', denyBot: ['ReadMessageHistory'] });
  const answer = await ann.answered(ann.says(shy, 'who asked for watchmen?', { mention: true }));
  expect(words(answer)).toContain('Ana Ortiz');
  expect(answer.replyTo).toBeNull();
  expect(discord.rejected).toEqual([]);
});

it('is silent where it turns out that it may not write', async () => {
  const { discord, guild, ann, running } = await town();
  discord.trouble({ method: 'POST', path: /\/messages$/u, status: 403 });
  ann.says(guild.general, 'who asked for watchmen?', { mention: true });
  await expect.poll(() => running.counts.mute).toBe(1);
  expect(running.counts.failed).toBe(0);
});

it('turns to more in place, in its answer to a message', async () => {
  const { guild, ann } = await town();
  const first = await ann.answered(
    ann.says(guild.general, 'What was said about the watchmen?', { mention: true }),
  );
  const before = words(first);
  expect(buttonLabels(first)).toContain('More');
  await ann.press(first, 'More').reply();
  expect(words(first)).not.toBe(before);
});

it('answers in the thread it is spoken to in', async () => {
  const { guild, ann } = await town();
  const thread = guild.thread(guild.general);
  const answer = await ann.answered(ann.says(thread, 'who asked for watchmen?', { mention: true }));
  expect(answer.channelId).toBe(thread.id);
});

it('answers anything in direct messages, from the person’s own library', async () => {
  const { discord, ann, libraries } = await town();
  const empty = await ann.answered(ann.says(ann.direct, 'who asked for watchmen?'));
  expect(words(empty)).toMatch(/no articles here yet/u);
  await (await libraries.of(`user:${ann.user.id}`)).add(ARTICLE, ann.user.id);
  const answer = await ann.answered(ann.says(ann.direct, 'who asked for watchmen?'));
  expect(words(answer)).toContain('Ana Ortiz');
  const next = await ann.answered(ann.says(ann.direct, 'show me more'));
  expect(words(next)).toMatch(/watchmen|only passage|no more/u);
  expect(discord.rejected).toEqual([]);
});

it('does not go on in public from what was asked in private', async () => {
  const { guild, ann } = await town();
  const question = 'What did Ortiz say about the watchmen?';
  const asked = await ann.slash(guild.general, 'ask', { question, private: true }).reply();
  expect(asked.onlyFor).toBe(ann.user.id);
  const next = await ann.answered(ann.says(guild.general, 'and what did Lind say?', { mention: true }));
  expect(words(next)).not.toMatch(/Taken as|about the watchmen/u);
});

it('forgets what it showed somebody who has that deleted', async () => {
  const { guild, ann } = await town();
  await ann.answered(ann.says(guild.general, 'What did Ortiz say about the watchmen?', { mention: true }));
  const shown = await ann.slash(guild.general, 'privacy', { do: 'show' }).reply();
  expect(words(shown)).toMatch(/what you were last shown/u);
  const asked = await ann.slash(guild.general, 'privacy', { do: 'delete' }).reply();
  await ann.press(asked, 'Delete it').reply();
  const next = await ann.answered(ann.says(guild.general, 'and what did Lind say?', { mention: true }));
  expect(words(next)).not.toContain('Taken as');
  const after = await ann.slash(guild.general, 'privacy', { do: 'delete' }).reply();
  await ann.press(after, 'Delete it').reply();
  expect(words(await ann.slash(guild.general, 'privacy', { do: 'show' }).reply())).toMatch(
    /Nothing is kept/u,
  );
});

it('answers direct messages in the language the person uses Discord in, once it has told', async () => {
  const { discord, guild } = await town();
  const eva = guild.member({ locale: 'de' });
  await eva.slash(eva.direct, 'help').reply();
  expect(words(await eva.answered(eva.says(eva.direct, 'wer war das?')))).toMatch(/noch keine Artikel/u);
  expect(discord.rejected).toEqual([]);
});

it('does not answer for all to see where the server wants answers for each alone', async () => {
  const { guild, ann, library } = await town();
  await library.setSettings({ audience: 'asker' }, ann.user.id);
  const answer = await ann.answered(ann.says(guild.general, 'who asked for watchmen?', { mention: true }));
  expect(words(answer)).toContain('use /ask');
});

it('never speaks unasked, nor where it may not write', async () => {
  const { discord, guild, ann, running, library } = await town();
  const closed = guild.channel({ name: 'closed', denyBot: ['SendMessages'] });
  const silent = guild.channel({ name: 'silent' });
  await library.setSettings({ channels: { [silent.id]: 'silent' } }, ann.user.id);
  ann.says(guild.general, 'who asked for watchmen?');
  ann.says(closed, 'who asked for watchmen?', { mention: true });
  ann.says(silent, 'who asked for watchmen?', { mention: true });
  await settled();
  for (const channel of [guild.general, closed, silent]) {
    expect(ann.sees(channel).filter(({ author }) => author.bot)).toEqual([]);
  }
  expect(running.counts.mute).toBe(2);
  expect(discord.rejected).toEqual([]);
});

it('says what to do where it may answer only privately', async () => {
  const { guild, ann, library } = await town();
  const quiet = guild.channel({ name: 'quiet' });
  await library.setSettings({ channels: { [quiet.id]: 'asker' } }, ann.user.id);
  const answer = await ann.answered(ann.says(quiet, 'who asked for watchmen?', { mention: true }));
  expect(words(answer)).toContain('use /ask');
});

it('finds who said what stands in somebody’s message, for the asker alone', async () => {
  const { discord, guild, ann } = await town();
  const bob = guild.member({ name: 'bob' });
  const message = bob.says(guild.general, 'the watchmen will be too few');
  const answer = await ann.messageCommand('Who said this?', message).reply();
  expect(words(answer)).toContain('Bo Lind');
  expect(answer.onlyFor).toBe(ann.user.id);
  const asked = await ann.messageCommand('Ask about this', message).reply();
  expect(asked.onlyFor).toBe(ann.user.id);
  expect(discord.rejected).toEqual([]);
});

it('makes a draft of somebody’s message for those who may, and for nobody else', async () => {
  const { guild, ann } = await town();
  const eve = guild.member({ name: 'eve', permissions: ['ManageGuild'] });
  const message = ann.says(
    guild.general,
    `A second harbour\n\n“We need a second harbour,” said Ana Ortiz, the mayor, on Friday.`,
  );
  const refused = await ann.messageCommand('Add to library', message).reply();
  expect(words(refused)).toMatch(/look after the articles/u);
  const added = eve.messageCommand('Add to library', message);
  const draft = await added.replyWhere((each) => buttonLabels(each).includes('Keep'), 15_000);
  expect(buttonLabels(draft)).toContain('Keep');
});

it('takes whatever is written to it, and Discord takes whatever it answers', {
  timeout: 60_000,
}, async () => {
  const { discord, guild, ann, running } = await town();
  const wild = fc.oneof(
    hostileText,
    hostileText.map((text) => `and what about ${text}?`),
    hostileText.map((text) => `what did ${text} say about the watchmen?`),
    fc.constantFrom('more', 'why?', 'the second one', 'in context', 'who said that?', 'and when was that?'),
  );
  for (const [i, text] of fc.sample(wild, { numRuns: 60, seed: 11 }).entries()) {
    const channel = i % 2 === 0 ? guild.general : ann.direct;
    const said = text.replace(/\u0000/gu, '').trim() || 'Why?';
    const answer = await ann.answered(
      ann.says(channel, said, { mention: channel === guild.general }),
      15_000,
    );
    expect(shownText(answer).trim()).not.toBe('');
  }
  expect(discord.rejected).toEqual([]);
  expect(running.counts.failed).toBe(0);
});
