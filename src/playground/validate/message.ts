// Is a message (new, or an edit of one) as Discord would take it?
import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type Fault, refuse } from '../errors.ts';
import { type Component, has, type Json, type Message, MessageFlag } from '../model.ts';
import { ComponentType, componentFaults, placed, v2Faults } from './components.ts';
import { CONTENT, EMBEDS_TEXT, ROWS } from './limits.ts';
import { faultsOf } from './schema.ts';

export interface MessageCheck {
  /** By which road it came: a channel's own endpoint, or an interaction's token. */
  readonly road: 'channel' | 'interaction';
  /** The message that is edited; absent for a new one. */
  readonly edited?: Message;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
  /** Ask for `allowed_mentions: {parse: []}` in every message. */
  readonly strict: boolean;
}

const NEW_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;
const EDIT_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.componentsV2;

/** Throws the refusal that Discord would answer with; returns where it would take the message. */
export function checkMessage(body: Json, check: MessageCheck): void {
  const faults = shapeFaults(body, check);
  if (faults.length > 0) throw refuse.badBody(faults);
  const more = [
    ...flagFaults(body, check),
    ...contentFaults(body, check),
    ...mentionFaults(body, check.strict),
    ...fileFaults(body, check),
  ];
  if (more.length > 0) throw refuse.badBody(more);
  if (isEmpty(body, check)) throw refuse.emptyMessage();
}

function shapeFaults(body: Json, { road, edited }: MessageCheck): Fault[] {
  if (road === 'channel')
    return faultsOf(edited ? MessageEditRequestPartialSchema : MessageCreateRequestSchema, body);
  return faultsOf(
    edited ? IncomingWebhookUpdateRequestPartialSchema : IncomingWebhookRequestPartialSchema,
    body,
  );
}

const flagsOf = (body: Json): number => (typeof body.flags === 'number' ? body.flags : 0);

function flagFaults(body: Json, { road, edited }: MessageCheck): Fault[] {
  if (body.flags === undefined || body.flags === null) return [];
  const flags = flagsOf(body);
  const fault = (message: string): Fault => ({ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message });
  if (!edited) {
    const allowed = road === 'interaction' ? NEW_FLAGS | MessageFlag.ephemeral : NEW_FLAGS;
    return flags & ~allowed ? [fault(`Flags ${flags & ~allowed} cannot be set on a new message.`)] : [];
  }
  if (edited.components.length > 0 && has(edited.flags, MessageFlag.componentsV2)) {
    if (!has(flags, MessageFlag.componentsV2))
      return [
        {
          path: ['flags'],
          code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
          message: 'The MessageFlags.IS_COMPONENTS_V2 flag cannot be removed from a message.',
        },
      ];
  }
  const kept = edited.flags & (MessageFlag.ephemeral | MessageFlag.suppressNotifications);
  const wrong = flags & ~(EDIT_FLAGS | kept);
  return wrong ? [fault(`Flags ${wrong} cannot be changed by an edit.`)] : [];
}

/** What the message would be after the edit, or is when new. */
function result(body: Json, edited: Message | undefined) {
  const take = <T>(key: string, before: T | undefined, none: T): T =>
    body[key] === undefined ? (before ?? none) : ((body[key] as T | null) ?? none);
  return {
    flags: flagsOf(body) | (edited?.flags ?? 0),
    content: take<string>('content', edited?.content, ''),
    embeds: take<Json[]>('embeds', edited?.embeds, []),
    components: take<Component[]>('components', edited?.components, []),
  };
}

function contentFaults(body: Json, { edited }: MessageCheck): Fault[] {
  const { flags, content, embeds, components } = result(body, edited);
  const faults = componentFaults(components);
  if (has(flags, MessageFlag.componentsV2)) {
    const legacy = { content: content !== '', embeds: embeds.length > 0, poll: body.poll != null };
    for (const [field, used] of Object.entries(legacy))
      if (used || (Array.isArray(body.sticker_ids) && body.sticker_ids.length > 0))
        faults.push({
          path: [field],
          code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        });
    return [...faults, ...v2Faults(components)];
  }
  if (content.length > CONTENT)
    faults.push({
      path: ['content'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${CONTENT} or fewer in length.`,
    });
  return [...faults, ...classicFaults(components), ...embedFaults(embeds)];
}

function classicFaults(components: readonly Component[]): Fault[] {
  const faults: Fault[] = [];
  components.forEach((component, index) => {
    if (component.type !== ComponentType.row)
      faults.push({
        path: ['components', index],
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of (1,).',
      });
  });
  if (components.length > ROWS)
    faults.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${ROWS} in length.`,
    });
  return faults;
}

function embedFaults(embeds: readonly Json[]): Fault[] {
  const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0);
  const sum = embeds.reduce((total, embed) => {
    const fields = (embed.fields as Json[] | null | undefined) ?? [];
    return (
      total +
      length(embed.title) +
      length(embed.description) +
      length((embed.footer as Json | null | undefined)?.text) +
      length((embed.author as Json | null | undefined)?.name) +
      fields.reduce((inFields, field) => inFields + length(field.name) + length(field.value), 0)
    );
  }, 0);
  return sum <= EMBEDS_TEXT
    ? []
    : [
        {
          path: ['embeds'],
          code: 'MAX_EMBED_SIZE_EXCEEDED',
          message: `Embed size exceeds maximum size of ${EMBEDS_TEXT} (it is ${sum}).`,
        },
      ];
}

function mentionFaults(body: Json, strict: boolean): Fault[] {
  const allowed = body.allowed_mentions as {
    parse?: string[] | null;
    users?: string[];
    roles?: string[];
  } | null;
  const faults: Fault[] = [];
  for (const kind of ['users', 'roles'] as const)
    if (allowed?.parse?.includes(kind) && (allowed[kind]?.length ?? 0) > 0)
      faults.push({
        path: ['allowed_mentions'],
        code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      });
  if (strict && (!allowed || !Array.isArray(allowed.parse) || allowed.parse.length > 0))
    faults.push({
      path: ['allowed_mentions'],
      code: 'STRICT_ALLOWED_MENTIONS',
      message: 'The playground is strict: every message must carry allowed_mentions with an empty parse.',
    });
  return faults;
}

/** A component that shows an uploaded file needs that file. */
function fileFaults(body: Json, { files, edited }: MessageCheck): Fault[] {
  const there = new Set([...files, ...(edited?.attachments.map((one) => one.filename) ?? [])]);
  const components = (body.components as Component[] | null | undefined) ?? [];
  return placed(components).flatMap(({ component, path }) => {
    if (component.type !== ComponentType.file) return [];
    const url = String((component.file as Json | undefined)?.url ?? '');
    const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
    if (name !== null && there.has(name)) return [];
    const message = `The referenced attachment '${url}' was not found`;
    return [
      {
        path: [...path, 'file', 'url'],
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message,
      },
    ];
  });
}

function isEmpty(body: Json, { edited, files }: MessageCheck): boolean {
  const { content, embeds, components } = result(body, edited);
  const kept = Array.isArray(body.attachments) ? body.attachments.length : (edited?.attachments.length ?? 0);
  const other = body.poll != null || (Array.isArray(body.sticker_ids) && body.sticker_ids.length > 0);
  return (
    content.trim() === '' &&
    embeds.length === 0 &&
    components.length === 0 &&
    files.length === 0 &&
    kept === 0 &&
    !other
  );
}
