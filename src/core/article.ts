// What an article is, as it is kept.
import { z } from 'zod';

/**
 * An article as a library keeps it. `text` was cleaned once on the way in and is never touched again: every
 * offset in the program counts in it. Its first line is the headline where the article has one, so that a
 * quotation in a headline has a place too.
 */
export const articleSchema = z.object({
  id: z.string().min(1),
  /** 1 for the text first kept; a changed text of the same article is the next revision. */
  revision: z.number().int().positive(),
  /** The headline, or '' where there is none. */
  title: z.string(),
  text: z.string().min(1),
  publisher: z.string().nullable(),
  byline: z.string().nullable(),
  /** ISO 8601: a plain date (2022-01-10), or a date and time with its zone where the article gives one. */
  published: z.string().nullable(),
  url: z.string().nullable(),
  /** BCP 47, such as "en". */
  language: z.string(),
});

export type Article = z.infer<typeof articleSchema>;
