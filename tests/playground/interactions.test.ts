// Every way in which a person uses the bot, answered by an unmodified discord.js client.
import {
  ApplicationCommandOptionType,
  type ApplicationCommandSubCommandData,
  ApplicationCommandType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type DiscordAPIError,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { buttonLabels, handClock, shownText } from '../../src/playground/index.ts';
import { ASK, bot, opened } from './stage.ts';

const slash =
  (handle: (interaction: ChatInputCommandInteraction) => unknown) =>
  (interaction: Interaction): unknown =>
    interaction.isChatInputCommand() ? handle(interaction) : undefined;

test('an immediate answer is seen by everybody in the channel', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const [ann, bob] = [guild.member(), guild.member()];
  await bot(discord, { commands: [ASK], onInteraction: slash((asked) => asked.reply('Nobody did.')) });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
  expect(shownText(reply)).toBe('Nobody did.');
  expect(bob.sees(guild.general)).toEqual([reply]);
});

test('an ephemeral answer is seen by the asker alone', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const [ann, bob] = [guild.member(), guild.member()];
  const onInteraction = slash((asked) => asked.reply({ content: 'Psst.', flags: MessageFlags.Ephemeral }));
  await bot(discord, { commands: [ASK], onInteraction });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
  expect(ann.sees(guild.general)).toEqual([reply]);
  expect(bob.sees(guild.general)).toEqual([]);
  expect(() => bob.press(reply, 'More')).toThrow('does not see');
});

test('the bot learns who asks, where, in which language and with which permissions', async () => {
  const discord = await opened();
  const guild = discord.guild({ locale: 'fr' });
  const ann = guild.member({ locale: 'de', permissions: ['ManageGuild'] });
  let heard: unknown;
  const onInteraction = slash((asked) => {
    heard = [asked.locale, asked.guildLocale, asked.memberPermissions?.has('ManageGuild'), asked.context];
    return asked.reply('Thanks.');
  });
  await bot(discord, { commands: [ASK], onInteraction });
  await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
  expect(heard).toEqual(['de', 'fr', true, 0]);
});

test('subcommands, attachments and other kinds of options arrive', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member({ name: 'ann' });
  const add: ApplicationCommandSubCommandData = {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: 'Add one',
    options: [
      { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file', required: true },
      { type: ApplicationCommandOptionType.Integer, name: 'year', description: 'A year', minValue: 1900 },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'For you alone' },
      { type: ApplicationCommandOptionType.User, name: 'by', description: 'Whose' },
      { type: ApplicationCommandOptionType.Channel, name: 'where', description: 'Where' },
    ],
  };
  let heard: unknown;
  const onInteraction = slash(async (asked) => {
    const { options } = asked;
    const file = options.getAttachment('file', true);
    const text = await (await fetch(file.url)).text();
    heard = [
      options.getSubcommand(),
      file.name,
      file.size,
      text,
      options.getInteger('year'),
      options.getBoolean('private'),
      options.getUser('by')?.username,
      options.getChannel('where')?.name,
    ];
    await asked.reply('Kept.');
  });
  await bot(discord, {
    commands: [{ name: 'article', description: 'Articles', options: [add] }],
    onInteraction,
  });
  const file = { filename: 'news.txt', bytes: 'Rain fell.' };
  const given = { file, year: 2021, private: true, by: ann, where: guild.general };
  await ann.slash(guild.general, 'article add', given).reply();
  expect(heard).toEqual(['add', 'news.txt', 10, 'Rain fell.', 2021, true, 'ann', 'general']);
  expect(() => ann.slash(guild.general, 'article')).toThrow('cannot be run bare');
  expect(() => ann.slash(guild.general, 'article add', { file, year: 3 })).toThrow('year is too small');
  expect(() => ann.slash(guild.general, 'article add')).toThrow('file is required');
});

test('autocomplete offers what the bot says, for the option that is typed', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const speaker = { type: 3 as const, name: 'speaker', description: 'Who', autocomplete: true };
  const commands = [
    { ...ASK, options: [...ASK.options.map((one) => ({ ...one, type: 3 as const })), speaker] },
  ];
  await bot(discord, {
    commands,
    onInteraction: (interaction) =>
      interaction.isAutocomplete() &&
      interaction.respond([{ name: `${interaction.options.getFocused()}anka`, value: 'b' }]),
  });
  const choices = await ann.autocomplete(guild.general, 'ask', { speaker: 'Bl' }, 'speaker');
  expect(choices).toEqual([{ name: 'Blanka', value: 'b' }]);
});

