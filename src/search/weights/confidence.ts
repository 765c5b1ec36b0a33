// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { LargeSignal, Signal } from '../signals.ts';

/** The weight of each signal. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: 2.43,
  missingWords: -2.24,
  missingNames: -4.331,
  namesNotInSentence: -0.391,
  notInSentence: -0.673,
  notDenied: -1.816,
  noNumber: -1.302,
  asksWhy: 0.908,
  asksHow: 0.256,
  unheard: 0.317,
  unheardRarest: 0.366,
  unheardNames: -1.213,
  unheardWords: -0.045,
  terms: 0.547,
  sentenceLength: -0.481,
  similar: 3.108,
  beside: 2.838,
  gapToSecond: 0.355,
  asksWhatWasSaid: 0.476,
  speaks: 1.399,
};

/** The weight of those that count in a large library only. */
export const LARGE_WEIGHTS: Readonly<Record<LargeSignal, number>> = {
  large: -1.296,
  bm25: 0.698,
  gapToTenth: 0.307,
  coverage: -0.148,
  meaning: -0.524,
  names: -0.768,
  title: 0.775,
  length: -0.622,
  terms: 0.407,
  namesMissing: 0.423,
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: 1.056, offset: -0.824 };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = 0.165;
