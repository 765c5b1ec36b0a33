// What comes back for a question: passages that answer it, or the nearest there is, or neither.

import type { Quotation } from '../quotation.ts';
import type { Span } from '../span.ts';
import type { Wanted } from './question.ts';

/** A passage of one article, by place. */
export type Place = { readonly articleId: string; readonly passage: Span };

/** A word of the question and the other word that was taken for it. */
export type Bridge = {
  /** As the question has it. */
  readonly asked: string;
  /** As the passage has it. */
  readonly found: string;
  /** form: another form or spelling of the word; meaning: a word that means much the same. */
  readonly by: 'form' | 'meaning';
};

/**
 * A word that a passage was found by, where it stands in the article's text, or for a headline in that. word: as the
 * question has it; form: in another form; spelling: as the question has it once its spelling is mended; meaning: a word
 * that means much the same; headline, article: not in the passage, but there.
 */
export type Ground = {
  readonly by: 'word' | 'form' | 'spelling' | 'meaning' | 'headline' | 'article';
  readonly span: Span;
};

/** Why a passage was chosen, in terms a reader can be shown. */
export type Evidence = {
  /** The question's words that stand in the passage, rarest first, as the question has them. */
  readonly matched: readonly string[];
  /** Those that do not stand in it, but in the headline, beside it or elsewhere in its article. */
  readonly around: readonly string[];
  /** Those that stand nowhere in its article. */
  readonly absent: readonly string[];
  readonly bridged: readonly Bridge[];
  /** What it was found by, as places, at most one for each word of the question; those that stand nowhere have none. */
  readonly grounds: readonly Ground[];
  /** How many of the question's words have none. */
  readonly unmatched: number;
  /** The kind of answer that was wanted, and whether the best sentence holds one. */
  readonly wanted: Wanted;
  readonly holdsWanted: boolean;
  /** What each kind of evidence added to the score, largest first. */
  readonly parts: readonly { readonly name: string; readonly points: number }[];
};

/** A passage that may answer. All spans count in the article's text. */
export type Hit = {
  readonly articleId: string;
  readonly revision: number;
  readonly passage: Span;
  /** Which paragraph of the body, counted from 1. */
  readonly paragraph: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** The sentence that answers best. */
  readonly best: Span;
  /** The answering words, in order, not overlapping. */
  readonly highlights: readonly Span[];
  /** Every quotation that has a part in the passage, in order. */
  readonly quotations: readonly Quotation[];
  /** The quotation whose words answer; null where the reporter's own words do. */
  readonly answeredBy: Quotation | null;
  /** Passages elsewhere that say the same and were folded into this one. */
  readonly sameAs: readonly Place[];
  readonly evidence: Evidence;
};

/** In what two articles differ that answer the same question. */
export type Difference = {
  /** The index in `hits` of the passage that differs from the first. */
  readonly hit: number;
  /** contrary: one says what the other denies. */
  readonly on: 'number' | 'time' | 'person' | 'place' | 'contrary';
  /** The differing words of the first passage, and of the other, each in its own article's text. */
  readonly here: Span;
  readonly there: Span;
};

export type Answer =
  | {
      readonly outcome: 'answered';
      /** The probability that the first passage answers, 0 to 1, as fitted and checked. */
      readonly confidence: number;
      /** Best first, at least one. */
      readonly hits: readonly Hit[];
      /** The question's words as they were searched, where spelling was mended; null where it was not. */
      readonly searchedFor: string | null;
      /** Other words that were taken for the asker's in the first passage. */
      readonly bridged: readonly Bridge[];
      /** Passages of other articles that answer otherwise than the first; none where all agree or it cannot be told. */
      readonly differs: readonly Difference[];
    }
  | {
      readonly outcome: 'declined';
      readonly confidence: number;
      readonly nearest: Hit | null;
      /** Names of persons, places and things the question is about that stand in no article. */
      readonly missing: readonly string[];
      readonly searchedFor: string | null;
    }
  /** Empty, or nothing but words like "the" and "who": nobody could answer. */
  | { readonly outcome: 'unaskable' };

/** Narrows a search; what is left out does not narrow it. */
export type Filter = {
  /** Only passages in which one of these speaks; names as `Speaker.name` has them. */
  readonly speaker?: string | readonly string[] | undefined;
  readonly articleId?: string | undefined;
  /** Dates as `Article.published` has them, both inclusive; articles without a date are left out. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};
