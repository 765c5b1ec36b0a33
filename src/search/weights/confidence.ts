// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { Signal } from '../confidence.ts';

/** The weight of each signal in a library of some three thousand passages, and what is added for ten times as many. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, readonly [weight: number, bySize: number]>> = {
  bias: [-0.929, -1.509],
  rawBm25: [0.323, -0.15],
  rawSentence: [-0.042, 0.494],
  rawGap: [0.132, 0.521],
  score: [-0.332, 0.549],
  gapToSecond: [0.321, -0.144],
  gapToTenth: [-0.211, -0.285],
  rawMissing: [-0.49, 0.613],
  rawMissingSum: [1.049, -1.463],
  missingCapitals: [-1.355, 1.087],
  missingNames: [-0.891, 0.346],
  rawWorst: [-0.327, -0.461],
  unseen: [0.781, -0.477],
  rawUnseen: [-0.611, 0.975],
  unseenNames: [0.153, -1.103],
  strange: [-1.674, 2.037],
  coverage: [-0.496, -1.133],
  sentence: [0.717, -0.422],
  whole: [-0.21, -0.943],
  softCoverage: [-0.261, 1.219],
  worstTerm: [0.653, -0.579],
  meaning: [1.427, -0.674],
  pairs: [0.115, 0.62],
  type: [0.282, -0.107],
  wants: [-0.193, -0.128],
  terms: [0.074, 0.747],
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 0.856, offset: -0.648 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.26;
