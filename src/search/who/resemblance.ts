// How much of what was asked stands in a stretch of an article, as numbers that a threshold can be laid on.
import type { Pair } from './align.ts';
import { isContent, isNegation, weightOf } from './word-weight.ts';
import type { Wording } from './wording.ts';

export type Resemblance = {
  /** 0 to 1: the share of the asked words' weight that stands there, less what stands between and what turns the sense. */
  readonly similarity: number;
  /** What the words that stand there weigh together: common words alone never weigh much. */
  readonly evidence: number;
  /** How many words that say something stand in both, alike enough to be counted as the same. */
  readonly shared: number;
};

/** A clause told out of order is worth a little less than one in its place. */
const OUT_OF_ORDER = 0.9;
/** What share of the similarity rests on nothing else standing between the words. */
const CLOSENESS = 0.25;
/** A negation on one side only. */
const TURNED = 0.85;
/** Asked words that stand beside the quotation (its cue, its speaker) are no part of it, and half forgiven. */
const BESIDE = 0.5;
/** From here on two words count as the same word in `shared`. */
const SAME = 0.5;

/**
 * How `asked` stands in `stands` by `pairs`, those that lie with one holder (one quotation, or the reporter's own
 * words); `beside` are the asked pieces that stand with another.
 */
export function resemblanceOf(
  asked: Wording,
  stands: Wording,
  pairs: readonly Pair[],
  beside: readonly number[],
): Resemblance {
  let evidence = 0;
  let standing = 0;
  let shared = 0;
  for (const { asked: i, stands: j, likeness, block } of pairs) {
    const worth = likeness * (block === 0 ? 1 : OUT_OF_ORDER);
    evidence += worth * weightOf(asked.pieces[i]!.term);
    standing += worth * weightOf(stands.pieces[j]!.term);
    if (likeness >= SAME && isContent(asked.pieces[i]!.term)) shared += 1;
  }
  const forgiven = BESIDE * sum(beside.map((i) => weightOf(asked.pieces[i]!.term)));
  const wanted = sum(asked.pieces.map(({ term }) => weightOf(term))) - forgiven;
  const closeness = Math.min(1, standing / weightBetween(stands, pairs));
  const turned = isTurned(asked, stands, pairs) ? TURNED : 1;
  const similarity = (evidence / wanted) * (1 - CLOSENESS + CLOSENESS * closeness) * turned;
  return { similarity: Math.min(1, similarity), evidence, shared };
}

/** What all the article's words weigh from the first to the last pair of each block. */
function weightBetween(stands: Wording, pairs: readonly Pair[]): number {
  let weight = 0;
  for (const [, block] of Map.groupBy(pairs, (pair) => pair.block)) {
    for (let j = block[0]!.stands; j <= block.at(-1)!.stands; j += 1)
      weight += weightOf(stands.pieces[j]!.term);
  }
  return weight;
}

/** Whether one of the two denies what the other says: an odd number of negations is left over. */
function isTurned(asked: Wording, stands: Wording, pairs: readonly Pair[]): boolean {
  const askedPaired = new Set(pairs.map((pair) => pair.asked));
  const standsPaired = new Set(pairs.map((pair) => pair.stands));
  const first = Math.min(...standsPaired);
  const last = Math.max(...standsPaired);
  let left = 0;
  for (const [i, { term }] of asked.pieces.entries()) if (isNegation(term) && !askedPaired.has(i)) left += 1;
  for (let j = first; j <= last; j += 1) {
    if (isNegation(stands.pieces[j]!.term) && !standsPaired.has(j)) left += 1;
  }
  return left % 2 === 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
