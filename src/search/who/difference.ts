// Which words differ between what was asked and what stands in the article.
import type { Span } from '../../core/span.ts';
import type { Pair } from './align.ts';
import type { Wording } from './wording.ts';

/** One difference: the asker's words, the article's, or both, each as places in their own text. */
export type Difference = { readonly asked: Span | null; readonly stands: Span | null };

/**
 * The differences between two aligned wordings, in the asker's order, then what only the article has. Each
 * asked word is in exactly one of them, unless it stands in the article as it was asked.
 */
export function differencesBetween(asked: Wording, stands: Wording, pairs: readonly Pair[]): Difference[] {
  const standsFor = wordsFor(asked, stands, pairs);
  const taken = new Set(standsFor.flatMap((words) => [...words]));
  const span = stretch(taken);
  const differences: Difference[] = [];
  const told = new Set<number>();
  for (let word = 0; word < asked.words.length; ) {
    let next = word + 1;
    const mine = new Set(standsFor[word]);
    const alone = mine.size === 0;
    while (next < asked.words.length && continues(standsFor[next]!, mine, alone)) {
      for (const each of standsFor[next]!) mine.add(each);
      next += 1;
    }
    if (!isSame(asked, stands, word, next, mine)) {
      const where = alone
        ? gapAfter(standsFor, word, next, taken, told)
        : widened(
            mine,
            (each) => span.first <= each && each <= span.last && !taken.has(each) && !told.has(each),
          );
      for (const each of where) told.add(each);
      differences.push({ asked: spanOf(asked, word, next - 1), stands: spanAround(stands, where) });
    }
    word = next;
  }
  return [...differences, ...missing(stands, taken, told, span)];
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

/** Whether the next asked word belongs to the same difference: it shares a word, or neither has any. */
function continues(next: ReadonlySet<number>, mine: ReadonlySet<number>, alone: boolean): boolean {
  return alone ? next.size === 0 : [...next].some((word) => mine.has(word));
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

/** `words` with the free ones right beside them: "has been" where only "been" was paired with "was". */
function widened(words: ReadonlySet<number>, isFree: (word: number) => boolean): Set<number> {
  const wider = new Set(words);
  let { first, last } = stretch(words);
  while (isFree(first - 1)) wider.add(--first);
  while (isFree(last + 1)) wider.add(++last);
  return wider;
}

/** The unpaired words of the article where an unpaired run of asked words would stand. */
function gapAfter(
  standsFor: readonly ReadonlySet<number>[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
  told: ReadonlySet<number>,
): Set<number> {
  const before = from > 0 ? Math.max(...standsFor[from - 1]!) : Number.NaN;
  const after = to < standsFor.length ? Math.min(...standsFor[to]!) : Number.NaN;
  const gap = new Set<number>();
  if (!(before < after)) return gap;
  for (let word = before + 1; word < after; word += 1) {
    if (!taken.has(word) && !told.has(word)) gap.add(word);
  }
  return gap;
}

/** Runs of the article's words within the aligned stretch that nothing asked stands for. */
function missing(
  stands: Wording,
  taken: ReadonlySet<number>,
  told: ReadonlySet<number>,
  within: { first: number; last: number },
): Difference[] {
  const found: Difference[] = [];
  for (let word = within.first; word <= within.last; word += 1) {
    if (taken.has(word) || told.has(word)) continue;
    let last = word;
    while (last < within.last && !taken.has(last + 1) && !told.has(last + 1)) last += 1;
    found.push({ asked: null, stands: spanOf(stands, word, last) });
    word = last;
  }
  return found;
}

function stretch(words: ReadonlySet<number>): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const word of words) {
    first = Math.min(first, word);
    last = Math.max(last, word);
  }
  return { first, last };
}

function spanOf(wording: Wording, first: number, last: number): Span {
  return { start: wording.words[first]!.span.start, end: wording.words[last]!.span.end };
}

function spanAround(wording: Wording, words: ReadonlySet<number>): Span | null {
  if (words.size === 0) return null;
  const { first, last } = stretch(words);
  return spanOf(wording, first, last);
}
