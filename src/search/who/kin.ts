// How alike two words are: the same, mistyped, another form, another word for the same.
import { relatedWords } from '../related-words.ts';
import type { MistypedWords } from './mistyped-words.ts';
import { isContent, isNegation, isNumber } from './word-weight.ts';

const MISTYPED = 0.9;
/** Another number in the same place: "five times" remembered for "four times". Always shown as a difference. */
const OTHER_NUMBER = 0.4;
/** A negation for another: "nobody" for "not". */
const OTHER_NEGATION = 0.8;
/** WordNet's synonyms and derivations, and its next wider or narrower words. */
const SYNONYM = 0.8;
const WIDER = 0.6;
/** Another form that no rule of stemming joins: "vacant" and "vacancies". */
const SAME_BEGINNING = 0.7;
/** Words that stand among the same words: half of the cosine above 0.35, so that it never decides alone. */
const COSINE_FLOOR = 0.35;
const COSINE_SHARE = 0.8;

/** The words of a library that an asked word may stand for. */
export type Kin = {
  /** Those to look for, with how alike they are, the word itself first. */
  readonly terms: ReadonlyMap<string, number>;
  /** How alike `term` is to the asked word: 1 the same, 0 another word. */
  likeness(term: string): number;
};

/** The kin of an asked word, spelled `spelled` and compared as `term`, in a library with this mistyped. */
export function kinOf(term: string, spelled: string, mistyped: MistypedWords): Kin {
  const terms = new Map([[term, 1]]);
  for (const meant of mistyped.meantBy(spelled)) if (!terms.has(meant)) terms.set(meant, MISTYPED);
  const words = relatedWords();
  const numbers = [...terms.keys()].map((each) => words.find(each)).filter((number) => number >= 0);
  for (const number of isContent(term) ? numbers : []) {
    for (const [other, strength] of words.relatedTo(number)) {
      const related = words.termAt(other);
      const alike = strength === 1 ? SYNONYM : WIDER;
      if (isContent(related) && !terms.has(related)) terms.set(related, alike);
    }
  }
  const likenesses = new Map(terms);
  return {
    terms,
    likeness(other) {
      const known = likenesses.get(other);
      if (known !== undefined) return known;
      const alike = likenessOf(term, other);
      likenesses.set(other, alike);
      return alike;
    },
  };
}

function likenessOf(term: string, other: string): number {
  if (isNumber(term) || isNumber(other)) return isNumber(term) && isNumber(other) ? OTHER_NUMBER : 0;
  if (isNegation(term) || isNegation(other)) {
    return isNegation(term) && isNegation(other) ? OTHER_NEGATION : 0;
  }
  if (!isContent(term) || !isContent(other)) return 0;
  if (haveSameBeginning(term, other)) return SAME_BEGINNING;
  const words = relatedWords();
  const a = words.find(term);
  const b = words.find(other);
  if (a < 0 || b < 0) return 0;
  return Math.max(0, (words.similarity(a, b) - COSINE_FLOOR) * COSINE_SHARE);
}

/** A shared beginning of four letters or more that is seven tenths of both words. */
function haveSameBeginning(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && (2 * shared) / (a.length + b.length) >= 0.7;
}
