// Which quoted stretches are quotations, and which are titles, nicknames and scare quotes.
import type { Cue } from './cue.ts';
import type { Utterance } from './quotation.ts';
import type { Structure } from './structure.ts';
import { tokenAt, WORD } from './token.ts';

/** The quoted stretches of a text that were said by somebody, as direct utterances. */
export function quotedUtterances(structure: Structure): Utterance[] {
  const { tokens, marked } = structure;
  const utterances: Utterance[] = [];
  let group = 0;
  for (const stretch of marked) {
    const first = tokenAt(tokens, stretch.inner.start);
    const last = tokenAt(tokens, stretch.inner.end - 1);
    let words = 0;
    for (let at = first; at <= last; at += 1) if (tokens.kind[at] === WORD) words += 1;
    const cue = nearestCue(structure, first, last);
    if (words < 3 && !cue) continue;
    group += 1;
    const span = cue && { start: tokens.start[cue.first]!, end: tokens.end[cue.last]! };
    utterances.push({ content: stretch.span, group, kind: 'direct', cue: span });
  }
  return utterances;
}

function nearestCue(structure: Structure, first: number, last: number): Cue | null {
  let best: Cue | null = null;
  let nearest = 8;
  for (const cue of structure.cues) {
    const distance = cue.head < first ? first - cue.head : cue.head > last ? cue.head - last : 99;
    if (distance < nearest) {
      nearest = distance;
      best = cue;
    }
  }
  return best;
}
