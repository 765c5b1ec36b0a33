// The weights by which remembered words are called near, learnt by learn/near.ts.
import type { Signal } from '../who/resemblance.ts';

export const NEAR_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: -6.8,
  coverage: 1.7,
  words: 4.4,
  completeness: 2.3,
  evidence: 1.9,
  moved: -1.4,
};

/** What the score of the nearest and its lead over the next, added up, must come to. */
export const NEAR_FROM = 1.8;
