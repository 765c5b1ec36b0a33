// Which speakers a typed name, a part of one, or a description means.
import { STOP_WORDS } from '../../core/lexicon/stop-words.ts';
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
  /** Each name and description as the set of its terms, for descriptions in other forms of the same words. */
  readonly terms: readonly ReadonlySet<string>[];
};

/** `entries` in the order in which equals are offered. */
export function speakerNamesOf(entries: readonly SpeakerEntry[]): SpeakerNames {
  const cards = entries.map(cardOf);
  return {
    complete: (prefix, limit) => completions(cards, prefix, limit),
    find: (name) => found(cards, name),
  };
}

function cardOf(entry: SpeakerEntry): Card {
  const phrases = entry.role === null ? entry.aliases : [...entry.aliases, entry.role];
  return {
    entry,
    name: nameWords(entry.name),
    others: phrases.map(nameWords),
    terms: [entry.name, ...phrases, phrases.join(' ')].map((phrase) => new Set(contentTerms(phrase))),
  };
}

function contentTerms(phrase: string): string[] {
  return wordsOf(phrase).flatMap(({ folded, term }) => (STOP_WORDS.has(folded) ? [] : [term]));
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

/** The first way of reading the name that means anybody. */
function found(cards: readonly Card[], name: string): SpeakerEntry[] {
  const words = nameWords(name);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const terms = contentTerms(name);
  const ways: ((card: Card) => boolean)[] = [
    (card) => card.name.join(' ') === whole,
    (card) => card.others.some((other) => other.join(' ') === whole),
    (card) => words.every((word) => card.name.includes(word)),
    (card) => terms.length > 0 && card.terms.some((each) => terms.every((term) => each.has(term))),
    (card) => words.every((word) => card.name.some((each) => withinTypingError(word, each))),
  ];
  for (const way of ways) {
    const matching = cards.filter(way);
    if (matching.length > 0) return matching.map(({ entry }) => entry);
  }
  return [];
}
