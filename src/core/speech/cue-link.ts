// Which cue introduces a quotation: the verb of saying beside it, before or after, in its sentence or before a colon.

import type { CueClass } from '../lexicon/cue-verbs.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { isFiniteTag, TAG } from '../text/tag.ts';
import { tokenAt } from '../text/token.ts';
import { cueAt } from '../text/unclosed.ts';
import type { Stretch } from './quoted-features.ts';

/** How readily a verb of each class introduces a quotation. */
const READY: Readonly<Record<CueClass, number>> = {
  say: 1,
  tell: 1,
  ask: 0.8,
  manner: 0.6,
  call: 0.5,
  urge: 0.3,
  promise: 0,
  topic: 0,
  show: -0.8,
  think: -1.2,
};
/** A cue further away than this introduces no quotation. */
const FARTHEST = 30;

/** The cue of each stretch, or null. `inside[i]` is whether token i lies in a quoted stretch. */
export function cueLinks(
  structure: Structure,
  stretches: readonly Stretch[],
  inside: Uint8Array,
): (Cue | null)[] {
  const { cues } = structure;
  return stretches.map((stretch, index) => {
    let best: Cue | null = null;
    let highest = 0;
    for (
      let at = cueAt(cues, Math.max(stretch.from, stretch.first - FARTHEST));
      at < cues.length && cues[at]!.head < stretch.to;
      at += 1
    ) {
      const cue = cues[at]!;
      if (cue.head > stretch.last + FARTHEST) break;
      if (inside[cue.head] || isNoun(structure, cue)) continue;
      const score =
        cue.head < stretch.first
          ? scoreBefore(structure, cue, stretch)
          : scoreAfter(structure, cue, stretch, inside);
      if (score > highest) {
        highest = score;
        best = cue;
      }
    }
    return best ?? cueBeforeColon(structure, stretch, stretches[index - 1]);
  });
}

function readiness(cue: Cue): number {
  if (cue.type !== 'verb') return cue.type === 'noun' ? -0.5 : 0.8;
  const helper =
    cue.modal === 'negated' ? -1 : cue.modal === 'infinitive' || cue.modal === 'modal' ? -0.5 : 0;
  return Math.max(...cue.classes.map((name) => READY[name])) + helper;
}

/** the press, a report, his claims: after a determiner or an owner the word is a noun. */
function isNoun({ tokens }: Structure, { type, form, first, head }: Cue): boolean {
  return (
    type === 'verb' &&
    (form === 'base' || form === 'third') &&
    first === head &&
    BEFORE_NOUNS.has(tokens.lower[head - 1] ?? '')
  );
}

const BEFORE_NOUNS = new Set([
  'a',
  'an',
  'the',
  'no',
  'every',
  "'s",
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
]);

/** "…,” the minister said": a comma or a question inside the marks, then a subject and its verb. */
function scoreAfter({ tags }: Structure, cue: Cue, stretch: Stretch, inside: Uint8Array): number {
  const last = tags[stretch.last]!;
  let score =
    1.5 + readiness(cue) + (last === TAG.comma || last === TAG.stop || last === TAG.question ? 1.5 : 0);
  let begin = stretch.last + 1;
  while (begin < cue.first && inside[begin]) begin += 1;
  const length = cue.first - begin;
  if (length <= 1) score += 1;
  if (tags[begin] === TAG.subject) score += 0.7;
  if (tags[begin] === TAG.and) score -= 1;
  if (cue.form === 'base' || cue.form === 'ing') score -= 0.7;
  for (let at = begin; at < cue.first; at += 1) {
    if (inside[at]) score -= 1.5;
    else if (isFiniteTag(tags[at]!)) score -= 1;
    else if (tags[at] === TAG.comma) score -= 0.3;
  }
  return score - length * 0.08;
}

/** "he said, “…", "added that “…", "called it “…": the nearer the better, a comma or a colon best. */
function scoreBefore({ tags }: Structure, cue: Cue, stretch: Stretch): number {
  const opening = stretch.first - 1;
  let score = 1.6 + readiness(cue);
  const before = tags[opening - 1]!;
  if (before === TAG.comma || before === TAG.colon || before === TAG.that) score += 1.2;
  if (cue.last === opening - 1) score += 1.2;
  for (let at = cue.last + 1; at < opening; at += 1) {
    if (isFiniteTag(tags[at]!)) score -= 0.8;
    else if (tags[at] === TAG.comma && at < opening - 1) score -= 0.4;
  }
  return score - Math.max(0, opening - cue.last - 1) * 0.08;
}

/** A sentence or a paragraph before that ends with a colon introduces what follows. */
function cueBeforeColon(
  { text, tags, tokens, cues }: Structure,
  stretch: Stretch,
  previous: Stretch | undefined,
): Cue | null {
  const colon = stretch.first - 2;
  if (colon < 0 || tags[colon] !== TAG.colon || stretch.from !== colon + 1) return null;
  if (previous && previous.last > colon) return null;
  const near = cues[cueAt(cues, colon) - 1];
  return near &&
    near.head > colon - FARTHEST &&
    !text.slice(tokens.start[near.head]!, tokens.start[colon]!).includes('\n')
    ? near
    : null;
}

/** For each token: 1 where it lies in a quoted stretch, its marks included. */
export function insideQuotations({ tokens, marked }: Structure): Uint8Array {
  const inside = new Uint8Array(tokens.count);
  for (const { span } of marked) {
    for (let at = tokenAt(tokens, span.start); at < tokens.count && tokens.start[at]! < span.end; at += 1)
      inside[at] = 1;
  }
  return inside;
}
