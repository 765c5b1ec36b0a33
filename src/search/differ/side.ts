// What one article says in answer to a question, laid out so that another's can be held against it.
import type { Article } from '../../core/article.ts';
import type { Hit } from '../../core/question/answer.ts';
import type { Wanted } from '../../core/question/question.ts';
import { type Word, wordsOf } from '../../core/term.ts';
import { type AnswerPhrase, answerPhrases } from '../answer-phrases.ts';

export type Side = {
  readonly article: Article;
  /** That of the text, whose rules its words are read by. */
  readonly language: string;
  readonly hit: Hit;
  /** The words of the sentence that answers. */
  readonly sentence: readonly Word[];
  /** The words of the headline. */
  readonly title: readonly Word[];
  /** Those of the headline and of the passage. */
  readonly around: readonly Word[];
  /** Phrases of the kind that is compared, in the sentence that answers, likeliest first. */
  readonly phrases: (wants: Wanted) => readonly AnswerPhrase[];
};

/** `title` is the headline, `language` that of the text; `own` are the question's terms; `isName` knows a term for a name. */
export function sideOf(
  article: Article,
  title: string,
  language: string,
  hit: Hit,
  own: ReadonlySet<string>,
  isName: (term: string) => boolean,
): Side {
  const { text } = article;
  const titleWords = wordsOf(title, 0, title.length, language);
  return {
    article,
    language,
    hit,
    sentence: wordsOf(text, hit.best.start, hit.best.end, language),
    title: titleWords,
    around: [...titleWords, ...wordsOf(text, hit.passage.start, hit.passage.end, language)],
    phrases: (wants) => answerPhrases(wants, text, hit.best, own, isName, language),
  };
}
