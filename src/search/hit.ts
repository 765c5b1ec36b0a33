// A ranked passage → what a person is shown of it: best sentence, answering words, quotations, evidence.

import type { Article } from '../core/article.ts';
import type { Passage } from '../core/passage.ts';
import type { Bridge, Evidence, Hit, Place } from '../core/question/answer.ts';
import type { Quotation } from '../core/quotation.ts';
import type { Reading } from '../core/reading.ts';
import { contains, overlaps, type Span, textAt } from '../core/span.ts';
import { type Word, wordsOf } from '../core/term.ts';
import { TypeSeeker } from './answer-type.ts';
import { answeringQuotation, saidByNamed } from './answered-by.ts';
import { isCapital, isPrice, type PassageTable, TERM_BITS } from './passage-table.ts';
import type { Query } from './query.ts';
import { partsOf, type Ranked } from './rerank.ts';
import type { Softness } from './softness.ts';
import { classOf } from './vocabulary.ts';

/** Words at least this sure to be of the wanted kind are marked, or the surest there are. */
const TYPED_FROM = 0.5;

/** Words of a reason that are marked. */
const LONGEST_REASON = 20;

/** Weaker relations count in the ranking, but are not shown as the asker's word. */
const SHOWN_FROM = 0.5;

export type Source = { readonly article: Article; readonly reading: Reading; readonly passage: Passage };

/** Describes a ranked passage. `sameAs` are the passages folded into it. */
export function hitOf(
  query: Query,
  soft: Softness,
  ranked: Ranked,
  source: Source,
  table: PassageTable,
  sameAs: readonly Place[],
): Hit {
  const { article, reading, passage } = source;
  const quotations = reading.quotations.filter(({ content }) => overlaps(content, passage.span));
  const best = bestSentence(query, ranked, source, saidByNamed(query, article.text, quotations));
  const matches = matchesIn(
    query,
    soft,
    article.text,
    wordsToMark(query, article.text, passage, ranked.passage, best, table),
    best,
    table,
  );
  const typed = typedWords(query, article.text, best);
  const highlights = merged(article.text, [...matches.spans, ...typed]);
  return {
    articleId: article.id,
    revision: article.revision,
    passage: passage.span,
    paragraph: passage.paragraph,
    score: ranked.score,
    best,
    highlights,
    quotations,
    answeredBy: answeringQuotation(query, article.text, quotations, {
      best,
      matched: matches.spans,
      typed,
    }),
    sameAs,
    evidence: evidenceOf(query, ranked, table, matches.bridged),
  };
}

/** The sentence that answers best; where the question names who spoke, one in which that person speaks. */
function bestSentence(
  query: Query,
  ranked: Ranked,
  { article, passage }: Source,
  named: readonly Quotation[],
): Span {
  const best = passage.sentences[ranked.sentence] ?? passage.span;
  const speaks = (sentence: Span) => named.some(({ content }) => overlaps(content, sentence));
  if (named.length === 0 || speaks(best)) return best;
  const wanted = new Set(query.terms.map(({ term }) => term));
  const matched = (sentence: Span) =>
    wordsOf(article.text, sentence.start, sentence.end).filter(({ term }) => wanted.has(term)).length;
  const speaking = passage.sentences.filter(speaks);
  if (speaking.length === 0) return best;
  return speaking.reduce((chosen, one) => (matched(one) > matched(chosen) ? one : chosen));
}

/** The words of those sentences that hold words of the question, and of the best one; the others have none to mark. */
function wordsToMark(
  query: Query,
  text: string,
  passage: Passage,
  number: number,
  best: Span,
  table: PassageTable,
): Word[] {
  const tokens = table.tokensOf(number);
  const isAsked = (token: number) => query.terms.some((term) => term.number === (token & TERM_BITS));
  return passage.sentences.flatMap((sentence, index) => {
    const start = table.sentenceStartOf(number, index);
    const end =
      index + 1 < passage.sentences.length ? table.sentenceStartOf(number, index + 1) : tokens.length;
    const isWorthIt = overlaps(sentence, best) || tokens.subarray(start, end).some(isAsked);
    return isWorthIt ? wordsOf(text, sentence.start, sentence.end) : [];
  });
}

