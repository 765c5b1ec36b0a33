// From an article's structure to everything said in it: contents, kinds, groups and cues.
import type { Utterance } from './quotation.ts';
import { quotedUtterances } from './quoted.ts';
import { reportedUtterances } from './reported.ts';
import type { Structure } from './structure.ts';

/** Everything said in the text, in its order; no two contents overlap. */
export function utterancesOf(structure: Structure): Utterance[] {
  const quoted = quotedUtterances(structure);
  const reported = reportedUtterances(structure, quoted);
  return [...quoted, ...reported].sort((a, b) => a.content.start - b.content.start);
}
