// The stretches of a sentence that are of the kind a question wants: a whole name, a date, a number with what it counts.
import {
  APPROXIMATIONS,
  NAME_CONNECTORS,
  NUMBER_CONNECTORS,
  TIME_CONNECTORS,
  TIME_WORDS,
} from '../core/lexicon/answer-words.ts';
import { GIVEN_NAMES } from '../core/lexicon/given-names.ts';
import { PLACES } from '../core/lexicon/places.ts';
import { HONORIFICS } from '../core/lexicon/titles.ts';
import type { Wanted } from '../core/question/question.ts';
import type { Span } from '../core/span.ts';
import { type Word, wordsOf } from '../core/term.ts';
import { TypeSeeker } from './answer-type.ts';
import { isCapital, isPrice } from './passage-table.ts';
import { classOf, WordClass } from './vocabulary.ts';

/** Words at least this sure to be of the wanted kind begin a phrase, or the surest there are. */
const TYPED_FROM = 0.5;
/** Words this sure belong to a phrase that a surer one is in: the 4 of "4 March". */
const JOINING_FROM = 0.4;
/** Words of a reason or a way that are marked at most. */
const LONGEST_CLAUSE = 20;
/** What a name gains that is known as one of a person (or a place), and loses where it is known as the other's. */
const NAME_POINTS = 0.2;
/** What a number gains that counts a thing the question names. */
const COUNTED_POINTS = 0.4;
/** What a word's distance from the question's words in the sentence costs. */
const DISTANCE_POINTS = 0.05;
/** A phrase this much weaker than the best is not marked beside it. */
const ALMOST = 0.3;

export type AnswerPhrase = {
  readonly span: Span;
  /** The words of the wanted kind in it, without what modifies or connects them. */
  readonly core: readonly Word[];
  /** For a number: the word that says what it counts; null where none does. */
  readonly unit: Word | null;
  /** How sure its surest word is to be of the wanted kind, 0 to 1. */
  readonly strength: number;
  /** Comparable within one sentence only. */
  readonly points: number;
};

type Typed = Word & { readonly strength: number; readonly own: boolean; readonly bits: number };

/**
 * The phrases of the sentence at `sentence` that are of the kind `wants`, likeliest first. `own` are the question's
 * terms: they answer nothing, but what stands near them is likelier to. `isName` knows a term for a name even at the
 * beginning of a sentence, where every word has a capital. `language` is that of the text.
 */
export function answerPhrases(
  wants: Wanted,
  text: string,
  sentence: Span,
  own: ReadonlySet<string>,
  isName: (term: string) => boolean,
  language = 'en',
): AnswerPhrase[] {
  if (wants === null) return [];
  const words = typedWords(wants, text, sentence, own, isName, language);
  if (wants === 'reason' || wants === 'manner') return clauseAfter(words, text, sentence);
  const strongest = Math.max(0, ...words.map(({ strength }) => strength));
  if (strongest === 0) return [];
  const least = Math.min(strongest, TYPED_FROM);
  const isSeed = ({ strength }: Typed) => strength > 0 && strength >= Math.min(least, JOINING_FROM);
  const asked = words.flatMap((word, index) => (word.own ? [index] : []));
  return runsOf(words, text, isSeed, connects(wants))
    .filter(([first, last]) => words.slice(first, last + 1).some(({ strength }) => strength >= least))
    .map(([first, last]) => phraseOf(wants, words, text, first, last, isSeed, asked))
    .sort((a, b) => b.points - a.points);
}

/** The phrases that answer: the likeliest, and those beside it that are nearly as likely. */
export function likeliestPhrases(phrases: readonly AnswerPhrase[]): AnswerPhrase[] {
  const best = phrases[0]?.points ?? 0;
  return phrases.filter(({ points }) => points >= best - ALMOST);
}

function typedWords(
  wants: NonNullable<Wanted>,
  text: string,
  sentence: Span,
  own: ReadonlySet<string>,
  isName: (term: string) => boolean,
  language: string,
): Typed[] {
  const seeker = new TypeSeeker(wants);
  return wordsOf(text, sentence.start, sentence.end, language).map((word, index) => {
    const bits = classOf(word.term, word.folded, language);
    const isOwn = own.has(word.term);
    const isNamed = index > 0 || isName(word.term) || GIVEN_NAMES.has(word.folded);
    const isDay = wants !== 'time' && TIME_WORDS.has(word.folded) && !GIVEN_NAMES.has(word.folded);
    const capital = isCapital(text, word, language) && isNamed && !isDay;
    const strength = seeker.next(bits, capital, isPrice(text, word), isOwn);
    return { ...word, strength, own: isOwn, bits };
  });
}

