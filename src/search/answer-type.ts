// Whether a word is of the kind that a question wants: a person, a time, a place, a number, a reason.
import type { Wanted } from '../core/question.ts';
import type { Word } from '../core/term.ts';
import { classOf, WordClass } from './vocabulary.ts';

/** How well a word that is not the question's own shows the kind of answer wanted, 0 to 1. */
export function typeStrength(
  wanted: NonNullable<Wanted>,
  bits: number,
  capital: boolean,
  afterPlace: boolean,
): number {
  switch (wanted) {
    case 'person':
      return capital ? 1 : has(bits, WordClass.person) ? 0.5 : 0;
    case 'time':
      if (has(bits, WordClass.year)) return 1;
      if (has(bits, WordClass.time)) return capital ? 1 : 0.5;
      return has(bits, WordClass.number) ? 0.4 : 0;
    case 'place':
      return capital ? (afterPlace ? 1 : 0.5) : 0;
    case 'number':
      if (has(bits, WordClass.number)) return has(bits, WordClass.year) ? 0.5 : 1;
      return has(bits, WordClass.unit) ? 0.4 : 0;
    case 'reason':
      return has(bits, WordClass.reason) ? 1 : 0;
    case 'manner':
      return 0;
  }
}

/** Whether the word would be marked as the answer's. */
export function typeOfWord(wanted: NonNullable<Wanted>, word: Word, text: string, first: boolean): boolean {
  const letter = text[word.span.start]!;
  const capital = !first && letter !== letter.toLowerCase();
  const bits = classOf(word.term, word.folded);
  if (wanted === 'time') return (bits & (WordClass.year | WordClass.time | WordClass.number)) !== 0;
  return typeStrength(wanted, bits, capital, false) >= 0.4 && wanted !== 'reason';
}

function has(bits: number, bit: number): boolean {
  return (bits & bit) !== 0;
}
