// Putting messages into the world and changing them there: what every road of writing has in common.
import type { Upload } from './http.ts';
import {
  type Attachment,
  type Channel,
  type Component,
  type Json,
  type Message,
  MessageFlag,
  type User,
} from './model.ts';
import { wireMember, wireMessage } from './wire.ts';
import type { World } from './world.ts';

const Intent = { guildMessages: 1 << 9, directMessages: 1 << 12 };

export interface Draft {
  readonly channel: Channel;
  readonly author: User;
  readonly type?: number;
  readonly content?: string;
  readonly embeds?: Json[];
  readonly components?: Component[];
  readonly attachments?: Attachment[];
  readonly flags?: number;
  readonly replyTo?: Message | null;
  readonly onlyFor?: string | null;
  readonly nonce?: string | null;
  readonly interactionId?: string | null;
  readonly interactionMetadata?: Json | null;
}

/** Adds a message and tells the bot of it, unless it is for one person only. */
export function post(world: World, draft: Draft): Message {
  const content = draft.content ?? '';
  const message: Message = {
    id: world.id(),
    channelId: draft.channel.id,
    guildId: draft.channel.guildId,
    author: draft.author,
    type: draft.type ?? (draft.replyTo ? 19 : 0),
    createdAt: world.clock.now(),
    content,
    embeds: draft.embeds ?? [],
    components: numbered(draft.components ?? []),
    attachments: draft.attachments ?? [],
    flags: draft.flags ?? 0,
    editedAt: null,
    deleted: false,
    mentions: mentionsIn(world, content, draft.replyTo ?? null, draft.author),
    replyTo: draft.replyTo ?? null,
    nonce: draft.nonce ?? null,
    interactionId: draft.interactionId ?? null,
    interactionMetadata: draft.interactionMetadata ?? null,
    onlyFor: draft.onlyFor ?? null,
    versions: [],
  };
  world.messages.set(message.id, message);
  draft.channel.messages.push(message);
  tellOf(world, 'MESSAGE_CREATE', draft.channel, message);
  return message;
}

export interface Change {
  readonly content?: string | null;
  readonly embeds?: Json[] | null;
  readonly components?: Component[] | null;
  readonly flags?: number | null;
  readonly attachments?: Attachment[];
}

/** Changes what is given and leaves the rest. "Thinking…" ends with the first change. */
export function edit(world: World, message: Message, change: Change): void {
  message.versions.push({ content: message.content, components: message.components, flags: message.flags });
  const wasLoading = (message.flags & MessageFlag.loading) !== 0;
  if (change.content !== undefined) message.content = change.content ?? '';
  if (change.embeds !== undefined) message.embeds = change.embeds ?? [];
  if (change.components !== undefined) message.components = numbered(change.components ?? []);
  if (change.attachments !== undefined) message.attachments = change.attachments;
  const settable = MessageFlag.suppressEmbeds | MessageFlag.componentsV2;
  message.flags = (message.flags & ~MessageFlag.loading) | ((change.flags ?? 0) & settable);
  if (!wasLoading) message.editedAt = world.clock.now();
  const channel = world.channels.get(message.channelId);
  if (channel) tellOf(world, 'MESSAGE_UPDATE', channel, message);
}

export function remove(world: World, message: Message): void {
  message.deleted = true;
  const channel = world.channels.get(message.channelId);
  if (!channel) return;
  const place = channel.messages.indexOf(message);
  if (place >= 0) channel.messages.splice(place, 1);
  world.messages.delete(message.id);
  if (message.onlyFor !== null) {
    world.signal.wake();
    return;
  }
  world.tell({
    name: 'MESSAGE_DELETE',
    guildId: channel.guildId,
    intents: channel.guildId ? Intent.guildMessages : Intent.directMessages,
    data: {
      id: message.id,
      channel_id: channel.id,
      ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    },
  });
}

/** Files that came with a request, kept as attachments; `attachments` of the body gives their descriptions. */
export function kept(
  world: World,
  channel: Channel,
  files: readonly Upload[],
  body: Json,
  ephemeral: boolean,
): Attachment[] {
  const listed =
    (body.attachments as { id?: unknown; filename?: string; description?: string }[] | undefined) ?? [];
  return files.map((file) => {
    const about = listed.find((one) => String(one.id) === file.key);
    const attachment: Attachment = {
      id: world.id(),
      channelId: channel.id,
      filename: about?.filename ?? file.filename,
      contentType: file.contentType,
      bytes: file.bytes,
      ephemeral,
      description: about?.description ?? null,
    };
    world.attachments.set(attachment.id, attachment);
    return attachment;
  });
}

/** After an edit: the attachments that the body still lists, then the new ones. */
export function attachmentsAfter(
  message: Message,
  body: Json,
  added: Attachment[],
): Attachment[] | undefined {
  const listed = body.attachments as { id?: unknown }[] | null | undefined;
  if (listed === undefined) return added.length > 0 ? [...message.attachments, ...added] : undefined;
  const ids = new Set((listed ?? []).map((one) => String(one.id)));
  return [...message.attachments.filter((one) => ids.has(one.id)), ...added];
}

function tellOf(world: World, name: string, channel: Channel, message: Message): void {
  const guild = channel.guildId ? world.guilds.get(channel.guildId) : undefined;
  const reachable = guild ? guild.hasBot : channel.recipients.includes(world.bot);
  if (message.onlyFor !== null || !reachable) {
    world.signal.wake();
    return;
  }
  const member = guild?.members.get(message.author.id);
  const data: Json = {
    ...wireMessage(world, message),
    channel_type: channel.type,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: { ...wireMember(member), user: undefined } } : {}),
  };
  const readable =
    channel.guildId === null || message.author === world.bot || message.mentions.includes(world.bot);
  world.tell({
    name,
    guildId: channel.guildId,
    intents: channel.guildId ? Intent.guildMessages : Intent.directMessages,
    data,
    ...(readable
      ? {}
      : { withoutContent: { ...data, content: '', embeds: [], components: [], attachments: [] } }),
  });
}

/** `<@id>` in the text, and the person that is replied to. */
function mentionsIn(world: World, content: string, replyTo: Message | null, author: User): User[] {
  const ids = [...content.matchAll(/<@!?(?<id>\d+)>/g)].map((match) => match.groups?.id ?? '');
  const users = ids.flatMap((id) => world.users.get(id) ?? []);
  if (replyTo && replyTo.author !== author) users.push(replyTo.author);
  return [...new Set(users)];
}

/** Discord numbers components that come without an id. */
function numbered(components: Component[]): Component[] {
  const copies = structuredClone(components);
  const taken = new Set<number>();
  const walk = (list: Component[], visit: (one: Component) => void): void => {
    for (const one of list) {
      visit(one);
      walk(one.components ?? [], visit);
      if (one.accessory) walk([one.accessory], visit);
      if (one.component) walk([one.component], visit);
    }
  };
  walk(copies, (one) => {
    if (one.id) taken.add(one.id);
  });
  let next = 1;
  walk(copies, (one) => {
    if (one.id) return;
    while (taken.has(next)) next += 1;
    one.id = next;
    taken.add(next);
  });
  return copies;
}
