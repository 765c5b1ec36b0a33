// Which quoted stretches are quotations, what introduces them, and which are pieces of one.

import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { NAMES_WHAT_FOLLOWS } from '../lexicon/naming-words.ts';
import type { Span } from '../span.ts';
import { type Cue, mayReport } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { TAG } from '../text/tag.ts';
import { tokenAt } from '../text/token.ts';
import { cueAt } from '../text/unclosed.ts';
import { QUOTATION_MARKS } from '../weights/quotation-marks.ts';
import { cueLinks, insideQuotations } from './cue-link.ts';
import { quotedFeatures, quotedSpace, type Stretch, stretchesOf } from './quoted-features.ts';

const weights = quotedSpace.weightsFrom(QUOTATION_MARKS);

/**
 * What the evidence (log-odds) must exceed. Of a few words in marks most that are in doubt are names and scare
 * quotes; of longer ones most were said, and losing one breaks the chain of who speaks.
 */
const THRESHOLD = 0;
const THRESHOLD_OF_SHORT = 1;
/** In tokens. */
const SHORT = 4;

/** Between two quotations, in tokens: “…,” the minister for the sea said. “…” */
const LONGEST_CUE = 20;
const FEWEST_WORDS = 3;

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
  const inside = insideQuotations(structure);
  const said = all.filter(
    (stretch, index) =>
      isQuotation(structure, stretch) ||
      isNext(structure, stretch, all[index - 1]) ||
      isCued(structure, stretch),
  );
  const links = cueLinks(structure, said, inside);
  const quoted: Quoted[] = [];
  said.forEach((stretch, index) => {
    const cue = links[index]!;
    const before = quoted.at(-1);
    const continues = before !== undefined && goesOn(structure, before, stretch, cue);
    quoted.push({ stretch, content: stretch.marked.span, cue, continues });
  });
  return quoted;
}

/** “…,” she said. “Soup.”: a stretch that begins its sentence right after one that ends with a cue goes on, however short. */
function isNext({ tokens, tags }: Structure, stretch: Stretch, before: Stretch | undefined): boolean {
  if (!before || before.marked.block !== stretch.marked.block || tags[before.last] !== TAG.comma)
    return false;
  const opening = stretch.first - (stretch.marked.opened ? 1 : 0);
  if (stretch.from !== opening || before.to !== opening || opening - before.last > LONGEST_CUE) return false;
  for (let at = before.last + 1; at < opening; at += 1) if (CUE_VERBS.has(tokens.lower[at]!)) return true;
  return false;
}

/** “…”, the harbour master said: words that begin the sentence, a comma and a cue are enough in any language. */
function isCued({ tokens, tags, cues }: Structure, { marked, first, last, from, to }: Stretch): boolean {
  const closing = tokenAt(tokens, marked.span.end - 1);
  if (
    from < first - 1 ||
    last - first < FEWEST_WORDS ||
    (tags[last] !== TAG.comma && tags[closing + 1] !== TAG.comma)
  )
    return false;
  const cue = cues[cueAt(cues, closing + 1)];
  return (
    cue !== undefined &&
    cue.head < Math.min(to, closing + LONGEST_CUE) &&
    cue.classes[0] === 'say' &&
    mayReport(cue)
  );
}

function isQuotation(structure: Structure, stretch: Stretch): boolean {
  if (isNamed(structure, stretch)) return false;
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

/** so-called “…”, known as “…”, the word “…”: what stands between the marks is a name, or itself. */
function isNamed({ tokens }: Structure, { first, last }: Stretch): boolean {
  const before = tokens.lower[first - 2] ?? '';
  if (before === 'as') return tokens.lower[first - 3] === 'known';
  return NAMES_WHAT_FOLLOWS.has(before) && last - first < LONGEST_NAME;
}

/** In tokens. */
const LONGEST_NAME = 8;
