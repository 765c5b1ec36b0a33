// Files in answers, as the program sends them: with the library loaded that articles are fetched by.
import 'undici';
import { expect, it } from 'vitest';
import { ACTIONS, COMMANDS } from '../../commands/index.ts';
import { stage } from './setting.ts';

it('arrive with an answer', async () => {
  const { discord, bot, libraries } = await stage(COMMANDS, ACTIONS);
  const guild = discord.guild();
  await bot();
  const eve = guild.member({ permissions: ['ManageGuild'] });
  const library = await libraries.of(`guild:${guild.id}`);
  await library.setSettings({ language: 'en' }, eve.user.id);
  const reply = await eve.slash(guild.general, 'library export').reply();
  expect(reply.attachments.map(({ filename }) => filename)).toEqual(['library.jsonl']);
  expect(discord.rejected).toEqual([]);
});
