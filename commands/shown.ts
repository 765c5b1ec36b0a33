// From places in an article to what a reply shows: slices, never retyped words.
import type { Article } from '../src/core/article.ts';
import type { Quotation } from '../src/core/quotation.ts';
import type { Reading } from '../src/core/reading.ts';
import { contains, overlaps, type Span, textAt } from '../src/core/span.ts';
import { anchorOf } from '../src/core/text/anchor.ts';
import { isCorrected, type Library } from '../src/library.ts';
import type { PassageState } from './place.ts';
import type { Citation, ShownPassage, ShownQuotation } from './reply.ts';

/** An article with what was read off it. */
export type Read = { readonly article: Article; readonly reading: Reading };

/** Where `at` stands in an article; a link leads to `words`, which are a part of it or all. */
export function citationOf({ article, reading }: Read, at: Span, words: Span = at): Citation {
  const paragraph = reading.layout.paragraphs.findIndex((span) => overlaps(span, at));
  return {
    articleId: article.id,
    revision: article.revision,
    title: article.title || textAt(article.text, reading.layout.title ?? { start: 0, end: 0 }),
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    anchor: article.url === null ? null : anchorOf(article.text, words),
    paragraph: paragraph < 0 ? null : paragraph + 1,
  };
}

export function shownQuotation(article: Article, quotation: Quotation): ShownQuotation {
  const { speaker } = quotation;
  return {
    text: textAt(article.text, quotation.content),
    kind: quotation.kind,
    speaker: speaker?.name ?? null,
    role: speaker?.role ? textAt(article.text, speaker.role) : null,
    confidence: quotation.confidence,
    corrected: isCorrected(quotation),
  };
}

/**
 * A passage as it stands in its article, with the quotations that have a part in it; offsets count in the
 * passage's own text. null where the library does not hold that revision any more.
 */
export async function shownPassage(state: PassageState, library: Library): Promise<ShownPassage | null> {
  const read = await library.article(state.articleId, state.revision);
  if (read === null) return null;
  const { article, reading } = read;
  const inside = (span: Span): Span => ({
    start: span.start - state.passage.start,
    end: span.end - state.passage.start,
  });
  const here = reading.quotations.filter(({ content }) => overlaps(state.passage, content));
  const shown = here.map((quotation) => shownQuotation(article, quotation));
  const answering = here.findIndex(({ content }) => content.start === state.answeredBy?.start);
  return {
    text: textAt(article.text, state.passage),
    best: state.best === null ? null : inside(state.best),
    highlights: telling(state).map(inside),
    answeredBy: shown[answering] ?? null,
    quotations: shown,
    citation: citationOf(read, state.passage, state.best ?? state.passage),
    alsoIn: await citationsOf(state.alsoIn, library),
    ...(reading.language === 'en' ? {} : { language: reading.language }),
  };
}

/** The marks of a passage; where one leaves nothing unmarked it tells nothing, and none is shown. */
function telling({ passage, highlights }: PassageState): readonly Span[] {
  const here = highlights.filter((span) => contains(passage, span));
  const isAll = ({ start, end }: Span) => end - start >= MARKS_ALL * (passage.end - passage.start);
  return here.some(isAll) ? [] : here;
}

/** A mark on this share of a passage or more sets nothing off. */
const MARKS_ALL = 0.9;

async function citationsOf(places: PassageState['alsoIn'], library: Library): Promise<Citation[]> {
  const citations: Citation[] = [];
  for (const { articleId, passage } of places) {
    const read = await library.article(articleId);
    if (read !== null) citations.push(citationOf(read, passage));
  }
  return citations;
}
