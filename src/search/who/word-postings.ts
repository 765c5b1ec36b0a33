// Which units of text hold which words: an inverted index that forgets.

/** Units are numbered by whoever adds them, in rising order. */
export type WordPostings = {
  add(unit: number, words: Iterable<string>): void;
  /** Units that hold `word`, in rising order; some may have been removed since the last `renumber`. */
  unitsOf(word: string): readonly number[];
  /** Gives each unit its new number, in the same order, and forgets those that get none. */
  renumber(numberOf: (unit: number) => number | undefined): void;
};

const NONE: readonly number[] = [];

export function createWordPostings(): WordPostings {
  const postings = new Map<string, number[]>();
  return {
    add(unit, words) {
      for (const word of words) {
        const units = postings.get(word);
        if (units === undefined) postings.set(word, [unit]);
        else if (units.at(-1) !== unit) units.push(unit);
      }
    },
    unitsOf: (word) => postings.get(word) ?? NONE,
    renumber(numberOf) {
      for (const [word, units] of postings) {
        const kept = units.map(numberOf).filter((unit) => unit !== undefined);
        if (kept.length === 0) postings.delete(word);
        else postings.set(word, kept);
      }
    },
  };
}
