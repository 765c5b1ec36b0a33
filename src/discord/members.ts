// What a server's member may do and is, also where discord.js does not know the whole server yet.
import type { GuildMember, GuildTextBasedChannel, Interaction, PermissionsBitField } from 'discord.js';

/** discord.js can list a member's roles only where it knows all of the server's; their ids came with the member. */
export function rolesOf(member: Interaction['member']): readonly string[] {
  if (member === null) return [];
  if (Array.isArray(member.roles)) return member.roles;
  const { _roles: ids } = member as unknown as { readonly _roles?: readonly string[] };
  return ids ?? [];
}

/** The member's permission bits in the whole server; null while the server is not known well enough. */
export function permissionBitsOf(member: GuildMember | null): bigint | null {
  return member !== null && isKnown(member.guild) ? member.permissions.bitfield : null;
}

/** What the bot may do in a channel of a server; null while the server is not known well enough. */
export function ownPermissions(channel: GuildTextBasedChannel): Readonly<PermissionsBitField> | null {
  const { me } = channel.guild.members;
  return me !== null && isKnown(channel.guild) ? channel.permissionsFor(me) : null;
}

/** Everybody's role has the id of the server; without it no permission can be worked out. */
function isKnown({ id, roles }: GuildMember['guild']): boolean {
  return roles.cache.has(id);
}
