// What was said without quotation marks: the clause that a cue reports.
import type { Utterance } from './quotation.ts';
import type { Structure } from './structure.ts';
import { tokenAt } from './token.ts';

/** The reported clauses of a text. */
export function reportedUtterances(structure: Structure, quoted: readonly Utterance[]): Utterance[] {
  const { tokens, cues, sentences } = structure;
  const utterances: Utterance[] = [];
  let sentence = 0;
  let group = quoted.length;
  let reach = -1;
  for (const cue of cues) {
    const at = tokens.start[cue.head]!;
    while (sentence < sentences.length && sentences[sentence]!.span.end <= at) sentence += 1;
    const within = sentences[sentence]?.span;
    if (
      !within ||
      within.start > at ||
      cue.modal !== 'none' ||
      cue.type !== 'verb' ||
      !cue.classes.includes('say')
    )
      continue;
    const end = tokenAt(tokens, within.end - 1);
    const that = tokens.lower[cue.last + 1] === 'that' ? cue.last + 2 : cue.last + 1;
    if (that >= end || tokens.kind[that] === 3 || at < reach) continue;
    const content = { start: tokens.start[that]!, end: tokens.start[end]! };
    if (quoted.some((one) => one.content.start < content.end && one.content.end > content.start)) continue;
    group += 1;
    reach = content.end;
    utterances.push({
      content,
      group,
      kind: 'indirect',
      cue: { start: tokens.start[cue.first]!, end: tokens.end[cue.last]! },
    });
  }
  return utterances;
}
