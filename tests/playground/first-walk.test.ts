// The unmodified discord.js client against the playground: log in, register, answer, be pressed, be refused.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buttonLabels, openPlayground, type Playground, shownText } from '../../src/playground/index.ts';

let discord: Playground;
let client: Client;

beforeEach(async () => {
  discord = await openPlayground();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

test('a bot logs in, registers a command, defers, edits, and its button works', async () => {
  const guild = discord.guild({ name: 'Newsroom' });
  const ann = guild.member({ name: 'ann', permissions: ['ManageGuild'], locale: 'de' });
  const ask = new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask the articles')
    .addStringOption((option) => option.setName('question').setDescription('What?').setRequired(true));
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const container = new ContainerBuilder()
        .addTextDisplayComponents((text) =>
          text.setContent(`You asked: ${interaction.options.getString('question')}`),
        )
        .addActionRowComponents(
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
          ),
        );
      await interaction.editReply({ components: [container], flags: MessageFlags.IsComponentsV2 });
    } else if (interaction.isButton()) {
      await interaction.update({
        components: [
          new ContainerBuilder().addTextDisplayComponents((text) => text.setContent('That is all.')),
        ],
        flags: MessageFlags.IsComponentsV2,
      });
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set([ask]);
  await discord.registered('ask');
  const asked = ann.slash(guild.general, 'ask', { question: 'Who asked for troops?' });
  const reply = await asked.reply();
  expect(asked.answered).toBe('deferredMessage');
  expect(shownText(reply)).toBe('You asked: Who asked for troops?');
  expect(reply.onlyFor).toBe(ann.user.id);
  expect(buttonLabels(reply)).toEqual(['More']);
  const pressed = await ann.press(reply, 'More').reply();
  expect(shownText(pressed)).toBe('That is all.');
  expect(discord.rejected).toEqual([]);
});
