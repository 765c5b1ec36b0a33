// Double quotation marks of every style, guillemets and low marks: what each opens or closes, and which are pairs.

import { CLOSING, EITHER, OPENING } from '../lexicon/quotation-marks.ts';
import type { Span } from '../span.ts';
import { isWordCode, type Mark, type Pair, type Role } from './mark-pair.ts';

/** All double marks of a block, each with the role that its glyph or its neighbours give it. */
export function doubleMarksIn(text: string, block: Span): Mark[] {
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
export function pairsOf(marks: readonly Mark[], text: string, block: Span, goesOn: boolean): Pair[] {
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
