// The first answer to an interaction: in time, once, and of a kind that fits.
import { refuse } from '../errors.ts';
import type { ApiRequest } from '../http.ts';
import { ANSWER_WITHIN, CallbackType, type Choice, type InteractionRecord } from '../interaction.ts';
import { type Component, has, type Json, MessageFlag } from '../model.ts';
import { attachmentsAfter, edit, kept, post } from '../post.ts';
import { checkCallback } from '../validate/callback.ts';
import { wireMessage } from '../wire.ts';
import { done, ok, type Rest, type Routes } from './route.ts';

const SLASH_ANSWER = 20;
const MENU_ANSWER = 23;
const REPLY = 19;

function typeOfAnswer(interaction: InteractionRecord): number {
  if (interaction.command) return interaction.command.type === 1 ? SLASH_ANSWER : MENU_ANSWER;
  return interaction.source ? REPLY : SLASH_ANSWER;
}

/** A new message that belongs to an interaction: its first answer, or a follow-up. */
export function say(
  rest: Rest,
  interaction: InteractionRecord,
  request: ApiRequest,
  data: Json,
  flags: number,
) {
  const { world } = rest;
  const ephemeral = has(flags, MessageFlag.ephemeral);
  return post(world, {
    channel: interaction.channel,
    author: world.bot,
    type: typeOfAnswer(interaction),
    content: (data.content as string | null | undefined) ?? '',
    embeds: (data.embeds as Json[] | null | undefined) ?? [],
    components: (data.components as Component[] | null | undefined) ?? [],
    attachments: kept(world, interaction.channel, request.files, data, ephemeral),
    flags,
    replyTo: typeOfAnswer(interaction) === REPLY ? interaction.source : null,
    onlyFor: ephemeral ? interaction.user.id : null,
    interactionId: interaction.id,
    interactionMetadata: interaction.metadata,
  });
}

function firstAnswer(rest: Rest, interaction: InteractionRecord, request: ApiRequest, body: Json): void {
  const { world } = rest;
  const data = (body.data as Json | null | undefined) ?? {};
  const flags = (data.flags as number | null | undefined) ?? 0;
  switch (body.type) {
    case CallbackType.message:
      interaction.original = say(rest, interaction, request, data, flags);
      return;
    case CallbackType.deferredMessage:
      interaction.waiting = true;
      interaction.original = say(rest, interaction, request, {}, flags | MessageFlag.loading);
      return;
    case CallbackType.deferredUpdate:
      interaction.waiting = true;
      interaction.original = interaction.source;
      return;
    case CallbackType.update: {
      const message = interaction.source;
      if (!message) throw refuse.unknownMessage();
      const added = kept(world, interaction.channel, request.files, data, message.onlyFor !== null);
      const attachments = attachmentsAfter(message, data, added);
      edit(world, message, { ...data, ...(attachments ? { attachments } : {}) });
      interaction.original = message;
      return;
    }
    case CallbackType.autocomplete:
      interaction.choices = (data.choices as Choice[] | null | undefined) ?? [];
      return;
    default:
      interaction.modal = {
        customId: String(data.custom_id),
        title: String(data.title),
        components: data.components as Component[],
      };
  }
}

function callback(rest: Rest, request: ApiRequest, id: string | undefined, token: string | undefined) {
  const { world } = rest;
  const interaction = world.interactions.get(token ?? '');
  if (!interaction || interaction.id !== id) throw refuse.unknownInteraction();
  if (interaction.answered !== null) throw refuse.alreadyAnswered();
  if (world.clock.now() - interaction.createdAt > ANSWER_WITHIN) throw refuse.unknownInteraction();
  const body = (request.body ?? {}) as Json;
  const files = request.files.map((file) => file.filename);
  checkCallback(interaction, body, { files, strict: rest.strict });
  interaction.answered = body.type as number;
  firstAnswer(rest, interaction, request, body);
  world.signal.wake();
  if (request.query.get('with_response') !== 'true') return done;
  return ok(responseOf(rest, interaction));
}

function responseOf({ world }: Rest, interaction: InteractionRecord): Json {
  const { original, answered } = interaction;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channel.id,
      ...(interaction.channel.guildId ? { guild_id: interaction.channel.guildId } : {}),
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: has(original.flags, MessageFlag.loading),
            response_message_ephemeral: has(original.flags, MessageFlag.ephemeral),
          }
        : {}),
    },
    ...(original ? { resource: { type: answered, message: wireMessage(world, original) } } : {}),
  };
}

export const interactionRoutes: Routes = {
  'POST /interactions/:/:/callback': (rest, request, [id, token]) => callback(rest, request, id, token),
};
