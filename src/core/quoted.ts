// Which quoted stretches are quotations, what introduces them, and which are pieces of one.

import type { Cue } from './cue.ts';
import { cueLinks, insideQuotations } from './cue-link.ts';
import { quotedFeatures, quotedSpace, type Stretch, stretchesOf } from './quoted-features.ts';
import type { Span } from './span.ts';
import type { Structure } from './structure.ts';
import { QUOTATION_MARKS } from './weights/quotation-marks.ts';

const weights = quotedSpace.weightsFrom(QUOTATION_MARKS);

/**
 * What the evidence (log-odds) must exceed. Of a few words in marks most that are in doubt are names and scare
 * quotes; of longer ones most were said, and losing one breaks the chain of who speaks.
 */
const THRESHOLD = 0;
const THRESHOLD_OF_SHORT = 1;
/** In tokens. */
const SHORT = 4;

/** A quoted stretch that somebody said. */
export type Quoted = {
  readonly stretch: Stretch;
  readonly content: Span;
  readonly cue: Cue | null;
  /** Whether it goes on with what the quotation before it said: after its cue, or from paragraph to paragraph. */
  readonly continues: boolean;
};

/** The quotations among the quoted stretches of a text, in order. */
export function quotedOf(structure: Structure): Quoted[] {
  const all = stretchesOf(structure);
  const said = all.filter((stretch) => isQuotation(structure, stretch));
  const links = cueLinks(structure, said, insideQuotations(structure));
  const quoted: Quoted[] = [];
  said.forEach((stretch, index) => {
    const cue = links[index]!;
    const before = quoted.at(-1);
    const continues = before !== undefined && goesOn(structure, before, stretch, cue);
    quoted.push({ stretch, content: stretch.marked.span, cue, continues });
  });
  return quoted;
}

function isQuotation(structure: Structure, stretch: Stretch): boolean {
  let sum = 0;
  quotedFeatures(structure, stretch, (feature) => {
    sum += weights[feature]!;
  });
  return sum > (stretch.last - stretch.first < SHORT ? THRESHOLD_OF_SHORT : THRESHOLD);
}

/** Whether a stretch continues the quotation before it: the same cue, or none and nothing but its cue between. */
function goesOn({ text, tokens }: Structure, before: Quoted, stretch: Stretch, cue: Cue | null): boolean {
  const { marked } = before.stretch;
  if (marked.block !== stretch.marked.block) {
    return (
      !marked.closed &&
      marked.block + 1 === stretch.marked.block &&
      (cue === null || cue.head > stretch.first)
    );
  }
  if (cue !== null) return cue === before.cue;
  if (before.cue === null && !before.continues) return marked.span.end + 1 >= stretch.marked.span.start;
  const between = text.slice(marked.span.end, stretch.marked.span.start);
  if (between.trim() === '') return true;
  // “…,” he said. “…”: the sentence of the cue ends, and the quotation goes on.
  return (
    before.cue !== null &&
    before.cue.head > before.stretch.last &&
    tokens.end[before.stretch.to - 1]! >= stretch.marked.span.start - 2
  );
}
