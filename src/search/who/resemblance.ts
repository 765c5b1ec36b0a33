// How far a stretch of an article is the asked words in other clothes: signals, and what they come to.
import { NEAR_WEIGHTS } from '../weights/near.ts';
import type { Pair } from './align.ts';
import { isContent, weightOf } from './word-weight.ts';
import type { Wording } from './wording.ts';

export const SIGNALS = [
  'bias',
  /** The share of the asked words' weight that stands there, kin counted by their likeness. */
  'coverage',
  /** The share of the asked words, each counting the same: what quotations of common words go by. */
  'words',
  /**
   * The share of the holder's words that was found, of the sentences in which any was: mostly a sentence is told
   * whole. Its root, as half of a long one is told as well.
   */
  'sentence',
  /** What those words found weigh together that say something, as a logarithm: common words never come to much. */
  'substance',
  /** The share of the weight found that stands in another order. */
  'moved',
] as const;

export type Signal = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<Signal, number>>;

export type Resemblance = {
  /** The share of the asked words that stands there, by weight, 0 to 1. */
  readonly similarity: number;
  /** The signals, weighed and summed: the higher, the likelier is this what is meant. */
  readonly score: number;
  readonly signals: Signals;
};

/** Asked words that stand beside the quotation (its cue, its speaker) are no part of it, and half forgiven. */
const BESIDE = 0.5;

/** What is laid side by side: all that was asked, and a stretch of an article. */
export type Laid = {
  readonly asked: Wording;
  readonly stands: Wording;
  /** Those pairs that lie with one holder: a speaker, or the reporter. */
  readonly pairs: readonly Pair[];
  /** The asked pieces that stand with another. */
  readonly beside: readonly number[];
  /** The pieces of the stretch that are the holder's, in the sentences in which any was found. */
  readonly sentences: readonly number[];
};

/** How what was asked stands in a stretch of an article. */
export function resemblanceOf(laid: Laid): Resemblance {
  const signals = signalsOf(laid);
  const score = SIGNALS.reduce((sum, name) => sum + NEAR_WEIGHTS[name] * signals[name], 0);
  return { similarity: Math.min(1, signals.coverage), score, signals };
}

/** What the words found weigh together that say something. */
export function substanceOf({ pieces }: Wording, pairs: readonly Pair[]): number {
  const found = pairs.map(({ asked: i, likeness }) => ({ term: pieces[i]!.term, likeness }));
  return sum(found.map(({ term, likeness }) => (isContent(term) ? likeness * weightOf(term) : 0)));
}

function signalsOf({ asked, stands, pairs, beside, sentences }: Laid): Signals {
  const askedWeight = (i: number) => weightOf(asked.pieces[i]!.term);
  const standsWeight = (j: number) => weightOf(stands.pieces[j]!.term);
  const wanted = sum(asked.pieces.map((_, i) => askedWeight(i))) - BESIDE * sum(beside.map(askedWeight));
  const found = sum(pairs.map(({ asked: i, likeness }) => likeness * askedWeight(i)));
  const standing = sum(pairs.map(({ stands: j, likeness }) => likeness * standsWeight(j)));
  const moved = pairs.filter(({ block }) => block > 0);
  return {
    bias: 1,
    coverage: found / wanted,
    words: sum(pairs.map(({ likeness }) => likeness)) / (asked.pieces.length - BESIDE * beside.length),
    sentence: Math.sqrt(Math.min(1, standing / sum(sentences.map(standsWeight)))),
    substance: Math.log1p(substanceOf(asked, pairs)),
    moved: sum(moved.map(({ asked: i, likeness }) => likeness * askedWeight(i))) / found,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
