// Where capitals stand in a text, and which of them only mark the start of a sentence.
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { HONORIFICS, NAME_ENDINGS, TITLES } from '../lexicon/titles.ts';
import type { Structure } from './structure.ts';
import { PUNCTUATION, type Tokens, WORD } from './token.ts';

/** Which tokens are capitalised, and which of these owe the capital to the start of a sentence. */
export type Capitals = {
  readonly capital: Uint8Array;
  /** Whether a sentence, a quotation or the like begins with the token. */
  readonly opening: Uint8Array;
  /** Whether a paragraph or the headline begins with the token. */
  readonly leading: Uint8Array;
  /** Words that also stand in lower case in this very text: capitalised at a sentence's start, they are no names. */
  readonly lowered: ReadonlySet<string>;
  /** Words that are capitalised inside a sentence of this text: names, whatever they look like. */
  readonly raised: ReadonlySet<string>;
  /** Words that stand behind a given name somewhere in this text. */
  readonly surnames: ReadonlySet<string>;
};

const OPENING_PUNCTUATION = new Set([
  '.',
  '?',
  '!',
  ':',
  '"',
  '“',
  '‘',
  "'",
  "''",
  '``',
  '„',
  '«',
  '…',
  '...',
  '(',
  '”',
  '»',
  '[',
  ']',
  ')',
  '*',
  '•',
  '—',
  '―',
  '–',
  ';',
  '‚',
  '‹',
  '»',
]);

export function capitalsOf({ text, tokens, blocks }: Structure): Capitals {
  const capital = new Uint8Array(tokens.count);
  const opening = new Uint8Array(tokens.count);
  const leading = new Uint8Array(tokens.count);
  let block = 0;
  let seen = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at]!;
    while (block < blocks.length && blocks[block]!.end <= start) block += 1;
    const inside = block < blocks.length && blocks[block]!.start <= start;
    if (tokens.kind[at] === WORD) {
      const letter = text[start]!;
      if (letter !== letter.toLowerCase() || isBroughtIn(text, start, tokens.end[at]!)) capital[at] = 1;
    }
    if (!inside) capital[at] = 0;
    if (seen !== block || at === 0) {
      opening[at] = 1;
      leading[at] = 1;
    } else {
      const before = tokens.lower[at - 1]!;
      if (
        tokens.kind[at - 1] === PUNCTUATION &&
        OPENING_PUNCTUATION.has(before) &&
        !isTitleDot(tokens, at - 1)
      )
        opening[at] = 1;
    }
    seen = inside ? block : -2;
  }
  const lowered = new Set<string>();
  const raised = new Set<string>();
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.count; at += 1)
    if (tokens.kind[at] === WORD) {
      const letter = text[tokens.start[at]!]!;
      // What stands outside the article (a picture's credit) has no capitals here, yet is not in lower case.
      if (!capital[at]) {
        if (letter === letter.toLowerCase()) lowered.add(tokens.lower[at]!);
      } else if (!opening[at]) {
        raised.add(tokens.lower[at]!);
        if (at > 0 && GIVEN_NAMES.has(tokens.lower[at - 1]!)) surnames.add(tokens.lower[at]!);
      }
    }
  return { capital, opening, leading, lowered, raised, surnames };
}

/** al-Assad, d'Estaing, el-Sisi: a capital after a small beginning. */
function isBroughtIn(text: string, start: number, end: number): boolean {
  const second = text[start + 1];
  const at = second === "'" || second === '’' ? 2 : text[start + 2] === '-' ? 3 : 0;
  if (at === 0 || start + at >= end) return false;
  const letter = text[start + at]!;
  return letter !== letter.toLowerCase();
}

/** Whether every letter of a word is a capital, as in "US", which is no pronoun. */
export function isAllCapital(text: string, { start, end }: Tokens, at: number): boolean {
  const word = text.slice(start[at]!, end[at]!);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The dot of "Sen." and "Mr." */
export function isTitleDot(tokens: Tokens, at: number): boolean {
  return (
    tokens.lower[at] === '.' &&
    at > 0 &&
    tokens.end[at - 1] === tokens.start[at] &&
    tokens.end[at - 1]! - tokens.start[at - 1]! < 6 &&
    (HONORIFICS.has(tokens.lower[at - 1]!) ||
      TITLES.has(tokens.lower[at - 1]!) ||
      NAME_ENDINGS.has(tokens.lower[at - 1]!))
  );
}

/** Lower case without accents; letters that do not decompose are replaced by the plain ones news uses. */
export function folded(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (/^[\x00-\x7f]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd');
}

/** Only white space, and at most one line's end, between a token and the one before it. */
export function isAdjacent({ text, tokens }: Structure, at: number): boolean {
  const gap = tokens.start[at]! - tokens.end[at - 1]!;
  if (gap <= 1) return true;
  const between = text.slice(tokens.end[at - 1]!, tokens.start[at]!);
  return between.trim() === '' && (between.match(/\n/gu)?.length ?? 0) < 2;
}
