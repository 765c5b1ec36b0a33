// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { LargeSignal, Signal } from '../signals.ts';

/** The weight of each signal. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: 1.772,
  missingWords: -2.001,
  missingNames: -4.517,
  namesNotInSentence: -0.246,
  notInSentence: -0.587,
  notDenied: -1.803,
  noNumber: -1.227,
  asksWhy: 1.643,
  asksHow: 0.173,
  unheard: 0.307,
  unheardRarest: 0.405,
  unheardWords: -0.198,
  terms: 0.43,
  sentenceLength: -0.318,
  similar: 1.803,
  beside: 3.131,
  gapToSecond: 0.474,
  asksWhatWasSaid: 0.597,
  speaks: 1.88,
};

/** The weight of those that count in a large library only. */
export const LARGE_WEIGHTS: Readonly<Record<LargeSignal, number>> = {
  large: -1.4,
  bm25: 0.653,
  gapToTenth: 0.31,
  coverage: 0.248,
  softCoverage: -0.525,
  meaning: -0.16,
  names: -0.849,
  title: 1.205,
  length: -0.72,
  terms: 0.34,
  namesMissing: 0.307,
  beside: -5.329,
  asksWhy: -2.785,
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 1.051, offset: -0.824 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.136;
