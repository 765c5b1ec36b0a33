// Where a quotation ends whose closing mark is missing.

import type { Span } from '../span.ts';
import type { Cue } from './cue.ts';
import type { Marked } from './mark.ts';
import { isFiniteTag, TAG } from './tag.ts';
import { type Tokens, tokenAt } from './token.ts';

/** So many tokens may stand between the comma and the verb: "…, Russian President Anna Berg has said". */
const LONGEST_SUBJECT = 12;
const FEWEST_WORDS = 3;

/**
 * The stretches, those without a closing mark ended before the words that say who spoke, where such words follow
 * in their block: "We shall see, the minister said, adding …". One whose next block opens a quotation goes on, and keeps its end.
 */
export function endedBeforeCues(
  marked: readonly Marked[],
  blocks: readonly Span[],
  tokens: Tokens,
  tags: Uint8Array,
  cues: readonly Cue[],
): Marked[] {
  return marked.map((one, index) => {
    if (one.closed || !one.opened) return one;
    const next = marked[index + 1];
    if (next && next.block === one.block + 1 && next.span.start === blocks[next.block]!.start) return one;
    const end = commaBeforeCue(one, tokens, tags, cues);
    return end < 0
      ? one
      : { ...one, span: { start: one.span.start, end }, inner: { start: one.inner.start, end } };
  });
}

function commaBeforeCue(one: Marked, tokens: Tokens, tags: Uint8Array, cues: readonly Cue[]): number {
  const first = tokenAt(tokens, one.inner.start);
  const last = tokenAt(tokens, one.inner.end - 1);
  for (let place = cueAt(cues, first); place < cues.length && cues[place]!.head <= last; place += 1) {
    const cue = cues[place]!;
    if (cue.classes[0] !== 'say' || (cue.form !== 'past' && cue.form !== 'third') || cue.modal !== 'none')
      continue;
    const comma = commaBefore(cue, tags, first + FEWEST_WORDS);
    if (comma > 0) return tokens.end[comma]!;
  }
  return -1;
}

/** The comma that opens the clause of a cue, where only a subject stands between. */
function commaBefore(cue: Cue, tags: Uint8Array, lowest: number): number {
  let named = false;
  for (let at = cue.first - 1; at >= Math.max(lowest, cue.first - LONGEST_SUBJECT); at -= 1) {
    const tag = tags[at]!;
    if (tag === TAG.comma) return named || tags[cue.last + 1] === TAG.name ? at : -1;
    if (isFiniteTag(tag) || tag === TAG.and || tag === TAG.that || tag === TAG.question) return -1;
    named ||= tag === TAG.name || tag === TAG.subject;
  }
  return -1;
}

/** The place in `cues` of the first whose head is token `head` or later. */
export function cueAt(cues: readonly Cue[], head: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.head < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
