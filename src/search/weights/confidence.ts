// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { Signal } from '../confidence.ts';

/** The weight of each signal in a library of some three thousand passages, and what is added for ten times as many. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, readonly [weight: number, bySize: number]>> = {
  bias: [-0.93, -1.536],
  rawBm25: [0.295, -0.155],
  rawSentence: [-0.052, 0.494],
  rawGap: [0.158, 0.55],
  score: [-0.426, 0.704],
  gapToSecond: [0.281, -0.089],
  gapToTenth: [-0.257, -0.434],
  rawMissing: [-0.466, 0.623],
  rawMissingSum: [1.011, -1.508],
  missingCapitals: [-1.294, 1.106],
  missingNames: [-1.054, 0.398],
  rawWorst: [-0.354, -0.478],
  unseen: [0.891, -0.575],
  rawUnseen: [-0.648, 1.059],
  unseenNames: [0.209, -1.229],
  strange: [-1.576, 1.913],
  coverage: [-0.312, -1.01],
  sentence: [0.668, -0.499],
  whole: [-0.339, -0.963],
  softCoverage: [-0.19, 1.02],
  worstTerm: [0.65, -0.523],
  meaning: [1.474, -0.674],
  pairs: [0.117, 0.484],
  type: [0.31, -0.203],
  wants: [-0.201, -0.076],
  terms: [0.172, 0.749],
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 0.832, offset: -0.654 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.25;
