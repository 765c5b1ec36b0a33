// Which words mean much the same: vectors of common words, and what WordNet relates. See tables/NOTICE.md.
import { readFileSync } from 'node:fs';

const DIMENSIONS = 100;
/** A vector of length 1 is stored with this length, one signed byte a dimension. */
const UNIT = 127;
const LOOSE = 0x8000;

/** How strongly WordNet relates two terms: one synset or one derivation, or a more general word. */
const CLOSE_STRENGTH = 1;
const LOOSE_STRENGTH = 0.5;

/** Terms with at least this cosine are near; so many of them are kept, of so many terms. */
const NEAR_FROM = 0.5;
const MOST_NEAR = 12;
const MOST_KEPT = 5_000;

export type RelatedWords = {
  /** The number of a term in the tables, or -1. */
  find(term: string): number;
  /** The term of a number in the tables. */
  termAt(number: number): string;
  /** Cosine of two terms' vectors, -1 to 1. */
  similarity(a: number, b: number): number;
  /** The terms that WordNet relates to `a`, with the strength of the relation, 0 to 1. */
  relatedTo(a: number): ReadonlyMap<number, number>;
  /** What the thing is that `a` names, from the next more general term up to the most general. */
  kindsOf(a: number): Uint16Array;
  /** The terms whose vectors are nearest to that of `a`, with their cosines, nearest first. */
  nearestTo(a: number): readonly (readonly [term: number, cosine: number])[];
};

let loaded: RelatedWords | null = null;

/** The tables, read on first use (about 3 MB, a few milliseconds). */
export function relatedWords(): RelatedWords {
  loaded ??= load();
  return loaded;
}

function load(): RelatedWords {
  const file = (name: string) => readFileSync(new URL(`tables/${name}`, import.meta.url));
  const terms = file('terms.txt').toString('utf8').trimEnd().split('\n');
  const vectorBytes = file('vectors.bin');
  const vectors = new Int8Array(vectorBytes.buffer, vectorBytes.byteOffset, vectorBytes.length);
  const relations = listsIn(file('related.bin'), terms.length);
  const kinds = listsIn(file('kinds.bin'), terms.length);
  const numbers = new Map(terms.map((term, number): [string, number] => [term, number]));
  const nearest = new Map<number, [number, number][]>();

  function similarity(a: number, b: number): number {
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
  }

  return {
    find: (term) => numbers.get(term) ?? -1,
    termAt: (number) => terms[number]!,
    similarity,
    nearestTo(a) {
      let near = nearest.get(a);
      if (near === undefined) {
        near = [];
        for (let b = 0; b < terms.length; b += 1) {
          const cosine = similarity(a, b);
          if (cosine >= NEAR_FROM && b !== a) near.push([b, cosine]);
        }
        near = near.sort((one, other) => other[1] - one[1]).slice(0, MOST_NEAR);
        if (nearest.size >= MOST_KEPT) nearest.clear();
        nearest.set(a, near);
      }
      return near;
    },
    kindsOf: kinds,
    relatedTo(a) {
      return new Map(
        Array.from(relations(a), (entry): [number, number] =>
          entry & LOOSE ? [entry & ~LOOSE, LOOSE_STRENGTH] : [entry, CLOSE_STRENGTH],
        ),
      );
    },
  };
}

/** For each of `count` terms a list of numbers: how many, then they themselves; 16 bits each, little-endian. */
function listsIn(bytes: Buffer, count: number): (term: number) => Uint16Array {
  const numbers = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = bytes.readUInt16LE(2 * i);
  const starts = new Uint32Array(count);
  for (let term = 0, at = 0; term < count; term += 1) {
    starts[term] = at;
    at += numbers[at]! + 1;
  }
  return (term) => numbers.subarray(starts[term]! + 1, starts[term]! + 1 + numbers[starts[term]!]!);
}
