// How far a passage's word stands for a word of the question without being it.
import type { CandidateTerm } from './candidates.ts';
import type { Query } from './query.ts';
import { relatedWords } from './related-words.ts';
import { sameNames } from './same-names.ts';
import { type Vocabulary, WordClass } from './vocabulary.ts';

/** Cosines at or below this are chance; those this much above it are as good as the word itself. */
const COSINE_FLOOR = 0.35;
const COSINE_RANGE = 0.5;
/** In gathering candidates, what a word that stands for another at best is worth of it. */
const RELATED_WORTH = 0.6;

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

export class Softness {
  readonly #query: Query;
  readonly #vocabulary: Vocabulary;
  /** The noun after what, which, how many, by its number in the word tables, or -1. */
  readonly #kind: number;
  readonly #known = new Map<number, readonly Likeness[]>();

  constructor(query: Query, vocabulary: Vocabulary) {
    this.#query = query;
    this.#kind = query.terms.find((term) => term.kind)?.common ?? -1;
    this.#vocabulary = vocabulary;
  }

  /** What a term is to each word of the question that it is like, worked out when it is first met. */
  of(number: number): readonly Likeness[] {
    if ((this.#vocabulary.classAt(number) & WordClass.stop) !== 0) return [];
    let likenesses = this.#known.get(number);
    if (likenesses === undefined) {
      likenesses = this.#likenesses(number);
      this.#known.set(number, likenesses);
    }
    return likenesses;
  }

  #likenesses(number: number): Likeness[] {
    const { terms } = this.#query;
    const term = this.#vocabulary.termAt(number);
    const words = relatedWords();
    const common = this.#vocabulary.commonAt(number);
    const likenesses: Likeness[] = [];
    for (let index = 0; index < terms.length; index += 1) {
      const wanted = terms[index]!;
      const similar = formLikeness(wanted.term, term);
      let wordnet = similar;
      let vectors = similar;
      if (common >= 0 && wanted.common >= 0) {
        const cosine = words.similarity(wanted.common, common);
        wordnet = Math.max(similar, wanted.related.get(common) ?? 0);
        vectors = Math.max(similar, Math.min(1, (cosine - COSINE_FLOOR) / COSINE_RANGE));
      }
      if (wordnet > 0 || vectors > 0)
        likenesses.push({ index, similar, wordnet, vectors: Math.max(0, vectors) });
    }
    return likenesses;
  }

  /** Whether a term names something of the kind that the question asks for ("what food": "bread"), by WordNet. */
  isOfKind(number: number): boolean {
    if (this.#kind < 0) return false;
    const common = this.#vocabulary.commonAt(number);
    return common >= 0 && relatedWords().kindsOf(common).includes(this.#kind);
  }
}

/** Terms of the library that may stand for the question's, each with how well it does. */
export function relatedTerms(query: Query, vocabulary: Vocabulary): CandidateTerm[] {
  const words = relatedWords();
  const found = new Map<number, number>();
  const offer = (common: number, worth: number): void => {
    const number = vocabulary.find(words.termAt(common));
    if (number >= 0 && worth > (found.get(number) ?? 0)) found.set(number, worth);
  };
  for (const { common, related } of query.terms) {
    if (common < 0) continue;
    for (const [other, strength] of related) offer(other, RELATED_WORTH * strength);
    for (const [other, cosine] of words.nearestTo(common))
      offer(other, RELATED_WORTH * Math.min(1, (cosine - COSINE_FLOOR) / COSINE_RANGE));
  }
  const own = new Set(query.terms.map(({ number }) => number));
  return [...found]
    .filter(([number]) => !own.has(number))
    .map(([number, worth]) => ({
      term: vocabulary.termAt(number),
      passages: vocabulary.passagesWith(number),
      worth,
    }));
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
