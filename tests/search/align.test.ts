// Which word stands for which: in order first, clauses told in another order after that.
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedPairs } from '../../src/search/who/align.ts';

/** Pairs as "word block", each word weighing as many as it has letters. */
function aligned(asked: string, stands: string): string[] {
  const a = asked.split(' ');
  const b = stands.split(' ');
  const pairs = alignedPairs({
    asked: a.map((word) => word.length),
    stands: b.map((word) => word.length),
    likeness: (i, j) => (a[i] === b[j] ? 1 : 0),
  });
  return pairs.map((pair) => `${a[pair.asked]} ${pair.block}`);
}

describe('alignment', () => {
  it('pairs words in order, over words that only one has', () => {
    expect(aligned('boats sail tomorrow', 'small boats never sail before tomorrow')).toEqual([
      'boats 0',
      'sail 0',
      'tomorrow 0',
    ]);
  });

  it('pairs a clause that stands in another order as a block of its own', () => {
    expect(aligned('before winter comes mend every roof', 'mend every roof before winter comes')).toEqual(
      expect.arrayContaining(['winter 0', 'roof 1']),
    );
  });

  it('pairs small words beyond the end of what is certain', () => {
    expect(aligned('we a magnificent harbour', 'we a harbour')).toEqual(['we 0', 'a 0', 'harbour 0']);
  });

  it('leaves alone what stands far away', () => {
    const far = Array.from({ length: 60 }, (_, number) => `x${number}`).join(' ');
    expect(aligned('harbour lighthouse', `lighthouse ${far} harbour`)).toHaveLength(1);
  });

  it('pairs no word twice', () => {
    const words = array(constantFrom('tide', 'mayor', 'no', 'harbour', 'a'), { minLength: 1, maxLength: 12 });
    assert(
      property(words, words, (a, b) => {
        const pairs = alignedPairs({
          asked: a.map((word) => word.length),
          stands: b.map((word) => word.length),
          likeness: (i, j) => (a[i] === b[j] ? 1 : 0),
        });
        expect(new Set(pairs.map((pair) => pair.asked)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.stands)).size).toBe(pairs.length);
      }),
    );
  });
});
