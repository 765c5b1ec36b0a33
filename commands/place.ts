// Where shown words stand, as buttons keep it: ids and offsets, so that nothing anybody wrote or asked is stored.
import { z } from 'zod';

/** A stretch of an article's text: half-open, in UTF-16 code units. */
export const spanState = z.object({ start: z.number().int(), end: z.number().int() });

/** Where a passage stands and what to mark in it. */
export const passageState = z.object({
  articleId: z.string(),
  revision: z.number().int(),
  passage: spanState,
  best: spanState.nullable(),
  highlights: z.array(spanState),
  /** The quotation whose speaker answers; null where the reporter tells it. */
  answeredBy: spanState.nullable(),
  alsoIn: z.array(z.object({ articleId: z.string(), passage: spanState })),
});
export type PassageState = z.infer<typeof passageState>;

/** Which quotation: by its place. */
export const placeState = z.object({ articleId: z.string(), revision: z.number().int(), content: spanState });
export type PlaceState = z.infer<typeof placeState>;
