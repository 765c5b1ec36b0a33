// The stretches of an article in which remembered words are looked for.
import type { Article } from '../../core/article.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { Reading } from '../../core/reading.ts';
import { contains, overlaps, type Span } from '../../core/span.ts';

/** One article as it was put into an index. */
export type Source = {
  readonly article: Article;
  readonly reading: Reading;
  /** Rises with each article put. */
  readonly order: number;
};

/** A stretch to look in: one or more spans, read as if they followed one another. */
export type Unit = { readonly source: Source; readonly spans: readonly Span[] };

/** A unit is not made longer than this by joining spans, in UTF-16 code units. */
const JOINED = 2_400;

/**
 * The units of an article: its headline, its passages (two of one paragraph together, so that nothing is cut
 * where they meet), and each quotation in several pieces with the pieces put together.
 */
export function unitsOf(source: Source): Unit[] {
  const { layout, passages, quotations } = source.reading;
  const rows: Span[][] = layout.title === null ? [] : [[layout.title]];
  const byParagraph = Map.groupBy(passages, ({ paragraph }) => paragraph);
  for (const [, mine] of byParagraph) rows.push(...windows(mine.map(({ span }) => span)));
  const byGroup = Map.groupBy(quotations, ({ group }) => group);
  for (const [, pieces] of byGroup) {
    if (pieces.length > 1) rows.push(...windows(piecesOf(pieces, source.reading)));
  }
  return rows.map((spans) => ({ source, spans }));
}

/** The contents of a quotation's pieces, cut where passages are. */
function piecesOf(quotations: readonly Quotation[], { passages }: Reading): Span[] {
  return quotations.flatMap(({ content }) => {
    const within = passages.filter(({ span }) => overlaps(span, content));
    if (within.length < 2) return [content];
    return within.map(({ span }) => ({
      start: Math.max(span.start, content.start),
      end: Math.min(span.end, content.end),
    }));
  });
}

/** Runs of neighbouring spans, each as long as may be, until one reaches the end. */
function windows(spans: readonly Span[]): Span[][] {
  const found: Span[][] = [];
  for (let from = 0; from < spans.length; from += 1) {
    let to = from;
    let length = 0;
    while (to < spans.length && (to < from + 2 || length < JOINED)) {
      length += spans[to]!.end - spans[to]!.start;
      to += 1;
    }
    found.push(spans.slice(from, to));
    if (to === spans.length) break;
  }
  return found;
}

/** The paragraph that `span` begins in, counted from 1 over the body; null for the headline. */
export function paragraphAt({ layout }: Reading, span: Span): number | null {
  const index = layout.paragraphs.findIndex((paragraph) =>
    contains(paragraph, { start: span.start, end: span.start }),
  );
  return index < 0 ? null : index + 1;
}
