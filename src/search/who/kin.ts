// How alike two words are: the same, mistyped, another form, another word for the same.
import { GRAMMAR_WORDS } from '../../core/lexicon/grammar-words.ts';
import { INFORMAL_WORDS } from '../../core/lexicon/informal-words.ts';
import { termOf } from '../../core/term.ts';
import { relatedWords } from '../related-words.ts';
import type { MistypedWords } from './mistyped-words.ts';
import { isContent, isNumber } from './word-weight.ts';

const MISTYPED = 0.9;
/** Another number in the same place: "five times" remembered for "four times". Always shown as a difference. */
const OTHER_NUMBER = 0.4;
/** Another word of grammar in the same part: "she" for "he", "is" for "was", "nobody" for "not". */
const SAME_PART = 0.6;
/** The same in talk and in print; a synonym or derivation of WordNet's; its next wider or narrower words. */
const SYNONYM = 0.8;
const WIDER = 0.55;
/** Such a wider or narrower word that stands among the same words too. */
const WIDER_BESIDE = 0.7;
const BESIDE_COSINE = 0.4;
/**
 * Common words have many senses, and WordNet relates them in all: two of them must stand among the same words
 * too. The rarer of a synonym's two words counts, by its rank; wider words are farther off, so that more is asked.
 */
const COMMON = 1_000;
const COMMON_WIDER = 3_000;
const LEAST_COSINE = 0.3;
/** Another form that no rule of stemming joins: "vacant" and "vacancies". */
const SAME_BEGINNING = 0.7;
/** Words that stand among the same words may be synonyms, siblings or opposites: they count for half at most. */
const COSINE_FLOOR = 0.3;
const COSINE_SHARE = 0.9;
const COSINE_MOST = 0.5;
/** What is less alike is another word. */
const LEAST = 0.2;

/** The words of a library that an asked word may stand for. */
export type Kin = {
  /** Those to look for, with how alike they are, the word itself first. */
  readonly terms: ReadonlyMap<string, number>;
  /** How alike `term` is to the asked word: 1 the same, 0 another word. */
  likeness(term: string): number;
};

/** The kin of an asked word, spelled `spelled` and compared as `term`, among the words of a library. */
export function kinOf(term: string, spelled: string, mistyped: MistypedWords): Kin {
  const terms = new Map([[term, 1]]);
  for (const meant of mistyped.meantBy(spelled)) addKin(meant, MISTYPED);
  for (const [read, sure] of [...terms].filter(([each]) => isContent(each))) {
    for (const other of talkOf.get(read) ?? []) addKin(other, sure * SYNONYM);
    for (const [other, alike] of relatedTo(read)) addKin(other, sure * alike);
  }
  const likenesses = new Map<string, number>();
  return {
    terms,
    likeness(other) {
      const known = likenesses.get(other);
      if (known !== undefined) return known;
      const alike = Math.max(terms.get(other) ?? 0, likenessOf(term, other));
      likenesses.set(other, alike);
      return alike;
    },
  };

  function addKin(other: string, alike: number): void {
    if ((terms.get(other) ?? 0) < alike) terms.set(other, alike);
  }
}

/** How alike two terms are that no table relates. */
function likenessOf(term: string, other: string): number {
  if (term === other) return 1;
  if (isNumber(term) || isNumber(other)) return isNumber(term) && isNumber(other) ? OTHER_NUMBER : 0;
  if (!isContent(term) || !isContent(other)) return haveSamePart(term, other) ? SAME_PART : 0;
  if (haveSameBeginning(term, other)) return SAME_BEGINNING;
  const words = relatedWords();
  const a = words.find(term);
  const b = words.find(other);
  if (a < 0 || b < 0) return 0;
  const alike = Math.min(COSINE_MOST, (words.similarity(a, b) - COSINE_FLOOR) * COSINE_SHARE);
  return alike >= LEAST ? alike : 0;
}

/** A shared beginning of four letters or more that is seven tenths of both words. */
function haveSameBeginning(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && (2 * shared) / (a.length + b.length) >= 0.7;
}

/** The words that WordNet relates to a term, with how alike they are. */
function relatedTo(term: string): [string, number][] {
  const words = relatedWords();
  const number = words.find(term);
  if (number < 0) return [];
  const found: [string, number][] = [];
  for (const [other, strength] of words.relatedTo(number)) {
    const common = Math.max(number, other) < (strength === 1 ? COMMON : COMMON_WIDER);
    const cosine = words.similarity(number, other);
    if (common && cosine < LEAST_COSINE) continue;
    const wider = cosine >= BESIDE_COSINE ? WIDER_BESIDE : WIDER;
    found.push([words.termAt(other), strength === 1 ? SYNONYM : wider]);
  }
  return found;
}

/** From a term to the others of its rows in a lexicon. */
const talkOf = rowsByTerm(INFORMAL_WORDS);
const partsOf = rowsByTerm(GRAMMAR_WORDS);

function haveSamePart(term: string, other: string): boolean {
  return partsOf.get(term)?.includes(other) ?? false;
}

function rowsByTerm(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const terms = row.map(termOf);
    for (const term of terms) found.set(term, [...(found.get(term) ?? []), ...terms]);
  }
  return found;
}
