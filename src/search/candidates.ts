// Which passages are worth a closer look: MiniSearch over the question's rarer terms.
import MiniSearch from 'minisearch';
import { Best } from './best.ts';
import { Growable } from './growable.ts';

type Entry = { readonly id: number; readonly terms: string };

/**
 * Terms are taken from the rarest on while together they stand in no more passages than this, so that a question costs
 * the same however large the library is …
 */
const MOST_POSTINGS = 5_000;
/** … but at least so many of them. */
const LEAST_TERMS = 2;
const MOST_CANDIDATES = 150;

/** So many of MiniSearch's results are kept for the next question with the same term, at twelve bytes each. */
const MOST_KEPT = 500_000;

export type CandidateTerm = {
  readonly term: string;
  readonly passages: number;
  /** How much a passage that holds it is worth, 0 to 1; 1 where it is not said. */
  readonly worth?: number;
};

/** What MiniSearch gives for one term: passages in order of their numbers, and the score of each. */
type TermResults = { readonly passages: Uint32Array; readonly scores: Float64Array };

export class Candidates {
  readonly #index = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
    autoVacuum: false,
  });
  /** In the order of their last use. An added or removed passage changes how rare every term is: all are dropped. */
  readonly #kept = new Map<string, TermResults>();
  #keptResults = 0;
  /** The score of each passage, by its number, while a question is looked up; 0 otherwise. */
  readonly #scores = new Growable((length) => new Float64Array(length));

  /** `terms` are the passage's search terms; a passage number is added once. */
  add(id: number, terms: readonly string[]): void {
    this.#index.add({ id, terms: terms.join(' ') });
    while (this.#scores.length <= id) this.#scores.push(0);
    this.#forget();
  }

  remove(id: number): void {
    this.#index.discard(id);
    this.#forget();
  }

  /** The passages that hold the rarer of `terms`, best first. */
  find(terms: readonly CandidateTerm[], isWanted?: (id: number) => boolean): number[] {
    const known = terms.filter((term) => term.passages > 0).sort((a, b) => a.passages - b.passages);
    let postings = 0;
    const rare = known.filter(({ passages }, index) => {
      postings += passages;
      return index < LEAST_TERMS || postings <= MOST_POSTINGS;
    });
    return this.#bestOf(
      rare.map(({ term, worth = 1 }) => ({ ...this.#resultsOf(term), worth })),
      isWanted,
    );
  }

  /** The passages with the greatest sums, as MiniSearch adds the scores of several terms up, without its objects. */
  #bestOf(
    found: readonly (TermResults & { readonly worth: number })[],
    isWanted?: (id: number) => boolean,
  ): number[] {
    const sums = this.#scores.array;
    for (const { passages, scores, worth } of found)
      for (let i = 0; i < passages.length; i += 1) sums[passages[i]!]! += worth * scores[i]!;
    const best = new Best(MOST_CANDIDATES);
    for (const { passages } of found) {
      for (const passage of passages) {
        const sum = sums[passage]!;
        sums[passage] = 0;
        if (sum > best.least && (isWanted?.(passage) ?? true)) best.offer(passage, sum);
      }
    }
    return best.inOrder();
  }

  #resultsOf(term: string): TermResults {
    const kept = this.#kept.get(term);
    if (kept !== undefined) {
      this.#kept.delete(term);
      this.#kept.set(term, kept);
      return kept;
    }
    // The first search after a removal clears its postings away while it scores, so that only the next scores right.
    if (this.#index.dirtCount > 0) this.#index.search(term);
    const results = this.#index.search(term).sort((a, b) => (a.id as number) - (b.id as number));
    const found = {
      passages: Uint32Array.from(results, ({ id }) => id as number),
      scores: Float64Array.from(results, ({ score }) => score),
    };
    this.#kept.set(term, found);
    this.#keptResults += results.length;
    for (const [oldest, { passages }] of this.#kept) {
      if (this.#keptResults <= MOST_KEPT || oldest === term) break;
      this.#kept.delete(oldest);
      this.#keptResults -= passages.length;
    }
    return found;
  }

  #forget(): void {
    if (this.#kept.size === 0) return;
    this.#kept.clear();
    this.#keptResults = 0;
  }
}