function connects(wants: NonNullable<Wanted>): ReadonlySet<string> {
  if (wants === 'person' || wants === 'place') return NAME_CONNECTORS;
  return wants === 'time' ? TIME_CONNECTORS : NUMBER_CONNECTORS;
}

/** Runs of seeds with at most two connecting words between them, as first and last index. */
function runsOf(
  words: readonly Typed[],
  text: string,
  isSeed: (word: Typed) => boolean,
  connectors: ReadonlySet<string>,
): [number, number][] {
  const runs: [number, number][] = [];
  words.forEach((word, index) => {
    if (!isSeed(word)) return;
    const last = runs.at(-1);
    const between = last === undefined ? [] : words.slice(last[1] + 1, index);
    const joins =
      last !== undefined &&
      between.length <= 2 &&
      between.every(({ folded }) => connectors.has(folded)) &&
      /^[\p{L}\p{M}\p{N}\s’'.-]*$/u.test(text.slice(words[last[1]]!.span.end, word.span.start));
    if (joins) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function phraseOf(
  wants: NonNullable<Wanted>,
  words: readonly Typed[],
  text: string,
  first: number,
  last: number,
  isSeed: (word: Typed) => boolean,
  asked: readonly number[],
): AnswerPhrase {
  const core = words.slice(first, last + 1).filter(isSeed);
  const counts = wants === 'number' || wants === 'money' || wants === 'duration';
  const unit = counts ? unitAfter(words, text, last) : null;
  const end = unit === null ? last : last + 1;
  let start = first;
  const lead = counts ? APPROXIMATIONS : wants === 'time' ? TIME_WORDS : new Set<string>();
  while (start > 0 && start > first - 3 && lead.has(words[start - 1]!.folded) && touch(text, words, start))
    start -= 1;
  const distance = Math.min(...asked.map((index) => Math.max(first - index, index - end, 0)), words.length);
  const strength = Math.max(...core.map((word) => word.strength));
  return {
    span: { start: opened(text, words[start]!.span.start), end: words[end]!.span.end },
    core,
    unit,
    strength,
    points:
      strength +
      namePoints(wants, core) +
      (unit?.own === true ? COUNTED_POINTS : 0) -
      DISTANCE_POINTS * distance,
  };
}

function touch(text: string, words: readonly Typed[], index: number): boolean {
  return /^\s$/u.test(text.slice(words[index - 1]!.span.end, words[index]!.span.start));
}

/** "$" belongs to the number behind it. */
function opened(text: string, start: number): number {
  return /[$€£¥₹₽]/u.test(text[start - 1] ?? '') ? start - 1 : start;
}

/** What a number counts: the noun right behind it. */
function unitAfter(words: readonly Typed[], text: string, last: number): Typed | null {
  const next = words[last + 1];
  if (next === undefined || !touch(text, words, last + 1)) return null;
  return (next.bits & (WordClass.stop | WordClass.number)) === 0 ? next : null;
}

function namePoints(wants: Wanted, core: readonly Word[]): number {
  if (wants !== 'person' && wants !== 'place') return 0;
  const isPerson = core.some(({ folded }) => GIVEN_NAMES.has(folded) || HONORIFICS.has(folded));
  const isPlace = core.every(({ folded }) => PLACES.has(folded) || TIME_WORDS.has(folded));
  if (isPerson === isPlace) return 0;
  return isPerson === (wants === 'person') ? NAME_POINTS : -NAME_POINTS;
}

/** "because …", "by …": from the word that gives the reason or the way to the end of its clause. */
function clauseAfter(words: readonly Typed[], text: string, sentence: Span): AnswerPhrase[] {
  const at = words.findIndex(({ strength }) => strength > 0);
  if (at < 0) return [];
  const rest = words.slice(at + 1, at + 1 + LONGEST_CLAUSE);
  if (rest.length === 0) return [];
  const stop = /[;:.!?—–]|,(?=\s+(?:said|says|he|she|they|it|but|and|which|who)\b)/u.exec(
    text.slice(words[at]!.span.end, sentence.end),
  );
  const limit = stop === null ? sentence.end : words[at]!.span.end + stop.index;
  const inside = rest.filter(({ span }) => span.end <= limit);
  const core = inside.length >= 2 ? inside : rest;
  return [
    {
      span: { start: words[at]!.span.start, end: core.at(-1)!.span.end },
      core,
      unit: null,
      strength: words[at]!.strength,
      points: words[at]!.strength,
    },
  ];
}
