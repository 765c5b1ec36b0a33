// What a question names that stands in no article.
import { PLACES } from '../core/lexicon/places.ts';
import { textAt } from '../core/span.ts';
import { termOf } from '../core/term.ts';
import type { Query, QueryTerm } from './query.ts';

const PLACE_TERMS: ReadonlySet<string> = new Set(
  [...PLACES].filter((name) => !name.includes(' ')).map(termOf),
);

/** Shorter words in small letters are taken for abbreviations and slips rather than names. */
const SHORTEST_NAME = 4;
/** A word to which something in the passage is at least this near is not missing. */
const MATCHED_FROM = 0.5;

/**
 * Whether a word that no article has is a name however it is written: of a place, or a common word of English texts
 * that WordNet knows nothing of ("merkel", "obama"). In other languages nothing tells.
 */
export function isNameByItself({ term, number, common, related }: QueryTerm): boolean {
  if (number >= 0 || common < 0 || term.length < SHORTEST_NAME) return false;
  return PLACE_TERMS.has(term) || related.size === 0;
}

/**
 * Whether the question is about a person, a place or a thing that no article has, or asks what somebody said of whom
 * none has ever heard: then no passage answers it, however much else of it is there. `strengths` says of each term how
 * well anything in the first passage stands for it.
 */
export function isAboutStranger(query: Query, strengths: Float32Array): boolean {
  const isUnheard = (term: QueryTerm) =>
    term.number < 0 && (strengths[query.terms.indexOf(term)] ?? 0) < MATCHED_FROM;
  const { saidBy, terms, question } = query;
  if (saidBy.length > 0 && saidBy.every(isUnheard)) return true;
  const capitals = new Set(question.words.filter((word) => word.capital).map(({ term }) => term));
  return terms.some(
    (term) =>
      isUnheard(term) && ((capitals.has(term.term) && /^\p{L}/u.test(term.term)) || isNameByItself(term)),
  );
}

/**
 * What the question names that no article has, as the question has it; neighbouring words are one name ("Emilia
 * Vantongeren"). Words that are no common English count as names, and whoever is asked to have said something.
 */
export function missingNames(query: Query): string[] {
  const { text, words, language } = query.question;
  const terms = new Map(query.terms.map((term) => [term.term, term]));
  const isMissing = words.map((word) => {
    const term = terms.get(word.term);
    if (term === undefined || term.number >= 0) return false;
    // A word of another language may well be there in translation; a name is not translated.
    if (word.capital || language !== 'en') return word.capital;
    if (query.saidBy.includes(term)) return true;
    const isStrange = term.common < 0 && /^\p{L}/u.test(term.term);
    return !word.kind && (isStrange || isNameByItself(term));
  });
  const names: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isMissing[i]) continue;
    const from = i;
    while (isMissing[i + 1] && words[i + 1]!.span.start - words[i]!.span.end === 1) i += 1;
    names.push(textAt(text, { start: words[from]!.span.start, end: words[i]!.span.end }));
  }
  return names;
}
