// Commands as Discord lists them, and what arrives as a command's input: one zod form is both.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
} from 'discord.js';
import { z } from 'zod';
import type { Command, Field } from '../../commands/command.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CHOICES, OPTION } from './limits.ts';
import { localized } from './locales.ts';

/** What a field of a form is, read off its zod type: the same for options, windows and typed words. */
export type FormField = {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'number' | 'truth' | 'file' | 'choice' | 'channel' | 'role';
  readonly required: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly choices: readonly string[];
  readonly field: Field;
};

type Described = {
  type?: string;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  field?: Field;
};

/** The fields of a command's form, required ones first, as Discord wants them. */
export function fieldsOf(form: z.ZodObject): FormField[] {
  const schema = z.toJSONSchema(form, { unrepresentable: 'any', io: 'input' });
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([name, given]) =>
    fieldOf(name, given as Described, required.has(name)),
  );
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

function fieldOf(name: string, given: Described, required: boolean): FormField {
  const field = given.field ?? {};
  const type = typeOf(given, field);
  const isText = type === 'text';
  return {
    name,
    type,
    required,
    least: (isText ? given.minLength : given.minimum) ?? null,
    most: (isText ? given.maxLength : given.maximum) ?? null,
    choices: given.enum ?? [],
    field,
  };
}

function typeOf(given: Described, field: Field): FormField['type'] {
  if (field.file) return 'file';
  if (field.pick !== undefined) return field.pick;
  if (field.truth || given.type === 'boolean') return 'truth';
  if (given.enum !== undefined) return 'choice';
  if (given.type === 'integer') return 'whole';
  return given.type === 'number' ? 'number' : 'text';
}

const OPTION_TYPES = {
  text: OptionType.String,
  choice: OptionType.String,
  whole: OptionType.Integer,
  number: OptionType.Number,
  truth: OptionType.Boolean,
  file: OptionType.Attachment,
  channel: OptionType.Channel,
  role: OptionType.Role,
} as const;

/** Loosely typed on purpose: Discord's own check and the tests' schema look at the whole. */
type OptionBody = Record<string, unknown>;

/**
 * The commands as Discord lists them. "article add" becomes the subcommand `add` of `/article`. Everybody sees them
 * all: who may use which is asked when they are used, since a server chooses its own role.
 */
export function slashCommands(commands: readonly Command[], say: Catalogue): CommandBody[] {
  const tops = new Map<string, Command[]>();
  for (const command of commands) {
    const top = command.name.split(' ')[0]!;
    tops.set(top, [...(tops.get(top) ?? []), command]);
  }
  return [...tops].map(([top, list]) => {
    const single = list.length === 1 && list[0]!.name === top ? list[0]! : null;
    return {
      type: ApplicationCommandType.ChatInput,
      ...wording(top, say, (catalogue) => entry(catalogue, top)),
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
      options: single !== null ? optionsOf(single, say) : list.map((command) => subcommand(command, say)),
    } as unknown as CommandBody;
  });
}

function subcommand(command: Command, say: Catalogue): OptionBody {
  return {
    type: OptionType.Subcommand,
    ...wording(command.name.split(' ').at(-1)!, say, (catalogue) => entry(catalogue, command.name)),
    options: optionsOf(command, say),
  };
}

function optionsOf(command: Command, say: Catalogue): OptionBody[] {
  return fieldsOf(command.form).map((field) => ({
    type: OPTION_TYPES[field.type],
    ...wording(field.name, say, (catalogue) => entry(catalogue, command.name)?.options?.[field.name]),
    ...(field.required ? { required: true } : {}),
    ...(field.field.autocomplete === undefined ? {} : { autocomplete: true }),
    ...(field.type === 'choice' ? { choices: choicesOf(field, command, say) } : {}),
    ...(field.type === 'channel' ? { channel_types: [...CHANNELS] } : {}),
    ...rangeOf(field),
  }));
}

/** Channels that messages are in, and such as hold threads: no mere headings. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
] as const;

function rangeOf(field: FormField): OptionBody {
  const { least, most } = field;
  if (field.type === 'text') {
    return {
      ...(least === null ? {} : { min_length: Math.min(least, OPTION.text) }),
      ...(most === null ? {} : { max_length: Math.min(most, OPTION.text) }),
    };
  }
  if (field.type !== 'whole' && field.type !== 'number') return {};
  return {
    ...(least === null || !Number.isFinite(least) || least < -(2 ** 53) ? {} : { min_value: least }),
    ...(most === null || !Number.isFinite(most) || most >= 2 ** 53 - 1 ? {} : { max_value: most }),
  };
}

function choicesOf(field: FormField, command: Command, say: Catalogue): OptionBody[] {
  return field.choices.slice(0, CHOICES.most).map((value) => {
    const name = (catalogue: Catalogue) =>
      entry(catalogue, command.name)?.options?.[field.name]?.choices?.[value];
    return { value, name: name(say) ?? value, name_localizations: localized(name) };
  });
}

/** What a catalogue says of a command or an option. */
type Entry = {
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<
    Record<string, { name: string; description: string; choices?: Readonly<Record<string, string>> }>
  >;
};

/** The catalogue's entry of a command; undefined where a catalogue lacks it. */
export function entry(say: Catalogue, command: string): Entry | undefined {
  return (say.commands as Readonly<Record<string, Entry>>)[command];
}

/** The default name is the command's own word, by which it is found again; other languages have their own beside it. */
function wording(
  name: string,
  say: Catalogue,
  of: (catalogue: Catalogue) => { name: string; description: string } | undefined,
): OptionBody {
  const description = (catalogue: Catalogue) => of(catalogue)?.description.slice(0, OPTION.description);
  return {
    name,
    name_localizations: localized((catalogue) => of(catalogue)?.name),
    description: description(say) ?? name,
    description_localizations: localized(description),
  };
}
