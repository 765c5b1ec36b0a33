// Quotation marks of every style, and the stretches of text that stand between them.
import type { Span } from '../span.ts';
import { doubleMarksIn, pairsOf } from './double-marks.ts';
import { isWordCode, outermost, type Pair } from './mark-pair.ts';
import { singlePairsIn } from './single-marks.ts';

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
