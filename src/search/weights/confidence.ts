// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { Signal } from '../confidence.ts';

/** The weight of each signal in a library of some three thousand passages, and what is added for ten times as many. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, readonly [weight: number, bySize: number]>> = {
  bias: [-0.761, -2.182],
  rawBm25: [0.84, -0.105],
  rawSentence: [-0.411, 0.476],
  rawGap: [-0.076, 0.499],
  score: [-0.653, 0.697],
  gapToSecond: [0.444, 0.112],
  gapToTenth: [0.039, -0.849],
  rawMissing: [-0.456, 1.128],
  rawMissingSum: [1.531, -1.921],
  missingCapitals: [-2.016, 1.677],
  missingNames: [-0.793, 0.449],
  rawWorst: [-0.493, -0.68],
  unseen: [2.475, -1.542],
  rawUnseen: [-1.045, 1.713],
  unseenNames: [0.028, -1.778],
  strange: [-2.043, 2.5],
  coverage: [-0.775, -1.174],
  sentence: [1.28, -0.756],
  whole: [-0.154, -1.019],
  softCoverage: [-0.233, 2.232],
  worstTerm: [0.933, -0.603],
  meaning: [-0.126, -0.701],
  pairs: [0.117, 0.944],
  type: [0.49, 0.404],
  wants: [-0.246, -0.525],
  terms: [0.191, 1.102],
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 0.735, offset: -0.725 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.24;
