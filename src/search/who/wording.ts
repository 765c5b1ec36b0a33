// A text as a row of words to be compared with other texts, word by word.
import { APOSTROPHE_CONTRACTIONS, CONTRACTIONS } from '../../core/lexicon/contractions.ts';
import type { Span } from '../../core/span.ts';
import { termOf, type Word, wordsOf } from '../../core/term.ts';

/** One word as it stands; parts of a hyphenated word and of a number in words are words of their own. */
export type WordingWord = {
  readonly span: Span;
  /** Letters and digits alone, in lower case, without accents: "dont", "u2". Equal: the same word. */
  readonly spelled: string;
};

/**
 * What alignment compares: mostly one word by its term. "thirty-eight thousand" is one piece of three words,
 * "don't" two pieces of one word.
 */
type Piece = {
  readonly term: string;
  /** The words it is made of: first and last. */
  readonly from: number;
  readonly to: number;
};

export type Wording = { readonly words: readonly WordingWord[]; readonly pieces: readonly Piece[] };

/** The words of `text` at `spans`, in order, as one row. */
export function wordingOf(text: string, spans: readonly Span[]): Wording {
  const words: WordingWord[] = [];
  const pieces: Piece[] = [];
  for (const { start, end } of spans) {
    for (const word of wordsOf(text, start, end)) {
      const from = words.length;
      words.push(...partsOf(text, word));
      const to = words.length - 1;
      const together = contractedIn(text, word, words[from]!.spelled);
      if (together === null) pieces.push({ term: word.term, from, to });
      else for (const each of together) pieces.push({ term: termOf(each), from, to });
    }
  }
  return { words, pieces };
}

/** The words that a contraction is made of, or null. */
function contractedIn(text: string, { span }: Word, spelled: string): readonly string[] | null {
  const parts = CONTRACTIONS.get(spelled) ?? null;
  if (parts !== null || !APOSTROPHE_CONTRACTIONS.has(spelled)) return parts;
  return /['’ʼ＇]/u.test(text.slice(span.start, span.end)) ? APOSTROPHE_CONTRACTIONS.get(spelled)! : null;
}

const GAP_IN_WORD = /[\s\u2010-\u2015-]+/gu;

function partsOf(text: string, { span }: Word): WordingWord[] {
  const raw = text.slice(span.start, span.end);
  const parts: WordingWord[] = [];
  let at = 0;
  for (const gap of raw.matchAll(GAP_IN_WORD)) {
    parts.push(partOf(raw, at, gap.index, span.start));
    at = gap.index + gap[0].length;
  }
  parts.push(partOf(raw, at, raw.length, span.start));
  return parts;
}

function partOf(raw: string, from: number, to: number, offset: number): WordingWord {
  return { span: { start: offset + from, end: offset + to }, spelled: spelledOf(raw.slice(from, to)) };
}

const PLAIN = /^[a-z0-9]+$/u;

function spelledOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replaceAll(/[^\p{L}\p{N}%]/gu, '');
}
