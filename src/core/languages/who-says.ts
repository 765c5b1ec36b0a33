// Who says it: verbs of saying beside a quotation in another language than English, and their subjects.
import { PUNCTUATION, WORD } from '../text/token.ts';
import type { Language, Saying } from './language.ts';
import type { NameRuns, Run } from './name-runs.ts';
import type { Register } from './register.ts';

/** What stands beside a quotation and says that somebody said it. */
export type Telling = {
  /** The verb, or "according to". */
  readonly cue: number;
  readonly by: Run | 'pronoun' | 'nobody';
  /** The last token of the verb and its subject. */
  readonly end: number;
};

/** Tokens between a verb and the name of its subject at most: "the spokesman for the ministry of defence". */
const LONGEST_SUBJECT = 12;
/** The same where the subject stands before its verb, and nothing but an adverb or a helper between. */
const LONGEST_GAP = 3;
/** A sentence is read so far back. */
const LONGEST_SENTENCE = 80;
/** An office before a name and a colon. */
const LONGEST_LABEL = 6;
/** Between a verb and the colon after it. */
const LONGEST_TO_COLON = 15;

export class WhoSays {
  readonly #names: NameRuns;
  readonly #register: Register;
  readonly #language: Language;
  readonly #saying: Saying;

  constructor(names: NameRuns, register: Register, language: Language) {
    this.#names = names;
    this.#register = register;
    this.#language = language;
    this.#saying = language.saying!;
  }

