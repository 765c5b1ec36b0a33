// Which passages are worth a closer look: MiniSearch over the question's rarer terms.
import MiniSearch from 'minisearch';

type Entry = { readonly id: number; readonly terms: string };

/** A term in more than this share of all passages does not choose candidates … */
const COMMON_SHARE = 0.05;
/** … unless fewer terms than this are rarer. */
const LEAST_TERMS = 3;
export const MOST_CANDIDATES = 200;

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
  find(terms: readonly CandidateTerm[], passages: number, isWanted?: (id: number) => boolean): number[] {
    const known = terms.filter((term) => term.passages > 0).sort((a, b) => a.passages - b.passages);
    const rare = known.filter(
      (term, index) => index < LEAST_TERMS || term.passages <= COMMON_SHARE * passages,
    );
    if (rare.length === 0) return [];
    const results = this.#index.search(rare.map((term) => term.term).join(' '), {
      ...(isWanted === undefined ? {} : { filter: (result) => isWanted(result.id as number) }),
    });
    for (const result of results) result.score /= Math.max(1, result.queryTerms.length);
    results.sort((a, b) => b.score - a.score);
    return results.slice(0, MOST_CANDIDATES).map((result) => result.id as number);
  }
}
