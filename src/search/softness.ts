// How far a passage's word stands for a word of the question without being it.
import { idfOf, type Query } from './query.ts';
import { relatedWords } from './related-words.ts';
import { sameNames } from './same-names.ts';
import { type Vocabulary, WordClass } from './vocabulary.ts';

/** Cosines at or below this are chance; those this much above it are as good as the word itself. */
const COSINE_FLOOR = 0.35;
const COSINE_RANGE = 0.5;

/** What a word is to one word of the question, each 0 to 1. */
type Likeness = {
  /** Index of the question's term. */
  readonly index: number;
  /** By a shared beginning. */
  readonly similar: number;
  /** By WordNet or a shared beginning. */
  readonly wordnet: number;
  /** By its vector or a shared beginning. */
  readonly vectors: number;
};

/** What a word is to the whole question. */
export type Softened = {
  readonly likenesses: readonly Likeness[];
  /** Cosine with the question's summed vector, times `idf`. */
  readonly meaning: number;
  /** 0 for words that the tables do not know. */
  readonly idf: number;
};

const NOTHING: Softened = { likenesses: [], meaning: 0, idf: 0 };

export class Softness {
  readonly #query: Query;
  readonly #vocabulary: Vocabulary;
  readonly #passages: number;
  readonly #known = new Map<number, Softened>();
  /** Length of the question's summed vector. */
  readonly #length: number;

  /** `passages` is how many there are, for the idf. */
  constructor(query: Query, vocabulary: Vocabulary, passages: number) {
    this.#query = query;
    this.#vocabulary = vocabulary;
    this.#passages = passages;
    this.#length = lengthOfSum(query);
  }

  /** What a term is to the question, worked out when it is first met. */
  of(number: number): Softened {
    if ((this.#vocabulary.classAt(number) & WordClass.stop) !== 0) return NOTHING;
    let softened = this.#known.get(number);
    if (softened === undefined) {
      softened = this.#workedOut(number);
      this.#known.set(number, softened);
    }
    return softened;
  }

  #workedOut(number: number): Softened {
    const { terms } = this.#query;
    const term = this.#vocabulary.termAt(number);
    const words = relatedWords();
    const common = this.#vocabulary.commonAt(number);
    const likenesses: Likeness[] = [];
    let along = 0;
    for (let index = 0; index < terms.length; index += 1) {
      const wanted = terms[index]!;
      const similar = formLikeness(wanted.term, term);
      let wordnet = similar;
      let vectors = similar;
      if (common >= 0 && wanted.common >= 0) {
        const cosine = words.similarity(wanted.common, common);
        along += wanted.idf * cosine;
        wordnet = Math.max(similar, wanted.related.get(common) ?? 0);
        vectors = Math.max(similar, Math.min(1, (cosine - COSINE_FLOOR) / COSINE_RANGE));
      }
      if (wordnet > 0 || vectors > 0)
        likenesses.push({ index, similar, wordnet, vectors: Math.max(0, vectors) });
    }
    if (common < 0) return { likenesses, meaning: 0, idf: 0 };
    const idf = idfOf(this.#vocabulary.passagesWith(number), this.#passages);
    return { likenesses, meaning: this.#length === 0 ? 0 : (idf * along) / this.#length, idf };
  }
}

/** The length of the sum of the terms' unit vectors, each times its idf. */
function lengthOfSum({ terms }: Query): number {
  const words = relatedWords();
  const common = terms.filter((term) => term.common >= 0);
  let square = 0;
  for (const a of common)
    for (const b of common) square += a.idf * b.idf * words.similarity(a.common, b.common);
  return Math.sqrt(Math.max(0, square));
}

/** How far two terms are one name or one word in another form, 0 to 1. */
export function formLikeness(a: string, b: string): number {
  return sameNames(a).includes(b) ? 1 : similarForm(a, b);
}

/** A shared beginning of four letters or more that is most of both words: "secret" and "secretari". */
function similarForm(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  let shared = 1;
  while (shared < shorter && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  if (shared < 4) return 0;
  const share = (2 * shared) / (a.length + b.length);
  return share >= 0.7 ? share : 0;
}
