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
  /** The share of the speaker's words that was asked, as far as the asked words go. */
  'completeness',
  /** What the words found weigh together, as a logarithm: common words never come to much. */
  'evidence',
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
  /** Whether nothing but common words stands in both, and not nearly all of those asked. */
  readonly isCommonplace: boolean;
  readonly signals: Signals;
};

/** "never … in my life" is in everybody's mouth; what weighs less than this is common. */
const COMMONPLACE = 6;
/** A quotation of common words is found by nearly all of them. */
const NEARLY_ALL = 0.8;

/** Asked words that stand beside the quotation (its cue, its speaker) are no part of it, and half forgiven. */
const BESIDE = 0.5;

/**
 * How `asked` stands in `stands` by `pairs`, those that lie with one holder (one quotation, or the reporter's own
 * words); `beside` are the asked pieces that stand with another, `held` the pieces that are the holder's.
 */
export function resemblanceOf(
  asked: Wording,
  stands: Wording,
  pairs: readonly Pair[],
  beside: readonly number[],
  held: readonly number[],
): Resemblance {
  const signals = signalsOf(asked, stands, pairs, beside, held);
  const score = SIGNALS.reduce((sum, name) => sum + NEAR_WEIGHTS[name] * signals[name], 0);
  const similarity = Math.min(1, signals.coverage);
  const isCommonplace = similarity < NEARLY_ALL && substanceOf(asked, pairs) < COMMONPLACE;
  return { similarity, score, isCommonplace, signals };
}

/** What the words found weigh that say something. */
function substanceOf(asked: Wording, pairs: readonly Pair[]): number {
  const found = pairs.map(({ asked: i, likeness }) => ({ term: asked.pieces[i]!.term, likeness }));
  return sum(found.map(({ term, likeness }) => (isContent(term) ? likeness * weightOf(term) : 0)));
}

function signalsOf(
  asked: Wording,
  stands: Wording,
  pairs: readonly Pair[],
  beside: readonly number[],
  held: readonly number[],
): Signals {
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
    completeness: standing / Math.max(standing, Math.min(wanted, sum(held.map(standsWeight)))),
    evidence: Math.log1p(found) / 3,
    moved: sum(moved.map(({ asked: i, likeness }) => likeness * askedWeight(i))) / found,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
