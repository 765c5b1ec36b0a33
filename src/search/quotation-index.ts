// Who said this: finds remembered words among everything that the articles of a library say.
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { contains, type Span } from '../core/span.ts';
import { type Asked, askedIn } from './who/asked.ts';
import { differencesBetween } from './who/difference.ts';
import { contentWords, exactPlaces, weightOfWording } from './who/exact.ts';
import { createLookup, type Lookup } from './who/lookup.ts';
import { certainty, isNear, type Nearest, nearest, standingWords } from './who/near.ts';
import { type Located, located, type WhoPlace } from './who/place.ts';
import type { Unit } from './who/unit.ts';
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

export function createQuotationIndex(): QuotationIndex {
  const lookup = createLookup();
  const { put, remove } = lookup;
  return { put, remove, who: (message) => whoSaid(message, lookup) };
}

/** A stretch of the message with its words. */
type Question = { readonly asked: Asked; readonly wording: Wording };

function whoSaid(message: string, lookup: Lookup): WhoResult {
  const questions = askedIn(message)
    .map((asked): Question => ({ asked, wording: wordingOf(message, [asked.span]) }))
    .filter(({ wording }) => wording.words.length > 0);
  for (const { asked, wording } of mostTellingFirst(questions)) {
    const places = exactPlaces(wording, lookup);
    if (places.length > 0) return aroundIt(message, exactResult(asked, places), questions, lookup);
  }
  let best: { question: Question; nearest: Nearest } | null = null;
  for (const question of withoutFrame(questions).filter(isNearAskable)) {
    const found = nearest(question.wording, lookup);
    if (found !== null && (best === null || certainty(found) > certainty(best.nearest)))
      best = { question, nearest: found };
  }
  if (best === null) return nothingFound(questions[0]?.asked.span ?? { start: 0, end: 0 }, 0);
  return nearResult(message, best.question, best.nearest, lookup);
}

/** More words than this of what stands around a part that is exact make the whole message what is meant. */
const WORDS_AROUND = 2;

/**
 * `exact`, or what the whole message is near to where that is exact in a part only, and goes on beyond it: in "Day 13.
 * The rats are back", the second sentence may be word for word, and the day another.
 */
function aroundIt(
  message: string,
  exact: WhoResult,
  questions: readonly Question[],
  lookup: Lookup,
): WhoResult {
  const whole = questions.find(({ asked }) => asked.how === 'whole');
  const part = questions.find(({ asked }) => asked.how === 'part' && asked.span === exact.asked);
  if (part === undefined || whole === undefined) return exact;
  const found = nearest(whole.wording, lookup);
  if (found === null || found.near.pairs.length < part.wording.pieces.length + WORDS_AROUND) return exact;
  const near = nearResult(message, whole, found, lookup);
  const isAround =
    near.found?.articleId === exact.found!.articleId && contains(near.found.span, exact.found!.span);
  return isAround ? near : exact;
}

/** A sentence out of a message needs more to go by than a message that is nothing but the quotation. */
const WEIGHT_OF_PART = 8;
const WORDS_IN_PART = 5;
const CONTENT_IN_PART = 3;

/** What stands in marks, then the whole, then those sentences that say enough, the heaviest first. */
function mostTellingFirst(questions: readonly Question[]): readonly Question[] {
  const parts = questions
    .filter(({ asked }) => asked.how === 'part')
    .map((question) => ({ question, weight: weightOfWording(question.wording) }))
    .filter(({ weight }) => weight >= WEIGHT_OF_PART)
    .sort((a, b) => b.weight - a.weight);
  return [...questions.filter(({ asked }) => asked.how !== 'part'), ...parts.map(({ question }) => question)];
}

function isNearAskable({ asked, wording }: Question): boolean {
  if (asked.how !== 'part') return true;
  return wording.words.length >= WORDS_IN_PART && contentWords(wording) >= CONTENT_IN_PART;
}

/** Where a message has words in marks, these are what is asked for, and the rest is about them. */
function withoutFrame(questions: readonly Question[]): readonly Question[] {
  const marked = questions.filter(({ asked, wording }) => asked.how === 'marked' && wording.words.length > 2);
  return marked.length > 0 ? marked : questions;
}

function exactResult(asked: Asked, places: readonly Located[]): WhoResult {
  const [found, ...alsoIn] = places.map(({ place }) => place);
  return { match: 'exact', similarity: 1, asked: asked.span, found: found!, differences: [], alsoIn };
}

function nearResult(
  message: string,
  { asked, wording }: Question,
  found: Nearest,
  lookup: Lookup,
): WhoResult {
  const { near } = found;
  const similarity = Math.min(0.99, near.resemblance.similarity);
  if (!isNear(found, wording, lookup)) return nothingFound(asked.span, similarity);
  const differences = differencesBetween(wording, near.stands, near.pairs, near.held);
  const isSame = differences.length === 0 && near.pairs.every(({ block }) => block === 0);
  const { place } = located(near.unit, standingWords(wording, near));
  return {
    match: isSame ? 'exact' : 'near',
    similarity: isSame ? 1 : similarity,
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
