// What a small Discord is made of, as plain records: users, guilds, channels, messages, commands.
// Times are milliseconds since 1970 by the playground's clock; ids are snowflakes as decimal strings.

/** JSON as it goes over the wire: read only after a check. */
export type Json = { [key: string]: unknown };

export interface User {
  readonly id: string;
  name: string;
  globalName: string | null;
  readonly bot: boolean;
  /** The language of their client, as Discord names it: `en-US`, `de`, `es-ES`. */
  locale: string;
  /** True: the bot cannot write to them directly (error 50007). */
  closedToDirectMessages: boolean;
  /** True: they added the application to their account (user installation). */
  installed: boolean;
}

export interface Role {
  readonly id: string;
  name: string;
  permissions: bigint;
}

export interface Member {
  readonly user: User;
  nick: string | null;
  roles: string[];
  readonly joinedAt: number;
}

/** A channel's own rule for one role (type 0) or one member (type 1). */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

export interface Guild {
  readonly id: string;
  name: string;
  locale: string;
  ownerId: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  /** The bot is a member. */
  hasBot: boolean;
  /** An outage: the guild exists but its data is away. */
  unavailable: boolean;
}

/** Channel types of Discord that the playground knows. */
export const ChannelType = {
  text: 0,
  dm: 1,
  voice: 2,
  group: 3,
  announcement: 5,
  publicThread: 11,
  privateThread: 12,
} as const;

export interface Channel {
  readonly id: string;
  readonly type: number;
  name: string;
  readonly guildId: string | null;
  /** The channel a thread hangs on. */
  readonly parentId: string | null;
  /** Everybody in a direct or group conversation; empty in a guild. */
  readonly recipients: User[];
  readonly overwrites: Overwrite[];
  archived: boolean;
  locked: boolean;
  readonly messages: Message[];
}

export interface Attachment {
  readonly id: string;
  readonly channelId: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly ephemeral: boolean;
  description: string | null;
}

/** A component of a message or a modal, as Discord keeps it. */
export interface Component extends Json {
  readonly type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  content?: string;
  url?: string;
  style?: number;
  disabled?: boolean;
  components?: Component[];
  accessory?: Component;
  component?: Component;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly author: User;
  /** 0 ordinary, 19 reply, 20 answer to a slash command, 23 answer to a menu command. */
  readonly type: number;
  readonly createdAt: number;
  content: string;
  embeds: Json[];
  components: Component[];
  attachments: Attachment[];
  flags: number;
  editedAt: number | null;
  deleted: boolean;
  mentions: User[];
  readonly replyTo: Message | null;
  /** What the sender knows it by; Discord gives the same message back for it (`enforce_nonce`). */
  readonly nonce: string | null;
  /** The interaction that this message answers, if any. */
  readonly interactionId: string | null;
  readonly interactionMetadata: Json | null;
  /** Only this person sees it (an ephemeral answer); null where the channel sees it. */
  readonly onlyFor: string | null;
  /** What it looked like before each edit, oldest first. */
  readonly versions: { content: string; components: Component[]; flags: number }[];
}

export interface Command {
  readonly id: string;
  version: string;
  readonly guildId: string | null;
  /** 1 slash, 2 user menu, 3 message menu. */
  readonly type: number;
  readonly name: string;
  /** The command as it was put, in Discord's words. */
  body: Json;
}

/** Bits of a message's flags. */
export const MessageFlag = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** True where all bits of `flag` are set in `flags`. */
export function has(flags: number, flag: number): boolean {
  return (flags & flag) === flag;
}
