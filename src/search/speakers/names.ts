// Which speakers a typed name, a part of one, or a description means.
import { COUNTRY_OF, COUNTRY_PAIRS } from '../../core/lexicon/countries.ts';
import { PERSON_NOUNS } from '../../core/lexicon/roles.ts';
import { STOP_WORDS } from '../../core/lexicon/stop-words.ts';
import { HONORIFICS, TITLES, TITLES_IN_FULL } from '../../core/lexicon/titles.ts';
import { sameGivenName } from '../../core/speaker.ts';
import { wordsOf } from '../../core/term.ts';
import { withinTypingError } from '../typing-error.ts';
import { nameWords, type SpeakerEntry } from './entry.ts';

export type SpeakerNames = {
  complete(prefix: string, limit: number): SpeakerEntry[];
  find(name: string): readonly SpeakerEntry[];
};

/** What a speaker is known by, folded once. */
type Card = {
  readonly entry: SpeakerEntry;
  readonly name: readonly string[];
  /** Other names and descriptions, each a row of folded words. */
  readonly others: readonly (readonly string[])[];
  /** The terms of the name with each description, and with all: descriptions in other forms of the same words. */
  readonly terms: readonly ReadonlySet<string>[];
};

/** `entries` in the order in which equals are offered; sources without a name come after all others. */
export function speakerNamesOf(entries: readonly SpeakerEntry[]): SpeakerNames {
  const all = entries.map(cardOf);
  const isNamed = ({ entry }: Card) => entry.type === 'person' || entry.type === 'body';
  const named = all.filter(isNamed);
  const unnamed = all.filter((card) => !isNamed(card));
  return {
    complete(prefix, limit) {
      const offered = completions(named, prefix, limit);
      return [...offered, ...completions(unnamed, prefix, limit - offered.length)];
    },
    find: (name) => found(all, name),
  };
}

/** Entries outlive a change of the library where nothing changed for them. */
const cards = new WeakMap<SpeakerEntry, Card>();

function cardOf(entry: SpeakerEntry): Card {
  const card = cards.get(entry) ?? newCardOf(entry);
  cards.set(entry, card);
  return card;
}

function newCardOf(entry: SpeakerEntry): Card {
  const phrases = entry.role === null ? entry.aliases : [...entry.aliases, entry.role];
  return {
    entry,
    name: nameWords(entry.name),
    others: phrases.map(nameWords),
    terms: [...phrases, phrases.join(' ')].map(
      (phrase) => new Set(descriptionTerms(`${entry.name}, ${phrase}`)),
    ),
  };
}

/** The words of a description that tell one from another: "the Russian president" and "president of Russia" agree. */
function descriptionTerms(phrase: string): string[] {
  const terms: string[] = [];
  let before = '';
  for (const { folded, term } of wordsOf(phrase)) {
    const pair = COUNTRY_PAIRS.has(`${before} ${folded}`) ? `${before}-${folded}` : null;
    const country = COUNTRY_OF.get(pair ?? folded);
    if (pair !== null) terms.pop();
    if (country !== undefined) terms.push(country);
    else if (!STOP_WORDS.has(folded)) terms.push(term);
    before = folded;
  }
  return terms;
}

// ---- completing

function completions(cards: readonly Card[], prefix: string, limit: number): SpeakerEntry[] {
  const typed = nameWords(prefix);
  if (typed.length === 0) return cards.slice(0, limit).map(({ entry }) => entry);
  const offered = new Set<SpeakerEntry>();
  const tests: ((card: Card) => boolean)[] = [
    ({ name }) => beginsWith(name, typed),
    ({ name }) => haveWordStarts(name, typed, startsWith),
    ({ others }) => others.some((words) => haveWordStarts(words, typed, startsWith)),
    ({ name }) => haveWordStarts(name, typed, startsNearly),
  ];
  for (const test of tests) {
    for (const card of cards) {
      if (offered.size >= limit) return [...offered];
      if (!offered.has(card.entry) && test(card)) offered.add(card.entry);
    }
  }
  return [...offered];
}

/** Whether the name begins with the typed words, the last of them perhaps unfinished. */
function beginsWith(name: readonly string[], typed: readonly string[]): boolean {
  return (
    typed.length <= name.length &&
    typed.every((word, at) => (at < typed.length - 1 ? name[at] === word : name[at]!.startsWith(word)))
  );
}

