// A community uses the bot: the real commands, a real library, through the unmodified client against the playground.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ACTIONS, COMMANDS } from '../../commands/index.ts';
import { fetchSettings } from '../../src/ingest/fetch-settings.ts';
import { openIngest } from '../../src/ingest/ingest.ts';
import {
  buttonLabels,
  type Interaction,
  type Message,
  type Person,
  type PlayGuild,
  shownText,
} from '../../src/playground/index.ts';
import { sampleDraft } from '../../src/sample.ts';
import { stage } from './setting.ts';

const TITLE = 'Ferry to Orm Island stops for the winter';
const TEXT = `${TITLE}

The ferry between Hallvik and Orm Island will not sail from December to March, the county said on Tuesday.

“We cannot find a captain who will cross the sound in January,” said Marit Solberg, who heads the county’s transport office. She told reporters that two ships had been offered to other companies.

“Nobody asked the forty people who live there,” said Anders Lie, the island’s postman.

The shop on the island has begun to store flour, fuel and fish for four months.`;

const hasButton = (label: string) => (message: Message) => buttonLabels(message).includes(label);
const says = (words: string | RegExp) => (message: Message) =>
  typeof words === 'string' ? shownText(message).includes(words) : words.test(shownText(message));

const ask = (person: Person, guild: PlayGuild, question: string, more = {}): Interaction =>
  person.slash(guild.general, 'ask', { question, ...more });

/** The article is added by a person who may. */
async function withArticle(curator: Person, guild: PlayGuild, text = TEXT): Promise<Message> {
  const draft = await curator.slash(guild.general, 'article add', { text }).replyWhere(hasButton('Keep'));
  return curator.press(draft, 'Keep').replyWhere(says(/^Added/u));
}

it('adds an article by a form, and answers everybody from it', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const curator = guild.member({ permissions: ['ManageGuild'] });
  const reader = guild.member();
  const form = await curator.slash(guild.general, 'article add').modal();
  const draft = await curator.submit(form, { Text: TEXT }).replyWhere(hasButton('Keep'));
  expect(draft.onlyFor).toBe(curator.user.id);
  expect(shownText(draft)).toContain(TITLE);
  await curator.press(draft, 'Keep').replyWhere(says(/^Added/u));
  const reply = await ask(reader, guild, 'What did Marit Solberg say about a captain?').reply();
  expect(reply.onlyFor).toBeNull();
  expect(shownText(reply)).toContain('cross the sound in January');
  expect(shownText(reply)).toContain('Marit Solberg');
  expect(shownText(reply)).toContain(TITLE);
  expect(discord.rejected).toEqual([]);
});

it('gives the asker their page, and anybody else a copy of their own', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const curator = guild.member({ permissions: ['ManageGuild'] });
  const [ann, bob] = [guild.member(), guild.member()];
  await withArticle(curator, guild);
  const reply = await ask(ann, guild, 'Who said that nobody asked the people on the island?').reply();
  const before = shownText(reply);
  const context = await bob.press(reply, 'In context').reply();
  expect(context.onlyFor).toBe(bob.user.id);
  expect(ann.sees(guild.general)).not.toContain(context);
  expect(shownText(reply)).toBe(before);
});

it('tells who said remembered words, exactly, nearly, or that nobody did', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  await withArticle(guild.member({ permissions: ['ManageGuild'] }), guild);
  const ann = guild.member();
  const who = (quote: string) => ann.slash(guild.general, 'who', { quote }).reply();
  expect(shownText(await who('nobody asked the forty people'))).toContain('Anders Lie');
  expect(shownText(await who('nobody asked the fifty people who live there'))).toMatch(
    /Nearly[\s\S]*Anders Lie/u,
  );
  expect(shownText(await who('the moon is made of cheese'))).not.toMatch(/Lie|Solberg/u);
});

it('offers a speaker while the name is typed, and takes the offer, its words or anything typed', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  await withArticle(guild.member({ permissions: ['ManageGuild'] }), guild);
  const ann = guild.member();
  const typed = { question: 'What about the captain?', speaker: 'solb' };
  const [choice] = await ann.autocomplete(guild.general, 'ask', typed, 'speaker');
  expect(choice?.name).toContain('Marit Solberg');
  for (const speaker of [String(choice?.value), choice?.name ?? '', 'solberg']) {
    const reply = await ask(ann, guild, 'What about the captain?', { speaker }).reply();
    expect(shownText(reply)).toContain('cross the sound');
  }
});

