// Who said this: finds remembered words among everything that the articles of a library say.
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import { type Asked, askedIn } from './who/asked.ts';
import { differencesBetween } from './who/difference.ts';
import { contentWords, exactPlaces } from './who/exact.ts';
import type { Lookup } from './who/lookup.ts';
import { createMistypedWords } from './who/mistyped-words.ts';
import { better, isNear, type Near, nearest, standingWords } from './who/near.ts';
import { type Located, located, type WhoPlace } from './who/place.ts';
import { type Unit, unitsOf } from './who/unit.ts';
import { createWordPostings } from './who/word-postings.ts';
import { type Wording, wordingOf } from './who/wording.ts';

export type WhoDifference = {
  /** The asker's words as typed, and where in the message; null where only the article has words. */
  readonly asked: string | null;
  readonly askedAt: Span | null;
  /** The article's words; null where only the asker has words. */
  readonly stands: Span | null;
};

export type WhoResult = {
  /**
   * exact: the same words; near: most of them, or other forms of them, in much the same order; none: nothing in
   * this library. Near means the words, never the meaning.
   */
  readonly match: 'exact' | 'near' | 'none';
  /** 0 to 1, and 1 where it is exact; of the nearest thing there is where the match is none. */
  readonly similarity: number;
  /** The stretch of the message that was looked for: what stands in marks, or all without the chat around it. */
  readonly asked: Span;
  /** Where it stood first, by date of publication. */
  readonly found: WhoPlace | null;
  /** In the asker's order, then what only the article has. Each asked word is in one of them or stands as asked. */
  readonly differences: readonly WhoDifference[];
  /** The other articles that have the same words, the earliest first. */
  readonly alsoIn: readonly WhoPlace[];
};

export type QuotationIndex = {
  /** Adds an article, or replaces what was put under its id. */
  put(article: Article, reading: Reading): void;
  remove(articleId: string): void;
  /** Finds the quotation that `message` is or holds. Never throws; takes milliseconds whatever the message. */
  who(message: string): WhoResult;
};

/** Removed units are cleared from the postings when there are this many more of them than units that stand. */
const MOST_DROPPED = 1_000;

export function createQuotationIndex(): QuotationIndex {
  const unitsByArticle = new Map<string, number[]>();
  const units = new Map<number, Unit>();
  const postings = createWordPostings();
  const mistyped = createMistypedWords();
  let nextUnit = 0;
  let nextOrder = 0;
  let dropped = 0;

  function put(article: Article, reading: Reading): void {
    remove(article.id);
    const mine: number[] = [];
    for (const unit of unitsOf({ article, reading, order: nextOrder })) {
      const { words, pieces } = wordingOf(article.text, unit.spans);
      units.set(nextUnit, unit);
      postings.add(nextUnit, new Set(pieces.map(({ term }) => term)));
      for (const { term, from, to } of pieces) if (from === to) mistyped.add(words[from]!.spelled, term);
      mine.push(nextUnit);
      nextUnit += 1;
    }
    nextOrder += 1;
    unitsByArticle.set(article.id, mine);
  }

  function remove(articleId: string): void {
    const mine = unitsByArticle.get(articleId) ?? [];
    for (const unit of mine) units.delete(unit);
    unitsByArticle.delete(articleId);
    dropped += mine.length;
    if (dropped <= units.size + MOST_DROPPED) return;
    postings.compact((unit) => units.has(unit));
    dropped = 0;
  }

  return { put, remove, who: (message) => whoSaid(message, { units, postings, mistyped }) };
}

/** A stretch of the message with its words. */
type Question = { readonly asked: Asked; readonly wording: Wording };

function whoSaid(message: string, lookup: Lookup): WhoResult {
  const questions = askedIn(message)
    .map((asked): Question => ({ asked, wording: wordingOf(message, [asked.span]) }))
    .filter(({ wording }) => wording.words.length > 0);
  for (const { asked, wording } of questions) {
    if (asked.how === 'part' && contentWords(wording) < CONTENT_IN_PART) continue;
    const places = exactPlaces(wording, lookup);
    if (places.length > 0) return exactResult(asked, places);
  }
  let best: { question: Question; near: Near } | null = null;
  for (const question of questions) {
    const near = nearest(question.wording, lookup);
    if (near !== null) best = better(best, { question, near });
  }
  if (best === null) return nothingFound(questions[0]?.asked.span ?? { start: 0, end: 0 }, 0);
  return nearResult(message, best.question, best.near, lookup);
}

/** A sentence out of a message needs more to go by than a message that is nothing but the quotation. */
const CONTENT_IN_PART = 3;

function exactResult(asked: Asked, places: readonly Located[]): WhoResult {
  const [found, ...alsoIn] = places.map(({ place }) => place);
  return { match: 'exact', similarity: 1, asked: asked.span, found: found!, differences: [], alsoIn };
}

function nearResult(message: string, { asked, wording }: Question, near: Near, lookup: Lookup): WhoResult {
  const similarity = Math.min(0.99, near.resemblance.similarity);
  if (!isNear(near)) return nothingFound(asked.span, similarity);
  const differences = differencesBetween(wording, near.stands, near.pairs);
  const { place } = located(near.unit, standingWords(wording, near));
  return {
    match: 'near',
    similarity,
    asked: asked.span,
    found: place,
    differences: differences.map(({ asked: at, stands }) => ({
      asked: at && message.slice(at.start, at.end),
      askedAt: at,
      stands,
    })),
    alsoIn: alsoHeld(near.unit, place, lookup),
  };
}

/** The other articles that have word for word what was found. */
function alsoHeld({ source: { article } }: Unit, { span }: WhoPlace, lookup: Lookup): WhoPlace[] {
  return exactPlaces(wordingOf(article.text, [span]), lookup)
    .map(({ place }) => place)
    .filter(({ articleId }) => articleId !== article.id);
}

function nothingFound(asked: Span, similarity: number): WhoResult {
  return { match: 'none', similarity, asked, found: null, differences: [], alsoIn: [] };
}
