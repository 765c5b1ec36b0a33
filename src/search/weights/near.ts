// The weights by which remembered words are called near, learnt by learn/near.ts.
import type { Signal } from '../who/resemblance.ts';

export const NEAR_WEIGHTS: Readonly<Record<Signal, number>> = {
  bias: -6.8,
  coverage: 1.7,
  words: 4.4,
  completeness: 2.3,
  evidence: 1.9,
  moved: -1.5,
};

/**
 * What the score of the nearest and its lead over the next, added up, must come to. The middle of where the figures
 * do not change: with an article's questions left out of the learning, 33 of 36 remembered wordings are found and
 * none of 18 is pinned on anybody from 1.7 to 1.9.
 */
export const NEAR_FROM = 1.7;
