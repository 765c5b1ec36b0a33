// Which units of text hold which words: an inverted index that forgets.

/** Units are numbered by whoever adds them, in rising order. */
export type WordPostings = {
  add(unit: number, words: Iterable<string>): void;
  /** Units that hold `word`, in rising order; some may have been dropped since the last `compact`. */
  unitsOf(word: string): readonly number[];
  /** Forgets every unit for which `isAlive` is false. */
  compact(isAlive: (unit: number) => boolean): void;
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
    compact(isAlive) {
      for (const [word, units] of postings) {
        const alive = units.filter(isAlive);
        if (alive.length === 0) postings.delete(word);
        else postings.set(word, alive);
      }
    },
  };
}
