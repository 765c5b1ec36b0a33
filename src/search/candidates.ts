// Which passages are worth a closer look: MiniSearch over the question's rarer terms.
import MiniSearch from 'minisearch';

type Entry = { readonly id: number; readonly terms: string };

/**
 * Terms are taken from the rarest on while together they stand in no more passages than this, so that a question costs
 * the same however large the library is …
 */
const MOST_POSTINGS = 5_000;
/** … but at least so many of them. */
const LEAST_TERMS = 2;
const MOST_CANDIDATES = 200;

export type CandidateTerm = { readonly term: string; readonly passages: number };

export class Candidates {
  readonly #index = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
    autoVacuum: false,
  });

  /** `terms` are the passage's search terms; a passage number is added once. */
  add(id: number, terms: readonly string[]): void {
    this.#index.add({ id, terms: terms.join(' ') });
  }

  remove(id: number): void {
    this.#index.discard(id);
  }

  /** The passages that hold the rarer of `terms`, best first. */
  find(terms: readonly CandidateTerm[], isWanted?: (id: number) => boolean): number[] {
    const known = terms.filter((term) => term.passages > 0).sort((a, b) => a.passages - b.passages);
    let postings = 0;
    const rare = known.filter(({ passages }, index) => {
      postings += passages;
      return index < LEAST_TERMS || postings <= MOST_POSTINGS;
    });
    if (rare.length === 0) return [];
    const results = this.#index.search(rare.map((term) => term.term).join(' '), {
      ...(isWanted === undefined ? {} : { filter: (result) => isWanted(result.id as number) }),
    });
    for (const result of results) result.score /= Math.max(1, result.queryTerms.length);
    results.sort((a, b) => b.score - a.score);
    return results.slice(0, MOST_CANDIDATES).map((result) => result.id as number);
  }
}
