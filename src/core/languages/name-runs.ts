// Names of people in a text of another language than English: runs of words with capitals, without what leads to them.
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Span } from '../span.ts';
import { type Tokens, tokenAt, WORD } from '../text/token.ts';
import { fold } from './fold.ts';
import type { Language, Saying } from './language.ts';

/** A run of words that names a person, as the first and last token of it. */
export type Run = {
  readonly first: number;
  readonly last: number;
  /** The office before the name inside the same run ("Bundeskanzler"), as its first and last token; null without one. */
  readonly office: readonly [first: number, last: number] | null;
};

/** Words of a name at most: longer runs are headlines and lists. */
const LONGEST = 5;
const ARTICLES: ReadonlySet<string> = new Set(['der', 'den', 'la', 'le', 'los', 'las']);
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'herr frau dr prof m mme monsieur madame don dona senor senora kollege kollegin'.split(' '),
);
const PATRONYMIC = /(?:ович|евич|овна|евна|ична|ұлы|қызы)$/u;

export class NameRuns {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #language: Language;
  readonly #saying: Saying;
  /** Tokens that begin a sentence, whose capital says nothing. */
  readonly #starts: ReadonlySet<number>;

  constructor(text: string, tokens: Tokens, language: Language, sentences: readonly Span[]) {
    this.text = text;
    this.tokens = tokens;
    this.#language = language;
    this.#saying = language.saying!;
    this.#starts = new Set(sentences.map(({ start }) => this.#firstWord(start)));
  }

  #firstWord(offset: number): number {
    let at = tokenAt(this.tokens, offset);
    while (at < this.tokens.count && this.tokens.kind[at] !== WORD) at += 1;
    return at;
  }

  wordAt(token: number): string {
    return this.text.slice(this.tokens.start[token]!, this.tokens.end[token]!);
  }

  foldedAt(token: number): string {
    return token >= 0 && token < this.tokens.count ? fold(this.tokens.lower[token]!) : '';
  }

  wordsOf({ first, last }: Run): string {
    return this.text.slice(this.tokens.start[first]!, this.tokens.end[last]!).replaceAll(/\s+/gu, ' ');
  }

  startsSentence(token: number): boolean {
    return this.#starts.has(token);
  }

  isRole(token: number): boolean {
    const folded = this.foldedAt(token);
    return (
      this.#saying.roles.has(folded) || (this.#saying.titles?.test(this.tokens.lower[token] ?? '') ?? false)
    );
  }

  /** A role that says what somebody is: "mayor", but not "Mr". */
  isOffice(token: number): boolean {
    return this.isRole(token) && !FORMS_OF_ADDRESS.has(this.foldedAt(token));
  }

  /** Whether a word may stand between an office and a name: "of the council", "России". */
  belongsToOffice(token: number): boolean {
    const folded = this.foldedAt(token);
    if (this.#saying.institutions.has(folded) || this.#saying.genitives.has(folded)) return true;
    const isPreposition = this.#saying.prepositions.has(folded);
    return !isPreposition && !this.#saying.verbs.has(folded) && !this.#isPart(token);
  }

  /** Whether a word may be part of a name: a capital and small letters, and no function word. */
  #isPart(token: number): boolean {
    if (token < 0 || token >= this.tokens.count || this.tokens.kind[token] !== WORD) return false;
    const word = this.wordAt(token);
    const folded = this.foldedAt(token);
    return (
      /^\p{Lu}/u.test(word) &&
      (/\p{Ll}/u.test(word) || /^\p{Lu}\.$/u.test(word)) &&
      !this.#language.stop.has(folded) &&
      !(this.#language.asking?.time.has(folded) ?? false)
    );
  }

  /** Whether a capital run begins at `token`; where it ends (exclusive), particles inside it too. */
  endOfRun(token: number): number {
    if (!this.#isPart(token)) return token;
    let end = token + 1;
    for (;;) {
      let next = end;
      while (next < end + 2 && this.#isParticle(next, next > end)) next += 1;
      if (!this.#isPart(next) || this.#starts.has(next) || !this.#isBeside(end - 1, next)) return end;
      end = next + 1;
    }
  }

  /** "von" may join two parts of a name, "der" only behind it: "der Leiter der Agentur" is no name. */
  #isParticle(token: number, isSecond: boolean): boolean {
    const folded = this.foldedAt(token);
    return (
      this.#saying.particles.has(folded) &&
      !this.#isPart(token) &&
      (isSecond || !ARTICLES.has(folded) || /^\p{Lu}/u.test(this.wordAt(token)))
    );
  }

  /** Only white space stands between two tokens and those between them. */
  #isBeside(first: number, last: number): boolean {
    for (let at = first; at < last; at += 1)
      if (/\S/u.test(this.text.slice(this.tokens.end[at]!, this.tokens.start[at + 1]!))) return false;
    return last - first <= 3;
  }

  /** The person named in the run of capitals from `first` to `end`; null where it names none, or may name another. */
  personIn(first: number, end: number): Run | null {
    const governed = this.#saying.genitives.has(this.foldedAt(first - 1));
    let at = first;
    let office: [number, number] | null = null;
    while (at < end && this.isRole(at)) {
      office = [office?.[0] ?? at, at];
      at += 1;
    }
    let dropped = 0;
    while (at < end && this.#saying.institutions.has(this.foldedAt(at))) {
      if (office !== null) office = [office[0], at];
      at += 1;
      dropped += 1;
    }
    if (governed && office === null && dropped === 0) {
      // "le président du Sénat Gérard Larcher": the first word is what is presided over. Two alone are nobody's: "la mère de …".
      if (end - at < 3) return null;
      at += 1;
    }
    at = this.#givenNameFrom(at, end);
    const declines = this.#saying.likeDeclined !== undefined;
    if (declines && end - at > 2 && !this.#hasPatronymic(at, end) && !this.#hasParticle(at, end))
      at = end - 2;
    const length = end - at;
    if (length < 1 || length > LONGEST) return null;
    if (this.#saying.outlets.has(this.foldedAt(at)) || this.#saying.outlets.has(this.foldedAt(end - 1)))
      return null;
    if (declines && !this.#isNominative(at, end)) return null;
    return { first: at, last: end - 1, office };
  }

  /** "Kämmerin Ursula Heide": where a given name that is known stands further on, the name begins there. */
  #givenNameFrom(first: number, end: number): number {
    if (end - first < 3 || GIVEN_NAMES.has(this.foldedAt(first))) return first;
    for (let at = first + 1; at < end - 1; at += 1) if (GIVEN_NAMES.has(this.foldedAt(at))) return at;
    return first;
  }

  #hasPatronymic(first: number, end: number): boolean {
    return end - first === 3 && PATRONYMIC.test(this.tokens.lower[first + 1]!);
  }

  #hasParticle(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) if (this.#saying.particles.has(this.foldedAt(at))) return true;
    return false;
  }

  /** "Ивана Петрова", "Путину" are named, but do not speak. */
  #isNominative(first: number, end: number): boolean {
    const given = this.foldedAt(first);
    const surname = this.tokens.lower[end - 1]!;
    if (/(?:ого|его|ому|ему|ыми|ими)$/u.test(surname) || /[уюы]$/u.test(surname))
      return end - first === 1 && /[уы]$/u.test(surname) && surname.length < 5;
    if (end - first === 1) return true;
    if (/[ую]$/u.test(given)) return false;
    return !/[ая]$/u.test(given) || this.#saying.likeDeclined!.has(given);
  }
}
