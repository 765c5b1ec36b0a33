// Everything that Discord is told the bot can do: slash commands and the menus of messages.
import { catalogueFor } from '../lang/catalogue.ts';
import { menuCommands } from './menus.ts';
import type { BotParts } from './parts.ts';
import { slashCommands } from './slash.ts';

/** The commands as Discord lists them, in English with every other language beside it. */
export function listedCommands({ commands, menus }: Pick<BotParts, 'commands' | 'menus'>): object[] {
  const english = catalogueFor('en');
  return [...slashCommands(commands, english), ...menuCommands(menus, english)];
}
