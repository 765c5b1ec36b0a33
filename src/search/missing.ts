// What a question names that stands in no article.
import { PLACES } from '../core/lexicon/places.ts';
import { textAt } from '../core/span.ts';
import { termOf } from '../core/term.ts';
import type { Query, QueryTerm } from './query.ts';

const PLACE_TERMS: ReadonlySet<string> = new Set(
  [...PLACES].filter((name) => !name.includes(' ')).map(termOf),
);

/**
 * Whether a word that no article has is a name however it is written: of a place, or a common word of English texts
 * that WordNet knows nothing of ("merkel", "obama"). In other languages nothing tells.
 */
export function isNameByItself({ term, number, common, related }: QueryTerm): boolean {
  if (number >= 0 || common < 0) return false;
  return related.size === 0 || PLACE_TERMS.has(term);
}

/**
 * The names in the question that no article has, as the question has them; neighbouring ones are one name ("Emilia
 * Vantongeren"). Words that are no common English count as names.
 */
export function missingNames(query: Query): string[] {
  const { text, words, language } = query.question;
  const terms = new Map(query.terms.map((term) => [term.term, term]));
  const isMissing = words.map((word) => {
    const term = terms.get(word.term);
    if (term === undefined || term.number >= 0) return false;
    const isStrange = term.common < 0 && language === 'en' && /^\p{L}/u.test(term.term);
    return word.capital || (!word.kind && (isStrange || isNameByItself(term)));
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
