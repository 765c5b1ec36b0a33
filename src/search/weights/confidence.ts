// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { LargeSignal, Signal } from '../signals.ts';

/** The weight of each signal. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: 1.688,
  missingWords: -2.014,
  missingNames: -3.883,
  namesNotInSentence: -0.218,
  notInSentence: -0.568,
  notDenied: -1.786,
  noNumber: -1.517,
  asksWhy: 1.601,
  asksHow: 0.155,
  unheard: 0.294,
  unheardRarest: 0.473,
  unheardWords: -0.21,
  terms: 0.405,
  sentenceLength: -0.295,
  similar: 2.195,
  beside: 2.681,
  gapToSecond: 0.704,
  asksWhatWasSaid: 0.511,
  speaks: 1.531,
};

/** The weight of those that count in a large library only. */
export const LARGE_WEIGHTS: Readonly<Record<LargeSignal, number>> = {
  large: -1.425,
  bm25: 0.558,
  gapToTenth: 0.38,
  coverage: 0.73,
  softCoverage: -0.858,
  meaning: -0.03,
  names: -0.829,
  title: 0.53,
  length: -0.852,
  terms: 0.452,
  namesMissing: 0.226,
  beside: -4.074,
  asksWhy: -2.841,
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 1.089, offset: -0.829 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.135;
