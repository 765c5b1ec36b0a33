// What a sentence is about, as a vector: the sum of its words' vectors. See tables/NOTICE.md and learn/sentence-meaning.ts.
import { readFileSync } from 'node:fs';

export const DIMENSIONS = 100;

/** Any number written in digits is this one word. */
const DIGITS = '#';

export type SentenceMeaning = {
  /** The row of a term in the table, or -1. */
  find(term: string): number;
  /** Adds the vector of a row to `sum`. */
  add(row: number, sum: Float64Array): void;
};

let loaded: SentenceMeaning | null = null;

/** The table, read on first use (about 2 MB, a few milliseconds). */
export function sentenceMeaning(): SentenceMeaning {
  loaded ??= load();
  return loaded;
}

/** What a whole text is about: the sum of its terms' vectors as a vector of length 1, or 0 where none is known. */
export function meaningOf(terms: readonly string[]): Float64Array {
  const table = sentenceMeaning();
  const sum = new Float64Array(DIMENSIONS);
  for (const term of terms) {
    const row = table.find(term);
    if (row >= 0) table.add(row, sum);
  }
  const length = lengthOf(sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}

/** The length of a vector. */
export function lengthOf(vector: Float64Array): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return Math.sqrt(square);
}

function load(): SentenceMeaning {
  const file = (name: string) => readFileSync(new URL(`tables/${name}`, import.meta.url));
  const terms = file('meaning-terms.txt').toString('utf8').trimEnd().split('\n');
  const rows = new Map(terms.map((term, row): [string, number] => [term, row]));
  const bytes = file('meaning.bin');
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, terms.length * DIMENSIONS);
  // Each row's unit follows the rows: common words have short vectors, which one unit for all would blur.
  const units = new Float64Array(terms.length);
  for (let row = 0; row < terms.length; row += 1)
    units[row] = bytes.readFloatLE(terms.length * DIMENSIONS + 4 * row);
  const digits = rows.get(DIGITS) ?? -1;

  return {
    find: (term) => rows.get(term) ?? (/^\d/u.test(term) ? digits : -1),
    add(row, sum) {
      const unit = units[row]!;
      for (let d = 0, at = row * DIMENSIONS; d < DIMENSIONS; d += 1, at += 1) sum[d]! += unit * values[at]!;
    },
  };
}
