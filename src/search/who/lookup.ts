// What a lookup of remembered words needs to know of a library.
import type { MistypedWords } from './mistyped-words.ts';
import type { Unit } from './unit.ts';
import type { WordPostings } from './word-postings.ts';

export type Lookup = {
  /** By number; a number that is gone was removed. */
  readonly units: ReadonlyMap<number, Unit>;
  /** The terms of each unit. */
  readonly postings: WordPostings;
  readonly mistyped: MistypedWords;
};
