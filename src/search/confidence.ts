// How likely it is that the first passage answers the question: a logistic over what speaks for and against it.
import type { PassageTable } from './passage-table.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rerank.ts';
import { LARGE_SIGNALS, SIGNALS, signalsOf } from './signals.ts';
import { ANSWERED_FROM, CALIBRATION, CONFIDENCE_WEIGHTS, LARGE_WEIGHTS } from './weights/confidence.ts';

/** A name that is matched less than this is not matched. */
const NAMED_FROM = 0.5;

/** The probability that the first of `ranked`, found among the passages of `table`, answers: 0 to 1. */
export function confidenceOf(query: Query, ranked: readonly Ranked[], table: PassageTable): number {
  const [first, ...others] = ranked;
  if (first === undefined) return 0;
  const { always, large } = signalsOf(query, [first, ...others], table);
  let sum = 0;
  for (const name of SIGNALS) sum += CONFIDENCE_WEIGHTS[name] * always[name];
  for (const name of LARGE_SIGNALS) sum += LARGE_WEIGHTS[name] * large[name];
  const probability = 1 / (1 + Math.exp(-(CALIBRATION.slope * sum + CALIBRATION.offset)));
  const isRefused = isStranger(query, first) || isHardlyHeld(query, first);
  return isRefused ? Math.min(probability, ANSWERED_FROM / 2) : probability;
}

/** In another language than English no word stands for another, so that a passage must hold this share of a question. */
const HELD_FROM = 0.5;

/**
 * Whether the first passage holds too little of a question that is not English. The weights were learnt on English
 * questions, where what a passage is about, and words of like meaning, make up for words that it lacks.
 */
function isHardlyHeld({ question, terms, saidBy, idfSum }: Query, first: Ranked): boolean {
  if (question.language === 'en' || saidBy.length > 0 || question.asksForSpeaker) return false;
  const held = terms.reduce((sum, { idf }, index) => sum + idf * (first.strengths[index] ?? 0), 0);
  return held < HELD_FROM * idfSum;
}

/** Whether the question asks what somebody said of whom no article has ever heard. */
function isStranger({ saidBy, terms }: Query, first: Ranked): boolean {
  return (
    saidBy.length > 0 &&
    saidBy.every((term) => term.number < 0 && (first.strengths[terms.indexOf(term)] ?? 0) < NAMED_FROM)
  );
}
