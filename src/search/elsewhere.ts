// Where the question's words stand that a passage itself lacks: in its headline, or nearest in the rest of its article.
import type { Ground } from '../core/question/answer.ts';
import { type Word, wordsOf } from '../core/term.ts';
import { titleOf } from './article-passages.ts';
import { type PassageTable, TERM_BITS } from './passage-table.ts';
import type { Source } from './source.ts';

/** One ground for each of `terms` (numbers in the vocabulary) that the article has outside passage `number`. */
export function elsewhere(
  terms: readonly number[],
  { article, reading }: Source,
  number: number,
  table: PassageTable,
): Ground[] {
  const grounds: Ground[] = [];
  for (const term of terms) {
    const isIt = (word: Word) => {
      const found = table.vocabulary.find(word.term);
      return found === term || (word.compound !== null && table.vocabulary.find(word.compound) === term);
    };
    const title = titleOf(article, reading);
    const inTitle = table.titleOf(table.articleOf(number)).includes(term)
      ? wordsOf(title, 0, title.length, reading.language).find(isIt)
      : undefined;
    if (inTitle !== undefined) {
      grounds.push({ by: 'headline', span: inTitle.span });
      continue;
    }
    const nearest = nearestWith(term, number, table);
    const passage = nearest === null ? undefined : reading.passages[nearest];
    if (passage === undefined) continue;
    const { start, end } = passage.span;
    const word = wordsOf(article.text, start, end, reading.language).find(isIt);
    if (word !== undefined) grounds.push({ by: 'article', span: word.span });
  }
  return grounds;
}

/** The passage of the article nearest to `number` that has the term, counted within the article; null where none has. */
function nearestWith(term: number, number: number, table: PassageTable): number | null {
  const article = table.articleOf(number);
  if (!table.articleHas(article, term)) return null;
  const [first, end] = table.passagesOf(article);
  const has = (passage: number): boolean => {
    if (passage < first || passage >= end) return false;
    for (const token of table.tokensOf(passage)) if ((token & TERM_BITS) === term) return true;
    return false;
  };
  for (let away = 1; away < end - first; away += 1) {
    if (has(number - away)) return number - away - first;
    if (has(number + away)) return number + away - first;
  }
  return null;
}
