// Quotation marks of every style, and the stretches of text that stand between them.
import { CLOSING, EITHER, ELISIONS, OPENING } from '../lexicon/quotation-marks.ts';
import type { Span } from '../span.ts';
import { isLetter } from './token.ts';

/** A stretch between quotation marks, inside one block (a paragraph or a headline). Stretches never nest. */
export type Marked = {
  /** With its marks, where it has them. */
  readonly span: Span;
  /** Without its marks and the white space beside them. */
  readonly inner: Span;
  /** Which of the blocks it stands in. */
  readonly block: number;
  /** false: the mark that opens it is missing, it begins with its block. */
  readonly opened: boolean;
  /** false: the mark that closes it is missing, it ends with its block. */
  readonly closed: boolean;
  /** Between single marks, which are apostrophes too, so that the evidence for them is weaker. */
  readonly single: boolean;
};

type Role = 'open' | 'close' | 'either';
type Mark = { readonly at: number; readonly width: number; readonly role: Role };
type Pair = { open: Mark | null; close: Mark | null; single: boolean };

/** The quoted stretches of `blocks`, in order. One pass over each block; nested quotations are part of the outermost. */
export function markedIn(text: string, blocks: readonly Span[]): Marked[] {
  const found: Marked[] = [];
  blocks.forEach((block, index) => {
    const doubles = pairsOf(doubleMarksIn(text, block), text, block, startsQuoted(text, blocks[index + 1]));
    const pairs = outermost(
      doubles,
      singlePairsIn(text, block, startsSingle(text, blocks[index + 1])),
      block,
    );
    pairs.forEach((pair, place) => {
      const limit = pairs[place + 1]?.open?.at ?? block.end;
      const marked = stretchOf(text, pair, block, index, limit);
      if (marked) found.push(marked);
    });
  });
  return found;
}

function stretchOf(text: string, pair: Pair, block: Span, index: number, limit: number): Marked | null {
  const start = pair.open ? pair.open.at : block.start;
  let end = pair.close ? pair.close.at + pair.close.width : limit;
  while (end > start && text[end - 1]!.trim() === '') end -= 1;
  let from = pair.open ? start + pair.open.width : start;
  let to = pair.close ? pair.close.at : end;
  while (from < to && text[from]!.trim() === '') from += 1;
  while (to > from && text[to - 1]!.trim() === '') to -= 1;
  if (!hasWord(text, from, to)) return null;
  const inner = { start: from, end: to };
  return {
    span: { start, end },
    inner,
    block: index,
    opened: pair.open !== null,
    closed: pair.close !== null,
    single: pair.single,
  };
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isWordCode(text.charCodeAt(at))) return true;
  return false;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

/** All double marks of a block, each with the role that its glyph or its neighbours give it. */
function doubleMarksIn(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const inverted = usesInvertedGuillemets(text, block);
  let low = 0;
  for (let at = block.start; at < block.end; at += 1) {
    const glyph = text[at]!;
    if (text[at + 1] === glyph && text[at + 2] === glyph && text[at + 3] === glyph) {
      // A row of four or more draws a line.
      while (text[at + 1] === glyph) at += 1;
    } else if (glyph === '“' || OPENING.has(glyph)) {
      // “ closes what „ opened; elsewhere it opens unless its neighbours say that it was mistyped.
      if (glyph === '“' && low > 0) {
        low -= 1;
        marks.push({ at, width: 1, role: 'close' });
      } else {
        if (glyph === '„') low += 1;
        marks.push({ at, width: 1, role: glyph === '“' && closesByShape(text, at, 1) ? 'close' : 'open' });
      }
    } else if (CLOSING.has(glyph)) {
      if (glyph === '”' && low > 0) low -= 1;
      marks.push({ at, width: 1, role: glyph === '”' && opensByShape(text, at, 1) ? 'open' : 'close' });
    } else if (glyph === '«' || glyph === '»') {
      marks.push({ at, width: 1, role: (glyph === '«') !== inverted ? 'open' : 'close' });
    } else if (EITHER.has(glyph)) {
      if (isMeasure(text, at, marks)) continue;
      marks.push({ at, width: 1, role: roleByShape(text, at, 1) });
    } else if (text[at + 1] === glyph && EITHER.has(glyph + glyph)) {
      if (text[at + 2] === glyph) continue;
      marks.push({ at, width: 2, role: glyph === '`' ? 'open' : roleByShape(text, at, 2) });
      at += 1;
    }
  }
  return marks;
}

