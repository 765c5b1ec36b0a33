// The unit that is ranked and shown: a paragraph, or a run of whole sentences of a long one.
import type { Span } from './span.ts';

/** No passage is longer, in UTF-16 code units; a single sentence that is gets cut between words, outside quotations where it can be. */
export const LONGEST_PASSAGE = 1_200;

export type Passage = {
  readonly span: Span;
  /** Which paragraph of the body it stands in, counted from 1, as a reader would count. */
  readonly paragraph: number;
  /** Its sentences, in order; offsets count in the article's text. */
  readonly sentences: readonly Span[];
};
