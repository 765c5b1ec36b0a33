// Are application commands as Discord would register them?
import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { type Fault, refuse } from '../errors.ts';
import type { Json } from '../model.ts';
import { COMMAND_NAME, COMMAND_OPTIONS, COMMAND_TEXT, COMMANDS, LOCALES } from './limits.ts';
import { faultsOf } from './schema.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const SLASH = 1;

type Path = readonly (string | number)[];

/** Throws the refusal that Discord would answer to a list of commands put at once. */
export function checkCommands(list: unknown): asserts list is Json[] {
  if (!Array.isArray(list))
    throw refuse.badBody([{ path: [], code: 'BASE_TYPE_BAD_TYPE', message: 'Expected a list.' }]);
  const faults = list.flatMap((command, index) => commandFaults(command as Json, [index]));
  if (faults.length > 0) throw refuse.badBody(faults);
  const more = [...doubledNames(list as Json[]), ...tooMany(list as Json[])];
  if (more.length > 0) throw refuse.badBody(more);
}

/** The faults of one command. */
function commandFaults(command: Json, path: Path): Fault[] {
  const shape = faultsOf(ApplicationCommandUpdateRequestSchema, withNumericPermissions(command));
  if (shape.length > 0) return shape.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const type = (command.type as number | null | undefined) ?? SLASH;
  const faults = localeFaults(command, path);
  if (type !== SLASH) {
    if (command.description)
      faults.push({
        path: [...path, 'description'],
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
        message: 'Context menu commands cannot have description',
      });
    if (optionsOf(command).length > 0)
      faults.push({
        path: [...path, 'options'],
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
        message: 'Context menu commands cannot have options',
      });
    return faults;
  }
  faults.push(...nameFaults(command, path));
  if (!command.description)
    faults.push({
      path: [...path, 'description'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    });
  faults.push(...optionFaults(optionsOf(command), [...path, 'options'], 0));
  const length = textLength(command);
  if (length > COMMAND_TEXT)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${COMMAND_TEXT}; it is ${length})`,
    });
  return faults;
}

/** discord.js sends permission bits as a string, as Discord's pages say; its machine-readable description wants a number. */
function withNumericPermissions(command: Json): Json {
  const bits = command.default_member_permissions;
  if (typeof bits !== 'string' || !/^\d+$/.test(bits)) return command;
  return { ...command, default_member_permissions: Number(bits) };
}

function optionsOf(part: Json): Json[] {
  return Array.isArray(part.options) ? (part.options as Json[]) : [];
}

/** Names are checked in every language they are given in. */
function nameFaults(part: Json, path: Path): Fault[] {
  const localized = Object.entries(
    (part.name_localizations as Record<string, string> | null | undefined) ?? {},
  );
  const names: [Path, string][] = [
    [[...path, 'name'], String(part.name)],
    ...localized.map(([locale, name]): [Path, string] => [[...path, 'name_localizations', locale], name]),
  ];
  return names
    .filter(([, name]) => !COMMAND_NAME.test(name) || name !== name.toLowerCase())
    .map(([where]) => ({
      path: where,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

function localeFaults(part: Json, path: Path): Fault[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys((part[key] as object | null | undefined) ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, key, locale],
        code: 'ENUM_TYPE_COERCE',
        message: `Value "${locale}" is not a valid enum value.`,
      })),
  );
}

function optionFaults(options: readonly Json[], path: Path, depth: number): Fault[] {
  const faults: Fault[] = [];
  if (options.length > COMMAND_OPTIONS)
    faults.push({
      path,
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${COMMAND_OPTIONS} or fewer in length.`,
    });
  const nested = options.filter((one) => one.type === SUBCOMMAND || one.type === GROUP);
  if (nested.length > 0 && nested.length < options.length)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
    });
  let optionalSeen = false;
  const names = new Set<string>();
  options.forEach((option, index) => {
    const where = [...path, index];
    const kind = option.type;
    faults.push(...nameFaults(option, where), ...localeFaults(option, where), ...choiceFaults(option, where));
    for (const name of new Set([
      option.name,
      ...Object.values((option.name_localizations as object) ?? {}),
    ])) {
      if (name === option.name && names.has(String(name)))
        faults.push({
          path: where,
          code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          message: 'Option name already exists',
        });
    }
    names.add(String(option.name));
    if (kind === SUBCOMMAND || kind === GROUP) {
      const inner = optionsOf(option);
      if ((kind === GROUP && depth > 0) || (depth > 1 && kind === SUBCOMMAND))
        faults.push({
          path: where,
          code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          message: 'Groups cannot be nested.',
        });
      if (kind === GROUP && (inner.length === 0 || inner.some((one) => one.type !== SUBCOMMAND)))
        faults.push({
          path: where,
          code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          message: 'A group holds subcommands.',
        });
      faults.push(...optionFaults(inner, [...where, 'options'], depth + 1));
      return;
    }
    if (option.required === true && optionalSeen)
      faults.push({
        path: where,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    if (option.required !== true) optionalSeen = true;
  });
  return faults;
}

function choiceFaults(option: Json, path: Path): Fault[] {
  const choices = (option.choices as Json[] | null | undefined) ?? [];
  const faults: Fault[] = [];
  if (choices.length > 0 && option.autocomplete === true)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE',
      message: 'Autocomplete and choices are mutually exclusive',
    });
  const names = new Set<unknown>();
  choices.forEach((choice, index) => {
    faults.push(...localeFaults(choice, [...path, 'choices', index]));
    if (names.has(choice.name))
      faults.push({
        path: [...path, 'choices', index],
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        message: 'Option choice name already exists',
      });
    names.add(choice.name);
  });
  const least = option.min_length ?? option.min_value;
  const most = option.max_length ?? option.max_value;
  if (typeof least === 'number' && typeof most === 'number' && least > most)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_MIN_OVER_MAX',
      message: 'The least is over the most.',
    });
  return faults;
}

/** What counts towards the 8,000: of each localised field the longest text. */
function textLength(part: Json): number {
  const longest = (key: string): number => {
    const localized = Object.values(
      (part[`${key}_localizations`] as Record<string, string> | null | undefined) ?? {},
    );
    const texts = [typeof part[key] === 'string' ? part[key] : '', ...localized];
    return Math.max(...texts.map((text) => text.length));
  };
  const value = typeof part.value === 'string' ? part.value.length : 0;
  const inner = [...optionsOf(part), ...((part.choices as Json[] | null | undefined) ?? [])];
  return (
    longest('name') + longest('description') + value + inner.reduce((sum, one) => sum + textLength(one), 0)
  );
}

function doubledNames(list: readonly Json[]): Fault[] {
  const seen = new Set<string>();
  return list.flatMap((command, index) => {
    const key = `${command.type ?? SLASH} ${command.name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        path: [index],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      },
    ];
  });
}

function tooMany(list: readonly Json[]): Fault[] {
  const count = (type: number): number => list.filter((one) => (one.type ?? SLASH) === type).length;
  const over = count(1) > COMMANDS.slash || count(2) > COMMANDS.user || count(3) > COMMANDS.message;
  return over
    ? [
        {
          path: [],
          code: 'APPLICATION_COMMANDS_MAX',
          message: `At most ${COMMANDS.slash} slash, ${COMMANDS.user} user and ${COMMANDS.message} message commands.`,
        },
      ]
    : [];
}
