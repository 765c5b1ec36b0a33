// Every term of a library: its number, in how many passages it stands, and what kind of word it is.

import { rulesOf } from '../core/languages/rules.ts';
import { isForeignStop } from '../core/languages/words.ts';
import {
  DURATION_WORDS,
  MANNER_WORDS,
  MONEY_WORDS,
  PERSON_WORDS,
  PLACE_PREPOSITIONS,
  REASON_WORDS,
  SHARE_WORDS,
  SINGLE_DURATIONS,
  SIZE_UNITS,
  TIME_WORDS,
  TIMES_WORDS,
  UNIT_WORDS,
  WEAK_REASON_WORDS,
} from '../core/lexicon/answer-words.ts';
import { STOP_WORDS } from '../core/lexicon/stop-words.ts';
import { Growable } from './growable.ts';
import { relatedWords } from './related-words.ts';
import { sentenceMeaning } from './sentence-meaning.ts';
import { WordForms } from './spelling.ts';

/** Bits of a term's class: what it may show about a sentence it stands in. */
export const WordClass = {
  stop: 1,
  number: 2,
  year: 4,
  time: 8,
  reason: 16,
  preposition: 32,
  unit: 64,
  person: 128,
  duration: 256,
  money: 512,
  manner: 1024,
  single: 2048,
  share: 4096,
  size: 8192,
  times: 16384,
  /** Counts little: "one", "second", "since". */
  weak: 32768,
  /** Nouns for persons, and for where somebody may be. */
  human: 65536,
  site: 131072,
} as const;

