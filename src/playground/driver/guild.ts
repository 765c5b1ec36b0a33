// A guild as its people run it: channels, threads, members, and the bot coming and going.
import { type Channel, ChannelType, type Guild } from '../model.ts';
import { bitsOf, EVERYONE, type PermissionName } from '../permissions.ts';
import { wireChannel, wireGuild, wireRole } from '../wire.ts';
import type { World } from '../world.ts';
import { Person } from './person.ts';

export interface GuildAbout {
  readonly name?: string;
  /** The language of the community. */
  readonly locale?: string;
  /** False: the bot is no member; only a person's own installation works there. */
  readonly bot?: boolean;
  /** What the bot may do beyond @everyone. */
  readonly botPermissions?: readonly PermissionName[];
}

export interface PersonAbout {
  readonly name?: string;
  /** The language of their client. */
  readonly locale?: string;
}

export interface MemberAbout extends PersonAbout {
  readonly nick?: string;
  /** What they may do beyond @everyone. */
  readonly permissions?: readonly PermissionName[];
}

export interface ChannelAbout {
  readonly name?: string;
  /** Taken from @everyone here (and so from the bot, unless it is an administrator). */
  readonly deny?: readonly PermissionName[];
  /** Taken from the bot alone. */
  readonly denyBot?: readonly PermissionName[];
  /** Given to these people here. */
  readonly allow?: readonly { readonly person: Person; readonly permissions: readonly PermissionName[] }[];
}

const GUILDS_INTENT = 1;

export class PlayGuild {
  readonly record: Guild;
  /** A first channel where everybody may write. */
  readonly general: Channel;
  readonly #world: World;
  #people = 0;

  constructor(world: World, about: GuildAbout) {
    this.#world = world;
    const id = world.id();
    const owner = world.addUser({ name: `${about.name ?? 'guild'}-owner` });
    this.record = {
      id,
      name: about.name ?? 'A server',
      locale: about.locale ?? 'en-US',
      ownerId: owner.id,
      roles: new Map([[id, { id, name: '@everyone', permissions: bitsOf(EVERYONE) }]]),
      members: new Map(),
      hasBot: false,
      unavailable: false,
    };
    world.guilds.set(id, this.record);
    this.#addMember(new Person(world, owner), {});
    this.general = world.addChannel({ type: ChannelType.text, name: 'general', guildId: id });
    if (about.bot !== false) this.invite(about.botPermissions ?? []);
  }

  get id(): string {
    return this.record.id;
  }

  /** A new person who is a member here. */
  member(about: MemberAbout = {}): Person {
    this.#people += 1;
    const name = about.name ?? `member-${this.#people}`;
    const user = this.#world.addUser({ name, ...(about.locale ? { locale: about.locale } : {}) });
    return this.join(new Person(this.#world, user), about);
  }

  /** Someone who exists already becomes a member. */
  join(person: Person, about: MemberAbout = {}): Person {
    this.#addMember(person, about);
    return person;
  }

  /** The role that carries someone's own permissions; its id, for settings that name a role. */
  role(person: Person): string {
    return this.record.members.get(person.user.id)?.roles[0] ?? this.id;
  }

  channel(about: ChannelAbout = {}): Channel {
    const channel = this.#world.addChannel({
      type: ChannelType.text,
      name: about.name ?? 'channel',
      guildId: this.id,
    });
    if (about.deny) channel.overwrites.push({ id: this.id, type: 0, allow: 0n, deny: bitsOf(about.deny) });
    if (about.denyBot)
      channel.overwrites.push({ id: this.#world.bot.id, type: 1, allow: 0n, deny: bitsOf(about.denyBot) });
    for (const { person, permissions } of about.allow ?? [])
      channel.overwrites.push({ id: person.user.id, type: 1, allow: bitsOf(permissions), deny: 0n });
    this.#tell('CHANNEL_CREATE', channel);
    return channel;
  }

  thread(parent: Channel, about: { readonly name?: string; readonly private?: boolean } = {}): Channel {
    const thread = this.#world.addChannel({
      type: about.private ? ChannelType.privateThread : ChannelType.publicThread,
      name: about.name ?? 'thread',
      guildId: this.id,
      parentId: parent.id,
    });
    this.#tell('THREAD_CREATE', thread);
    return thread;
  }

  deleteChannel(channel: Channel): void {
    this.#world.channels.delete(channel.id);
    this.#tell(channel.parentId ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel);
  }

  /** The bot becomes a member. */
  invite(permissions: readonly PermissionName[] = []): void {
    this.record.hasBot = true;
    this.#addMember(new Person(this.#world, this.#world.bot), { permissions });
    this.#tellGuild('GUILD_CREATE', wireGuild(this.#world, this.record));
  }

  /** The bot is removed for good. */
  expel(): void {
    this.record.hasBot = false;
    this.record.members.delete(this.#world.bot.id);
    this.#tellGuild('GUILD_DELETE', { id: this.id });
  }

  /** An outage on Discord's side: the guild is away, the bot is still a member. */
  fallAway(): void {
    this.record.unavailable = true;
    this.#tellGuild('GUILD_DELETE', { id: this.id, unavailable: true });
  }

  /** The outage is over. */
  comeBack(): void {
    this.record.unavailable = false;
    this.#tellGuild('GUILD_CREATE', wireGuild(this.#world, this.record));
  }

  #addMember(person: Person, about: MemberAbout): void {
    const roles: string[] = [];
    if (about.permissions && about.permissions.length > 0) {
      const id = this.#world.id();
      const role = { id, name: person.user.name, permissions: bitsOf(about.permissions) };
      this.record.roles.set(id, role);
      if (this.record.hasBot)
        this.#tellGuild('GUILD_ROLE_CREATE', { guild_id: this.id, role: wireRole(role) });
      roles.push(id);
    }
    const joinedAt = this.#world.clock.now();
    this.record.members.set(person.user.id, { user: person.user, nick: about.nick ?? null, roles, joinedAt });
  }

  #tell(name: string, channel: Channel): void {
    if (!this.record.hasBot) return;
    const data = wireChannel(this.#world, channel);
    this.#world.tell({ name, guildId: this.id, intents: GUILDS_INTENT, data });
  }

  #tellGuild(name: string, data: { [key: string]: unknown }): void {
    this.#world.tell({ name, guildId: this.id, intents: GUILDS_INTENT, data });
  }
}
