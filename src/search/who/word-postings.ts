// Which units of text hold which words, both by number: an inverted index that forgets.

/** Units are numbered by whoever adds them, in rising order. */
export type WordPostings = {
  add(unit: number, words: Iterable<number>): void;
  /** Units that hold a word, in rising order; some may have been removed since the last `renumber`. */
  unitsOf(word: number | null): readonly number[];
  /** Gives each unit its new number, in the same order, and forgets those that get none. */
  renumber(numberOf: (unit: number) => number | undefined): void;
};

const NONE: readonly number[] = [];

export function createWordPostings(): WordPostings {
  const postings: number[][] = [];
  return {
    add(unit, words) {
      for (const word of words) {
        const units = postings[word];
        if (units === undefined) postings[word] = [unit];
        else if (units.at(-1) !== unit) units.push(unit);
      }
    },
    unitsOf: (word) => (word === null ? NONE : (postings[word] ?? NONE)),
    renumber(numberOf) {
      for (const [word, units] of postings.entries()) {
        postings[word] = units.map(numberOf).filter((unit) => unit !== undefined);
      }
    },
  };
}
