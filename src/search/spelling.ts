// Misspelt words of a question → the words of the library, or of English, that were likely meant.
import { STOP_WORDS } from '../core/lexicon/stop-words.ts';
import type { Question } from '../core/question/question.ts';
import { textAt } from '../core/span.ts';
import { relatedWords } from './related-words.ts';
import { haveSameLetters, slipsAllowed, slipsBetween } from './typing-error.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words this short are not mended: everything is near them. */
const SHORTEST = 3;

/** Which words of the question were mended: folded → the word form searched in its place. */
export type Mending = ReadonlyMap<string, string>;

/**
 * The question's words that stand in no passage and are no common English words, where a word like them does. Only
 * then is likeness asked: a word that is found, or that is spelt right and not found, is left as it is.
 */
export function mendingOf(question: Question, vocabulary: Vocabulary): Mending {
  const mending = new Map<string, string>();
  for (const word of question.words) {
    if (word.stop || vocabulary.passagesWith(vocabulary.find(word.term)) > 0) continue;
    if (relatedWords().find(word.term) >= 0) continue;
    if (question.language !== 'en' && vocabulary.termOfForm(word.folded) !== null) continue;
    const nearest = vocabulary.forms.nearest(word.folded, (form) => vocabulary.passagesWithForm(form));
    if (nearest !== null) mending.set(word.folded, nearest);
  }
  return mending;
}

/** The question with its misspelt words replaced, the rest as it was. */
export function mendedText(question: Question, mending: Mending): string {
  let text = '';
  let at = 0;
  for (const { span, folded } of question.words) {
    const instead = mending.get(folded);
    if (instead === undefined) continue;
    const asked = textAt(question.text, span);
    text += question.text.slice(at, span.start);
    text += asked[0] === asked[0]!.toUpperCase() ? instead[0]!.toUpperCase() + instead.slice(1) : instead;
    at = span.end;
  }
  return text + question.text.slice(at);
}

/** Words that can be looked up by likeness. */
export class WordForms {
  /** By length, so that only words of nearly the same length are compared. */
  readonly #byLength: string[][] = [];

  constructor() {
    for (const word of STOP_WORDS) this.add(word);
  }

  /** Adds a folded word form that was not added before. */
  add(folded: string): void {
    if (folded.length > 24 || !/^\p{L}+$/u.test(folded)) return;
    let list = this.#byLength[folded.length];
    if (list === undefined) {
      list = [];
      this.#byLength[folded.length] = list;
    }
    list.push(folded);
  }

  /** The likeliest word meant by `folded`, or null: the fewest slips, then the commonest by `countOf`. */
  nearest(folded: string, countOf: (form: string) => number): string | null {
    if (folded.length < SHORTEST || folded.length > 24 || !/^\p{L}+$/u.test(folded)) return null;
    const allowed = slipsAllowed(folded.length);
    let best: string | null = null;
    let bestCost = allowed + 0.5;
    for (let length = folded.length - allowed; length <= folded.length + allowed; length += 1) {
      for (const word of this.#byLength[length] ?? []) {
        const slips = slipsBetween(folded, word, allowed);
        if (slips > allowed) continue;
        // A word of articles that were removed since is nobody's meaning.
        const count = countOf(word);
        if (count === 0 && !STOP_WORDS.has(word)) continue;
        const sameLetters = haveSameLetters(folded, word) ? 0.3 : 0;
        // "teh" is "the" and "wich" is "which", but "musk" is somebody, not "must".
        if (STOP_WORDS.has(word) && length === folded.length && sameLetters === 0) continue;
        const sameStart = word[0] === folded[0] ? 0 : 0.6;
        const common = Math.min(0.2, Math.log1p(count) / 50);
        const cost = slips + sameStart - sameLetters - common;
        if (cost < bestCost) {
          best = word;
          bestCost = cost;
        }
      }
    }
    return best;
  }
}
