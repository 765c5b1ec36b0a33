// What Discord's client would let a person do with the bot: every registered command filled in, every form answered.
import {
  type Form,
  fieldsOf,
  type Person,
  type PlayGuild,
  type Playground,
} from '../../src/playground/index.ts';

/** An option of a command as the bot registered it. */
type Option = {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly value: string | number }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly options?: readonly Option[];
};

/** A command as it can be run: `article add` with its options. */
export type Runnable = { readonly name: string; readonly options: readonly Option[] };

const SUBCOMMAND = 1;
const GROUP = 2;

/** All slash commands, subcommands one by one. */
export function runnables(discord: Playground): Runnable[] {
  const under = (name: string, options: readonly Option[]): Runnable[] => {
    const inner = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
    if (inner.length === 0) return [{ name, options }];
    return inner.flatMap((one) => under(`${name} ${one.name}`, one.options ?? []));
  };
  return [...discord.world.commands.values()]
    .filter(({ type }) => type === 1)
    .flatMap(({ name, body }) => under(name, (body.options as Option[] | undefined) ?? []));
}

/** Where words and numbers for the options come from, and what there is to choose. */
export type Source = {
  readonly words: (length: number) => string;
  readonly number: () => number;
  readonly file: () => { readonly filename: string; readonly bytes: string };
  readonly guild: PlayGuild;
  readonly person: Person;
};

type Given = Parameters<Person['slash']>[2];

/** Values for the required options and some of the others, as the client lets them through; null where it would not. */
export function filledIn({ options }: Runnable, source: Source): Given | null {
  const given: NonNullable<Given> = {};
  for (const option of options) {
    if (option.required !== true && source.number() % 3 > 0) continue;
    const value = valueFor(option, source);
    if (value === null && option.required === true) return null;
    if (value !== null) given[option.name] = value;
  }
  return given;
}

function valueFor(option: Option, source: Source): NonNullable<Given>[string] | null {
  const { choices, min_value: least = -1_000, max_value: most = 100_000 } = option;
  const number = source.number();
  if (choices && choices.length > 0) return choices[number % choices.length]!.value;
  switch (option.type) {
    case 3: {
      const words = source.words(option.max_length ?? 6_000).trim();
      return words.length >= Math.max(1, option.min_length ?? 1) ? words : null;
    }
    case 4:
      return least + (number % (Math.min(most, least + 10_000) - least + 1));
    case 5:
      return number % 2 === 0;
    case 6:
      return source.person;
    case 7:
      return source.guild.general;
    case 8:
      return { role: source.guild.role(source.person) };
    case 10:
      return least;
    case 11:
      return source.file();
    default:
      return null;
  }
}

/** Answers for all fields of a form, as the client lets them through; null where it would not. */
export function filledForm(form: Form, source: Source): Parameters<Person['submit']>[1] | null {
  const values: Record<string, string | string[] | { filename: string; bytes: string }[]> = {};
  for (const { field, label } of fieldsOf(form.components)) {
    const isRequired = field.required !== false;
    const options = field.options as { value: string }[] | undefined;
    if (!isRequired && source.number() % 3 === 0) continue;
    if (options) values[label] = [options[source.number() % options.length]!.value];
    else if (field.type === 19) values[label] = [source.file()];
    else {
      const words = source.words((field.max_length as number | undefined) ?? 4_000).trim();
      const isTooShort = words.length < ((field.min_length as number | undefined) ?? 0);
      if (isTooShort || (isRequired && words === '')) return null;
      values[label] = words;
    }
  }
  return values;
}
