// Commands in the menu of a message: what each takes from the message.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { MenuName, MessageMenu } from '../../commands/menus.ts';
import { type Catalogue, catalogueFor } from '../lang/catalogue.ts';
import { handedFile } from './file.ts';
import { localized } from './locales.ts';

/** The menus as Discord lists them. */
export function menuCommands(menus: readonly MessageMenu[], say: Catalogue): object[] {
  return menus.map(({ name }) => ({
    type: ApplicationCommandType.Message,
    name: nameIn(name, say),
    name_localizations: localized((catalogue) => nameIn(name, catalogue)),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  }));
}

const nameIn = (name: MenuName, say: Catalogue): string => say.menus[name];

/** The command that was chosen from the menu, and its input from the message; null for one that an older version had. */
export function menuCommand(
  interaction: MessageContextMenuCommandInteraction,
  menus: readonly MessageMenu[],
  commands: ReadonlyMap<string, Command>,
): { command: Command; input: Record<string, unknown> } | null {
  const english = catalogueFor('en');
  const menu = menus.find(({ name }) => nameIn(name, english) === interaction.commandName);
  const command = commands.get(menu?.command ?? '');
  if (menu === undefined || command === undefined) return null;
  const { targetMessage } = interaction;
  const attached = targetMessage.attachments.first();
  const input = menu.inputFrom({
    text: wordsOf(targetMessage),
    file: attached === undefined ? null : handedFile(attached),
  });
  return { command, input };
}

/** What a message says: its own words, or those of a message that it passes on. */
function wordsOf(message: Message): string {
  const passedOn = message.messageSnapshots.first();
  const embedded = message.embeds.map(({ title, description }) =>
    [title, description].filter(Boolean).join('\n'),
  );
  return [message.content, passedOn?.content ?? '', ...embedded].filter((words) => words !== '').join('\n');
}
