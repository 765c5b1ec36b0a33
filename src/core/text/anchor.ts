// The words by which a browser finds a stretch of an article on its page (https://wicg.github.io/scroll-to-text-fragment/).
import type { Span } from '../span.ts';

/** A text directive in plain words: from `start` to `end`, or `start` alone, between `prefix` and `suffix`. */
export type Anchor = {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
};

/** A stretch of so many words is named whole, a longer one by so many at each end. */
const WHOLE = 8;
const AT_END = 4;
/** Words before and behind, where those of the stretch stand earlier in the article too. */
const AROUND = 3;

/** A word with the marks that touch it. */
const WORD = /\S+/gu;
/** Marks at the ends of what is looked for, which pages write in several ways. */
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The anchor of the first paragraph of `span`: a browser takes the first place that fits, so words before or behind it
 * are added where the same words stand earlier. null where the stretch holds no word.
 */
export function anchorOf(text: string, span: Span): Anchor | null {
  const line = firstLine(text, span);
  const words = wordsIn(text, line);
  if (words.length === 0) return null;
  const isWhole = words.length <= WHOLE;
  const start = joined(text, isWhole ? words : words.slice(0, AT_END));
  const end = isWhole ? null : joined(text, words.slice(-AT_END));
  if (start === null || (end === null && !isWhole)) return null;
  const isFirst = firstPlace(text, start.words, 0) === start.at;
  const isNextEnd = end === null || firstPlace(text, end.words, start.at + start.words.length) === end.at;
  const before = { start: lineStart(text, line.start), end: start.at };
  const last = end ?? start;
  const behind = { start: last.at + last.words.length, end: lineEnd(text, line.end) };
  const prefix = isFirst ? null : beside(text, before, -AROUND);
  const isFound = isNextEnd && (isFirst || prefix !== null);
  return {
    prefix,
    start: start.words,
    end: end?.words ?? null,
    suffix: isFound ? null : beside(text, behind, AROUND),
  };
}

/** Words as they stand, without outer marks, and where. */
type Piece = { readonly words: string; readonly at: number };

function joined(text: string, words: readonly Span[]): Piece | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const raw = text.slice(first.start, last.end);
  const bare = raw.replace(OUTER_MARKS, '');
  return bare === '' ? null : { words: bare, at: first.start + raw.indexOf(bare) };
}

/** Where the words first stand from `from` on, as a browser looks for them: whole words, whatever the case. */
function firstPlace(text: string, words: string, from: number): number {
  // A few letters are longer in lower case, which would move all places behind them.
  const isSafe = text.toLowerCase().length === text.length;
  const folded = isSafe ? text.toLowerCase() : text;
  const wanted = isSafe ? words.toLowerCase() : words;
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let at = folded.indexOf(wanted, from);
  while (at >= 0 && (isLetter(at - 1) || isLetter(at + wanted.length))) at = folded.indexOf(wanted, at + 1);
  return at;
}

/** The last (negative) or first `count` words of a stretch; null where it has none. */
function beside(text: string, within: Span, count: number): string | null {
  const words = wordsIn(text, within);
  return joined(text, count < 0 ? words.slice(count) : words.slice(0, count))?.words ?? null;
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

/** The first line of a stretch that is not empty. */
function firstLine(text: string, span: Span): Span {
  const lead = /^\s*/u.exec(text.slice(span.start, span.end))![0].length;
  const start = span.start + lead;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? span.end : Math.min(span.end, end) };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
