// Which words mean much the same: vectors of common words, and what WordNet relates. See tables/NOTICE.md.
import { readFileSync } from 'node:fs';

const DIMENSIONS = 100;
/** A vector of length 1 is stored with this length, one signed byte a dimension. */
const UNIT = 127;
const LOOSE = 0x8000;

/** How strongly WordNet relates two terms: one synset or one derivation, or a more general word. */
const CLOSE_STRENGTH = 1;
const LOOSE_STRENGTH = 0.5;

export type RelatedWords = {
  /** The number of a term in the tables, or -1. */
  find(term: string): number;
  /** The term of a number in the tables. */
  termAt(number: number): string;
  /** Cosine of two terms' vectors, -1 to 1. */
  similarity(a: number, b: number): number;
  /** The terms that WordNet relates to `a`, with the strength of the relation, 0 to 1. */
  relatedTo(a: number): ReadonlyMap<number, number>;
};

let loaded: RelatedWords | null = null;

/** The tables, read on first use (about 2.5 MB, a few milliseconds). */
export function relatedWords(): RelatedWords {
  loaded ??= load();
  return loaded;
}

function load(): RelatedWords {
  const file = (name: string) => readFileSync(new URL(`tables/${name}`, import.meta.url));
  const terms = file('terms.txt').toString('utf8').trimEnd().split('\n');
  const vectorBytes = file('vectors.bin');
  const vectors = new Int8Array(vectorBytes.buffer, vectorBytes.byteOffset, vectorBytes.length);
  const relationBytes = file('related.bin');
  const relations = new Uint16Array(relationBytes.length / 2);
  for (let i = 0; i < relations.length; i += 1) relations[i] = relationBytes.readUInt16LE(2 * i);
  const starts = new Uint32Array(terms.length);
  for (let term = 0, at = 0; term < terms.length; term += 1) {
    starts[term] = at;
    at += relations[at]! + 1;
  }
  const numbers = new Map(terms.map((term, number): [string, number] => [term, number]));

  return {
    find: (term) => numbers.get(term) ?? -1,
    termAt: (number) => terms[number]!,
    similarity(a, b) {
      let sum = 0;
      const end = (a + 1) * DIMENSIONS;
      // Four at a time: this is the innermost loop of a question.
      for (let i = a * DIMENSIONS, j = b * DIMENSIONS; i < end; i += 4, j += 4)
        sum +=
          vectors[i]! * vectors[j]! +
          vectors[i + 1]! * vectors[j + 1]! +
          vectors[i + 2]! * vectors[j + 2]! +
          vectors[i + 3]! * vectors[j + 3]!;
      return sum / (UNIT * UNIT);
    },
    relatedTo(a) {
      const from = starts[a]!;
      const entries = relations.subarray(from + 1, from + 1 + relations[from]!);
      return new Map(
        Array.from(entries, (entry): [number, number] =>
          entry & LOOSE ? [entry & ~LOOSE, LOOSE_STRENGTH] : [entry, CLOSE_STRENGTH],
        ),
      );
    },
  };
}
