// Whether words are of the kind that a question wants: a person, a time, a place, a number, a price, a reason.
import type { Measure, Wanted } from '../core/question/question.ts';
import { WordClass } from './vocabulary.ts';

/** A place is named within so many words of its preposition: "in the old laundry room". */
const NEAR_PLACE = 4;

/** Follows the words of a sentence, and tells of each how well it shows the wanted kind. */
export class TypeSeeker {
  readonly #wanted: NonNullable<Wanted>;
  readonly #measure: Measure;
  #afterPlace = false;
  /** How many words ago a preposition of place stood. */
  #sincePlace = 9;
  /** How many words ago a number stood; large where none did. */
  #sinceNumber = 9;

  constructor(wanted: NonNullable<Wanted>, measure: Measure = null) {
    this.#wanted = wanted;
    this.#measure = measure;
  }

  startSentence(): void {
    this.#afterPlace = false;
    this.#sincePlace = 9;
    this.#sinceNumber = 9;
  }

  /** How many words ago a number stood; large where none did in this sentence. */
  get sinceNumber(): number {
    return this.#sinceNumber;
  }

  /**
   * How well the next word shows the kind, 0 to 1. `bits` are its class, `own` says that it is a word of the question
   * itself, which cannot answer it.
   */
  next(bits: number, capital: boolean, price: boolean, own: boolean): number {
    const strength = own ? 0 : this.#strength(bits, capital, price);
    this.#afterPlace =
      (bits & WordClass.preposition) !== 0 || (this.#afterPlace && (bits & WordClass.stop) !== 0);
    this.#sincePlace = (bits & WordClass.preposition) !== 0 ? 0 : this.#sincePlace + 1;
    this.#sinceNumber = (bits & WordClass.number) !== 0 ? 0 : this.#sinceNumber + 1;
    return strength;
  }

  #strength(bits: number, capital: boolean, price: boolean): number {
    const isNumber = (bits & WordClass.number) !== 0;
    switch (this.#wanted) {
      case 'person':
        return capital ? 1 : (bits & (WordClass.person | WordClass.human)) !== 0 ? 0.5 : 0;
      case 'place':
        if (capital) return this.#afterPlace ? 1 : 0.5;
        return (bits & WordClass.site) !== 0 && this.#sincePlace < NEAR_PLACE ? 0.5 : 0;
      case 'time':
        if ((bits & WordClass.year) !== 0) return 1;
        if ((bits & WordClass.time) !== 0) return capital ? 1 : 0.5;
        return isNumber ? 0.4 : 0;
      case 'number':
        return this.#numberStrength(bits, isNumber);
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
        if ((bits & WordClass.reason) === 0) return 0;
        return (bits & WordClass.weak) !== 0 ? 0.5 : 1;
      case 'manner':
        return (bits & WordClass.manner) !== 0 ? 0.5 : 0;
    }
  }

  #numberStrength(bits: number, isNumber: boolean): number {
    const isBeside = this.#sinceNumber < 2;
    if (isNumber) {
      if ((bits & WordClass.weak) !== 0) return 0.3;
      const plain = (bits & WordClass.year) !== 0 ? 0.5 : 1;
      return this.#measure === null ? plain : 0.6 * plain;
    }
    if (this.#measure === 'share' && (bits & WordClass.share) !== 0) return isBeside ? 1 : 0.8;
    if (this.#measure === 'size' && (bits & WordClass.size) !== 0) return isBeside ? 1 : 0.4;
    if (this.#measure === 'times' && (bits & WordClass.times) !== 0) return isBeside ? 1 : 0.7;
    return (bits & (WordClass.unit | WordClass.money)) !== 0 ? 0.4 : 0;
  }
}
