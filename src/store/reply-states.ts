// What the buttons of a reply need to know, so that they work after a restart: ids and numbers, never a question's words.
import { z } from 'zod';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** Plain data of ids and numbers; what somebody typed has no place in it. */
export type ReplyState = z.infer<typeof replyStateSchema>;

const replyStateSchema = z.record(z.string(), z.json());

export type ReplyStateStore = {
  /** `key` is unique in its library and at most 40 characters, to fit a button's id; `expiresAt` is epoch milliseconds. */
  readonly put: (library: LibraryId, key: string, state: ReplyState, expiresAt: number) => Promise<void>;
  /** null where there is none, or it has expired. */
  readonly get: (library: LibraryId, key: string, now: number) => Promise<ReplyState | null>;
};

export function replyStateStore(db: Database): ReplyStateStore {
  return {
    async put(library, key, state, expiresAt) {
      const body = JSON.stringify(state);
      await db
        .insertInto('reply_states')
        .values({ library_id: library, key, expires_at: expiresAt, body })
        .onConflict((conflict) =>
          conflict.columns(['library_id', 'key']).doUpdateSet({ expires_at: expiresAt, body }),
        )
        .execute();
    },

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
