// Two sources in one sentence: "Ann Bell said it was safe, but her deputy called it “a gamble”".

import type { Structure } from '../text/structure.ts';
import { TAG } from '../text/tag.ts';
import type { Quoted } from './quoted.ts';
import type { Report } from './reported.ts';

/** Fewer tokens than these before the second source are no content of the first. */
const FEWEST = 3;

/**
 * The tokens [start, end) of a report without a colon's quotation, and without the clause in which somebody else, or
 * another verb, introduces a quotation of its own. `next` is the place of the first quotation that may lie in it.
 */
export function withoutSecondSource(
  { tags, tokens }: Structure,
  { cue, start, end }: Report,
  quoted: readonly Quoted[],
  next: number,
): [number, number] {
  let first = start;
  while (first < end && NO_BEGINNING.has(tags[first]!)) first += 1;
  if (first < cue.first) return [first, end];
  for (let at = next; at < quoted.length && quoted[at]!.stretch.first < end; at += 1) {
    const { stretch, cue: own } = quoted[at]!;
    if (stretch.first <= first) continue;
    // who told reporters when asked about the inquiry: “…”
    if (tags[stretch.first - 2] === TAG.colon) return [first, first];
    if (!own || own === cue || own.head < first + FEWEST || own.head > stretch.first) continue;
    const cut = beginningOf({ tags, tokens }, own.first, first + FEWEST);
    if (cut >= 0) return [first, cut];
  }
  return [first, end];
}

const NO_BEGINNING: ReadonlySet<number> = new Set([TAG.comma, TAG.dash, TAG.colon]);

/** Where the main clause of a verb begins that is joined to the one before it; -1 where it only depends on that. */
function beginningOf(
  { tags, tokens }: Pick<Structure, 'tags' | 'tokens'>,
  verb: number,
  lowest: number,
): number {
  for (let at = verb - 1; at >= lowest; at -= 1) {
    const tag = tags[at]!;
    const comma = tags[at - 1] === TAG.comma;
    if (tag === TAG.semicolon) return at;
    if (tag === TAG.but || (tag === TAG.and && (comma || at === verb - 1))) return comma ? at - 1 : at;
    if (comma && (tokens.lower[at] === 'which' || tokens.lower[at] === 'while')) return at - 1;
    // ", a decision that Ann Bell described as “…”"
    if (tag === TAG.that) return tags[at - 3] === TAG.comma && tags[at - 2] === TAG.determiner ? at - 3 : -1;
    if (tag === TAG.subordinator || tag === TAG.question) return -1;
  }
  return -1;
}
