// From an article's structure to everything said in it: contents, kinds, groups and cues.
import type { Utterance } from './quotation.ts';
import { quotedUtterances } from './quoted.ts';
import { reportedUtterances } from './reported.ts';
import { contains, overlaps } from './span.ts';
import type { Structure } from './structure.ts';

/** Everything said in the text, in its order; no two contents overlap. */
export function utterancesOf(structure: Structure): Utterance[] {
  const quoted = quotedUtterances(structure);
  const reported = reportedUtterances(structure, quoted);
  const free = quoted.filter(({ content }) => !reported.some((one) => overlaps(one.content, content)));
  const whole = reported.filter(
    ({ content }) => !quoted.some((one) => overlaps(one.content, content) && !contains(content, one.content)),
  );
  return [...free, ...whole].sort((a, b) => a.content.start - b.content.start);
}
