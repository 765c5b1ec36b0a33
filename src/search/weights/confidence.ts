// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { Signal } from '../confidence.ts';

/** The weight of each signal in a library of some three thousand passages, and what is added for ten times as many. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, readonly [weight: number, bySize: number]>> = {
  bias: [-0.909, -2.022],
  rawBm25: [0.857, -0.146],
  rawSentence: [-0.328, 0.45],
  rawGap: [-0.079, 0.486],
  score: [-0.442, 0.667],
  gapToSecond: [0.503, 0.074],
  gapToTenth: [-0.157, -0.668],
  rawMissing: [-0.433, 1.081],
  rawMissingSum: [1.516, -1.929],
  missingCapitals: [-1.787, 1.503],
  missingNames: [-1.218, 0.768],
  rawWorst: [-0.477, -0.688],
  unseen: [2.41, -1.574],
  rawUnseen: [-0.92, 1.582],
  unseenNames: [-0.059, -1.672],
  strange: [-2.081, 2.548],
  coverage: [-0.697, -1.109],
  sentence: [1.241, -0.805],
  whole: [0.019, -1.273],
  softCoverage: [-0.37, 2.104],
  worstTerm: [0.987, -0.638],
  meaning: [-0.145, -0.665],
  pairs: [0.09, 0.69],
  type: [0.493, 0.293],
  wants: [-0.252, -0.452],
  terms: [0.021, 1.285],
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 0.715, offset: -0.729 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.25;
