// The words of a library and where they stand: what a lookup of remembered words goes through.
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/reading.ts';
import { createMistypedWords, type MistypedWords } from './mistyped-words.ts';
import { type Unit, unitsOf } from './unit.ts';
import { createWordPostings, type WordPostings } from './word-postings.ts';
import { wordingOf } from './wording.ts';

export type Lookup = {
  /** Adds an article, or replaces what was put under its id. */
  put(article: Article, reading: Reading): void;
  remove(articleId: string): void;
  /** By number; a number that is gone was removed. */
  readonly units: ReadonlyMap<number, Unit>;
  /** The terms of each unit. */
  readonly postings: WordPostings;
  readonly mistyped: MistypedWords;
};

/** Removed units are cleared from the postings when there are this many more of them than units that stand. */
const MOST_DROPPED = 1_000;

export function createLookup(): Lookup {
  const unitsByArticle = new Map<string, number[]>();
  const units = new Map<number, Unit>();
  const postings = createWordPostings();
  const mistyped = createMistypedWords();
  let nextUnit = 0;
  let nextOrder = 0;
  let dropped = 0;

  function put(article: Article, reading: Reading): void {
    remove(article.id);
    const mine: number[] = [];
    for (const unit of unitsOf({ article, reading, order: nextOrder })) {
      const { words, pieces } = wordingOf(article.text, unit.spans);
      units.set(nextUnit, unit);
      postings.add(nextUnit, new Set(pieces.map(({ term }) => term)));
      for (const { term, from, to } of pieces) if (from === to) mistyped.add(words[from]!.spelled, term);
      mine.push(nextUnit);
      nextUnit += 1;
    }
    nextOrder += 1;
    unitsByArticle.set(article.id, mine);
  }

  function remove(articleId: string): void {
    const mine = unitsByArticle.get(articleId) ?? [];
    for (const unit of mine) units.delete(unit);
    unitsByArticle.delete(articleId);
    dropped += mine.length;
    if (dropped <= units.size + MOST_DROPPED) return;
    postings.compact((unit) => units.has(unit));
    dropped = 0;
  }

  return { put, remove, units, postings, mistyped };
}
