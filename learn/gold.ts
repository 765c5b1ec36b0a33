// The marked articles that weights are learnt from, and when a name fits a marked one.
import { readFileSync } from 'node:fs';
import { HONORIFICS, NAME_ENDINGS, TITLES } from '../src/core/lexicon/titles.ts';
import type { Utterance } from '../src/core/quotation.ts';
import { folded } from '../src/core/text/capitals.ts';

export type GoldRow = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cue?: string | null;
  readonly group?: string | number;
  readonly speech?: boolean;
  readonly speakerType?: 'person' | 'org' | 'nominal' | 'pronoun' | null;
  readonly speakerName?: string | null;
  readonly speakerSilver?: string | null;
  readonly silverSure?: boolean;
};

export type GoldArticle = { readonly id: string; readonly text: string; readonly quotes: readonly GoldRow[] };

export function goldFrom(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The words of a name without titles and endings; what follows a comma, "who" or "of the" is no part of it. */
export function nameWords(name: string): string[] {
  const words = folded(name.split(/,|\bwho\b|\bof the\b|\(|—|–/u)[0]!)
    .replace(/'s\b/gu, '')
    .replace(/['.]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter(
    (word) =>
      !TITLES.has(word) &&
      !HONORIFICS.has(word) &&
      !NAME_ENDINGS.has(word) &&
      word !== 'the' &&
      word !== 'a' &&
      word !== 'an',
  );
}

/** The same last word, and first names that agree where both have one. */
export function sameName(gold: readonly string[], name: readonly string[]): boolean {
  if (gold.length === 0 || name.length === 0 || gold.at(-1) !== name.at(-1)) return false;
  if (gold.length === 1 || name.length === 1) return true;
  const [a, b] = [gold[0]!, name[0]!];
  return (
    a === b || a.startsWith(b) || b.startsWith(a) || gold.slice(0, -1).some((word) => name.includes(word))
  );
}

/** The name that a row's speaker is known to have: the marked one, or the sure automatic one of a pronoun. */
export function knownName(row: GoldRow): string[] | null {
  if (row.speaker === null) return null;
  if (row.speakerType === 'pronoun' || row.speakerType === 'nominal')
    return row.speakerSilver && row.silverSure !== false ? nameWords(row.speakerSilver) : null;
  return nameWords(row.speakerName ?? row.speaker);
}

/** The marked row of which the utterance covers at least half, counted in characters of both. */
export function rowFor({ quotes }: GoldArticle, { content }: Utterance): GoldRow | null {
  let best: GoldRow | null = null;
  let most = 0.5;
  for (const row of quotes) {
    const both = Math.min(row.end, content.end) - Math.max(row.start, content.start);
    const share = both / Math.min(row.end - row.start, content.end - content.start);
    if (both > 0 && share >= most && row.speech !== false) {
      most = share;
      best = row;
    }
  }
  return best;
}
