// What a community can set for its library, with what holds where it set nothing.
import { z } from 'zod';

const id = z.string().min(1).max(64);
const count = z.number().int().nonnegative();

/**
 * Each field falls back by itself where what is stored is missing or from another version, so that one
 * unreadable setting never takes the others with it.
 */
export const librarySettingsSchema = z.object({
  /** BCP 47, of public replies; null: the server's own. */
  language: z.string().min(2).max(35).nullable().catch(null),
  /** Who sees an answer where neither the person nor the channel's rule says. */
  audience: z.enum(['room', 'asker']).catch('room'),
  /** By channel id. silent: no answers there; asker: only to who asks; room: to everybody. */
  channels: z.record(id, z.enum(['room', 'asker', 'silent'])).catch({}),
  /** Whoever has this role may add, remove and correct, beside those who manage the server. */
  curatorRole: id.nullable().catch(null),
  /** Where new articles of feeds are announced. */
  feedChannel: id.nullable().catch(null),
  /** Own limits, in place of the program's; null: the program's. */
  quotas: z
    .object({ articles: count.nullable(), bytes: count.nullable(), addsPerHour: count.nullable() })
    .partial()
    .catch({}),
});

export type LibrarySettings = z.infer<typeof librarySettingsSchema>;

/** What holds in a library that has set nothing. */
export const DEFAULT_SETTINGS: LibrarySettings = librarySettingsSchema.parse({});
