// Single quotation marks, told from apostrophes by what stands beside them.

import { ELISIONS } from '../lexicon/quotation-marks.ts';
import type { Span } from '../span.ts';
import { isWordCode, type Mark, type Pair } from './mark-pair.ts';

/** Pairs of single marks, told from apostrophes by their neighbours. */
export function singlePairsIn(text: string, block: Span, goesOn: boolean): Pair[] {
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
