// Ordinary messages in channels, threads and direct conversations.
import { refuse } from '../errors.ts';
import type { ApiRequest } from '../http.ts';
import type { Channel, Component, Json, Message } from '../model.ts';
import { Permission } from '../permissions.ts';
import { attachmentsAfter, edit, kept, post, remove } from '../post.ts';
import { checkMessage } from '../validate/message.ts';
import { isThread, wireChannel, wireMessage } from '../wire.ts';
import { done, ok, type Rest, type Routes } from './route.ts';

function channelOf({ world }: Rest, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (!channel) throw refuse.unknownChannel();
  if (!(world.permissions(world.bot, channel) & Permission.ViewChannel)) throw refuse.missingAccess();
  return channel;
}

function messageOf(rest: Rest, channelId: string | undefined, id: string | undefined): Message {
  const channel = channelOf(rest, channelId);
  const message = rest.world.messages.get(id ?? '');
  if (!message || message.channelId !== channel.id || message.onlyFor !== null) throw refuse.unknownMessage();
  return message;
}

/** May the bot write here? A locked thread, a closed mailbox, a missing permission. */
function checkWriting({ world }: Rest, channel: Channel): void {
  if (channel.guildId === null) {
    if (channel.recipients.some((user) => user.closedToDirectMessages)) throw refuse.closedToDirectMessages();
    return;
  }
  const needed = isThread(channel) ? Permission.SendMessagesInThreads : Permission.SendMessages;
  if (!(world.permissions(world.bot, channel) & needed) || channel.locked) throw refuse.missingPermissions();
}

/** How long Discord remembers a nonce, in milliseconds ("the past few minutes"). */
const NONCE_LIFE = 5 * 60_000;

/** The bot's own message with this nonce: what was sent twice for a lost answer is there once. */
function sentWith({ world }: Rest, channel: Channel, nonce: string): Message | undefined {
  const since = world.clock.now() - NONCE_LIFE;
  return channel.messages.findLast(
    (one) => one.author === world.bot && one.nonce === nonce && one.createdAt >= since,
  );
}

function write(rest: Rest, request: ApiRequest, channelId: string | undefined) {
  const { world } = rest;
  const channel = channelOf(rest, channelId);
  checkWriting(rest, channel);
  const body = (request.body ?? {}) as Json;
  const files = request.files.map((file) => file.filename);
  checkMessage(body, { road: 'channel', files, strict: rest.strict });
  const reference = body.message_reference as
    | { message_id?: string; fail_if_not_exists?: boolean }
    | undefined;
  const replyTo = reference?.message_id ? (world.messages.get(reference.message_id) ?? null) : null;
  if (reference?.message_id && !replyTo && reference.fail_if_not_exists !== false)
    throw refuse.badBody([
      {
        path: ['message_reference'],
        code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
        message: 'Unknown message',
      },
    ]);
  const nonce = body.nonce == null ? null : String(body.nonce);
  const before = body.enforce_nonce === true && nonce !== null ? sentWith(rest, channel, nonce) : undefined;
  if (before) return ok(wireMessage(world, before));
  channel.archived = false;
  const message = post(world, {
    channel,
    author: world.bot,
    content: (body.content as string | null | undefined) ?? '',
    embeds: (body.embeds as Json[] | null | undefined) ?? [],
    components: (body.components as Component[] | null | undefined) ?? [],
    attachments: kept(world, channel, request.files, body, false),
    flags: (body.flags as number | null | undefined) ?? 0,
    replyTo,
    nonce,
  });
  return ok(wireMessage(world, message));
}

function change(rest: Rest, request: ApiRequest, message: Message) {
  const { world } = rest;
  const body = (request.body ?? {}) as Json;
  if (message.author !== world.bot) throw refuse.notYours();
  const files = request.files.map((file) => file.filename);
  checkMessage(body, { road: 'channel', edited: message, files, strict: rest.strict });
  const channel = channelOf(rest, message.channelId);
  const attachments = attachmentsAfter(message, body, kept(world, channel, request.files, body, false));
  edit(world, message, { ...body, ...(attachments ? { attachments } : {}) });
  return ok(wireMessage(world, message));
}

function list(rest: Rest, request: ApiRequest, channel: Channel) {
  const limit = Number(request.query.get('limit') ?? 50);
  const before = request.query.get('before');
  const after = request.query.get('after');
  const seen = channel.messages.filter(
    (one) =>
      one.onlyFor === null &&
      (before === null || BigInt(one.id) < BigInt(before)) &&
      (after === null || BigInt(one.id) > BigInt(after)),
  );
  return ok(
    seen
      .toReversed()
      .slice(0, limit)
      .map((message) => wireMessage(rest.world, message)),
  );
}

export const channelRoutes: Routes = {
  'GET /channels/:': (rest, _request, [id]) => ok(wireChannel(rest.world, channelOf(rest, id))),
  'GET /channels/:/messages': (rest, request, [id]) => list(rest, request, channelOf(rest, id)),
  'GET /channels/:/messages/:': (rest, _request, [channel, id]) =>
    ok(wireMessage(rest.world, messageOf(rest, channel, id))),
  'POST /channels/:/messages': (rest, request, [id]) => write(rest, request, id),
  'PATCH /channels/:/messages/:': (rest, request, [channel, id]) =>
    change(rest, request, messageOf(rest, channel, id)),
  'DELETE /channels/:/messages/:': (rest, _request, [channel, id]) => {
    const message = messageOf(rest, channel, id);
    const { world } = rest;
    const may = world.permissions(world.bot, channelOf(rest, channel)) & Permission.ManageMessages;
    if (message.author !== world.bot && !may) throw refuse.missingPermissions();
    remove(world, message);
    return done;
  },
  'POST /channels/:/typing': (rest, _request, [id]) => {
    checkWriting(rest, channelOf(rest, id));
    return done;
  },
};
