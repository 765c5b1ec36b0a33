// A question in another language than English, in the terms that a library of several languages has.
import { nominatives, romanised } from '../core/languages/romanise.ts';
import type { Question, QuestionWord } from '../core/question/question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term is a name that has a capital this often inside sentences. */
const NAME_FROM = 0.5;

/**
 * `question` with each word as the term that some article has. A name may be in articles of another language only,
 * where its ending was cut by other rules, or in other letters, and people leave accents out: the word's very form is
 * looked for then, and a name in Cyrillic letters as English writes it.
 */
export function inTermsOf(vocabulary: Vocabulary, question: Question): Question {
  if (question.language === 'en') return question;
  const words = question.words.map((word) => {
    if (word.stop || vocabulary.find(word.term) >= 0) return word;
    const term = vocabulary.termOfForm(word.folded) ?? nameInLatin(vocabulary, word);
    return term === null ? word : { ...word, term };
  });
  return { ...question, words };
}

function nameInLatin(vocabulary: Vocabulary, { folded, capital }: QuestionWord): string | null {
  if (!capital) return null;
  const forms = nominatives(folded).flatMap((form) => romanised(form) ?? []);
  for (const form of forms) {
    const term = vocabulary.termOfForm(form);
    if (isName(vocabulary, term)) return term;
  }
  for (const form of forms) {
    const near = vocabulary.forms.nearest(form, (each) => vocabulary.passagesWithForm(each));
    const term = near === null ? null : vocabulary.termOfForm(near);
    if (isName(vocabulary, term)) return term;
  }
  return null;
}

function isName(vocabulary: Vocabulary, term: string | null): boolean {
  return term !== null && vocabulary.nameShare(vocabulary.find(term)) >= NAME_FROM;
}
