// A question in another language than English, in the terms that a library of several languages has.
import type { Question } from '../core/question/question.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * `question` with each word as the term that some article has. A name may be in articles of another language only,
 * where its ending was cut by other rules, and people leave accents out: the word's very form is looked for then.
 */
export function inTermsOf(vocabulary: Vocabulary, question: Question): Question {
  if (question.language === 'en') return question;
  const words = question.words.map((word) => {
    if (word.stop || vocabulary.find(word.term) >= 0) return word;
    const term = vocabulary.termOfForm(word.folded);
    return term === null ? word : { ...word, term };
  });
  return { ...question, words };
}