  /** "…, said X": from the token after the quotation to `limit`; `isOpen` where the quotation ends in no sign of its own. */
  after(from: number, limit: number, isOpen: boolean): Telling | null {
    let at = from;
    const comma = this.#is(at, ',');
    if (comma) at += 1;
    const dash = this.#is(at, '—', '–', '-', '--');
    if (dash) at += 1;
    if (isOpen && !comma && !dash) return null;
    const according = this.#accordingAt(at, limit);
    if (according !== null && comma) return according;
    const told = this.#verbFrom(at, limit);
    if (told !== null || at >= limit || !this.#saying.severals.has(this.#names.foldedAt(at))) return told;
    return { cue: at, by: 'nobody', end: at };
  }

  /** A verb within the next few words, and its subject behind it. */
  #verbFrom(from: number, limit: number): Telling | null {
    const inverted = this.#invertedAt(from);
    if (inverted !== null && inverted < limit) return { cue: inverted, by: 'pronoun', end: inverted };
    let verb = from;
    // "a-t-il déclaré", "ha dicho", "так сказал".
    const isPronounInside = this.#isInverted(verb);
    if (isPronounInside || this.#saying.helpers.has(this.#names.foldedAt(verb))) verb += 1;
    if (verb >= limit || !this.#saying.verbs.has(this.#names.foldedAt(verb))) return null;
    if (isPronounInside) return { cue: verb, by: 'pronoun', end: verb };
    return this.#subjectAfter(verb, limit);
  }

  #subjectAfter(verb: number, limit: number): Telling {
    const first = verb + 1;
    if (this.#isPronoun(first)) return { cue: verb, by: 'pronoun', end: first };
    const run = this.#personFrom(first, limit);
    if (run !== null) return { cue: verb, by: run, end: run.last };
    const next = first >= limit || this.#names.tokens.kind[first] === PUNCTUATION;
    // Spanish and Russian leave the pronoun out: "«…», añadió."
    return { cue: verb, by: next && this.#leavesOutPronouns() ? 'pronoun' : 'nobody', end: verb };
  }

  #isPronoun(token: number): boolean {
    return this.#saying.pronouns.has(this.#names.tokens.lower[token] ?? '');
  }

  #leavesOutPronouns(): boolean {
    return this.#language.code === 'es' || this.#language.code === 'ru' || this.#language.code === 'kk';
  }

  /** The person named in a subject that begins at `from`. */
  #personFrom(from: number, limit: number): Run | null {
    const names = this.#names;
    const { tokens } = names;
    for (let at = from; at < Math.min(limit, from + LONGEST_SUBJECT); ) {
      if (tokens.kind[at] === PUNCTUATION) return this.#is(at, ',') ? this.#apposition(at + 1, limit) : null;
      const end = names.endOfRun(at);
      if (end > at) {
        const run = names.personIn(at, end);
        if (run !== null && this.#isNamed(run, at === from)) return run;
        at = end;
      } else {
        if (this.#isPreposition(at) && !this.#isGenitive(at)) return null;
        at += 1;
      }
    }
    return null;
  }

  /** "el alcalde, Juan Pérez, …": a full name and nothing else between two commas. */
  #apposition(from: number, limit: number): Run | null {
    const end = this.#names.endOfRun(from);
    if (end === from) return null;
    const run = this.#names.personIn(from, end);
    if (run === null || run.first === run.last) return null;
    const isClosed = end >= limit || (this.#names.tokens.kind[end] === PUNCTUATION && !this.#is(end, ':'));
    return isClosed ? run : null;
  }

  /** Whether a run may be taken for a name: several words, or one that is known, or that cannot be a noun. */
  #isNamed(run: Run, isNext: boolean): boolean {
    if (run.last > run.first) return true;
    const name = this.#register.nameOf(run);
    if (name === null) return false;
    if (!this.#language.capitalNouns || name !== this.#names.wordsOf(run)) return true;
    return isNext || run.office !== null;
  }

  /** A function word that begins something else than the subject: "in Berlin", "à la presse". */
  #isPreposition(token: number): boolean {
    const folded = this.#names.foldedAt(token);
    const { prepositions, helpers } = this.#saying;
    // Without its accent "à" is a helper.
    if (helpers.has(folded) && this.#names.tokens.lower[token] === folded) return false;
    return prepositions.has(folded);
  }

  #isGenitive(token: number): boolean {
    return this.#saying.genitives.has(this.#names.foldedAt(token));
  }

  /** "selon Macron", "laut Scholz", "so Scholz". */
  #accordingAt(at: number, limit: number): Telling | null {
    const names = this.#names;
    if (!this.#saying.accordingTo.has(names.foldedAt(at))) return null;
    const run = this.#personFrom(at + 1, limit);
    return run === null ? null : { cue: at, by: run, end: run.last };
  }

  /** "dit-il", "explique-t-elle": verb and pronoun in one. */
  #invertedAt(token: number): number | null {
    const parts = this.#names.foldedAt(token).split('-');
    if (parts.length < 2 || !this.#saying.pronouns.has(parts.at(-1)!)) return null;
    return this.#saying.verbs.has(parts[0]!) ? token : null;
  }

  #isInverted(token: number): boolean {
    const parts = this.#names.foldedAt(token).split('-');
    return (
      parts.length > 1 && this.#saying.pronouns.has(parts.at(-1)!) && this.#saying.helpers.has(parts[0]!)
    );
  }

  /** "X said: …", "X said that …", "as X said, …", "according to X, …": in the sentence from `from`, before the token `mark`. */
  before(start: number, mark: number): Telling | null {
    const from = Math.max(start, mark - LONGEST_SENTENCE);
    const last = mark - 1;
    if (this.#is(last, ':')) {
      const label = this.#labelled(from, last);
      if (label !== null) return label;
      return this.#saidBetween(from, last, LONGEST_TO_COLON);
    }
    if (this.#saying.that.has(this.#names.foldedAt(last))) {
      const verbEnd = this.#is(last - 1, ',') ? last - 1 : last;
      return this.#saidBetween(from, verbEnd, 1);
    }
    const isAs =
      this.#saying.as.has(this.#names.foldedAt(from)) ||
      this.#saying.accordingTo.has(this.#names.foldedAt(from));
    if (!isAs) return null;
    const according = this.#accordingAt(from, mark);
    if (according !== null && mark - according.end <= 2) return according;
    return this.#is(last, ',') ? this.#saidBetween(from, last, LONGEST_TO_COLON) : null;
  }

