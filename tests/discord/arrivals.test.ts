// What arrives from the gateway with less than discord.js takes for granted, or cannot be read at all.
import { expect, it } from 'vitest';
import { type openPlayground, shownText } from '../../src/playground/index.ts';
import { stage } from './setting.ts';
import { ACTIONS, COMMANDS } from './small-commands.ts';

/** Takes fields out of every interaction before it is sent, as a leaner Discord might. */
function without(discord: Awaited<ReturnType<typeof openPlayground>>, fields: readonly string[]): void {
  const tell = discord.world.tell.bind(discord.world);
  discord.world.tell = (happening) => {
    if (happening.name !== 'INTERACTION_CREATE') return tell(happening);
    const data = Object.fromEntries(
      Object.entries(happening.data).filter(([name]) => !fields.includes(name)),
    );
    return tell({ ...happening, data });
  };
}

const OPTIONAL = [
  'application_id',
  'app_permissions',
  'attachment_size_limit',
  'authorizing_integration_owners',
  'channel',
  'context',
  'entitlements',
  'guild',
  'guild_locale',
  'locale',
  'version',
];

it('answers an interaction that holds nothing but what it must', async () => {
  const { discord, bot } = await stage(COMMANDS, ACTIONS);
  without(discord, OPTIONAL);
  const guild = discord.guild();
  await bot();
  const ann = guild.member();
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  expect(shownText(reply)).toBe('guild: Why?');
  await ann.press(reply, 'Again').reply();
  expect(shownText(reply)).toBe('Said 2 times.');
  const typed = ann.typing(guild.general, 'ask', { question: 'Why?', speaker: 'x' }, 'speaker');
  expect(await typed.choices()).toEqual([]);
});

it('keeps to a channel’s rule although the channel comes by its id alone', async () => {
  const { discord, bot, libraries } = await stage(COMMANDS, ACTIONS);
  without(discord, ['channel']);
  const guild = discord.guild();
  const library = await libraries.of(`guild:${guild.id}`);
  await library.setSettings({ channels: { [guild.general.id]: 'asker' } }, 'eve');
  await bot();
  const ann = guild.member();
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  expect(reply.onlyFor).toBe(ann.user.id);
});

it('goes on after an event that cannot be read', async () => {
  const { discord, bot, log } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const ann = guild.member();
  for (const data of [{}, { id: '1', type: 2, token: 'x' }, { id: '2', type: 3, token: 'y', data: null }])
    discord.world.tell({ name: 'INTERACTION_CREATE', guildId: guild.id, intents: 0, data });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  expect(shownText(reply)).toBe('guild: Why?');
  expect(log.some((line) => line.includes('an event could not be read'))).toBe(true);
});

it('tells of it where not even the settings of a library can be had', async () => {
  const { discord, bot, libraries } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  const broken = async (): Promise<never> => {
    throw new Error('the disk is gone');
  };
  await bot({
    libraries: {
      open: libraries.of,
      settings: broken,
      offers: () => [],
      joined: async () => {},
      left: async () => {},
    },
  });
  const ann = guild.member();
  const reply = await ann.slash(guild.general, 'ask', { question: 'Why?' }).reply();
  expect(shownText(reply)).toMatch(/report this number/u);
  expect(reply.onlyFor).toBe(ann.user.id);
});
