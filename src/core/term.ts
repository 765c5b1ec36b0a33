// Words → search terms: what is the same word to somebody who searches.
import { stemmer } from 'stemmer';
import { rulesOf } from './languages/rules.ts';
import { wordsIn } from './languages/words.ts';
import { IRREGULAR_FORMS } from './lexicon/irregular-forms.ts';
import { CARDINALS, MAGNITUDES, ORDINALS } from './lexicon/number-words.ts';
import { NAMES_OF_TWO_WORDS } from './lexicon/same-names.ts';
import type { Span } from './span.ts';

/** A word of a text, where it stands, and the two forms in which it is compared. */
export type Word = {
  /** With its apostrophe and ending, without marks around it: "Putin’s". */
  readonly span: Span;
  /** Lower case, without accents, apostrophes and the possessive: "putin", "dont", "us", "10000". */
  readonly folded: string;
  /** `folded` without its ending (Porter 1980), numbers as digits: "presid", "11", "usa". */
  readonly term: string;
  /**
   * For the last part of a hyphenated word, the term of the whole ("ceasefir" at the "fire" of "cease-fire"). For a name
   * in a text that is not English, its term in English where that is another.
   */
  readonly compound: string | null;
};

/** The language whose rules stand in this file. */
const ENGLISH = 'en';

/** Longer words are no words: they are compared by their beginning. */
const LONGEST_WORD = 64;

/** "U.S." "a.m" | "10,000" "3.5bn" "21st" | "don’t" "Wójcik" | "%": one alternative each, without groups, which cost time at every word. */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{Nd}+(?:[.,]\p{Nd}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’ʼ＇][\p{L}\p{M}]+)*|%/gu;

const ASCII_WORD = /^[a-z]+$/u;

/**
 * The words of `text` between `start` and `end` (UTF-16 code units), in order. Parts of a hyphenated word are
 * words of their own; a number that takes several words ("thirty-eight thousand", "2.5 million") is one. `language`
 * is that of the text, as `Reading.language` has it; where no rules are known for it, those of English serve.
 */
export function wordsOf(text: string, start = 0, end: number = text.length, language = ENGLISH): Word[] {
  const rules = language === ENGLISH ? null : rulesOf(language);
  if (rules !== null) return wordsIn(rules, text, start, end, termOf);
  const words: Word[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(WORD)) {
    const raw = match[0];
    const at = start + match.index;
    const forms = formsOf(raw);
    if (forms.folded === '') continue;
    const word: Word = {
      span: { start: at, end: at + raw.length },
      folded: forms.folded,
      term: forms.term,
      compound: null,
    };
    appendWord(words, word, text);
  }
  return words;
}

/** The term of one word standing alone. */
export function termOf(word: string): string {
  return formsOf(word).term;
}

/** Adds `word`, as part of the number or the hyphenated word before it where it is one. */
function appendWord(words: Word[], word: Word, text: string): void {
  const before = words.at(-1);
  if (before === undefined || word.span.start - before.span.end !== 1) {
    words.push(word);
    return;
  }
  const between = text[before.span.end]!;
  const pair = between === ' ' ? NAMES_OF_TWO_WORDS.get(`${before.folded} ${word.folded}`) : undefined;
  if (pair !== undefined) {
    const span = { start: before.span.start, end: word.span.end };
    words[words.length - 1] = { span, folded: `${before.folded} ${word.folded}`, term: pair, compound: null };
    return;
  }
  const number =
    between === ' ' || between === '-' || between === '\u00a0' ? joinedNumber(before, word) : null;
  if (number !== null) {
    const span = { start: before.span.start, end: word.span.end };
    words[words.length - 1] = { span, folded: number, term: number, compound: null };
  } else if (between === '-' || between === '‐' || between === '‑') {
    words.push({ ...word, compound: formsOf(before.folded + word.folded).term });
  } else {
    words.push(word);
  }
}

