// A speech or a statement printed without marks after the line that introduces it: "Here is what she said, in full:".

import { SPEECH_INTRODUCTIONS } from '../lexicon/speech-introductions.ts';
import type { Span } from '../span.ts';
import { type Cue, mayReport } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { tokenAt } from '../text/token.ts';
import { cueAt } from '../text/unclosed.ts';

export type Speech = {
  /** The paragraphs of the speech. */
  readonly pieces: readonly Span[];
  /** The verb of saying in the introduction, where it has one. */
  readonly cue: Cue | null;
};

const LONGEST_INTRODUCTION = 300;

/** The speeches of a text; each ends before a line of signs, a bracket or the end. */
export function speechesOf(structure: Structure): Speech[] {
  const { text, blocks } = structure;
  const speeches: Speech[] = [];
  for (let block = 0; block < blocks.length - 1; block += 1) {
    if (!introduces(text, blocks[block]!)) continue;
    const pieces: Span[] = [];
    for (let next = block + 1; next < blocks.length && !ends(text, blocks[next]!); next += 1)
      pieces.push(blocks[next]!);
    if (pieces.length === 0 || isQuoted(text, pieces[0]!)) continue;
    speeches.push({ pieces, cue: lastCue(structure, blocks[block]!) });
    block += pieces.length;
  }
  return speeches;
}

function introduces(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== ':' || end - start > LONGEST_INTRODUCTION) return false;
  const words = text.slice(start, end).toLowerCase();
  return SPEECH_INTRODUCTIONS.some((phrase) => words.includes(phrase));
}

function ends(text: string, { start, end }: Span): boolean {
  return '[('.includes(text[start]!) || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 40)));
}

function isQuoted(text: string, { start }: Span): boolean {
  return /^["“«„'‘`]/u.test(text.slice(start, start + 1));
}

function lastCue({ tokens, cues }: Structure, block: Span): Cue | null {
  const from = tokenAt(tokens, block.start);
  const cue = cues[cueAt(cues, tokenAt(tokens, block.end - 1)) - 1];
  return cue && cue.head >= from && mayReport(cue) ? cue : null;
}
