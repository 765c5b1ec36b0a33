// Two marks that belong together, and which pairs stand when pairs nest or cross.

import type { Span } from '../span.ts';
import { isLetter } from './token.ts';

export type Role = 'open' | 'close' | 'either';

export type Mark = { readonly at: number; readonly width: number; readonly role: Role };

export type Pair = { open: Mark | null; close: Mark | null; single: boolean };

export function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

/** Pairs in order without those inside or across another; double marks win over single ones that cross them. */
export function outermost(doubles: Pair[], singles: readonly Pair[], block: Span): Pair[] {
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
