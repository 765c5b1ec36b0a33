// The state of the small Discord: who and what exists, and what just happened in it.
import type { Clock } from './clock.ts';
import type { InteractionRecord } from './interaction.ts';
import {
  type Attachment,
  type Channel,
  ChannelType,
  type Command,
  type Guild,
  type Json,
  type Message,
  type User,
} from './model.ts';
import { DIRECT, permissionsIn } from './permissions.ts';
import { Signal } from './signal.ts';
import { snowflakes } from './snowflake.ts';

/** Something that Discord tells the bot of over the gateway. */
export interface Happening {
  readonly name: string;
  /** Where: null for direct messages. It decides the shard. */
  readonly guildId: string | null;
  /** The intents of which a session needs one; 0 for what every session gets. */
  readonly intents: number;
  readonly data: Json;
  /** What a session without the message content intent gets instead. */
  readonly withoutContent?: Json;
}

export class World {
  readonly clock: Clock;
  readonly id: () => string;
  readonly signal = new Signal();
  /** Where REST and CDN are reached, `http://127.0.0.1:PORT`; empty until the server listens. */
  origin = '';
  readonly bot: User;
  /** The application's id; as with real bots of today, the bot user's id too. */
  readonly applicationId: string;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly attachments = new Map<string, Attachment>();
  readonly commands = new Map<string, Command>();
  /** By token. */
  readonly interactions = new Map<string, InteractionRecord>();
  readonly listeners = new Set<(happening: Happening) => void>();

  constructor(clock: Clock) {
    this.clock = clock;
    this.id = snowflakes(clock);
    this.bot = this.addUser({ name: 'Verbatim', bot: true });
    this.applicationId = this.bot.id;
  }

  addUser(about: { name: string; bot?: boolean; locale?: string }): User {
    const user: User = {
      id: this.id(),
      name: about.name,
      globalName: about.bot ? null : about.name,
      bot: about.bot ?? false,
      locale: about.locale ?? 'en-US',
      closedToDirectMessages: false,
      installed: false,
    };
    this.users.set(user.id, user);
    return user;
  }

  addChannel(about: {
    type: number;
    name?: string;
    guildId?: string;
    parentId?: string;
    recipients?: User[];
  }): Channel {
    const channel: Channel = {
      id: this.id(),
      type: about.type,
      name: about.name ?? '',
      guildId: about.guildId ?? null,
      parentId: about.parentId ?? null,
      recipients: about.recipients ?? [],
      overwrites: [],
      archived: false,
      locked: false,
      messages: [],
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The conversation between exactly these two, made if there is none yet. */
  directChannel(one: User, other: User): Channel {
    for (const channel of this.channels.values()) {
      if (channel.type !== ChannelType.dm) continue;
      if (channel.recipients.includes(one) && channel.recipients.includes(other)) return channel;
    }
    return this.addChannel({ type: ChannelType.dm, recipients: [one, other] });
  }

  /** The permission bits of a user in a channel. */
  permissions(user: User, channel: Channel): bigint {
    if (channel.guildId === null) return channel.recipients.includes(user) ? DIRECT : 0n;
    const guild = this.guilds.get(channel.guildId);
    if (!guild) return 0n;
    const rules = channel.parentId ? (this.channels.get(channel.parentId) ?? channel) : channel;
    return permissionsIn(guild, user.id, rules);
  }

  /** Tells the bot (its gateway sessions) and whoever waits. */
  tell(happening: Happening): void {
    for (const listener of this.listeners) listener(happening);
    this.signal.wake();
  }
}