it('shows nothing of one server in another, nor of a person’s own library in a server', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const [here, there] = [discord.guild(), discord.guild()];
  await bot();
  const curator = here.member({ permissions: ['ManageGuild'] });
  there.join(curator, { permissions: ['ManageGuild'] });
  const kept = await withArticle(curator, here);
  const elsewhere = await ask(curator, there, 'What did Marit Solberg say?').reply();
  expect(shownText(elsewhere)).not.toContain('Solberg');
  expect(shownText(await curator.slash(there.general, 'article list').reply())).not.toContain('Ferry');
  const offered = await curator.autocomplete(
    there.general,
    'ask',
    { question: 'a', speaker: 'sol' },
    'speaker',
  );
  expect(offered).toEqual([]);
  curator.installs();
  const direct = await curator
    .slash(curator.direct, 'ask', { question: 'What did Marit Solberg say?' })
    .reply();
  expect(shownText(direct)).not.toContain('cross the sound');
  expect(kept.deleted).toBe(false);
});

it('keeps a person’s own library for direct messages and for servers without the bot', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const away = discord.guild({ bot: false });
  discord.guild();
  await bot();
  const ann = discord.person().installs();
  const bob = away.member();
  away.join(ann);
  const draft = await ann.slash(ann.direct, 'article add', { text: TEXT }).replyWhere(hasButton('Keep'));
  await ann.press(draft, 'Keep').replyWhere(says(/^Added/u));
  const question = 'What did Anders Lie say?';
  expect(shownText(await ann.slash(ann.direct, 'ask', { question }).reply())).toContain('forty people');
  const reply = await ask(ann, away, question).reply();
  expect(shownText(reply)).toContain('forty people');
  expect(bob.sees(away.general)).toEqual([]);
  const nothing = await ask(ann, away, 'What did Anybody Else say?').reply();
  expect(shownText(nothing)).toContain('From your own library');
  expect(shownText(await ann.slash(away.general, 'help').reply())).not.toContain('own library');
  const friends = discord.conversation(ann, bob, discord.person());
  const among = await ann.slash(friends, 'ask', { question }).reply();
  expect(shownText(among)).toContain('forty people');
  expect(bob.sees(friends)).toEqual([]);
});

it('removes an article for those who may, and takes the removal back', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const curator = guild.member({ permissions: ['ManageGuild'] });
  const reader = guild.member();
  await withArticle(curator, guild);
  const shown = await ask(reader, guild, 'What did Anders Lie say?').reply();
  const refused = await reader.slash(guild.general, 'article remove', { article: TITLE }).reply();
  expect(shownText(refused)).not.toMatch(/Removed/u);
  const removed = await curator.slash(guild.general, 'article remove', { article: TITLE }).reply();
  expect(buttonLabels(removed)).toContain('Undo');
  const gone = await reader.press(shown, 'In context').reply();
  expect(shownText(gone)).not.toContain('fish');
  expect(shownText(await ask(reader, guild, 'What did Anders Lie say?').reply())).not.toContain(
    'forty people',
  );
  await curator.press(removed, 'Undo').replyWhere(says('Taken back'));
  const again = await ask(reader, guild, 'What did Anders Lie say?').reply();
  expect(shownText(again)).toContain('forty people');
});

it('reads an article behind a link, and says in one sentence why it cannot', async () => {
  const page = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><nav>Home</nav><article><h1>${TITLE}</h1>${TEXT.split(
    '\n\n',
  )
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
  const server = createServer((request, response) => {
    if (request.url === '/ferry')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (request.url === '/inside')
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ingest = openIngest({ fetch: fetchSettings({ allow: [`127.0.0.1:${port}`], contact: '' }) });
  onTestFinished(() => ingest.close());
  const { discord, bot, libraries } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot({
    services: {
      now: Date.now,
      mostShownWords: 2_000,
      departedDays: 30,
      ingest,
      people: libraries,
      sample: () => sampleDraft(ingest),
    },
  });
  const curator = guild.member({ permissions: ['ManageGuild'] });
  const add = (path: string) =>
    curator.slash(guild.general, 'article add', { link: `http://127.0.0.1:${port}${path}` });
  const draft = await add('/ferry').replyWhere(hasButton('Keep'), 15_000);
  expect(shownText(draft)).toContain(TITLE);
  for (const path of ['/nowhere', '/inside']) {
    const refused = await add(path).replyWhere(says(/\.$/u), 15_000);
    expect(hasButton('Keep')(refused)).toBe(false);
    expect(shownText(refused).split('\n')).toHaveLength(1);
  }
  expect(discord.rejected).toEqual([]);
});

it('never pings anybody, whatever an article, a name or a question holds', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const curator = guild.member({ permissions: ['ManageGuild'] });
  const victim = guild.member();
  const text = TEXT.replace('Anders Lie', `@everyone <@${victim.user.id}>`);
  await withArticle(curator, guild, text);
  const question = `What did @everyone <@${victim.user.id}> say about forty people?`;
  await ask(curator, guild, question).reply();
  for (const message of guild.general.messages) expect(message.mentions).toEqual([]);
  // Strict, the playground takes no message that does not switch mentions off.
  expect(discord.rejected).toEqual([]);
});
