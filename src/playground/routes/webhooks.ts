// Later answers to an interaction: editing the first one, follow-ups, taking them back, while the token lives.
import { refuse } from '../errors.ts';
import type { ApiRequest } from '../http.ts';
import { FOLLOW_UPS_OUTSIDE, type InteractionRecord, TOKEN_LIFE } from '../interaction.ts';
import { has, type Json, type Message, MessageFlag } from '../model.ts';
import { attachmentsAfter, edit, kept, remove } from '../post.ts';
import { checkMessage } from '../validate/message.ts';
import { wireMessage } from '../wire.ts';
import { say } from './interactions.ts';
import { done, ok, type Rest, type Routes } from './route.ts';

function interactionOf({ world }: Rest, [application, token]: readonly string[]): InteractionRecord {
  const interaction = world.interactions.get(token ?? '');
  if (!interaction || application !== world.applicationId) throw refuse.unknownWebhook();
  if (world.clock.now() - interaction.createdAt > TOKEN_LIFE) throw refuse.deadToken();
  if (interaction.answered === null) throw refuse.unknownWebhook();
  return interaction;
}

function messageOf({ world }: Rest, interaction: InteractionRecord, id: string | undefined): Message {
  const message = id === '@original' ? interaction.original : (world.messages.get(id ?? '') ?? null);
  const own =
    message &&
    (message.interactionId === interaction.id || message === interaction.original) &&
    !message.deleted;
  if (!own) throw refuse.unknownMessage();
  return message;
}

function change(rest: Rest, request: ApiRequest, params: readonly string[]) {
  const interaction = interactionOf(rest, params);
  const message = messageOf(rest, interaction, params[2]);
  return ok(wireMessage(rest.world, changed(rest, request, interaction, message)));
}

function changed(rest: Rest, request: ApiRequest, interaction: InteractionRecord, message: Message): Message {
  const { world } = rest;
  const body = (request.body ?? {}) as Json;
  const files = request.files.map((file) => file.filename);
  checkMessage(body, { road: 'interaction', edited: message, files, strict: rest.strict });
  const added = kept(world, interaction.channel, request.files, body, message.onlyFor !== null);
  const attachments = attachmentsAfter(message, body, added);
  if (message === interaction.original) interaction.waiting = false;
  edit(world, message, { ...body, ...(attachments ? { attachments } : {}) });
  return message;
}

/** A follow-up; straight after a deferral it takes the place of "thinking…". */
function followUp(rest: Rest, request: ApiRequest, params: readonly string[]) {
  const { world } = rest;
  const interaction = interactionOf(rest, params);
  const body = (request.body ?? {}) as Json;
  const { original } = interaction;
  if (original && !original.deleted && has(original.flags, MessageFlag.loading)) {
    const flags = ((body.flags as number | null | undefined) ?? 0) & ~MessageFlag.ephemeral;
    const shown = { ...request, body: { ...body, flags } };
    return ok(wireMessage(world, changed(rest, shown, interaction, original)));
  }
  if (interaction.outside && interaction.followUps.length >= FOLLOW_UPS_OUTSIDE)
    throw refuse.tooManyFollowUps();
  const files = request.files.map((file) => file.filename);
  checkMessage(body, { road: 'interaction', files, strict: rest.strict });
  const message = say(rest, interaction, request, body, (body.flags as number | null | undefined) ?? 0);
  interaction.followUps.push(message);
  interaction.waiting = false;
  world.signal.wake();
  return ok(wireMessage(world, message));
}

export const webhookRoutes: Routes = {
  'POST /webhooks/:/:': followUp,
  'GET /webhooks/:/:/messages/:': (rest, _request, params) =>
    ok(wireMessage(rest.world, messageOf(rest, interactionOf(rest, params), params[2]))),
  'PATCH /webhooks/:/:/messages/:': change,
  'DELETE /webhooks/:/:/messages/:': (rest, _request, params) => {
    const interaction = interactionOf(rest, params);
    remove(rest.world, messageOf(rest, interaction, params[2]));
    return done;
  },
};
