// Which of the passages found answer the question otherwise than the first.
import type { Difference } from '../../core/question/answer.ts';
import type { Query } from '../query.ts';
import { differenceOf } from './difference.ts';
import type { Side } from './side.ts';

/** Passages further down are not held against the first: they seldom answer the question at all. */
const LOOKED_AT = 3;
/** Articles that are shown beside the first at most. */
const MOST = 2;

/**
 * The differences between the first of `hits` and those after it, one an article. `sideOf` lays out a hit by its index;
 * `answers` tells whether it would be taken for an answer if it stood alone.
 */
export function differencesAmong(
  query: Query,
  articleIds: readonly string[],
  sideOf: (index: number) => Side,
  answers: (index: number) => boolean,
  isName: (term: string) => boolean,
): Difference[] {
  const differences: Difference[] = [];
  const seen = new Set(articleIds.slice(0, 1));
  for (let index = 1; index < Math.min(articleIds.length, LOOKED_AT); index += 1) {
    if (differences.length === MOST || seen.has(articleIds[index]!) || !answers(index)) continue;
    const found = differenceOf(query, sideOf(0), sideOf(index), isName);
    if (found === null) continue;
    seen.add(articleIds[index]!);
    differences.push({ hit: index, ...found });
  }
  return differences;
}
