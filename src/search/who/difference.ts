// Which words differ between what was asked and what stands in the article.
import type { Span } from '../../core/span.ts';
import type { Pair } from './align.ts';
import { isContent } from './word-weight.ts';
import type { Wording } from './wording.ts';

/** One difference: the asker's words, the article's, or both, each as places in their own text. */
export type Difference = { readonly asked: Span | null; readonly stands: Span | null };

/**
 * The differences between two aligned wordings, in the asker's order, then what only the article has. Each
 * asked word is in exactly one of them, unless it stands in the article as it was asked. `held` are the pieces of
 * the article that are the speaker's; words of others between them are no difference. A clause told in another place
 * is the same clause; a word or two are not: "the sea is calm, the company is not" turned round says the opposite.
 */
export function differencesBetween(
  asked: Wording,
  stands: Wording,
  pairs: readonly Pair[],
  held: readonly number[],
): Difference[] {
  const standsFor = wordsFor(asked, stands, withoutStrays(pairs));
  const open = openWords(stands, standsFor, rangeOf(stands, pairs), held);
  const differences: Difference[] = [];
  for (let word = 0; word < asked.words.length; ) {
    const { next, mine } = together(standsFor, word);
    if (!isSame(asked, stands, word, next, mine)) {
      const there =
        mine.size > 0 ? withGrammar(longestRun(mine), stands, open) : between(standsFor, word, next, open);
      for (const each of there) open.delete(each);
      differences.push({ asked: spanOf(asked, word, next - 1), stands: spanAround(stands, there) });
    }
    word = next;
  }
  return [...differences, ...runsOf(open).map((run) => ({ asked: null, stands: spanAround(stands, run) }))];
}

/** So many words make a clause. */
const LEAST_MOVED = 3;

function withoutStrays(pairs: readonly Pair[]): Pair[] {
  const blocks = Map.groupBy(pairs, ({ block }) => block);
  return pairs.filter(({ block }) => block === 0 || blocks.get(block)!.length >= LEAST_MOVED);
}

/** For each asked word, the article's words that its pieces were paired with. */
function wordsFor(asked: Wording, stands: Wording, pairs: readonly Pair[]): Set<number>[] {
  const standsFor = asked.words.map(() => new Set<number>());
  for (const pair of pairs) {
    const from = asked.pieces[pair.asked]!;
    const to = stands.pieces[pair.stands]!;
    for (let word = from.from; word <= from.to; word += 1) {
      for (let other = to.from; other <= to.to; other += 1) standsFor[word]!.add(other);
    }
  }
  return standsFor;
}

/** The first and the last word of the article that anything asked was paired with. */
function rangeOf(stands: Wording, pairs: readonly Pair[]): readonly [first: number, last: number] {
  const pieces = pairs.map((pair) => stands.pieces[pair.stands]!);
  return [Math.min(...pieces.map(({ from }) => from)), Math.max(...pieces.map(({ to }) => to))];
}

/** The speaker's words from the first found to the last that nothing asked stands for. */
function openWords(
  stands: Wording,
  standsFor: readonly ReadonlySet<number>[],
  [first, last]: readonly [number, number],
  held: readonly number[],
): Set<number> {
  const taken = new Set(standsFor.flatMap((words) => [...words]));
  const open = new Set<number>();
  for (const piece of held) {
    const { from, to } = stands.pieces[piece]!;
    for (let word = Math.max(from, first); word <= Math.min(to, last); word += 1) {
      if (!taken.has(word)) open.add(word);
    }
  }
  return open;
}

/** The asked words from `word` on that share a word of the article, or that all have none. */
function together(
  standsFor: readonly ReadonlySet<number>[],
  word: number,
): { next: number; mine: ReadonlySet<number> } {
  const mine = new Set(standsFor[word]);
  const isAlone = mine.size === 0;
  let next = word + 1;
  for (; next < standsFor.length; next += 1) {
    const theirs = [...standsFor[next]!];
    if (isAlone ? theirs.length > 0 : !theirs.some((each) => mine.has(each))) break;
    for (const each of theirs) mine.add(each);
  }
  return { next, mine };
}

function isSame(
  asked: Wording,
  stands: Wording,
  from: number,
  to: number,
  standing: ReadonlySet<number>,
): boolean {
  const rising = [...standing].sort((a, b) => a - b);
  return (
    rising.length === to - from &&
    rising.every((word, index) => stands.words[word]!.spelled === asked.words[from + index]!.spelled)
  );
}

/** A run with the open words of grammar right beside it: "has been" where "been" was paired with "was". */
function withGrammar(run: readonly number[], stands: Wording, open: ReadonlySet<number>): number[] {
  const isGrammar = (word: number) =>
    open.has(word) &&
    stands.pieces.every(({ from, to, term }) => word < from || word > to || !isContent(term));
  const wider = [...run];
  while (isGrammar(wider[0]! - 1)) wider.unshift(wider[0]! - 1);
  while (isGrammar(wider.at(-1)! + 1)) wider.push(wider.at(-1)! + 1);
  return wider;
}

/** The open words of the article where an unpaired run of asked words would stand. */
function between(
  standsFor: readonly ReadonlySet<number>[],
  from: number,
  to: number,
  open: ReadonlySet<number>,
): number[] {
  const before = from > 0 ? Math.max(...standsFor[from - 1]!) : Number.NaN;
  const after = to < standsFor.length ? Math.min(...standsFor[to]!) : Number.NaN;
  return longestRun(new Set([...open].filter((word) => before < word && word < after)));
}

function longestRun(words: ReadonlySet<number>): number[] {
  return runsOf(words).reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Runs of neighbouring words, in order. */
function runsOf(words: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  for (const word of [...words].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === word - 1) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

function spanOf(wording: Wording, first: number, last: number): Span {
  return { start: wording.words[first]!.span.start, end: wording.words[last]!.span.end };
}

function spanAround(wording: Wording, run: readonly number[]): Span | null {
  return run.length === 0 ? null : spanOf(wording, run[0]!, run.at(-1)!);
}
