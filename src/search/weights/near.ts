// The weights by which remembered words are called near, learnt by learn/near.ts.
import type { Signal } from '../who/resemblance.ts';

export const NEAR_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: -6.5,
  coverage: 1.8,
  words: 4.3,
  completeness: 2.2,
  evidence: 1.9,
  moved: -1.3,
};

/** What the score of the nearest and its lead over the next, added up, must come to. */
export const NEAR_FROM = 2.1;
