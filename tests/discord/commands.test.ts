// The real commands in Discord: asked and answered, added and kept, each server by itself.
import { expect, it } from 'vitest';
import { ACTIONS, COMMANDS } from '../../commands/index.ts';
import { buttonLabels, type Message, shownText } from '../../src/playground/index.ts';
import { seen } from './markdown-reader.ts';
import { stage } from './setting.ts';

const ARTICLE = `Harbour to stay open at night

The harbour of Eastport will stay open at night from Monday, the mayor said.

“We asked the council for two more watchmen, and we got them,” Ana Ortiz, the mayor of Eastport, told reporters.

Bo Lind, who leads the fishermen’s union, said the boats would sail “whatever the weather”.

No ship has been turned away since the spring.`;

const words = (message: Message): string => seen(shownText(message)).text;

/** Adds the article as a person does it: a window, a draft, keep. */
async function withArticle() {
  const set = await stage(COMMANDS, ACTIONS);
  const guild = set.discord.guild({ name: 'Eastport' });
  await set.bot();
  const eve = guild.member({ name: 'eve', permissions: ['ManageGuild'] });
  const form = await eve.slash(guild.general, 'article add').modal();
  const sent = eve.submit(form, { Text: ARTICLE });
  const draft = await set.discord.until(
    'a draft to keep',
    () =>
      (buttonLabels(sent.record.original ?? { components: [] }).includes('Keep')
        ? sent.record.original
        : null) ?? undefined,
    15_000,
  );
  return { ...set, guild, eve, draft };
}

it('adds an article from a window: a draft that is shown, then kept', async () => {
  const { discord, guild, eve, draft } = await withArticle();
  expect(draft.onlyFor).toBe(eve.user.id);
  expect(words(draft)).toContain('Harbour to stay open at night');
  expect(buttonLabels(draft)).toEqual(['Keep', 'Drop']);
  const kept = await eve.press(draft, 'Keep').reply();
  expect(words(kept)).toMatch(/^Added: Harbour to stay open at night/u);
  const list = await eve.slash(guild.general, 'article list').reply();
  expect(words(list)).toContain('Harbour to stay open at night');
  expect(discord.rejected).toEqual([]);
});

it('answers with the passage, the speaker and the place', async () => {
  const { discord, guild, eve, draft } = await withArticle();
  await eve.press(draft, 'Keep').reply();
  const ann = guild.member({ name: 'ann' });
  const reply = await ann
    .slash(guild.general, 'ask', { question: 'Who asked for two more watchmen?' })
    .reply();
  expect(reply.onlyFor).toBeNull();
  expect(words(reply)).toContain('“We asked the council for two more watchmen, and we got them,”');
  expect(words(reply)).toMatch(/Ana Ortiz.* · in direct speech/u);
  expect(words(reply)).toContain('paragraph 2');
  expect(buttonLabels(reply)).toContain('In context');
  const around = await ann.press(reply, 'In context').reply();
  expect(words(around)).toContain('Bo Lind');
  expect(around.onlyFor).toBe(ann.user.id);
  expect(discord.rejected).toEqual([]);
});

it('offers speakers and articles while somebody types', async () => {
  const { guild, eve, draft } = await withArticle();
  await eve.press(draft, 'Keep').reply();
  const speakers = await eve.autocomplete(guild.general, 'speaker', { name: 'ort' }, 'name');
  expect(speakers.map(({ value }) => value)).toEqual(['Ana Ortiz']);
  const [article] = await eve.autocomplete(guild.general, 'article show', { article: 'harb' }, 'article');
  const shown = await eve.slash(guild.general, 'article show', { article: article!.value }).reply();
  expect(words(shown)).toContain('Harbour to stay open at night');
});

it('keeps one server’s articles from every other', async () => {
  const { discord, eve, draft } = await withArticle();
  await eve.press(draft, 'Keep').reply();
  const elsewhere = discord.guild({ name: 'Westport' });
  const wes = elsewhere.member({ name: 'wes', permissions: ['ManageGuild'] });
  const reply = await wes.slash(elsewhere.general, 'ask', { question: 'Who asked for watchmen?' }).reply();
  expect(words(reply)).toMatch(/no articles here yet/u);
  expect(await wes.autocomplete(elsewhere.general, 'speaker', { name: 'ort' }, 'name')).toEqual([]);
});

it('lets who looks after an empty library try the sample', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const eve = guild.member({ permissions: ['ManageGuild'] });
  const empty = await eve.slash(guild.general, 'ask', { question: 'What did Blinken say?' }).reply();
  const draft = await eve.press(empty, 'Add the sample article').followUp();
  expect(draft.onlyFor).toBe(eve.user.id);
  await eve.press(draft, 'Keep').reply();
  const reply = await eve.slash(guild.general, 'ask', { question: 'What did Blinken say?' }).reply();
  expect(words(reply)).toContain('Blinken');
  expect(discord.rejected).toEqual([]);
});