/** "twenty" + "one" → "21", "38" + "thousand" → "38000", "twenty" + "first" → "21st"; otherwise null. */
function joinedNumber(before: Word, word: Word): string | null {
  if (!isNumber(before.term)) return null;
  const value = Number(before.term);
  const magnitude = MAGNITUDES.get(word.folded);
  if (magnitude !== undefined) return value < 1000 || magnitude > 1000 ? digits(value * magnitude) : null;
  const isTens = CARDINALS.has(before.folded) && value >= 20 && value < 100;
  if (!isTens) return null;
  const unit = CARDINALS.get(word.folded) ?? ORDINALS.get(word.folded) ?? 0;
  if (unit < 1 || unit > 9) return null;
  return CARDINALS.has(word.folded) ? String(value + unit) : ordinal(value + unit);
}

type Forms = { readonly folded: string; readonly term: string };

/** Most words of a text have been met before; the cache is emptied when hostile input fills it. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 200_000;

function formsOf(raw: string): Forms {
  const cached = known.get(raw);
  if (cached !== undefined) return cached;
  const forms = newFormsOf(raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw);
  if (known.size >= MOST_KNOWN) known.clear();
  if (raw.length <= LONGEST_WORD) known.set(raw, forms);
  return forms;
}

function newFormsOf(raw: string): Forms {
  if (raw === '%') return { folded: 'percent', term: 'percent' };
  const folded = foldedOf(raw);
  if (/^us\.?a?\.?$/iu.test(raw.replaceAll('.', '')) && raw === raw.toUpperCase())
    return { folded, term: 'usa' };
  if (/^\p{Nd}/u.test(folded)) return { folded, term: numberTerm(folded) };
  const cardinal = CARDINALS.get(folded);
  if (cardinal !== undefined) return { folded, term: String(cardinal) };
  const rank = ORDINALS.get(folded);
  if (rank !== undefined) return { folded, term: ordinal(rank) };
  return { folded, term: stemOf(folded) };
}

/** Lower case, no accents, no apostrophes, no possessive or contracted ending, no dots and thousands marks. */
function foldedOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłđßæœıþð]/gu, (letter) => PLAIN_LETTERS.get(letter)!)
    .replace(/['’ʼ＇](?:s|re|ve|ll|d|m)$/u, '')
    .replaceAll(/['’ʼ＇]/gu, '')
    .replaceAll(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replaceAll(/(?<=\p{L})\.|,/gu, '');
}

/** Letters that Unicode does not decompose. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ð', 'd'],
]);

/** British endings become American ones, irregular forms their base, and the ending is cut. */
function stemOf(folded: string): string {
  if (!ASCII_WORD.test(folded)) return folded;
  const regular = IRREGULAR_FORMS.get(folded) ?? folded;
  return stemmer(
    regular
      .replace(/(?<=[a-z]{4})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, 'iz')
      .replace(/(?<=[a-z]{4})ys(?=(?:e|es|ed|ing)$)/u, 'yz')
      .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|able|ite|ites|hood|hoods|er|ers|ful|al|less)?$)/u, 'or')
      .replace(/(?<=[a-z]{3})tre(?=s?$)/u, 'ter'),
  );
}

/** "3.5bn" → "3500000000", "10k" → "10000", "1990s" → "1990s", "007" → "007". */
function numberTerm(folded: string): string {
  const match = /^(?<value>\p{Nd}+(?:\.\p{Nd}+)?)(?<unit>bn|tn|k)$/u.exec(folded);
  if (match === null) return folded;
  const factor = match.groups!.unit === 'k' ? 1e3 : MAGNITUDES.get(match.groups!.unit!)!;
  return digits(Number(match.groups!.value) * factor) ?? folded;
}

function isNumber(term: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(term);
}

function digits(value: number): string | null {
  return Number.isFinite(value) && value < 1e15 ? String(Math.round(value * 1e6) / 1e6) : null;
}

function ordinal(rank: number): string {
  const teens = rank % 100 > 10 && rank % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}
