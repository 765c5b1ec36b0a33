// How likely it is that the first passage answers the question: a logistic over what speaks for and against it.
import { isAboutStranger } from './missing.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rerank.ts';
import { LARGE_SIGNALS, SIGNALS, signalsOf } from './signals.ts';
import { ANSWERED_FROM, CALIBRATION, CONFIDENCE_WEIGHTS, LARGE_WEIGHTS } from './weights/confidence.ts';

/** The probability that the first of `ranked`, found among the passages of `table`, answers: 0 to 1. */
export function confidenceOf(query: Query, ranked: readonly Ranked[], table: PassageTable): number {
  const [first, ...others] = ranked;
  if (first === undefined) return 0;
  const { always, large } = signalsOf(query, [first, ...others], table);
  let sum = 0;
  for (const name of SIGNALS) sum += CONFIDENCE_WEIGHTS[name] * always[name];
  for (const name of LARGE_SIGNALS) sum += LARGE_WEIGHTS[name] * large[name];
  const probability = 1 / (1 + Math.exp(-(CALIBRATION.slope * sum + CALIBRATION.offset)));
  const isRefused = isAboutStranger(query, first.strengths) || isHardlyHeld(query, first);
  return isRefused ? probability * ANSWERED_FROM : probability;
}

/** In another language than English no word stands for another, so that a passage must hold this share of a question. */
const HELD_FROM = 0.5;

/**
 * Whether the first passage holds too little of a question that is not English. The weights were learnt on English
 * questions, where what a passage is about, and words of like meaning, make up for words that it lacks.
 */
function isHardlyHeld({ question, terms, saidBy, idfSum }: Query, first: Ranked): boolean {
  if (question.language === 'en') return false;
  const held = terms.reduce((sum, { idf }, index) => sum + idf * (first.strengths[index] ?? 0), 0);
  return saidBy.length > 0 || question.asksForSpeaker ? held <= 0 : held < HELD_FROM * idfSum;
}
