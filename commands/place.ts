// Where shown words stand, as buttons keep it: ids and offsets, so that nothing anybody wrote or asked is stored.
import { z } from 'zod';

/** A stretch of an article's text: half-open, in UTF-16 code units. */
export const spanState = z.object({ start: z.number().int(), end: z.number().int() });

/** The ways in which a passage is found by a word, as a reader is told them. */
export const WAYS = ['word', 'spelling', 'form', 'meaning', 'headline', 'article'] as const;

const stretch = z.tuple([z.number().int(), z.number().int()]);

/** How a passage was found, by where the words stand that it was found by; those of a headline count in that. */
export const foundState = z.object({
  grounds: z.partialRecord(z.enum(WAYS), z.array(stretch)),
  /** Words of the question that stand nowhere in the article: how many. */
  unmatched: z.number().int(),
  /** The kind of answer that was asked for. */
  wanted: z.enum(['person', 'time', 'place', 'number', 'money', 'duration', 'reason', 'manner']).nullable(),
  /** The probability that it answers; null for those behind the first. */
  sure: z.number().nullable(),
});
export type FoundState = z.infer<typeof foundState>;

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
  found: foundState.optional(),
});
export type PassageState = z.infer<typeof passageState>;

/** Which quotation: by its place. */
export const placeState = z.object({ articleId: z.string(), revision: z.number().int(), content: spanState });
export type PlaceState = z.infer<typeof placeState>;