type Matches = { readonly spans: readonly Span[]; readonly bridged: readonly Bridge[] };

/** The words of the passage that are the question's, and in its best sentence those taken for them. */
function matchesIn(
  query: Query,
  soft: Softness,
  text: string,
  words: readonly Word[],
  best: Span,
  table: PassageTable,
): Matches {
  const wanted = new Map(query.terms.map((term, index): [string, number] => [term.term, index]));
  const asked = new Map(
    query.question.words.map((word) => [word.term, textAt(query.question.text, word.span)]),
  );
  const exact = words.filter(
    (word) => wanted.has(word.term) || (word.compound !== null && wanted.has(word.compound)),
  );
  const matched = new Set(exact.map((word) => word.term));
  const spans = exact.map((word) => word.span);
  const bridged: Bridge[] = [];
  query.terms.forEach((term, index) => {
    if (matched.has(term.term)) return;
    const instead = strongest(
      words.filter((word) => contains(best, word.span)),
      index,
    );
    if (instead === null) return;
    spans.push(instead.word.span);
    const found = textAt(text, instead.word.span);
    bridged.push({ asked: asked.get(term.term) ?? term.term, found, by: instead.form ? 'form' : 'meaning' });
  });
  return { spans, bridged };

  function strongest(candidates: readonly Word[], index: number): { word: Word; form: boolean } | null {
    let chosen: { word: Word; form: boolean } | null = null;
    let strength = SHOWN_FROM;
    for (const word of candidates) {
      const number = table.vocabulary.find(word.term);
      const likeness = number < 0 ? undefined : soft.of(number).likenesses.find((one) => one.index === index);
      if (likeness === undefined) continue;
      const value = Math.max(likeness.wordnet, likeness.vectors);
      if (value < strength) continue;
      chosen = { word, form: likeness.similar > 0 };
      strength = value;
    }
    return chosen;
  }
}

/** The words of the best sentence that are of the kind wanted: the number, the time, the name. */
function typedWords(query: Query, text: string, best: Span): Span[] {
  const { wants } = query.question;
  if (wants === null) return [];
  const own = new Set(query.terms.map((term) => term.term));
  const seeker = new TypeSeeker(wants);
  const words = wordsOf(text, best.start, best.end).map((word, index) => ({
    span: word.span,
    strength: seeker.next(
      classOf(word.term, word.folded),
      index > 0 && isCapital(text, word),
      isPrice(text, word),
      own.has(word.term),
    ),
  }));
  if (wants === 'reason') return reasonGiven(words);
  const strongest = Math.max(0, ...words.map(({ strength }) => strength));
  const least = Math.min(strongest, TYPED_FROM);
  return words.filter(({ strength }) => strength > 0 && strength >= least).map(({ span }) => span);
}

/** What follows the word that says why ("because"), as far as a reader would mark it. */
function reasonGiven(words: readonly { readonly span: Span; readonly strength: number }[]): Span[] {
  const marker = words.findIndex(({ strength }) => strength > 0);
  return marker < 0 ? [] : words.slice(marker + 1, marker + 1 + LONGEST_REASON).map(({ span }) => span);
}

/** Spans in order, with those joined that only a space or a hyphen parts. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      (span.start <= last.end || /^[ \u00a0-]$/u.test(text.slice(last.end, span.start)))
    )
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function evidenceOf(query: Query, ranked: Ranked, table: PassageTable, bridged: readonly Bridge[]): Evidence {
  const article = table.articleOf(ranked.passage);
  const asked = new Map(
    query.question.words.map((word) => [word.term, textAt(query.question.text, word.span)]),
  );
  const matched: string[] = [];
  const around: string[] = [];
  const absent: string[] = [];
  query.terms.forEach(({ term, number }, index) => {
    const word = asked.get(term) ?? term;
    if ((ranked.present & (1 << index)) !== 0) matched.push(word);
    else if ((ranked.known & (1 << index)) !== 0 || (number >= 0 && table.articleHas(article, number)))
      around.push(word);
    else absent.push(word);
  });
  return {
    matched,
    around,
    absent,
    bridged,
    wanted: query.question.wants,
    holdsWanted: ranked.type >= SHOWN_FROM,
    parts: partsOf(ranked.row),
  };
}
