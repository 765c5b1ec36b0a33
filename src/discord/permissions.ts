// Whose library an interaction is about, and who may look after it. Asked anew at every use, buttons and windows too.
import { PermissionFlagsBits } from 'discord.js';
import type { Person } from '../../commands/command.ts';
import type { LibraryId } from '../library.ts';

/** What Discord says of the one who acts, as far as rights go. */
export type Actor = {
  readonly userId: string;
  /** The server; null in direct messages. */
  readonly guildId: string | null;
  /** Whether this bot is a member of that server. */
  readonly botIsMember: boolean;
  /** The permission bits that came with the interaction; null where none did. */
  readonly permissions: bigint | null;
  readonly roles: readonly string[];
};

/** The server's library where the bot is a member; the person's own everywhere else. */
export function libraryOf(actor: Actor): LibraryId {
  return actor.guildId !== null && actor.botIsMember ? `guild:${actor.guildId}` : `user:${actor.userId}`;
}

/** In a server: who may manage it, or has the role it chose for this. In one's own library: oneself. */
export function personOf(actor: Actor, curatorRole: string | null): Person {
  const manages = mayManage(actor);
  const hasRole = curatorRole !== null && actor.roles.includes(curatorRole);
  return { id: actor.userId, mayCurate: manages || hasRole, mayManage: manages };
}

function mayManage(actor: Actor): boolean {
  if (libraryOf(actor).startsWith('user:')) return true;
  const bits = actor.permissions ?? 0n;
  return (bits & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
