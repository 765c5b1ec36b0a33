// What buttons need to know, kept in the store so that they work after a restart. A custom id holds only a key.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Action } from '../../commands/reply.ts';
import type { LibraryId } from '../library.ts';
import type { KeptReplyState, ReplyStateStore } from '../store/reply-states.ts';

/** How long buttons work, in milliseconds. */
const LIFE = 14 * 24 * 60 * 60_000;

/** More buttons than this leave no room in a message for what it shows. */
const MOST_ACTIONS = 20;

const keptSchema = z.object({
  actions: z.array(z.object({ action: z.string(), state: z.record(z.string(), z.unknown()) })),
});

/** Keeps what a reply's buttons need, and gives their custom ids in order. */
export async function keepActions(
  put: (state: KeptReplyState) => Promise<void>,
  library: LibraryId,
  asker: string,
  actions: readonly Action[],
  /** Whether the message that they stand under is seen by the asker alone. */
  isPrivate: boolean,
  now: number,
): Promise<string[]> {
  if (actions.length === 0) return [];
  const key = randomBytes(12).toString('base64url');
  const kept = actions.slice(0, MOST_ACTIONS).map(({ action, state }) => ({ action, state }));
  // A state is plain data of the commands' own making; checking it at every reply cost more than all else here.
  const state = { actions: kept } as unknown as KeptReplyState['state'];
  await put({ library, key, state, expiresAt: now + LIFE });
  const end = isPrivate ? `${asker}${PRIVATE}` : asker;
  return kept.map(({ action }, index) => `1:${action}:${key}:${index}:${end}`);
}

/** What stands in a custom id: enough to acknowledge a press as it must be, before anything is looked up. */
export type PressedId = {
  readonly action: string;
  readonly key: string;
  readonly index: number;
  /** Whose reply it was. */
  readonly asker: string;
  /** Whether it was for that person alone. */
  readonly isPrivate: boolean;
};

/** At the end of a custom id: the message is seen by the asker alone. */
const PRIVATE = ':p';

/** "1:more:Zm9vYmFyYmF6cXV1:0:80351110224678912:p"; the 1 is raised when this form changes. At most 100 characters. */
const CUSTOM_ID =
  /^1:(?<action>[\w-]{1,40}):(?<key>[\w-]{16}):(?<index>\d{1,2}):(?<asker>\d{1,20})(?<end>:p)?$/u;

/** Reads a custom id; null for one of another version, or none of ours. */
export function pressedId(customId: string): PressedId | null {
  const found = CUSTOM_ID.exec(customId)?.groups;
  if (found === undefined) return null;
  return {
    action: found.action!,
    key: found.key!,
    index: Number(found.index),
    asker: found.asker!,
    isPrivate: found.end === PRIVATE,
  };
}

/** What the pressed button does; null where it has expired, or never was in this library. */
export async function keptAction(
  states: ReplyStateStore,
  library: LibraryId,
  id: PressedId,
  now: number,
): Promise<{ action: string; state: Record<string, unknown> } | null> {
  const kept = keptSchema.safeParse(await states.get(library, id.key, now));
  return kept.data?.actions[id.index] ?? null;
}
