// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { Signal } from '../confidence.ts';

/** The weight of each signal in a library of some three thousand passages, and what is added for ten times as many. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, readonly [weight: number, bySize: number]>> = {
  bias: [-0.938, -1.583],
  rawBm25: [0.691, -0.016],
  rawSentence: [-0.181, 0.425],
  rawGap: [-0.079, 0.485],
  score: [-0.359, 0.676],
  gapToSecond: [0.295, 0.089],
  gapToTenth: [0.061, -0.634],
  rawMissing: [-0.347, 0.731],
  rawMissingSum: [1.046, -1.458],
  missingCapitals: [-1.359, 1.015],
  missingNames: [-0.758, 0.537],
  rawWorst: [-0.526, -0.466],
  unseen: [1.023, -0.757],
  rawUnseen: [-0.635, 1.162],
  unseenNames: [0.172, -1.287],
  strange: [-1.556, 1.893],
  coverage: [-0.799, -0.97],
  sentence: [1.031, -0.481],
  whole: [-0.198, -0.804],
  softCoverage: [-0.161, 1.129],
  worstTerm: [0.518, -0.509],
  meaning: [-0.074, -0.486],
  pairs: [0.101, 0.715],
  type: [0.377, 0.328],
  wants: [-0.252, -0.513],
  terms: [0.294, 0.73],
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 0.786, offset: -0.69 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.24;