  /** "Путин: «…»", "Глава МИД Сергей Лавров: «…»": a name, and its office, are all there is before the colon. */
  #labelled(from: number, colon: number): Telling | null {
    let first = from;
    let hasRole = false;
    while (first < Math.min(colon, from + LONGEST_LABEL) && this.#names.endOfRun(first) !== colon) {
      hasRole ||= this.#names.isRole(first);
      if (this.#names.tokens.kind[first] !== WORD || this.#isPreposition(first)) return null;
      first += 1;
    }
    const end = this.#names.endOfRun(first);
    if (end !== colon || (first > from && !hasRole)) return null;
    const run = this.#names.personIn(first, end);
    return run !== null && this.#register.nameOf(run) !== null && (run.last > run.first || this.#isKnown(run))
      ? { cue: colon, by: run, end: colon }
      : null;
  }

  #isKnown(run: Run): boolean {
    return this.#register.nameOf(run) !== this.#names.wordsOf(run);
  }

  /** The last verb of saying before `end`, at most `reach` tokens before it, and its subject on either side. */
  #saidBetween(from: number, end: number, reach: number): Telling | null {
    const names = this.#names;
    for (let verb = end - 1; verb >= Math.max(from, end - reach); verb -= 1) {
      if (names.tokens.kind[verb] !== WORD || !this.#saying.verbs.has(names.foldedAt(verb))) continue;
      const subject = this.#subjectBefore(from, verb);
      if (subject !== null) return { cue: verb, by: subject, end };
      const behind = this.#subjectAfter(verb, end);
      return behind.by === 'pronoun' && behind.end === verb
        ? { ...behind, by: 'nobody', end }
        : { ...behind, end };
    }
    return null;
  }

  /** The one person named before a verb as its subject; a pronoun there; null where nobody or several may be. */
  #subjectBefore(from: number, verb: number): Run | 'pronoun' | null {
    const names = this.#names;
    for (let at = verb - 1; at >= Math.max(from, verb - LONGEST_GAP); at -= 1)
      if (this.#isPronoun(at)) return 'pronoun';
    const found: Run[] = [];
    for (let at = from; at < verb; ) {
      const end = names.endOfRun(at);
      if (end === at) {
        at += 1;
        continue;
      }
      const run = names.personIn(at, end);
      if (run !== null && !this.#isGoverned(at, from, run) && this.#isSubject(run)) found.push(run);
      at = end;
    }
    const [run] = found;
    if (run === undefined || found.length > 1) return null;
    // "El presidente de la diputación, Julián Sarmiento, aseguró": the comma ends the apposition.
    const isApposition = this.#is(run.first - 1, ',') && this.#is(run.last + 1, ',');
    return this.#reaches(run.last + (isApposition ? 2 : 1), verb) ? run : null;
  }

  /** Behind a preposition, or an article that its own office does not explain ("der Kanzler Scholz"), nobody is subject. */
  #isGoverned(first: number, from: number, { office }: Run): boolean {
    if (first === from) return false;
    if (this.#isPreposition(first - 1)) return true;
    return office === null && this.#language.stop.has(this.#names.foldedAt(first - 1));
  }

  #isSubject(run: Run): boolean {
    if (run.last > run.first) return true;
    return this.#language.capitalNouns ? this.#isKnown(run) : this.#register.nameOf(run) !== null;
  }

  /** Nothing but a few words, or something set apart by two commas, between a name and its verb. */
  #reaches(from: number, verb: number): boolean {
    let at = from;
    if (this.#is(at, ',')) {
      at += 1;
      while (at < verb && !this.#is(at, ',')) at += 1;
      if (at >= verb || at - from > LONGEST_SUBJECT) return false;
      at += 1;
    }
    if (this.#is(at, '(')) {
      while (at < verb && !this.#is(at, ')')) at += 1;
      at += 1;
    }
    if (verb - at > LONGEST_GAP) return false;
    for (; at < verb; at += 1)
      if (this.#names.tokens.kind[at] !== WORD || this.#isPreposition(at)) return false;
    return true;
  }

  #is(token: number, ...marks: readonly string[]): boolean {
    return marks.includes(this.#names.tokens.lower[token] ?? '');
  }
}
