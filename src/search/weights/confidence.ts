// The weights of the confidence, learnt by learn/confidence.ts; the sum goes through a logistic.
import type { Signal } from '../confidence.ts';

export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: -1.5,
  rawBm25: 0.5,
  gap: 0.1,
  rarestMissing: -2,
  missingNames: -1,
  unseen: -3,
  sentence: 3,
  coverage: 1,
  score: 0.2,
};

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.5;
