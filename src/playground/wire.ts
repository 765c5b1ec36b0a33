// The playground's records as the JSON that Discord sends.
import { attachmentUrl } from './cdn.ts';
import {
  type Attachment,
  type Channel,
  ChannelType,
  type Command,
  type Guild,
  type Json,
  type Member,
  type Message,
  type Role,
  type User,
} from './model.ts';
import type { World } from './world.ts';

const at = (time: number): string => new Date(time).toISOString();

export function wireUser(user: User): Json {
  return {
    id: user.id,
    username: user.name,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.globalName,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

export function wireMember(member: Member): Json {
  return {
    user: wireUser(member.user),
    nick: member.nick,
    avatar: null,
    roles: [...member.roles],
    joined_at: at(member.joinedAt),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

export function isThread(channel: Channel): boolean {
  return channel.type === ChannelType.publicThread || channel.type === ChannelType.privateThread;
}

export function wireChannel(world: World, channel: Channel): Json {
  const base = { id: channel.id, type: channel.type, last_message_id: channel.messages.at(-1)?.id ?? null };
  if (channel.guildId === null) {
    const others = channel.recipients.filter((user) => user !== world.bot);
    return {
      ...base,
      flags: 0,
      recipients: others.map(wireUser),
      ...(channel.name ? { name: channel.name } : {}),
    };
  }
  const placed = {
    ...base,
    guild_id: channel.guildId,
    name: channel.name,
    flags: 0,
    parent_id: channel.parentId,
  };
  if (isThread(channel)) {
    return {
      ...placed,
      owner_id: world.bot.id,
      message_count: channel.messages.length,
      member_count: 1,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: channel.archived,
        locked: channel.locked,
        auto_archive_duration: 1440,
        archive_timestamp: at(world.clock.now()),
        create_timestamp: at(world.clock.now()),
      },
    };
  }
  return {
    ...placed,
    position: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map((one) => ({
      id: one.id,
      type: one.type,
      allow: one.allow.toString(),
      deny: one.deny.toString(),
    })),
  };
}

export function wireRole(role: Role, position = 0): Json {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** A guild as GUILD_CREATE and `GET /guilds/{id}` give it. */
export function wireGuild(world: World, guild: Guild): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const bot = guild.members.get(world.bot.id);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    icon: null,
    description: null,
    features: [],
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    emojis: [],
    stickers: [],
    roles: [...guild.roles.values()].map(wireRole),
    joined_at: at(bot?.joinedAt ?? world.clock.now()),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot ? [wireMember(bot)] : [],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => wireChannel(world, channel)),
    threads: channels
      .filter((channel) => isThread(channel) && !channel.archived)
      .map((channel) => wireChannel(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function wireAttachment(world: World, attachment: Attachment): Json {
  const url = attachmentUrl(world, attachment);
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.bytes.length,
    url,
    proxy_url: url,
    content_type: attachment.contentType,
    ...(attachment.description === null ? {} : { description: attachment.description }),
    ...(attachment.ephemeral ? { ephemeral: true } : {}),
  };
}

/** A message as REST answers it and MESSAGE_CREATE carries it. */
export function wireMessage(world: World, message: Message): Json {
  const replied = message.replyTo;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: wireUser(message.author),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map((one) => wireAttachment(world, one)),
    flags: message.flags,
    timestamp: at(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : at(message.editedAt),
    tts: false,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    pinned: false,
    mention_everyone: false,
    mention_roles: [],
    mentions: message.mentions.map(wireUser),
    ...(message.interactionId === null
      ? {}
      : {
          webhook_id: world.applicationId,
          application_id: world.applicationId,
          interaction_metadata: message.interactionMetadata,
        }),
    ...(replied
      ? {
          message_reference: {
            type: 0,
            message_id: replied.id,
            channel_id: replied.channelId,
            ...(replied.guildId ? { guild_id: replied.guildId } : {}),
          },
          referenced_message: replied.deleted
            ? null
            : { ...wireMessage(world, { ...replied, replyTo: null }) },
        }
      : {}),
  };
}

/** A command as Discord gives it back. */
export function wireCommand(world: World, command: Command, withLocalizations = true): Json {
  const { body } = command;
  const localized = withLocalizations
    ? {
        name_localizations: body.name_localizations ?? null,
        description_localizations: body.description_localizations ?? null,
      }
    : {};
  return {
    id: command.id,
    application_id: world.applicationId,
    version: command.version,
    type: command.type,
    name: command.name,
    ...localized,
    description: body.description ?? '',
    ...(Array.isArray(body.options) && body.options.length > 0
      ? { options: body.options.map((option) => wireOption(option as Json, withLocalizations)) }
      : {}),
    default_member_permissions:
      body.default_member_permissions == null ? null : String(body.default_member_permissions),
    nsfw: body.nsfw ?? false,
    integration_types: body.integration_types ?? [0],
    contexts: body.contexts ?? null,
    ...(command.guildId === null
      ? { dm_permission: body.dm_permission ?? true }
      : { guild_id: command.guildId }),
  };
}

/** Discord drops what is null or false in an option. */
function wireOption(option: Json, withLocalizations: boolean): Json {
  const kept: Json = {};
  for (const [key, value] of Object.entries(option)) {
    if (value === null || value === undefined || value === false) continue;
    if (!withLocalizations && key.endsWith('_localizations')) continue;
    const nested = (key === 'options' || key === 'choices') && Array.isArray(value);
    kept[key] = nested ? value.map((one) => wireOption(one as Json, withLocalizations)) : value;
  }
  return kept;
}
