// What a question names that stands in no article.
import { textAt } from '../core/span.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The names, and words that are no common English, in the question that no passage holds, as the question has them;
 * neighbouring ones are one name ("Emilia Vantongeren").
 */
export function missingNames(query: Query, vocabulary: Vocabulary): string[] {
  const { text, words, language } = query.question;
  const terms = new Map(query.terms.map((term) => [term.term, term]));
  const isMissing = words.map((word) => {
    const term = terms.get(word.term);
    if (term === undefined || word.kind || vocabulary.passagesWith(term.number) > 0) return false;
    // A word of another language may well be there in translation; a name is not translated.
    if (language !== 'en') return word.capital;
    return word.capital || (term.common < 0 && /^\p{L}/u.test(word.folded));
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
