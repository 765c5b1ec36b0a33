// A sentence as the models of reported speech see it: its tokens, where quotations stand, how many verbs come before.
import type { Structure } from '../text/structure.ts';
import { isFiniteTag, TAG } from '../text/tag.ts';
import { tokenAt } from '../text/token.ts';

/** One clause's worth of an article as the model sees it: tokens [from, to), quoted stretches being closed to cuts. */
export type Clause = {
  readonly tags: Uint8Array;
  readonly lower: readonly string[];
  readonly from: number;
  readonly to: number;
  /** For each token of the text: 0 outside quoted stretches, else 1 or 2 by turns, so that neighbours differ. */
  readonly quoted: Uint8Array;
  /** For each token in a quoted stretch the token of its opening mark. */
  readonly opening: Int32Array;
  /** For each token: 1 where it begins with a capital letter. */
  readonly capital: Uint8Array;
  /** said[i] is the number of verbs of saying before token i ("he said", ", adding"), outside quotations. */
  readonly said: Int32Array;
  /** verbs[i] is the number of finite verbs and helpers before token i. */
  readonly verbs: Int32Array;
};

/** The sentences of a text as clauses of tokens, with what the features need to know of each token. */
export function clausesOf(structure: Structure): Clause[] {
  const { text, tokens, tags, marked, sentences, cues } = structure;
  const opening = new Int32Array(tokens.count);
  const capital = new Uint8Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) {
    const letter = text[tokens.start[at]!]!;
    if (letter !== letter.toLowerCase()) capital[at] = 1;
  }
  const quoted = new Uint8Array(tokens.count);
  for (const [index, { span }] of marked.entries()) {
    const first = tokenAt(tokens, span.start);
    for (let at = first; at < tokens.count && tokens.start[at]! < span.end; at += 1) {
      quoted[at] = 1 + (index & 1);
      opening[at] = first;
    }
  }
  const verbs = new Int32Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) verbs[at + 1] = verbs[at]! + (isFiniteTag(tags[at]!) ? 1 : 0);
  const said = new Int32Array(tokens.count + 1);
  for (const { head, modal, form, classes } of cues) {
    const finite = form === 'past' || form === 'third' || (form === 'ing' && tags[head - 1] === TAG.comma);
    if (finite && modal === 'none' && (classes[0] === 'say' || classes[0] === 'tell') && !quoted[head])
      said[head + 1] = 1;
  }
  for (let at = 0; at < tokens.count; at += 1) said[at + 1]! += said[at]!;
  return sentences.map(({ span }) => {
    const from = tokenAt(tokens, span.start);
    let to = tokenAt(tokens, span.end - 1) + 1;
    while (to > from && (tags[to - 1] === TAG.stop || (tags[to - 1] === TAG.mark && !quoted[to - 1])))
      to -= 1;
    return { tags, lower: tokens.lower, from, to, quoted, opening, capital, said, verbs };
  });
}

/** The tag of a token; 'edge' outside the clause. */
export function tagAt(clause: Clause, at: number): number {
  return at < clause.from || at >= clause.to ? TAG.edge : clause.tags[at]!;
}

/** Finite verbs and helpers in tokens [from, to). */
export function verbsIn(clause: Clause, from: number, to: number): number {
  return to > from ? clause.verbs[to]! - clause.verbs[from]! : 0;
}

/** Whether a cut before token `at` would cut a quotation in two. */
export function isInsideQuotation(clause: Clause, at: number): boolean {
  return (
    at > clause.from &&
    at < clause.to &&
    clause.quoted[at] !== 0 &&
    clause.quoted[at - 1] === clause.quoted[at]
  );
}

/** Whether tokens [start, end) are a quotation and nothing else: that is direct speech, found by its marks. */
export function isOneQuotation(clause: Clause, start: number, end: number): boolean {
  const quoted = clause.quoted[start];
  if (!quoted) return false;
  for (let at = start; at < end; at += 1) if (clause.quoted[at] !== quoted) return false;
  return true;
}
