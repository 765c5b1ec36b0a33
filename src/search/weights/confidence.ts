// The weights of the confidence, learnt by learn/confidence.ts; the sum goes through a logistic.
import type { Signal } from '../confidence.ts';

export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: -1.5,
  rawBm25: 0.5,
  score: 0.2,
  gapToSecond: 0.1,
  gapToTenth: 0.1,
  rarestMissing: -2,
  missingNames: -1,
  unseen: -3,
  unseenNames: -1,
  coverage: 1,
  sentence: 3,
  whole: 0,
  softCoverage: 0,
  worstTerm: 0,
  meaning: 0,
  pairs: 0,
  type: 0,
  wants: 0,
  terms: 0,
};

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.5;