/** Danish and older German print set »so«: the first guillemet of the block then points at its words. */
function usesInvertedGuillemets(text: string, block: Span): boolean {
  for (let at = block.start; at < block.end; at += 1) {
    if (text[at] === '«') return false;
    if (text[at] === '»') return isWordCode(text.charCodeAt(at + 1)) && !isWordCode(text.charCodeAt(at - 1));
  }
  return false;
}

function spaceBefore(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    before === undefined ||
    before.trim() === '' ||
    '([{—–/-:'.includes(before) ||
    before === "'" ||
    before === '‘'
  );
}

function spaceAfter(text: string, at: number): boolean {
  const after = text[at];
  return (
    after === undefined ||
    after.trim() === '' ||
    '.,;:!?)]}—–/-…'.includes(after) ||
    after === "'" ||
    after === '’'
  );
}

function opensByShape(text: string, at: number, width: number): boolean {
  const after = text[at + width];
  return spaceBefore(text, at) && after !== undefined && after.trim() !== '' && !spaceAfter(text, at + width);
}

function closesByShape(text: string, at: number, width: number): boolean {
  const before = text[at - 1];
  return (
    spaceAfter(text, at + width) && before !== undefined && before.trim() !== '' && !'([{—–/'.includes(before)
  );
}

function roleByShape(text: string, at: number, width: number): Role {
  const opens = opensByShape(text, at, width);
  const closes = closesByShape(text, at, width);
  if (opens !== closes) return opens ? 'open' : 'close';
  return 'either';
}

/** 5'10" and a 12" record: a mark after a digit measures inches, unless a quotation is open that it can close. */
function isMeasure(text: string, at: number, marks: readonly Mark[]): boolean {
  const before = text.charCodeAt(at - 1);
  if (!(before >= 48 && before <= 57)) return false;
  const last = marks.at(-1);
  return last === undefined || last.role === 'close';
}

/** Pairs marks by a stack: an opening mark without its partner, or a closing one, becomes a pair with a missing side. */
function pairsOf(marks: readonly Mark[], text: string, block: Span, goesOn: boolean): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const unmatched: Mark[] = [];
  for (const mark of marks) {
    const closes = mark.role === 'close' || (mark.role === 'either' && open.length > 0);
    if (!closes) {
      open.push(mark);
    } else {
      const partner = open.pop();
      if (partner) pairs.push({ open: partner, close: mark, single: false });
      else if (mark.role === 'close') unmatched.push(mark);
    }
  }
  const first = unmatched[0];
  if (first && !marks.some((mark) => mark.at < first.at))
    pairs.push({ open: null, close: first, single: false });
  const lastPaired = pairs.reduce((last, pair) => Math.max(last, pair.open?.at ?? -1), -1);
  for (const mark of open) {
    if (isUnclosedQuotation(text, mark, block, goesOn, lastPaired))
      pairs.push({ open: mark, close: null, single: false });
  }
  return pairs;
}

/**
 * Whether an opening mark that nothing closes is the beginning of a quotation: the next paragraph opens one
 * too, or it is the first mark of its block. Any other is a stray.
 */
function isUnclosedQuotation(
  text: string,
  mark: Mark,
  block: Span,
  goesOn: boolean,
  lastPaired: number,
): boolean {
  if (goesOn) return true;
  const opens = text[mark.at] === '«' || text[mark.at + mark.width]?.trim() !== '';
  return opens && (mark.at === block.start || text[mark.at] !== '"') && lastPaired < mark.at;
}

function startsQuoted(text: string, block: Span | undefined): boolean {
  if (!block) return false;
  const first = text[block.start]!;
  return (
    first === '“' ||
    first === '"' ||
    first === '«' ||
    first === '„' ||
    text.startsWith("''", block.start) ||
    text.startsWith('``', block.start)
  );
}

function startsSingle(text: string, block: Span | undefined): boolean {
  return block !== undefined && text[block.start] === '‘';
}

