// One use of the bot, as far as every kind of interaction has it: who, where, in which language, with what rights.
import { type Interaction, InteractionContextType } from 'discord.js';
import type { Person } from '../../commands/command.ts';
import { type Catalogue, catalogueFor } from '../lang/catalogue.ts';
import type { LibraryId, LibrarySettings } from '../library.ts';
import type { Ticket } from './door.ts';
import { rolesOf } from './members.ts';
import { type Actor, libraryOf, personOf } from './permissions.ts';

/** Where somebody is, and who they are there. */
export type Place = {
  readonly libraryId: LibraryId;
  readonly person: Person;
  readonly channelId: string;
};

/** One use of the bot that can be answered by its ticket. */
export type Visit = Place & {
  readonly ticket: Ticket;
  /** What the community's settings say of this channel; null where nothing. */
  readonly rule: 'room' | 'asker' | 'silent' | null;
  /** Who sees a reply where the person does not choose. */
  readonly audience: 'room' | 'asker';
  /** The catalogue for what everybody sees, and for what the person alone sees. */
  readonly sayToRoom: Catalogue;
  readonly sayToAsker: Catalogue;
};

/** Reads an interaction, with what its community has set. */
export async function visitOf(
  interaction: Interaction,
  settings: (id: LibraryId) => Promise<LibrarySettings>,
): Promise<Visit> {
  const actor = actorOf(interaction);
  const libraryId = libraryOf(actor);
  const set = await settings(libraryId);
  const rule = ruleFor(interaction, set);
  const sayToAsker = catalogueFor(interaction.locale);
  return {
    ticket: ticketOf(interaction),
    libraryId,
    person: personOf(actor, set.curatorRole),
    channelId: interaction.channelId ?? '',
    rule,
    audience: audienceFor(rule, set, libraryId, interaction),
    sayToRoom: catalogueFor(set.language ?? interaction.guildLocale ?? interaction.locale),
    sayToAsker,
  };
}

/** What it takes to answer it. */
export function ticketOf({ id, token, applicationId }: Interaction): Ticket {
  return { id, token, applicationId };
}

function actorOf(interaction: Interaction): Actor {
  const { guildId } = interaction;
  return {
    userId: interaction.user.id,
    guildId,
    botIsMember: guildId !== null && isMember(interaction, guildId),
    permissions: interaction.memberPermissions?.bitfield ?? null,
    roles: rolesOf(interaction.member),
  };
}

/**
 * Whether the bot is a member of the server, as Discord tells it: by the servers it has named, and with each
 * interaction by who brought the bot there, which is also true of a server that is yet to be named.
 */
function isMember({ client, authorizingIntegrationOwners: owners }: Interaction, guildId: string): boolean {
  if (client.guilds.cache.has(guildId) || owners.guildId === guildId) return true;
  const nothingTold = client.guilds.cache.size === 0 && owners.guildId === null && owners.userId === null;
  return nothingTold;
}

/** A thread follows its own rule, or else that of the channel it hangs on. */
function ruleFor(interaction: Interaction, set: LibrarySettings): Visit['rule'] {
  const parent = interaction.channel?.isThread() ? interaction.channel.parentId : null;
  const own = set.channels[interaction.channelId ?? ''];
  return own ?? (parent === null ? null : (set.channels[parent] ?? null));
}

/** A person's own library is shown to others only where they choose so; with the bot alone there are none. */
function audienceFor(
  rule: Visit['rule'],
  set: LibrarySettings,
  libraryId: LibraryId,
  interaction: Interaction,
): 'room' | 'asker' {
  if (rule === 'silent') return 'asker';
  if (rule !== null) return rule;
  const { guildId, context } = interaction;
  const hasOthers = guildId !== null || context === InteractionContextType.PrivateChannel;
  return libraryId.startsWith('user:') && hasOthers ? 'asker' : set.audience;
}