test('a form opens, is filled in and sent', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const form = new ModalBuilder()
    .setCustomId('paste')
    .setTitle('Paste an article')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Title')
        .setTextInputComponent(new TextInputBuilder().setCustomId('title').setStyle(TextInputStyle.Short)),
    );
  await bot(discord, {
    commands: [ASK],
    onInteraction: (interaction) => {
      if (interaction.isChatInputCommand()) return interaction.showModal(form);
      if (interaction.isModalSubmit())
        return interaction.reply(interaction.fields.getTextInputValue('title'));
      return undefined;
    },
  });
  const modal = await ann.slash(guild.general, 'ask', { question: 'Who?' }).modal();
  expect(modal.title).toBe('Paste an article');
  const reply = await ann.submit(modal, { Title: 'Rain falls' }).reply();
  expect(reply.content).toBe('Rain falls');
  expect(() => ann.submit(modal, {})).toThrow('Title is required');
  expect(discord.rejected).toEqual([]);
});

test('selects and buttons of a message answer, change it, or follow up', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const [ann, bob] = [guild.member(), guild.member()];
  const row = (component: object) => ({ type: 1, components: [component] });
  const options = ['Tokayev', 'Blinken'].map((label) => ({ label, value: label.toLowerCase() }));
  const components = [
    row({ type: 2, style: 1, label: 'More', custom_id: 'more' }),
    row({ type: 3, custom_id: 'who', options }),
  ];
  await bot(discord, {
    commands: [ASK],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Here.', components });
      if (interaction.isStringSelectMenu()) await interaction.update({ content: interaction.values.join() });
      if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.followUp({ content: 'Only for you.', flags: MessageFlags.Ephemeral });
      }
    },
  });
  const reply = await ann.slash(guild.general, 'ask', { question: 'Who?' }).reply();
  expect(buttonLabels(reply)).toEqual(['More']);
  const changed = await ann.choose(reply, 'who', ['Blinken']).reply();
  expect(changed.content).toBe('blinken');
  expect(changed).toBe(reply);
  const more = await bob.press(reply, 'More').followUp();
  expect(bob.sees(guild.general)).toContain(more);
  expect(ann.sees(guild.general)).not.toContain(more);
});

test('a command of the message menu gets the message, with its text', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const [ann, bob] = [guild.member(), guild.member()];
  const menu = { name: 'Who said this?', type: ApplicationCommandType.Message as const };
  await bot(discord, {
    commands: [menu],
    onInteraction: (interaction) =>
      interaction.isMessageContextMenuCommand() && interaction.reply(interaction.targetMessage.content),
  });
  const message = bob.says(guild.general, '“Rain fell.”');
  const reply = await ann.messageCommand('Who said this?', message).reply();
  expect(reply.content).toBe('“Rain fell.”');
});

test('a person who installed the bot uses it in other servers, in conversations and directly', async () => {
  const discord = await opened();
  const elsewhere = discord.guild({ bot: false });
  const ann = discord.person().installs();
  const bob = elsewhere.member();
  elsewhere.join(ann);
  const heard: unknown[] = [];
  const everywhere = { ...ASK, integrationTypes: [0, 1], contexts: [0, 1, 2] };
  const onInteraction = slash((asked) => {
    const { guildId, userId } = asked.authorizingIntegrationOwners;
    heard.push([asked.context, guildId, userId, asked.guildId]);
    return asked.reply('Yes.');
  });
  await bot(discord, { commands: [everywhere], onInteraction });
  const question = { question: 'Who?' };
  await ann.slash(elsewhere.general, 'ask', question).reply();
  await ann.slash(discord.conversation(ann, bob), 'ask', question).reply();
  await ann.slash(ann.direct, 'ask', question).reply();
  expect(heard).toEqual([
    [0, null, ann.user.id, elsewhere.id],
    [2, null, ann.user.id, null],
    [1, '0', ann.user.id, null],
  ]);
  expect(() => bob.slash(elsewhere.general, 'ask', question)).toThrow('not installed');
});

