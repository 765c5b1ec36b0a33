// The words of each unit as numbers, so that they are compared without reading the text again.
import { Growable } from '../growable.ts';

export type WordRows = {
  /** How many different words there are; numbers are below it. */
  readonly size: number;
  /** Adds the words of the next unit, and returns their numbers. */
  add(words: readonly string[]): Uint32Array;
  /** The number of a word; null where no unit has it. */
  numberOf(word: string): number | null;
  /** The word of a number. */
  wordAt(number: number): string;
  /** The numbers of a unit's words, in order. */
  rowOf(unit: number): Uint32Array;
  /** Keeps these units only, in this order, and counts them anew from 0. */
  keep(units: readonly number[]): void;
};

export function createWordRows(): WordRows {
  const numbers = new Map<string, number>();
  const known: string[] = [];
  let words = new Growable((length) => new Uint32Array(length));
  let ends = new Growable((length) => new Uint32Array(length));

  const rowOf = (unit: number): Uint32Array =>
    words.array.subarray(unit === 0 ? 0 : ends.array[unit - 1]!, ends.array[unit]!);

  return {
    get size() {
      return known.length;
    },
    add(added) {
      const from = words.length;
      for (const word of added) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = known.push(word) - 1;
          numbers.set(word, number);
        }
        words.push(number);
      }
      ends.push(words.length);
      return words.array.subarray(from, words.length);
    },
    numberOf: (word) => numbers.get(word) ?? null,
    wordAt: (number) => known[number]!,
    rowOf,
    keep(units) {
      const rows = units.map((unit) => rowOf(unit).slice());
      words = new Growable((length) => new Uint32Array(length));
      ends = new Growable((length) => new Uint32Array(length));
      for (const row of rows) {
        for (const number of row) words.push(number);
        ends.push(words.length);
      }
    },
  };
}