/** Whether each typed word is the beginning of another word of the name, in whatever order. */
function haveWordStarts(
  name: readonly string[],
  typed: readonly string[],
  starts: (word: string, typed: string) => boolean,
): boolean {
  const free = [...name];
  return typed.every((word) => {
    const at = free.findIndex((each) => starts(each, word));
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  });
}

function startsWith(word: string, typed: string): boolean {
  return word.startsWith(typed);
}

/** Whether `typed` may be a mistyped beginning of `word`; at least one of its first two letters is right. */
function startsNearly(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 3 || (word[0] !== typed[0] && word[1] !== typed[1] && word[0] !== typed[1]))
    return false;
  return [0, -1, 1].some((more) => withinTypingError(typed, word.slice(0, typed.length + more)));
}

// ---- finding

/** The first way of reading the name that means anybody; then the same without titles and offices around it. */
function found(cards: readonly Card[], name: string): SpeakerEntry[] {
  const words = nameWords(name);
  const bare = withoutTitles(words);
  const meant = meantBy(cards, words, name);
  // "mayor of Hamburg" without its title would be whatever bears "of Hamburg" in its name.
  const isName = bare.length > 0 && bare.length < words.length && !bare.some((word) => STOP_WORDS.has(word));
  if (meant.length > 0 || !isName) return meant;
  return meantBy(cards, bare, bare.join(' '));
}

function meantBy(cards: readonly Card[], typed: readonly string[], name: string): SpeakerEntry[] {
  const words = withoutHonorific(typed);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const titled = inFull(typed);
  const terms = descriptionTerms(name);
  const ways: ((card: Card) => boolean)[] = [
    (card) => typed.length > words.length && card.others.some((other) => inFull(other) === titled),
    (card) => words.length > 1 && card.name.join(' ') === whole,
    (card) => words.length === 1 && (card.name.join(' ') === whole || isSurname(card, whole)),
    (card) => card.others.some((other) => inFull(other) === titled || other.join(' ') === whole),
    (card) => words.every((word) => card.name.includes(word)),
    (card) => isShortForm(card, words),
    (card) => words.length === 1 && hasInitials(card, whole),
    (card) => terms.length > 0 && card.terms.some((each) => terms.every((term) => each.has(term))),
    (card) => words.every((word) => card.name.some((each) => withinTypingError(word, each))),
  ];
  for (const way of ways) {
    const matching = cards.filter(way);
    if (matching.length > 0) return matching.map(({ entry }) => entry);
  }
  return [];
}

/** Everybody of a surname may be meant by it, also where one of them is never called anything else. */
function isSurname({ entry, name }: Card, word: string): boolean {
  return entry.type === 'person' && name.length > 1 && name.at(-1) === word;
}

/** "V. Putin", "K.-J. Tokayev", "Tony Blinken": the surname, with initials or a short form for the rest. */
function isShortForm({ entry, name }: Card, typed: readonly string[]): boolean {
  if (entry.type !== 'person' || name.length < 2 || typed.length < 2 || name.at(-1) !== typed.at(-1))
    return false;
  const [given, short] = [name.slice(0, -1), typed.slice(0, -1)];
  const letters = short.join('').replaceAll(/[^\p{L}]/gu, '');
  return initialsOf(given).startsWith(letters) || sameGivenName(given[0]!, short[0]!);
}

/** "NFC" for the Northern Ferry Company, "MoT" for the Ministry of Transport. */
function hasInitials({ entry, name }: Card, typed: string): boolean {
  if (entry.type !== 'body' || typed.length < 2 || name.length < 2) return false;
  return typed === initialsOf(name) || typed === initialsOf(name.filter((word) => !STOP_WORDS.has(word)));
}

function initialsOf(words: readonly string[]): string {
  return words.flatMap((word) => word.split(/[^\p{L}]+/u).map((part) => part.slice(0, 1))).join('');
}

/** "Mrs Lumley" is asked for as Lumley. */
function withoutHonorific(words: readonly string[]): readonly string[] {
  return words.length > 1 && HONORIFICS.has(words[0]!) ? words.slice(1) : words;
}

/** "coach Teague" and "Hoem CEO" are Teague and Hoem, whatever they are called in the articles. */
function withoutTitles(words: readonly string[]): readonly string[] {
  return words.filter((word) => !HONORIFICS.has(word) && !TITLES.has(word) && !PERSON_NOUNS.has(word));
}

/** Words with their titles written out: "gov" as "governor". */
function inFull(words: readonly string[]): string {
  return words.map((word) => TITLES_IN_FULL.get(word) ?? word).join(' ');
}
