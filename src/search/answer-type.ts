// Whether words are of the kind that a question wants: a person, a time, a place, a number, a price, a reason.
import type { Wanted } from '../core/question/question.ts';
import { WordClass } from './vocabulary.ts';

/** Follows the words of a sentence, and tells of each how well it shows the wanted kind. */
export class TypeSeeker {
  readonly #wanted: NonNullable<Wanted>;
  #afterPlace = false;
  /** How many words ago a number stood; large where none did. */
  #sinceNumber = 9;

  constructor(wanted: NonNullable<Wanted>) {
    this.#wanted = wanted;
  }

  startSentence(): void {
    this.#afterPlace = false;
    this.#sinceNumber = 9;
  }

  /**
   * How well the next word shows the kind, 0 to 1. `bits` are its class, `own` says that it is a word of the question
   * itself, which cannot answer it.
   */
  next(bits: number, capital: boolean, price: boolean, own: boolean): number {
    const strength = own ? 0 : this.#strength(bits, capital, price);
    this.#afterPlace =
      (bits & WordClass.preposition) !== 0 || (this.#afterPlace && (bits & WordClass.stop) !== 0);
    this.#sinceNumber = (bits & WordClass.number) !== 0 ? 0 : this.#sinceNumber + 1;
    return strength;
  }

  #strength(bits: number, capital: boolean, price: boolean): number {
    const isNumber = (bits & WordClass.number) !== 0;
    switch (this.#wanted) {
      case 'person':
        return capital ? 1 : (bits & WordClass.person) !== 0 ? 0.5 : 0;
      case 'place':
        return capital ? (this.#afterPlace ? 1 : 0.5) : 0;
      case 'time':
        if ((bits & WordClass.year) !== 0) return 1;
        if ((bits & WordClass.time) !== 0) return capital ? 1 : 0.5;
        return isNumber ? 0.4 : 0;
      case 'number':
        if (isNumber) return (bits & WordClass.year) !== 0 ? 0.5 : 1;
        return (bits & (WordClass.unit | WordClass.money)) !== 0 ? 0.4 : 0;
      case 'money':
        if (price) return 1;
        if ((bits & WordClass.money) !== 0) return this.#sinceNumber < 2 ? 1 : 0.5;
        return isNumber ? 0.4 : 0;
      case 'duration':
        if ((bits & WordClass.duration) !== 0)
          return this.#sinceNumber < 2 ? 1 : (bits & WordClass.single) !== 0 ? 0 : 0.5;
        if ((bits & WordClass.year) !== 0) return 0.5;
        return isNumber ? 0.4 : 0;
      case 'reason':
        return (bits & WordClass.reason) !== 0 ? 1 : 0;
      case 'manner':
        return (bits & WordClass.manner) !== 0 ? 0.5 : 0;
    }
  }
}
