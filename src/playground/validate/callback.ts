// Is the first answer to an interaction one that Discord would take?
import {
  CreateMessageInteractionCallbackRequestSchema,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { type Fault, Refusal, refuse } from '../errors.ts';
import { CallbackType, type InteractionRecord, InteractionType } from '../interaction.ts';
import { type Json, MessageFlag } from '../model.ts';
import { CHOICES } from './limits.ts';
import { checkMessage } from './message.ts';
import { checkModal } from './modal.ts';
import { faultsOf } from './schema.ts';

export interface CallbackCheck {
  readonly files: readonly string[];
  readonly strict: boolean;
}

/** Throws the refusal that Discord would answer with. */
export function checkCallback(interaction: InteractionRecord, body: Json, check: CallbackCheck): void {
  const type = body.type as number;
  const allowed = allowedTypes(interaction);
  if (!allowed.includes(type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    throw refuse.badBody([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  if (type === CallbackType.modal) checkModal(body);
  else if (type === CallbackType.autocomplete) checkChoices(interaction, body);
  else if (type === CallbackType.deferredMessage || type === CallbackType.deferredUpdate)
    checkDeferral(type, body);
  else checkShown(interaction, body, check);
}

/** An answer that shows a message, new or changed. */
function checkShown(interaction: InteractionRecord, body: Json, check: CallbackCheck): void {
  const { type } = body;
  const data = (body.data as Json | null | undefined) ?? null;
  const schema =
    type === CallbackType.message
      ? CreateMessageInteractionCallbackRequestSchema
      : UpdateMessageInteractionCallbackRequestSchema;
  const faults = faultsOf(schema, body);
  if (faults.length > 0) throw refuse.badBody(faults);
  if (type === CallbackType.message && !data)
    throw refuse.badBody([{ path: ['data'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]);
  const edited = type === CallbackType.update ? interaction.source : null;
  underData(() => checkMessage(data ?? {}, { ...check, road: 'interaction', ...(edited ? { edited } : {}) }));
}

function allowedTypes(interaction: InteractionRecord): number[] {
  const { message, deferredMessage, deferredUpdate, update, autocomplete, modal } = CallbackType;
  switch (interaction.type) {
    case InteractionType.autocomplete:
      return [autocomplete];
    case InteractionType.component:
      return [message, deferredMessage, deferredUpdate, update, modal];
    case InteractionType.modalSubmit:
      return interaction.source
        ? [message, deferredMessage, deferredUpdate, update]
        : [message, deferredMessage];
    default:
      return [message, deferredMessage, modal];
  }
}

/** "Thinking…" carries nothing but whether it is for one person only. */
function checkDeferral(type: number, body: Json): void {
  const data = (body.data as Json | null | undefined) ?? {};
  const flags = data.flags ?? 0;
  const faults: Fault[] = [];
  const allowed = type === CallbackType.deferredMessage ? MessageFlag.ephemeral : 0;
  if (typeof flags !== 'number' || flags & ~allowed)
    faults.push({
      path: ['data', 'flags'],
      code: 'MESSAGE_FLAGS_INVALID',
      message: 'A deferred answer carries only the EPHEMERAL flag.',
    });
  for (const key of ['content', 'embeds', 'components', 'attachments', 'poll'])
    if (data[key] !== undefined && data[key] !== null)
      faults.push({
        path: ['data', key],
        code: 'DEFERRED_WITH_CONTENT',
        message: 'A deferred answer says nothing.',
      });
  if (faults.length > 0) throw refuse.badBody(faults);
}

function checkChoices(interaction: InteractionRecord, body: Json): void {
  const schema =
    interaction.focused?.type === 3
      ? InteractionApplicationCommandAutocompleteCallbackStringDataSchema
      : InteractionApplicationCommandAutocompleteCallbackNumberDataSchema;
  const faults = faultsOf(schema, body.data ?? {});
  if (faults.length > 0)
    throw refuse.badBody(faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] })));
  const choices = ((body.data as Json | undefined)?.choices as Json[] | null | undefined) ?? [];
  const wanted = interaction.focused?.type === 3 ? 'string' : 'number';
  const more: Fault[] = [];
  if (choices.length > CHOICES)
    more.push({
      path: ['data', 'choices'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${CHOICES} or fewer in length.`,
    });
  choices.forEach((choice, index) => {
    const path = ['data', 'choices', index];
    const fits = typeof choice.value === wanted && !(wanted === 'string' && choice.value === '');
    if (!fits)
      more.push({ path: [...path, 'value'], code: 'BASE_TYPE_BAD_TYPE', message: `Expected a ${wanted}.` });
    if (String(choice.name).trim() === '')
      more.push({ path: [...path, 'name'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  });
  if (more.length > 0) throw refuse.badBody(more);
}

/** Faults inside a callback's message stand under `data`. */
function underData(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Refusal) || error.faults.length === 0) throw error;
    throw refuse.badBody(error.faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] })));
  }
}
