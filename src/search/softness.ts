// How far a passage's word stands for a word of the question without being it.
import type { Query } from './query.ts';
import { relatedWords } from './related-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Cosines at or below this are chance; those this much above it are as good as the word itself. */
const COSINE_FLOOR = 0.35;
const COSINE_RANGE = 0.5;

/** Rows of three blocks, each as long as the question's terms: similar form, WordNet, vectors; all 0 to 1. */
export class Softness {
  readonly #query: Query;
  readonly #vocabulary: Vocabulary;
  readonly #rows = new Map<number, Float32Array | null>();

  constructor(query: Query, vocabulary: Vocabulary) {
    this.#query = query;
    this.#vocabulary = vocabulary;
  }

  /** The row of a term, made when it is first met; null where it stands for nothing. */
  rowOf(number: number): Float32Array | null {
    let row = this.#rows.get(number);
    if (row === undefined) {
      row = this.#make(number);
      this.#rows.set(number, row);
    }
    return row;
  }

  #make(number: number): Float32Array | null {
    if ((this.#vocabulary.classAt(number) & 1) !== 0) return null;
    const { terms } = this.#query;
    const term = this.#vocabulary.termAt(number);
    const words = relatedWords();
    const common = words.find(term);
    let row: Float32Array | null = null;
    for (let i = 0; i < terms.length; i += 1) {
      const wanted = terms[i]!;
      const similar = similarForm(wanted.term, term);
      let wordnet = 0;
      let vectors = 0;
      if (common >= 0 && wanted.common >= 0) {
        wordnet = wanted.related.get(common) ?? 0;
        const cosine = words.similarity(wanted.common, common);
        vectors = Math.max(0, Math.min(1, (cosine - COSINE_FLOOR) / COSINE_RANGE));
      }
      if (similar + wordnet + vectors === 0) continue;
      row ??= new Float32Array(3 * terms.length);
      row[i] = similar;
      row[terms.length + i] = Math.max(wordnet, similar);
      row[2 * terms.length + i] = Math.max(vectors, similar);
    }
    return row;
  }
}

/** A shared beginning of four letters or more that is most of both words: "secret" and "secretari". */
export function similarForm(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  let shared = 1;
  while (shared < shorter && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  if (shared < 4) return 0;
  const share = (2 * shared) / (a.length + b.length);
  return share >= 0.7 ? share : 0;
}
