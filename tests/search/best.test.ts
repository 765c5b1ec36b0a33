// The best few of many numbers are those that sorting all of them would put first.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Best } from '../../src/search/best.ts';

it('keeps what a sort of everything offered would put first, equals in the order they came', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 })),
      fc.integer({ min: 1, max: 10 }),
      (scores, most) => {
        const best = new Best(most);
        for (const [number, score] of scores.entries()) best.offer(number, score);
        const sorted = scores.map((_, number) => number).sort((a, b) => scores[b]! - scores[a]!);
        expect(best.inOrder()).toEqual(sorted.slice(0, most));
      },
    ),
  );
});

it('tells from which score on an offer can still be among the best', () => {
  const best = new Best(2);
  for (const score of [1, 4, 3, 2]) best.offer(score, score);
  expect(best.least).toBe(3);
});
