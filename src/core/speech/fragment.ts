// Whether a quotation is only a part of what was said, worked into the reporter's sentence: took “full responsibility”.

import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { Structure } from '../text/structure.ts';
import { TAG } from '../text/tag.ts';
import { WORD } from '../text/token.ts';
import type { Stretch } from './quoted-features.ts';

/**
 * Longer quotations (in tokens) after a noun or a verb are mostly clauses of their own ("the letter asks “why so many
 * of us were never told”"); after an article, a preposition or a helping verb they go on with its phrase, however long.
 */
const LONGEST = 7;
const LEADS_ON: ReadonlySet<number> = new Set([TAG.determiner, TAG.helper, TAG.preposition, TAG.to]);

/** Whether the words between the marks go on with the phrase before them, in lower case and without a sign between. */
export function isFragment(
  { text, tokens, tags }: Structure,
  { marked, first, last, from }: Stretch,
): boolean {
  const before = first - 2;
  if (!marked.opened || before < from || tokens.kind[before] !== WORD) return false;
  let at = first;
  while (at < last && tokens.kind[at] !== WORD) at += 1;
  const letter = text[tokens.start[at]!]!;
  if (letter === letter.toUpperCase()) return false;
  const word = tokens.lower[before]!;
  if (CUE_VERBS.has(word) || tags[before] === TAG.that || tags[before] === TAG.subject) return false;
  return LEADS_ON.has(tags[before]!) || word === 'as' || last - first < LONGEST;
}