/** Pairs of single marks, told from apostrophes by their neighbours. */
function singlePairsIn(text: string, block: Span, goesOn: boolean): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  const close = (mark: Mark): void => {
    pairs.push({ open, close: mark, single: true });
    open = null;
    doubtful = null;
  };
  for (let at = block.start; at < block.end; at += 1) {
    const glyph = text[at]!;
    if (glyph !== "'" && glyph !== '‘' && glyph !== '’') continue;
    if (text[at + 1] === glyph) {
      at += 1;
      continue;
    }
    const mark: Mark = { at, width: 1, role: 'either' };
    if (opensSingle(text, at)) {
      if (open && doubtful) close(doubtful);
      open ??= mark;
      if (text[at] === '‘') open = mark;
    } else if (open && closesSingle(text, at)) {
      if (isPossessiveLike(text, at)) doubtful ??= mark;
      else close(mark);
    }
  }
  if (open && doubtful) close(doubtful);
  if (open && goesOn && (open as Mark).at === block.start) pairs.push({ open, close: null, single: true });
  return pairs;
}

function opensSingle(text: string, at: number): boolean {
  if (text[at] === '’') return false;
  const before = text[at - 1];
  if (before !== undefined && before.trim() !== '' && !'([{—–/-:“"'.includes(before)) return false;
  const after = text.charCodeAt(at + 1);
  if (!isWordCode(after)) return text[at] === '‘' && '“"£$€[¿¡…'.includes(text[at + 1] ?? ' ');
  let end = at + 1;
  while (end < at + 7 && isWordCode(text.charCodeAt(end))) end += 1;
  const word = text.slice(at + 1, end).toLowerCase();
  if (ELISIONS.has(word)) return false;
  return !/^\d\ds?$/u.test(word);
}

function closesSingle(text: string, at: number): boolean {
  if (text[at] === '‘') return false;
  const before = text[at - 1];
  return before !== undefined && before.trim() !== '' && !isWordCode(text.charCodeAt(at + 1));
}

/** the workers’ union, runnin’ late: after s or n and before a word in lower case the mark may be an apostrophe. */
function isPossessiveLike(text: string, at: number): boolean {
  const before = text[at - 1]!;
  if (!'szn'.includes(before)) return false;
  const after = text[at + 2] ?? '';
  return text[at + 1] === ' ' && after !== after.toUpperCase();
}

/** Pairs in order without those inside or across another; double marks win over single ones that cross them. */
function outermost(doubles: Pair[], singles: readonly Pair[], block: Span): Pair[] {
  const start = (pair: Pair): number => pair.open?.at ?? block.start - 1;
  const closing = (pair: Pair): number => pair.close?.at ?? start(pair) + 1;
  const inOrder = (pairs: Pair[]): Pair[] =>
    pairs.sort((a, b) => start(a) - start(b) || closing(b) - closing(a));
  const kept: Pair[] = [];
  for (const pair of inOrder(doubles))
    if (start(pair) > (kept.length > 0 ? closing(kept.at(-1)!) : Number.NEGATIVE_INFINITY)) kept.push(pair);
  const opens = kept.map(start);
  // A quotation that nothing closes reaches to the next one: single marks inside it are nested.
  const reach = (index: number): number =>
    kept[index]!.close ? closing(kept[index]!) : (opens[index + 1] ?? block.end);
  const around: Pair[] = [];
  let next = 0;
  for (const pair of singles) {
    while (next < kept.length && reach(next) < start(pair)) next += 1;
    const crossed =
      next < kept.length &&
      opens[next]! < closing(pair) &&
      (opens[next]! < start(pair) || reach(next) > closing(pair));
    if (!crossed) around.push(pair);
  }
  return withoutNested(inOrder([...kept, ...around]), start, closing);
}

function withoutNested(
  pairs: readonly Pair[],
  start: (pair: Pair) => number,
  closing: (pair: Pair) => number,
): Pair[] {
  const kept: Pair[] = [];
  let reach = -2;
  for (const pair of pairs) {
    if (start(pair) <= reach) continue;
    kept.push(pair);
    reach = closing(pair);
  }
  return kept;
}
