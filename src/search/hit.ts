// A ranked passage → what a person is shown of it: best sentence, answering words, quotations, evidence.

import type { Bridge, Evidence, Ground, Hit, Place } from '../core/question/answer.ts';
import type { Quotation } from '../core/quotation.ts';
import { contains, overlaps, type Span, textAt } from '../core/span.ts';
import { type Word, wordsOf } from '../core/term.ts';
import { answerPhrases, likeliestPhrases } from './answer-phrases.ts';
import { answeringQuotation, saidByNamed } from './answered-by.ts';
import { elsewhere } from './elsewhere.ts';
import { marksOf } from './marks.ts';
import { type PassageTable, TERM_BITS } from './passage-table.ts';
import type { Query } from './query.ts';
import { partsOf, type Ranked } from './rerank.ts';
import type { Softness } from './softness.ts';
import type { Source } from './source.ts';
import { isNameIn } from './vocabulary.ts';

/** Weaker relations count in the ranking, but are not shown as the asker's word. */
const SHOWN_FROM = 0.5;

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
  const { language } = reading;
  const named = saidByNamed(query, article.text, language, quotations);
  const best = bestSentence(query, ranked, source, named);
  const matches = matchesIn(
    query,
    soft,
    article.text,
    wordsToMark(query, source, ranked.passage, best, table),
    best,
    table,
  );
  const own = new Set(query.terms.map((term) => term.term));
  const isName = isNameIn(table.vocabulary);
  const phrases = answerPhrases(query.question.wants, article.text, best, own, isName, language);
  const answeredBy = answeringQuotation(query, article.text, language, quotations, {
    best,
    matched: matches.spans,
    typed: likeliestPhrases(phrases).flatMap(({ core }) => core.map((word) => word.span)),
  });
  let evidence: Evidence | null = null;
  return {
    articleId: article.id,
    revision: article.revision,
    passage: passage.span,
    paragraph: passage.paragraph,
    score: ranked.score,
    best,
    highlights: marksOf(query, {
      text: article.text,
      passage,
      best,
      answeredBy,
      quotations,
      isSaidByNamed: answeredBy !== null && named.includes(answeredBy),
      phrases,
      matched: matches.spans,
    }),
    quotations,
    answeredBy,
    sameAs,
    // Worked out when it is first asked for: of ten hits mostly one is looked into.
    get evidence() {
      evidence ??= evidenceOf(query, ranked, table, matches, source);
      return evidence;
    },
  };
}

/** The sentence that answers best; where the question names who spoke, one in which that person speaks. */
function bestSentence(
  query: Query,
  ranked: Ranked,
  { article, reading, passage }: Source,
  named: readonly Quotation[],
): Span {
  const best = passage.sentences[ranked.sentence] ?? passage.span;
  const speaks = (sentence: Span) => named.some(({ content }) => overlaps(content, sentence));
  if (named.length === 0 || speaks(best)) return best;
  const wanted = new Set(query.terms.map(({ term }) => term));
  const matched = (sentence: Span) =>
    wordsOf(article.text, sentence.start, sentence.end, reading.language).filter(({ term }) =>
      wanted.has(term),
    ).length;
  const speaking = passage.sentences.filter(speaks);
  if (speaking.length === 0) return best;
  return speaking.reduce((chosen, one) => (matched(one) > matched(chosen) ? one : chosen));
}

/** The words of those sentences that hold words of the question, and of the best one; the others have none to mark. */
function wordsToMark(
  query: Query,
  { article, reading, passage }: Source,
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
    return isWorthIt ? wordsOf(article.text, sentence.start, sentence.end, reading.language) : [];
  });
}

type Matches = {
  readonly spans: readonly Span[];
  readonly bridged: readonly Bridge[];
  /** One for each term of the question that the passage has, or a word for it. */
  readonly grounds: readonly (Ground & { readonly term: string })[];
};

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
  const grounds: (Ground & { readonly term: string })[] = [];
  query.terms.forEach((term, index) => {
    const same = nearestTo(best, exact, term.term);
    if (same !== undefined)
      grounds.push({ by: wayOf(query, same, term.term), span: same.span, term: term.term });
    if (matched.has(term.term)) return;
    const instead = strongest(
      words.filter((word) => contains(best, word.span)),
      index,
    );
    if (instead === null) return;
    spans.push(instead.word.span);
    const found = textAt(text, instead.word.span);
    const by = instead.form ? 'form' : 'meaning';
    bridged.push({ asked: asked.get(term.term) ?? term.term, found, by });
    if (same === undefined) grounds.push({ by, span: instead.word.span, term: term.term });
  });
  return { spans, bridged, grounds };

  function strongest(candidates: readonly Word[], index: number): { word: Word; form: boolean } | null {
    let chosen: { word: Word; form: boolean } | null = null;
    let strength = SHOWN_FROM;
    for (const word of candidates) {
      const number = table.vocabulary.find(word.term);
      const likeness = number < 0 ? undefined : soft.of(number).find((one) => one.index === index);
      if (likeness === undefined) continue;
      const value = Math.max(likeness.wordnet, likeness.vectors);
      if (value < strength) continue;
      chosen = { word, form: likeness.similar > 0 };
      strength = value;
    }
    return chosen;
  }
}

/** Where a term stands: in the best sentence, if it does there. */
function nearestTo(best: Span, exact: readonly Word[], term: string): Word | undefined {
  const here = exact.filter((word) => word.term === term || word.compound === term);
  return here.find(({ span }) => contains(best, span)) ?? here[0];
}

/** Whether a word stands as the question has it, in another form, or as it should have been spelt. */
function wayOf({ question, mended }: Query, { folded }: Word, term: string): Ground['by'] {
  if (mended.has(term)) return 'spelling';
  return question.words.some((word) => word.folded === folded) ? 'word' : 'form';
}

function evidenceOf(
  query: Query,
  ranked: Ranked,
  table: PassageTable,
  { bridged, grounds }: Matches,
  source: Source,
): Evidence {
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
  const told = new Set(grounds.map(({ term }) => term));
  const rest = query.terms.filter(({ term, number }) => number >= 0 && !told.has(term));
  const all = [
    ...grounds.map(({ by, span }) => ({ by, span })),
    ...elsewhere(
      rest.map(({ number }) => number),
      source,
      ranked.passage,
      table,
    ),
  ];
  return {
    matched,
    around,
    absent,
    bridged,
    grounds: all,
    unmatched: query.terms.length - all.length,
    wanted: query.question.wants,
    holdsWanted: ranked.type >= SHOWN_FROM,
    parts: partsOf(ranked),
  };
}
