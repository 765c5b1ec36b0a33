// How two values stand to one another, and which of two articles' values make a difference.
import type { Span } from '../../core/span.ts';

/** unlike: they are not about the same, so that nothing follows. */
export type Compared = 'same' | 'other' | 'unlike';

/**
 * The first values, likeliest first, that differ, one of them the likeliest of its side; null where any two agree: then
 * the articles may mean the same, and name more besides.
 */
export function firstDifference<T extends { readonly span: Span }>(
  here: readonly T[],
  there: readonly T[],
  compared: (here: T, there: T) => Compared,
): { readonly here: Span; readonly there: Span } | null {
  let found: { readonly here: Span; readonly there: Span } | null = null;
  for (const [i, one] of here.entries()) {
    for (const [j, other] of there.entries()) {
      const how = compared(one, other);
      if (how === 'same') return null;
      if (how === 'other' && (i === 0 || j === 0)) found ??= { here: one.span, there: other.span };
    }
  }
  return found;
}
