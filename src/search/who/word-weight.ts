// How much a word says: what it weighs when two wordings are compared.
import { NEGATIONS } from '../../core/lexicon/negations.ts';
import { STOP_WORDS } from '../../core/lexicon/stop-words.ts';
import { termOf } from '../../core/term.ts';
import { relatedWords } from '../related-words.ts';

/** A word of nothing but grammar; a negation, which turns the sentence; a number; the rarest word there is. */
const GRAMMAR = 0.4;
const NEGATION = 1.2;
const NUMBER = 3;
const RAREST = 7;

/** "one" is a pronoun more often than a number. */
const ONE = '1';

/** Stemming gives "quite" and "several" the terms of "quit" and "severe", which say something. */
const STEMMED_ALIKE = new Set(['quite', 'several']);

const stopTerms = new Set([...STOP_WORDS].filter((word) => !STEMMED_ALIKE.has(word)).map(termOf));
const negationTerms = new Set([...NEGATIONS].map(termOf));

/**
 * The weight of a term, 0.3 to 7: the logarithm of its rank in the word tables, which are in order of frequency
 * (by Zipf's law that of its rarity), so that it is the same in a library of one article and of ten thousand.
 */
export function weightOf(term: string): number {
  if (negationTerms.has(term)) return NEGATION;
  if (stopTerms.has(term)) return GRAMMAR;
  if (isNumber(term)) return term === ONE ? GRAMMAR : NUMBER;
  const rank = relatedWords().find(term);
  return rank < 0 ? RAREST : Math.min(RAREST, 1 + Math.log(1 + rank / 20));
}

export function isNumber(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Whether a term says something about what is spoken of. */
export function isContent(term: string): boolean {
  return term !== ONE && !stopTerms.has(term);
}
