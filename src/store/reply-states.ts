// What the buttons of a reply need to know, so that they work after a restart: ids and numbers, never a question's words.
import { z } from 'zod';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** Plain data of ids and numbers; what somebody typed has no place in it. */
type ReplyState = z.infer<typeof replyStateSchema>;

const replyStateSchema = z.record(z.string(), z.json());

/** `key` is unique in its library and at most 40 characters, to fit a button's id; `expiresAt` is epoch milliseconds. */
export type KeptReplyState = {
  readonly library: LibraryId;
  readonly key: string;
  readonly state: ReplyState;
  readonly expiresAt: number;
};

export type ReplyStateStore = {
  readonly put: (library: LibraryId, key: string, state: ReplyState, expiresAt: number) => Promise<void>;
  /** Several at once, with one sync of the disk for all. No two of the same key. */
  readonly putAll: (states: readonly KeptReplyState[]) => Promise<void>;
  /** null where there is none, or it has expired. */
  readonly get: (library: LibraryId, key: string, now: number) => Promise<ReplyState | null>;
};

export function replyStateStore(db: Database): ReplyStateStore {
  async function putAll(states: readonly KeptReplyState[]): Promise<void> {
    if (states.length === 0) return;
    await db
      .insertInto('reply_states')
      .values(
        states.map(({ library, key, state, expiresAt }) => ({
          library_id: library,
          key,
          expires_at: expiresAt,
          body: JSON.stringify(state),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['library_id', 'key']).doUpdateSet((update) => ({
          expires_at: update.ref('excluded.expires_at'),
          body: update.ref('excluded.body'),
        })),
      )
      .execute();
  }

  return {
    put: (library, key, state, expiresAt) => putAll([{ library, key, state, expiresAt }]),
    putAll,

    async get(library, key, now) {
      const row = await db
        .selectFrom('reply_states')
        .select('body')
        .where('library_id', '=', library)
        .where('key', '=', key)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : replyStateSchema.parse(JSON.parse(row.body));
    },
  };
}
