// What a person typed for a command's options, as Discord's client would send it, or why it would not.
import type { Attachment, Channel, Command, Json, User } from '../model.ts';
import { wireAttachment, wireChannel, wireRole, wireUser } from '../wire.ts';
import type { World } from '../world.ts';

/** A file that a person attaches. */
export interface GivenFile {
  readonly filename: string;
  readonly bytes: Buffer | string;
  readonly contentType?: string;
}

/** What stands in an option: words, a number, yes or no, a file, a person, a role by its id, a channel. */
type Given =
  | string
  | number
  | boolean
  | GivenFile
  | { readonly user: User }
  | { readonly role: string }
  | Channel;
export type GivenOptions = Record<string, Given>;

const OptionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  number: 10,
  attachment: 11,
};

/** Keeps a person's file where the CDN finds it. */
export function upload(world: World, file: GivenFile, channelId: string, ephemeral: boolean): Attachment {
  const attachment: Attachment = {
    id: world.id(),
    channelId,
    filename: file.filename,
    contentType: file.contentType ?? 'text/plain; charset=utf-8',
    bytes: Buffer.from(file.bytes as string),
    ephemeral,
    description: null,
  };
  world.attachments.set(attachment.id, attachment);
  return attachment;
}

export interface Filled {
  readonly options: Json[];
  readonly resolved: Json;
  readonly focused: { name: string; type: number } | null;
}

/** The options of `command`, which may name a subcommand behind blanks (`article add`). */
export function filled(
  world: World,
  command: Command,
  path: readonly string[],
  given: GivenOptions,
  how: { readonly focused?: string; readonly unchecked?: boolean },
): Filled {
  const resolved: { [kind: string]: Record<string, Json> } = {};
  let focused: Filled['focused'] = null;
  const level = (definitions: Json[], rest: readonly string[]): Json[] => {
    const [next, ...further] = rest;
    if (next !== undefined) {
      const inner = definitions.find((one) => one.name === next);
      if (!inner) throw new Error(`/${command.name} has no subcommand ${next}.`);
      return [{ type: inner.type, name: next, options: level((inner.options as Json[]) ?? [], further) }];
    }
    if (definitions.some((one) => one.type === OptionType.subcommand || one.type === OptionType.group))
      throw new Error(`/${[command.name, ...path].join(' ')} cannot be run bare: it has subcommands.`);
    if (!how.unchecked) checkGiven(command, definitions, given, how.focused);
    return Object.entries(given).map(([name, value]) => {
      const definition = definitions.find((one) => one.name === name);
      const type = (definition?.type as number | undefined) ?? typeOf(value);
      const isFocused = how.focused === name;
      if (isFocused) focused = { name, type };
      return { name, type, value: resolve(world, resolved, value), ...(isFocused ? { focused: true } : {}) };
    });
  };
  const options = level((command.body.options as Json[] | undefined) ?? [], path);
  return { options, resolved, focused };
}

function typeOf(value: Given): number {
  if (typeof value === 'string') return OptionType.string;
  if (typeof value === 'number') return OptionType.number;
  if (typeof value === 'boolean') return OptionType.boolean;
  if ('bytes' in value) return OptionType.attachment;
  if ('role' in value) return OptionType.role;
  return 'user' in value ? OptionType.user : OptionType.channel;
}

function resolve(world: World, resolved: { [kind: string]: Record<string, Json> }, value: Given): unknown {
  if (typeof value !== 'object') return value;
  const keep = (kind: string, id: string, wire: Json): string => {
    resolved[kind] = { ...resolved[kind], [id]: wire };
    return id;
  };
  if ('bytes' in value) {
    const attachment = upload(world, value, world.applicationId, true);
    return keep('attachments', attachment.id, wireAttachment(world, attachment));
  }
  if ('role' in value) {
    const roles = [...world.guilds.values()].flatMap((guild) => guild.roles.get(value.role) ?? []);
    return keep('roles', value.role, roles[0] ? wireRole(roles[0]) : { id: value.role });
  }
  if ('user' in value) return keep('users', value.user.id, wireUser(value.user));
  return keep('channels', value.id, { ...wireChannel(world, value), permissions: '0' });
}

/** The checks that Discord's client makes before it lets a command go. */
function checkGiven(
  command: Command,
  definitions: Json[],
  given: GivenOptions,
  focused: string | undefined,
): void {
  const fail = (words: string): never => {
    throw new Error(`Discord's client would not send /${command.name}: ${words}.`);
  };
  for (const name of Object.keys(given))
    if (!definitions.some((one) => one.name === name)) fail(`it has no option ${name}`);
  for (const definition of definitions) {
    const name = String(definition.name);
    const value = given[name];
    if (value === undefined) {
      if (definition.required === true && focused === undefined) fail(`${name} is required`);
      continue;
    }
    if (name === focused) continue;
    const { min_length, max_length, min_value, max_value, choices } = definition as Record<string, unknown>;
    if (typeof value === 'string') {
      if (value.length > ((max_length as number | undefined) ?? 6_000)) fail(`${name} is too long`);
      if (value.length < ((min_length as number | undefined) ?? 1)) fail(`${name} is too short`);
    }
    const wanted = (definition.channel_types as number[] | undefined) ?? [];
    if (typeof value === 'object' && 'messages' in value && wanted.length > 0 && !wanted.includes(value.type))
      fail(`${name} takes another kind of channel`);
    if (typeof value === 'number') {
      if (value > ((max_value as number | undefined) ?? 2 ** 53)) fail(`${name} is too large`);
      if (value < ((min_value as number | undefined) ?? -(2 ** 53))) fail(`${name} is too small`);
    }
    const offered = (choices as { value: unknown }[] | undefined) ?? [];
    if (offered.length > 0 && !offered.some((one) => one.value === value))
      fail(`${String(value)} is no choice`);
  }
}
