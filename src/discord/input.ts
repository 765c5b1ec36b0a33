// What came with a slash command, by the names of its form; and the words of it that a person typed.
import { type ChatInputCommandInteraction, ApplicationCommandOptionType as OptionType } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { handedFile } from './file.ts';

/** "article add" for `/article add`. */
export function commandName(interaction: {
  commandName: string;
  options: {
    getSubcommandGroup: (required: false) => string | null;
    getSubcommand: (required: false) => string | null;
  };
}): string {
  const { options } = interaction;
  return [interaction.commandName, options.getSubcommandGroup(false), options.getSubcommand(false)]
    .filter((word) => word !== null)
    .join(' ');
}

/** The given options; a file is handed over unread. */
export function inputOf(interaction: ChatInputCommandInteraction, command: Command): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of Object.keys(command.form.shape)) {
    const option = interaction.options.get(name);
    if (option === null) continue;
    if (option.type === OptionType.Attachment) {
      if (option.attachment) input[name] = handedFile(option.attachment);
    } else if (option.value !== undefined) input[name] = option.value;
  }
  return input;
}

/** What somebody typed, to give back to them when it could not be done. */
export function typedWords(input: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(input).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  if (texts.length === 1) return texts[0]![1];
  return texts.map(([name, value]) => `${name}: ${value}`).join('\n');
}
