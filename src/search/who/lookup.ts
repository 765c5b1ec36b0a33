// The words of a library and where they stand: what a lookup of remembered words goes through.
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/reading.ts';
import { createMistypedWords, type MistypedWords } from './mistyped-words.ts';
import { type Unit, unitsOf } from './unit.ts';
import { createWordPostings, type WordPostings } from './word-postings.ts';
import { createWordRows, type WordRows } from './word-rows.ts';
import { wordingOf } from './wording.ts';

export type Lookup = {
  /** Adds an article, or replaces what was put under its id. */
  put(article: Article, reading: Reading): void;
  remove(articleId: string): void;
  /** By number; undefined where it was removed. */
  readonly units: readonly (Unit | undefined)[];
  /** Which units hold a term, by its number in `terms`. */
  readonly postings: WordPostings;
  /** The words of each unit as they are spelled, in order, and the terms of its pieces. */
  readonly words: WordRows;
  readonly terms: WordRows;
  readonly mistyped: MistypedWords;
};

/** The units are numbered anew when this many more of them were removed than stand. */
const MOST_REMOVED = 1_000;

export function createLookup(): Lookup {
  const unitsByArticle = new Map<string, number[]>();
  const units: (Unit | undefined)[] = [];
  const postings = createWordPostings();
  const wordRows = createWordRows();
  const termRows = createWordRows();
  const mistyped = createMistypedWords();
  let order = 0;
  let removed = 0;

  function put(article: Article, reading: Reading): void {
    remove(article.id);
    const mine: number[] = [];
    for (const unit of unitsOf({ article, reading, order })) {
      const { words, pieces } = wordingOf(article.text, unit.spans);
      const number = units.push(unit) - 1;
      const known = wordRows.size;
      const row = wordRows.add(words.map(({ spelled }) => spelled));
      postings.add(number, termRows.add(pieces.map(({ term }) => term)));
      for (const { term, from, to } of pieces) {
        if (from === to && row[from]! >= known) mistyped.add(words[from]!.spelled, term);
      }
      mine.push(number);
    }
    order += 1;
    unitsByArticle.set(article.id, mine);
  }

  function remove(articleId: string): void {
    const mine = unitsByArticle.get(articleId) ?? [];
    for (const number of mine) units[number] = undefined;
    unitsByArticle.delete(articleId);
    removed += mine.length;
    if (removed > units.length - removed + MOST_REMOVED) renumber();
  }

  function renumber(): void {
    const kept = [...units.keys()].filter((number) => units[number] !== undefined);
    const numbers = new Map(kept.map((number, now): [number, number] => [number, now]));
    wordRows.keep(kept);
    termRows.keep(kept);
    postings.renumber((number) => numbers.get(number));
    for (const [id, mine] of unitsByArticle)
      unitsByArticle.set(
        id,
        mine.map((number) => numbers.get(number)!),
      );
    for (const [now, number] of kept.entries()) units[now] = units[number];
    units.length = kept.length;
    removed = 0;
  }

  return { put, remove, units, postings, words: wordRows, terms: termRows, mistyped };
}
