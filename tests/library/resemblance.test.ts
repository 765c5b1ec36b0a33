// How alike two texts are, estimated from their sketches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resemblance, sketchOf, wordsOf } from '../../src/library/resemblance.ts';

/** The share of runs of four words that two texts have in common, counted. */
function counted(a: string, b: string): number {
  const runs = (text: string) => {
    const words = wordsOf(text);
    const last = Math.max(1, words.length - 3);
    return new Set(Array.from({ length: last }, (_, at) => words.slice(at, at + 4).join(' ')));
  };
  const [left, right] = [runs(a), runs(b)];
  const shared = [...left].filter((run) => right.has(run)).length;
  return shared / (left.size + right.size - shared);
}

const text = (words: number, from = 0) =>
  Array.from({ length: words }, (_, at) => `w${(from + at) % 977}x${(from + at) % 13}`).join(' ');

describe('resemblance', () => {
  it('is 1 for the same words, whatever the marks, case and lines', () => {
    const plain = 'Nobody will lose a berth over it, the mayor said.';
    const marked = '“NOBODY will lose a berth\n over it”: the Mayor said';
    expect(resemblance(sketchOf(plain), sketchOf(marked))).toBe(1);
  });

  it('is 0 for texts without a run of words in common', () => {
    expect(
      resemblance(sketchOf(text(500)), sketchOf(text(500, 5_000).toUpperCase().replaceAll('W', 'v'))),
    ).toBe(0);
  });

  it('is near the counted share for texts of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 1_500 }), fc.integer({ min: 0, max: 900 }), (words, shift) => {
        const [a, b] = [text(words), text(words, shift)];
        expect(Math.abs(resemblance(sketchOf(a), sketchOf(b)) - counted(a, b))).toBeLessThan(0.15);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same both ways, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [sketchOf(a), sketchOf(b)];
        expect(resemblance(left, right)).toBe(resemblance(right, left));
      }),
    );
  });
});