test('outside servers of the bot there are at most five follow-ups', async () => {
  const discord = await opened();
  const elsewhere = discord.guild({ bot: false });
  const ann = elsewhere.join(discord.person().installs());
  const codes: unknown[] = [];
  const onInteraction = slash(async (asked) => {
    await asked.reply('0');
    for (let number = 1; number <= 6; number += 1)
      await asked
        .followUp(String(number))
        .catch((error: unknown) => codes.push((error as DiscordAPIError).code));
  });
  await bot(discord, { commands: [{ ...ASK, integrationTypes: [1] }], onInteraction });
  const asked = ann.slash(elsewhere.general, 'ask', { question: 'Who?' });
  await expect.poll(() => codes).toEqual([40094]);
  expect(asked.followUps).toHaveLength(5);
});

test('a command delivered twice can be answered once', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const codes: unknown[] = [];
  const onInteraction = slash((asked) =>
    asked.reply('Yes.').catch((error: unknown) => codes.push((error as DiscordAPIError).code)),
  );
  await bot(discord, { commands: [ASK], onInteraction });
  await ann.slash(guild.general, 'ask', { question: 'Who?' }, { times: 2 }).reply();
  await expect.poll(() => codes).toEqual([40060]);
  expect(ann.sees(guild.general)).toHaveLength(1);
});

test('an answer after three seconds comes too late, and a token dies after fifteen minutes', async () => {
  const clock = handClock();
  const discord = await opened({ clock });
  const guild = discord.guild();
  const ann = guild.member();
  const asked: ChatInputCommandInteraction[] = [];
  await bot(discord, { commands: [ASK], onInteraction: slash((interaction) => asked.push(interaction)) });
  ann.slash(guild.general, 'ask', { question: 'Who?' });
  await expect.poll(() => asked.length).toBe(1);
  clock.advance(3_001);
  await expect(asked[0]?.reply('Late.')).rejects.toMatchObject({ code: 10062 });
  ann.slash(guild.general, 'ask', { question: 'Who?' });
  await expect.poll(() => asked.length).toBe(2);
  await asked[1]?.deferReply();
  clock.advance(14 * 60_000);
  await asked[1]?.editReply('Just in time.');
  clock.advance(60_001);
  await expect(asked[1]?.editReply('Late.')).rejects.toMatchObject({ code: 50027 });
});

test('the first answer can be asked back, fetched and taken back', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const asked: ChatInputCommandInteraction[] = [];
  await bot(discord, { commands: [ASK], onInteraction: slash((interaction) => asked.push(interaction)) });
  ann.slash(guild.general, 'ask', { question: 'Who?' });
  await expect.poll(() => asked.length).toBe(1);
  const response = await asked[0]?.reply({ content: 'Here.', withResponse: true });
  expect(response?.resource?.message?.content).toBe('Here.');
  expect((await asked[0]?.fetchReply())?.id).toBe(response?.interaction.responseMessageId);
  await asked[0]?.deleteReply();
  expect(ann.sees(guild.general)).toEqual([]);
});

test('an old button and an unknown command reach the bot as they do after an update', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const ann = guild.member();
  const heard: string[] = [];
  await bot(discord, {
    commands: [ASK],
    onInteraction: (interaction) => {
      if (interaction.isChatInputCommand()) heard.push(interaction.commandName);
      if (interaction.isButton()) heard.push((interaction as ButtonInteraction).customId);
      return interaction.isRepliable() && interaction.reply('Gone.');
    },
  });
  const reply = await ann.slash(guild.general, 'oldcommand', { a: 'b' }, { stale: true }).reply();
  await ann.press(reply, 'v1:more', { stale: true }).reply();
  expect(heard).toEqual(['oldcommand', 'v1:more']);
  expect(() => ann.slash(guild.general, 'oldcommand')).toThrow('not registered');
});

test('default permissions hide a command, and an administrator can open it', async () => {
  const discord = await opened();
  const guild = discord.guild();
  const [ann, eve] = [guild.member({ permissions: ['ManageGuild'] }), guild.member()];
  const commands = [{ ...ASK, defaultMemberPermissions: ['ManageGuild' as const] }];
  await bot(discord, { commands, onInteraction: slash((asked) => asked.reply('Yes.')) });
  expect(ann.offered(guild.general)).toEqual(['ask']);
  expect(eve.offered(guild.general)).toEqual([]);
  expect(() => eve.slash(guild.general, 'ask', { question: 'Who?' })).toThrow('lack its default permissions');
  await eve.slash(guild.general, 'ask', { question: 'Who?' }, { overridden: true }).reply();
});
