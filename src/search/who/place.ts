// Where found words stand, and whose they are.
import type { Quotation } from '../../core/quotation.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { paragraphAt, type Source, type Unit } from './unit.ts';
import type { WordingWord } from './wording.ts';

/** Where words were found. */
export type WhoPlace = {
  readonly articleId: string;
  readonly revision: number;
  /** Whose words they are, as part of which quotation; null: the reporter's own. */
  readonly quotation: Quotation | null;
  /** From the first word found to the last, in the article's text. */
  readonly span: Span;
  /** Counted from 1 over the body; null for the headline. */
  readonly paragraph: number | null;
};

export type WeighedWord = { readonly word: WordingWord; readonly weight: number };
export type Located = { readonly source: Source; readonly place: WhoPlace };

/** The place of `words` of a unit, given by the quotation that holds most of their weight. */
export function located(unit: Unit, words: readonly WeighedWord[]): Located {
  const { article, reading } = unit.source;
  const span = around(words.map(({ word }) => word));
  return {
    source: unit.source,
    place: {
      articleId: article.id,
      revision: article.revision,
      quotation: quotationOf(words, reading.quotations, span),
      span,
      paragraph: paragraphAt(reading, span),
    },
  };
}

/** The quotation that holds most of the words' weight, if quotations hold half of it. */
function quotationOf(
  words: readonly WeighedWord[],
  quotations: readonly Quotation[],
  span: Span,
): Quotation | null {
  const nearby = quotations.filter(({ content }) => overlaps(content, span));
  let all = 0;
  let quoted = 0;
  const held = new Map<Quotation, number>();
  for (const { word, weight } of words) {
    all += weight;
    const holder = nearby.find(({ content }) => overlaps(content, word.span));
    if (holder === undefined) continue;
    quoted += weight;
    held.set(holder, (held.get(holder) ?? 0) + weight);
  }
  if (quoted < all / 2) return null;
  return [...held].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** One place an article, quotations before narration, then the earliest article first. */
export function firstOfEach(places: readonly Located[]): Located[] {
  const rank = ({ place }: Located) =>
    place.quotation === null ? 2 : place.quotation.speaker === null ? 1 : 0;
  const sorted = [...places].sort((a, b) => rank(a) - rank(b) || byDate(a.source, b.source));
  const articles = new Set<string>();
  const first: Located[] = [];
  for (const each of sorted) {
    if (articles.has(each.place.articleId)) continue;
    articles.add(each.place.articleId);
    first.push(each);
  }
  return first;
}

/** The earliest published first, undated ones last; then in the order of being put. */
export function byDate(a: Source, b: Source): number {
  const one = a.article.published ?? '\uffff';
  const other = b.article.published ?? '\uffff';
  if (one !== other) return one < other ? -1 : 1;
  return a.order - b.order;
}

/** From the first of the words to the last. */
export function around(words: readonly WordingWord[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of words) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
