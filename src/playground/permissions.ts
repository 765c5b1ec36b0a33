// Who may do what where: Discord's permission bits and how roles and channel rules add up.
// Source: discord.com/developers/docs/topics/permissions, "Permission Hierarchy".
import type { Channel, Guild, Overwrite } from './model.ts';

const bit = (position: number): bigint => 1n << BigInt(position);

/** The permissions that a test or a person can name; a subset of Discord's. */
export const Permission = {
  KickMembers: bit(1),
  BanMembers: bit(2),
  Administrator: bit(3),
  ManageChannels: bit(4),
  ManageGuild: bit(5),
  AddReactions: bit(6),
  ViewChannel: bit(10),
  SendMessages: bit(11),
  ManageMessages: bit(13),
  EmbedLinks: bit(14),
  AttachFiles: bit(15),
  ReadMessageHistory: bit(16),
  MentionEveryone: bit(17),
  ManageRoles: bit(28),
  UseApplicationCommands: bit(31),
  CreatePublicThreads: bit(35),
  SendMessagesInThreads: bit(38),
  ModerateMembers: bit(40),
} as const;

export type PermissionName = keyof typeof Permission;

const ALL = Object.values(Permission).reduce((sum, one) => sum | one, 0n);

/** The bits of the named permissions together. */
export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | Permission[name], 0n);
}

/** What @everyone has in a new guild. */
export const EVERYONE: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
];

function applied(bits: bigint, overwrites: readonly Overwrite[]): bigint {
  const deny = overwrites.reduce((sum, one) => sum | one.deny, 0n);
  const allow = overwrites.reduce((sum, one) => sum | one.allow, 0n);
  return (bits & ~deny) | allow;
}

/** The permission bits of a user in a guild, or in one channel of it (`rules` is the thread's parent for a thread). */
export function permissionsIn(guild: Guild, userId: string, rules: Channel | null): bigint {
  if (guild.ownerId === userId) return ALL;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const roles = [guild.id, ...member.roles];
  const base = roles.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (base & Permission.Administrator) return ALL;
  if (!rules) return base;
  const everyone = rules.overwrites.filter((one) => one.id === guild.id);
  const ofRoles = rules.overwrites.filter((one) => one.type === 0 && member.roles.includes(one.id));
  const own = rules.overwrites.filter((one) => one.type === 1 && one.id === userId);
  return applied(applied(applied(base, everyone), ofRoles), own);
}

/** What everybody may do in a direct or group conversation. */
export const DIRECT = bitsOf(EVERYONE);