/** The term whose form is also that of a pronoun. */
const COUNTRY = 'usa';

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** From word forms to their terms' numbers: most words of a text have been met in this very form. */
  readonly #byForm = new Map<string, number>();
  /** The same for other languages than English: the term under which the form was met first. */
  readonly #foreignForms = new Map<string, number>();
  /** All word forms, for mending misspelt ones. */
  readonly forms = new WordForms();
  readonly #terms: string[] = [];
  readonly #classes = new Growable((length) => new Uint32Array(length));
  /** Numbers in the word tables plus one, 0 where these do not know the term. */
  readonly #common = new Growable((length) => new Uint16Array(length));
  /** Rows in the table of sentence meaning plus one, 0 where it does not know the term. */
  readonly #meanings = new Growable((length) => new Uint16Array(length));
  readonly #articles = new Growable((length) => new Uint32Array(length));
  readonly #passages = new Growable((length) => new Uint32Array(length));
  readonly #occurrences = new Growable((length) => new Uint32Array(length));
  readonly #capitals = new Growable((length) => new Uint32Array(length));

  get size(): number {
    return this.#terms.length;
  }

  /** The number of `term`, a new one where it was never met. `folded` is the word form it was first met in. */
  intern(term: string, folded: string, language = 'en'): number {
    if (language !== 'en') return this.#internForeign(term, folded, language);
    const form = term === COUNTRY ? term : folded;
    const met = this.#byForm.get(form);
    if (met !== undefined) return met;
    const number = this.#numbers.get(term) ?? this.#append(term, folded, language);
    this.#byForm.set(form, number);
    this.forms.add(folded);
    return number;
  }

  /** A form of one language may be another term in another: those of English stand apart from all others. */
  #internForeign(term: string, folded: string, language: string): number {
    const number = this.#numbers.get(term) ?? this.#append(term, folded, language);
    if (!this.#foreignForms.has(folded)) {
      if (!this.#byForm.has(folded)) this.forms.add(folded);
      this.#foreignForms.set(folded, number);
    }
    return number;
  }

  #append(term: string, folded: string, language: string): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    const common = relatedWords().find(term);
    this.#classes.push(classOf(term, folded, language) | (language === 'en' ? kindBits(common) : 0));
    this.#common.push(common + 1);
    this.#meanings.push(sentenceMeaning().find(term) + 1);
    this.#articles.push(0);
    this.#passages.push(0);
    this.#occurrences.push(0);
    this.#capitals.push(0);
    return number;
  }

  /** The number of `term`; -1 where no article has it, or none any more. */
  find(term: string): number {
    const number = this.#numbers.get(term);
    return number === undefined || this.#articles.array[number] === 0 ? -1 : number;
  }

  termAt(number: number): string {
    return this.#terms[number]!;
  }

  classAt(number: number): number {
    return this.#classes.array[number]!;
  }

  /** The term's number in the word tables, or -1. */
  commonAt(number: number): number {
    return this.#common.array[number]! - 1;
  }

  /** The term's row in the table of sentence meaning, or -1. */
  meaningAt(number: number): number {
    return this.#meanings.array[number]! - 1;
  }

  /** In how many passages the term stands now. */
  passagesWith(number: number): number {
    return number < 0 ? 0 : this.#passages.array[number]!;
  }

  /** In how many passages any form of the same term stands. */
  passagesWithForm(folded: string): number {
    return this.passagesWith(this.#byForm.get(folded) ?? this.#foreignForms.get(folded) ?? -1);
  }

  /** A term that has this very form, in whatever language, and stands in a passage; null where none does. */
  termOfForm(folded: string): string | null {
    for (const number of [this.#foreignForms.get(folded), this.#byForm.get(folded)])
      if (number !== undefined && this.passagesWith(number) > 0) return this.termAt(number);
    return null;
  }

  /** Which share of the term's occurrences inside sentences is capitalised: 1 for a name. */
  nameShare(number: number): number {
    if (number < 0) return 0;
    return this.#capitals.array[number]! / Math.max(1, this.#occurrences.array[number]!);
  }

  countArticle(number: number, by: 1 | -1): void {
    this.#articles.array[number]! += by;
  }

  countPassage(number: number, by: 1 | -1): void {
    this.#passages.array[number]! += by;
  }

  countOccurrence(number: number, capitalised: boolean, by: 1 | -1): void {
    this.#occurrences.array[number]! += by;
    if (capitalised) this.#capitals.array[number]! += by;
  }
}

/** A term is a name that has a capital this often inside sentences. */
const NAME_FROM = 0.5;

/** Tells of a term whether the library writes it as a name. */
export function isNameIn(vocabulary: Vocabulary): (term: string) => boolean {
  return (term) => vocabulary.nameShare(vocabulary.find(term)) >= NAME_FROM;
}

/** The class bits of a term, by the word form it is first met in. */
export function classOf(term: string, folded: string, language = 'en'): number {
  let bits = language === 'en' ? 0 : foreignClass(term, folded, language);
  if (language === 'en' && STOP_WORDS.has(folded) && term !== COUNTRY) bits |= WordClass.stop;
  if (/^\d/u.test(term)) bits |= WordClass.number;
  if (/^(?:1\d|20)\d\ds?$/u.test(term)) bits |= WordClass.year;
  if (TIME_WORDS.has(folded)) bits |= WordClass.time;
  if (REASON_WORDS.has(folded)) bits |= WordClass.reason;
  if (PLACE_PREPOSITIONS.has(folded)) bits |= WordClass.preposition;
  if (UNIT_WORDS.has(folded)) bits |= WordClass.unit;
  if (DURATION_WORDS.has(folded)) bits |= WordClass.duration;
  if (MONEY_WORDS.has(folded)) bits |= WordClass.money;
  if (SINGLE_DURATIONS.has(folded)) bits |= WordClass.single;
  if (MANNER_WORDS.has(folded)) bits |= WordClass.manner;
  if (PERSON_WORDS.has(folded)) bits |= WordClass.person;
  if (SHARE_WORDS.has(folded)) bits |= WordClass.share;
  if (SIZE_UNITS.has(folded)) bits |= WordClass.size;
  if (TIMES_WORDS.has(folded)) bits |= WordClass.times;
  if (WEAK_REASON_WORDS.has(folded) || term === '1' || /^\d+(?:st|nd|rd|th)$/u.test(term))
    bits |= WordClass.weak;
  return bits;
}

/** What a word of another language than English shows. */
function foreignClass(term: string, folded: string, language: string): number {
  let bits = isForeignStop(term) ? WordClass.stop : 0;
  const asking = rulesOf(language)?.asking;
  if (asking === undefined) return bits;
  if (asking.time.has(folded)) bits |= WordClass.time;
  if (asking.place.has(folded)) bits |= WordClass.preposition;
  if (asking.reason.has(folded)) bits |= WordClass.reason;
  if (asking.unit.has(folded)) bits |= WordClass.unit;
  if (asking.duration.has(folded)) bits |= WordClass.duration;
  if (asking.currency.has(folded)) bits |= WordClass.money;
  return bits;
}
/** What a noun names by WordNet; `common` is its number in the word tables, or -1. */
export function kindBits(common: number): number {
  if (common < 0) return 0;
  const words = relatedWords();
  HUMAN ??= words.find('person');
  SITES ??= new Set(SITE_TERMS.map((term) => words.find(term)));
  let bits = 0;
  for (const kind of words.kindsOf(common)) {
    if (kind === HUMAN) bits |= WordClass.human;
    if (SITES.has(kind)) bits |= WordClass.site;
  }
  return bits;
}

const SITE_TERMS = ['locat', 'structur', 'region', 'room', 'vehicl', 'land', 'institut'];
let HUMAN: number | undefined;
let SITES: ReadonlySet<number> | undefined;
