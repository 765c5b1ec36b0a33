// Plain words to the bot: a mention or a reply in a server, anything in a direct message. It never speaks unasked, and
// is silent where it may not write.
import { randomBytes } from 'node:crypto';
import {
  DiscordAPIError,
  type Message as DiscordMessage,
  MessageType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { converse } from '../../commands/conversation.ts';
import { type Reply, sentence } from '../../commands/reply.ts';
import { type Catalogue, catalogueFor } from '../lang/catalogue.ts';
import type { LibrarySettings } from '../library.ts';
import { again, isPassing } from './again.ts';
import { bodyOf, type Message } from './body.ts';
import type { Desk } from './desk.ts';
import { loggable } from './fault.ts';
import { ownPermissions, permissionBitsOf, rolesOf } from './members.ts';
import { libraryOf, personOf } from './permissions.ts';
import { messagesOf } from './render.ts';
import type { Place } from './visit.ts';

/** A message that wants an answer: what it says, and where. */
type Heard = {
  readonly words: string;
  readonly place: Place;
  readonly say: Catalogue;
  readonly rule: 'room' | 'asker' | 'silent' | null;
};

/** Answers a message that is meant for the bot. */
export async function answerMessage(desk: Desk, message: DiscordMessage): Promise<void> {
  if (!mayWrite(message)) {
    desk.counts.mute += 1;
    return;
  }
  let say = catalogueFor('en');
  try {
    const heard = await heardIn(desk, message);
    say = heard.say;
    if (heard.rule === 'silent') desk.counts.mute += 1;
    else await sent(desk, message, heard, await replyTo(desk, heard));
  } catch (error) {
    await failed(desk, message, say, error);
  }
}

/** A mention, a reply to the bot, or anything in a direct message; never from a bot. */
export function isForBot(message: DiscordMessage): boolean {
  const { author, client, mentions } = message;
  if (author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null) return true;
  const named = mentions.users.has(client.user.id);
  const repliedTo = mentions.repliedUser?.id === client.user.id;
  // Without words Discord did not let us read it: a reply without a mention.
  return named || (repliedTo && message.content !== '');
}

function mayWrite(message: DiscordMessage): boolean {
  const { channel } = message;
  if (channel.isDMBased()) return true;
  const send = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  // Where it is not known, Discord will tell.
  return ownPermissions(channel)?.has([PermissionFlagsBits.ViewChannel, send]) ?? true;
}

async function heardIn(desk: Desk, message: DiscordMessage): Promise<Heard> {
  const { author, guild, guildId, member, channel, client } = message;
  const actor = {
    userId: author.id,
    guildId,
    botIsMember: guildId !== null,
    permissions: permissionBitsOf(member),
    roles: rolesOf(member),
  };
  const libraryId = libraryOf(actor);
  const settings = await desk.parts.libraries.settings(libraryId);
  const parent = channel.isThread() ? (channel.parentId ?? '') : '';
  return {
    words: message.content
      .replaceAll(`<@${client.user.id}>`, ' ')
      .replaceAll(`<@!${client.user.id}>`, ' ')
      .trim(),
    place: { libraryId, person: personOf(actor, settings.curatorRole), channelId: channel.id },
    say: catalogueFor(settings.language ?? guild?.preferredLocale ?? desk.spoken.of(author.id) ?? 'en'),
    // In direct messages there is nobody else.
    rule: guildId === null ? null : ruleIn(settings, channel.id, parent),
  };
}

/** The channel's rule, or its parent's; else a server that answers each alone by default does not speak to the room. */
function ruleIn(settings: LibrarySettings, channel: string, parent: string): Heard['rule'] {
  const own = settings.channels[channel] ?? settings.channels[parent];
  return own ?? (settings.audience === 'asker' ? 'asker' : null);
}

async function replyTo(desk: Desk, { words, place, say, rule }: Heard): Promise<Reply> {
  // What is said in answer to a message, the whole room sees.
  if (rule === 'asker') return sentence(say.discord.onlyAlone);
  const wait = desk.limit.take(place.person.id, place.channelId, desk.parts.services.now());
  if (wait > 0) return sentence(say.discord.tooMany(wait));
  const memory = desk.memories.of(place);
  return desk.work(
    place,
    say,
    () => undefined,
    async (context) => {
      const said = await converse(words, memory, context);
      desk.memories.remember(place, said.memory);
      return said.reply;
    },
  );
}

async function sent(desk: Desk, message: DiscordMessage, { place, say }: Heard, reply: Reply): Promise<void> {
  const customIds = await desk.keep(place, reply.actions, false);
  for (const [index, each] of messagesOf(reply, say, customIds).entries())
    await post(message, each, `${message.id}-${index}`);
}

/**
 * By the client's own REST manager, which keeps ordinary messages under Discord's limit of 50 a second. The nonce (at
 * most 25 characters) lets Discord know a message again that is sent twice, since the answer to the first was lost.
 */
async function post(message: DiscordMessage, answer: Message, nonce: string): Promise<void> {
  const request = {
    body: {
      ...bodyOf(answer),
      nonce,
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false },
      ...(mayAnswerTo(message)
        ? { message_reference: { message_id: message.id, fail_if_not_exists: false } }
        : {}),
    },
    files: answer.files,
  };
  const send = () => message.client.rest.post(Routes.channelMessages(message.channelId), request);
  await again(send, isPassing);
}

/** Without the right to read what was said before, a message may be sent but not in answer to another. */
function mayAnswerTo({ channel }: DiscordMessage): boolean {
  if (channel.isDMBased()) return true;
  return ownPermissions(channel)?.has(PermissionFlagsBits.ReadMessageHistory) ?? false;
}

/** Discord's answers to who may not write there, whatever it looked like a moment ago. */
function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}

async function failed(desk: Desk, message: DiscordMessage, say: Catalogue, error: unknown): Promise<void> {
  if (isForbidden(error)) {
    desk.counts.mute += 1;
    return;
  }
  const errorId = randomBytes(4).toString('hex');
  desk.counts.failed += 1;
  const { log } = desk.parts;
  log.error(
    { errorId, message: message.id, guild: message.guildId, error: loggable(error) },
    'a message failed',
  );
  try {
    for (const each of messagesOf(sentence(say.errors.unexpected(errorId)), say, []))
      await post(message, each, errorId);
  } catch (again) {
    log.error({ errorId, error: loggable(again) }, 'and could not be told');
  }
}
