// What a headline reports of somebody whom it names beside a colon or a dash: "Berg: We shall see", "We shall see – Berg".

import { HEADLINE_LABELS } from '../lexicon/headline-labels.ts';
import { type Span, trimmed } from '../span.ts';
import { tokensBeside } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { type Tokens, tokenAt } from '../text/token.ts';

/** A headline's content, and the words that name who said it. */
export type HeadlineReport = { readonly content: Span; readonly source: Span };

const LONGEST_NAME = 45;
const FEWEST_WORDS = 3;

/**
 * What the headline reports, or null. A short name beside a colon or at its end after a dash counts only where the
 * article has the same name speak: "Paris attacks: what we know" names nobody.
 */
export function headlineReport(structure: Structure): HeadlineReport | null {
  const { text, layout } = structure;
  if (!layout.title) return null;
  const report = beforeColon(text, layout.title) ?? afterDash(text, layout.title);
  if (!report || text.slice(report.content.start, report.content.end).split(/\s+/u).length < FEWEST_WORDS)
    return null;
  return speaksInBody(structure, report.source) ? report : null;
}

function beforeColon(text: string, title: Span): HeadlineReport | null {
  const line = text.slice(title.start, title.end);
  const colon = line.indexOf(': ');
  if (colon < 1 || colon > LONGEST_NAME || HEADLINE_LABELS.has(line.slice(0, colon).toLowerCase()))
    return null;
  if (!isName(line.slice(0, colon))) return null;
  return {
    source: { start: title.start, end: title.start + colon },
    content: withoutStop(text, { start: title.start + colon + 2, end: title.end }),
  };
}

function afterDash(text: string, title: Span): HeadlineReport | null {
  const line = text.slice(title.start, title.end);
  const dash = Math.max(line.lastIndexOf(' – '), line.lastIndexOf(' — '), line.lastIndexOf(' - '));
  if (dash < 1 || line.length - dash - 3 > LONGEST_NAME || !isName(line.slice(dash + 3))) return null;
  return {
    source: withoutStop(text, { start: title.start + dash + 3, end: title.end }),
    content: trimmed(text, { start: title.start, end: title.start + dash }),
  };
}

/** A run of a few words of which the first and the last are capitalised, without a sign inside. */
function isName(words: string): boolean {
  const parts = words.trim().replace(/\.$/u, '').split(/\s+/u);
  if (parts.length > 5 || /[“”"‘’'?!,;:()]/u.test(words.replace(/[’']s?\b/gu, ''))) return false;
  return /^\p{Lu}/u.test(parts[0]!) && /^\p{Lu}/u.test(parts.at(-1)!);
}

function withoutStop(text: string, span: Span): Span {
  const clean = trimmed(text, span);
  return text[clean.end - 1] === '.' && text[clean.end - 2] !== '.'
    ? { start: clean.start, end: clean.end - 1 }
    : clean;
}

/** Whether the last word of `name` stands beside a verb of saying in the body. */
function speaksInBody({ text, tokens, cues, layout }: Structure, name: Span): boolean {
  const last = lastWord(tokens, name, text);
  const bodyStart = layout.paragraphs[0]?.start ?? text.length;
  return cues.some((cue) => {
    if (cue.classes[0] === 'think' || tokens.start[cue.head]! < bodyStart) return false;
    return tokensBeside(tokens, cue).includes(last);
  });
}

function lastWord(tokens: Tokens, name: Span, text: string): string {
  let at = tokenAt(tokens, name.end - 1);
  while (at > 0 && !/\p{L}/u.test(text[tokens.start[at]!]!)) at -= 1;
  return tokens.lower[at]!;
}
