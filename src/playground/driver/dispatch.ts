// Sends an interaction to the bot, with everything that Discord tells along with it.
import { randomBytes } from 'node:crypto';
import type { InteractionRecord } from '../interaction.ts';
import { type Channel, ChannelType, type Command, type Json, type Message, type User } from '../model.ts';
import { DIRECT } from '../permissions.ts';
import { FILE_BYTES } from '../validate/limits.ts';
import { wireChannel, wireMember, wireMessage, wireUser } from '../wire.ts';
import type { World } from '../world.ts';
import { Interaction } from './interaction.ts';

export interface Act {
  readonly user: User;
  readonly channel: Channel;
  readonly type: number;
  readonly data: Json;
  readonly command?: Command | null;
  readonly source?: Message | null;
  readonly focused?: { name: string; type: number } | null;
  /** How often the gateway delivers it; Discord has been seen to deliver twice. */
  readonly times?: number;
}

/** Where it happens: 0 in a guild, 1 in a direct message with the bot, 2 in any other conversation. */
export function contextOf(world: World, channel: Channel): 0 | 1 | 2 {
  if (channel.guildId !== null) return 0;
  return channel.type === ChannelType.dm && channel.recipients.includes(world.bot) ? 1 : 2;
}

/** Who brought the bot here: `0` a guild ("0" in a direct message), `1` a person's own installation. */
export function ownersOf(world: World, user: User, channel: Channel): Record<string, string> {
  const owners: Record<string, string> = {};
  const context = contextOf(world, channel);
  if (context === 0 && world.guilds.get(channel.guildId ?? '')?.hasBot) owners['0'] = channel.guildId ?? '';
  if (context === 1) owners['0'] = '0';
  if (user.installed) owners['1'] = user.id;
  return owners;
}

export function dispatch(world: World, act: Act): Interaction {
  const { user, channel } = act;
  const id = world.id();
  const owners = ownersOf(world, user, channel);
  const record: InteractionRecord = {
    id,
    token: randomBytes(24).toString('hex'),
    type: act.type,
    createdAt: world.clock.now(),
    user,
    channel,
    outside: owners['0'] === undefined,
    command: act.command ?? null,
    focused: act.focused ?? null,
    metadata: { id, type: act.type, user: wireUser(user), authorizing_integration_owners: owners },
    source: act.source ?? null,
    answered: null,
    waiting: false,
    original: null,
    followUps: [],
    modal: null,
    choices: null,
    refusals: [],
  };
  world.interactions.set(record.token, record);
  const data = payload(world, record, act.data, owners);
  for (let time = 0; time < (act.times ?? 1); time += 1)
    world.tell({ name: 'INTERACTION_CREATE', guildId: channel.guildId, intents: 0, data });
  return new Interaction(world, record);
}

function payload(world: World, record: InteractionRecord, data: Json, owners: Record<string, string>): Json {
  const { user, channel, source } = record;
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  const permissions = world.permissions(user, channel).toString();
  const botPermissions = guild?.hasBot ? world.permissions(world.bot, channel) : DIRECT;
  return {
    id: record.id,
    application_id: world.applicationId,
    type: record.type,
    token: record.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...wireChannel(world, channel), permissions },
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...wireMember(member), permissions },
        }
      : { user: wireUser(user) }),
    ...(source ? { message: wireMessage(world, source) } : {}),
    app_permissions: botPermissions.toString(),
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(world, channel),
    attachment_size_limit: FILE_BYTES,
  };
}
