// New articles of feeds in a channel: only a server's, only in its own channels, and not where the bot is to be silent.
import { expect, it } from 'vitest';
import { shownText } from '../../src/playground/index.ts';
import { stage } from './setting.ts';
import { ACTIONS, COMMANDS } from './small-commands.ts';

const ARTICLE = {
  id: 'abc',
  revision: 1,
  title: 'Harbour to close',
  publisher: 'The Lorne Gazette',
  byline: null,
  published: '2026-02-03',
  url: 'https://example.org/harbour',
  language: 'en',
  addedAt: 0,
  addedBy: 'ann',
  length: 10,
  quotations: 0,
  speakers: 0,
};

it('are told once in the server’s channel, and nowhere else', async () => {
  const { discord, bot, libraries } = await stage(COMMANDS, ACTIONS);
  const here = discord.guild();
  const there = discord.guild();
  const { announce, counts } = await bot();
  const ann = here.member();
  there.join(ann);
  discord.trouble({ method: 'POST', path: /\/messages$/, status: 502, after: true });
  await announce(`guild:${here.id}`, here.general.id, ARTICLE);
  expect(ann.sees(here.general).map(shownText)).toEqual([expect.stringContaining('Harbour to close')]);

  await announce(`guild:${here.id}`, there.general.id, ARTICLE);
  await announce(`user:${ann.user.id}`, there.general.id, ARTICLE);
  await announce(`guild:${here.id}`, '123', ARTICLE);
  const library = await libraries.of(`guild:${here.id}`);
  await library.setSettings({ channels: { [here.general.id]: 'silent' } }, 'eve');
  await announce(`guild:${here.id}`, here.general.id, ARTICLE);
  expect(ann.sees(there.general)).toEqual([]);
  expect(ann.sees(here.general)).toHaveLength(1);
  expect(counts.mute).toBe(4);
  expect(discord.rejected).toEqual([]);
});
