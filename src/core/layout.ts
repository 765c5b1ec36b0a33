// Which lines of an article are headline, which its body, and which no part of it.
import type { Span } from './span.ts';

/** The parts of an article's text; together the spans cover every line that is not blank, in order. */
export type Layout = {
  /** The headline inside the text, or null where the text begins with its body. */
  readonly title: Span | null;
  /** The paragraphs of the body, in order, without surrounding white space. */
  readonly paragraphs: readonly Span[];
  /** Lines that are no part of the article: bylines, "Post a Comment", newsletter boxes. */
  readonly boilerplate: readonly Span[];
};
