// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { LargeSignal, Signal } from '../signals.ts';

/** The weight of each signal. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: 2.219,
  missingWords: -2.146,
  missingNames: -3.757,
  namesNotInSentence: -0.328,
  notInSentence: -0.665,
  notDenied: -1.745,
  noNumber: -1.253,
  asksWhy: 1.546,
  asksHow: 0.241,
  unheard: 0.249,
  unheardRarest: 0.266,
  unheardWords: 0.019,
  terms: 0.387,
  sentenceLength: -0.425,
  similar: 3.011,
  beside: 3.445,
  gapToSecond: 0.42,
  asksWhatWasSaid: 0.322,
  speaks: 1.901,
};

/** The weight of those that count in a large library only. */
export const LARGE_WEIGHTS: Readonly<Record<LargeSignal, number>> = {
  large: -1.094,
  bm25: 0.712,
  gapToTenth: 0.294,
  coverage: 0.125,
  softCoverage: -0.41,
  meaning: -0.526,
  names: -0.756,
  title: 1.018,
  length: -0.569,
  terms: 0.548,
  namesMissing: 0.318,
  beside: -5.581,
  asksWhy: -2.717,
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 1.057, offset: -0.873 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.182;
