// Where the content that a cue reports may begin and end: the candidates among which the model chooses.

import type { Cue } from '../text/cue.ts';
import { TAG } from '../text/tag.ts';
import { type Clause, isInsideQuotation, tagAt } from './clause.ts';

/** Token indexes: a content is tokens [start, end). Cuts are where it goes on although it might have ended. */
export type Candidates = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Places between the first start and the last end where a content might end or begin, in order. */
  readonly cuts: readonly number[];
};

/** Beyond this many tokens from the cue nothing is its content; bounds the work for a sentence without end. */
const REACH = 120;
const MOST_ENDS = 16;
const MOST_STARTS = 12;
/** A content may begin at any of so many tokens after its cue, and after a comma, colon or "that" further on. */
const NEAR = 8;
const FAR = 45;
/** So many tokens may stand between a content and the cue after it ("…, the minister for the sea, who …, said"). */
const GAP = 40;

const CUTS = new Set([
  TAG.comma,
  TAG.colon,
  TAG.semicolon,
  TAG.dash,
  TAG.bracket,
  TAG.closing,
  TAG.and,
  TAG.but,
  TAG.subordinator,
  TAG.stop,
]);
const SEPARATORS = new Set([TAG.comma, TAG.dash, TAG.semicolon, TAG.colon, TAG.bracket]);
const OPENERS = new Set([
  TAG.comma,
  TAG.dash,
  TAG.semicolon,
  TAG.colon,
  TAG.and,
  TAG.but,
  TAG.that,
  TAG.bracket,
]);
const NO_START = new Set([
  TAG.comma,
  TAG.colon,
  TAG.semicolon,
  TAG.dash,
  TAG.closing,
  TAG.stop,
  TAG.edge,
  TAG.possessive,
]);

/** No content ends with a word that wants another: "He had no cover because, he says, …". */
const LEFT_OPEN = new Set([
  TAG.subordinator,
  TAG.preposition,
  TAG.determiner,
  TAG.and,
  TAG.but,
  TAG.that,
  TAG.to,
  TAG.question,
  TAG.whether,
]);

/** Where a content after `cue` may begin and end. */
export function candidatesAfter(clause: Clause, cue: Cue): Candidates {
  const limit = Math.min(clause.to, cue.last + REACH);
  const starts: number[] = [];
  for (let at = cue.last + 1; at < Math.min(limit, cue.last + FAR) && starts.length < MOST_STARTS; at += 1) {
    const tag = clause.tags[at]!;
    const before = clause.tags[at - 1]!;
    if (NO_START.has(tag) || isInsideQuotation(clause, at)) continue;
    if (at <= cue.last + NEAR || before === TAG.comma || before === TAG.colon || before === TAG.that)
      starts.push(at);
  }
  const ends: number[] = [];
  const cuts: number[] = [];
  for (let at = cue.last + 2; at < limit && ends.length < MOST_ENDS; at += 1) {
    if (!CUTS.has(clause.tags[at]!) || isInsideQuotation(clause, at)) continue;
    ends.push(at);
    cuts.push(at);
  }
  if (limit > cue.last + 1) ends.push(limit);
  return { starts, ends, cuts };
}

/** Where a content before `cue` may begin and end. */
export function candidatesBefore(clause: Clause, cue: Cue): Candidates {
  const ends: number[] = [];
  const lowest = Math.max(clause.from, cue.first - GAP);
  for (let at = cue.first; at > lowest && ends.length < 5; at -= 1) {
    if (isInsideQuotation(clause, at) || (LEFT_OPEN.has(clause.tags[at - 1]!) && !clause.quoted[at - 1]))
      continue;
    const closes = at < clause.to && clause.quoted[at - 1] && !clause.quoted[at];
    if (at === cue.first || SEPARATORS.has(clause.tags[at]!) || closes) ends.push(at);
  }
  const starts: number[] = [];
  const cuts: number[] = [];
  const first = Math.max(clause.from, cue.first - REACH);
  for (let at = cue.first - 1; at > first && starts.length < MOST_STARTS; at -= 1) {
    if (
      !OPENERS.has(tagAt(clause, at - 1)) ||
      isInsideQuotation(clause, at) ||
      NO_START.has(clause.tags[at]!)
    )
      continue;
    starts.push(at);
    cuts.push(at);
  }
  starts.push(first);
  return { starts, ends, cuts: cuts.reverse() };
}

/** How many of the ascending `values` are below `limit`. */
export function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
