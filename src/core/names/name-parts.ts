// What a run of capitalised words names: the name itself, its title before it, and whether a person or a body bears it.

import { BODY_ENDINGS, BODY_NOUNS, TAKES_OF } from '../lexicon/bodies.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { isDemonym } from '../lexicon/demonyms.ts';
import { DETERMINERS } from '../lexicon/determiners.ts';
import { HELPERS } from '../lexicon/function-words.ts';
import { type Gender, GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CALENDAR, OPENERS, opensLikeVerb } from '../lexicon/openers.ts';
import { PLACE_ENDINGS, PLACES, STATE_CODES } from '../lexicon/places.ts';
import { HONORIFICS, NAME_ENDINGS, POSTNOMINALS, TITLES } from '../lexicon/titles.ts';
import { type Capitals, folded, isAllCapital } from '../text/capitals.ts';
import type { Structure } from '../text/structure.ts';
import { NUMBER, PUNCTUATION, type Tokens } from '../text/token.ts';
import { afterTitle, honorificIn, lastWord, titleBefore } from './name-title.ts';

/** A name where it stands. Token indexes are half-open. */
export type Name = {
  readonly first: number;
  readonly end: number;
  /** After the letters of honours behind it ("KC"); `end` where it has none. */
  readonly outer: number;
  /** Where its title begins ("US Secretary of State"); `first` where it has none. */
  readonly title: number;
  /** Its words, folded: lower case, no accents, without endings such as "Jr.". */
  readonly words: readonly string[];
  /** What its own form tells: a title or a given name makes a person, "Council" a body. */
  readonly type: 'person' | 'body' | 'place' | 'open';
  readonly gender: Gender | null;
  /** The form of address before it, folded: "mrs". */
  readonly honorific: string | null;
  /** Whether "the" stands before it, as before bodies and never before persons. */
  readonly article: boolean;
};

export const PRONOUN_WORDS = new Set(
  'i he she it we they you him her them us me his our your their its who which what that this'.split(' '),
);

/** Names that are common words too: they need another word of a name beside them. */
export const NAMES_TOO = new Set([
  'will',
  'may',
  'mark',
  'grant',
  'grace',
  'april',
  'june',
  'august',
  'drew',
  'art',
  'rose',
  'hope',
  'dean',
  'per',
]);

/** The run without what is no part of the name; null where nothing remains. */
export function nameIn(structure: Structure, capitals: Capitals, from: number, to: number): Name | null {
  const { text, tokens } = structure;
  const { lowered, opening } = capitals;
  let first = from;
  let end = to;
  while (
    end > first &&
    (CALENDAR.has(tokens.lower[end - 1]!) || POSTNOMINALS.has(tokens.lower[end - 1]!)) &&
    end - first > 1
  )
    end -= 1;
  while (
    first < end &&
    (CALENDAR.has(tokens.lower[first]!) || tokens.lower[first] === '.') &&
    !isNameToo(tokens, first, end) &&
    !isToldAsName(tokens, first)
  )
    first += 1;
  while (end > first && tokens.lower[end - 1] === '.' && !NAME_ENDINGS.has(tokens.lower[end - 2] ?? ''))
    end -= 1;
  const the = tokens.lower[first] === 'the';
  if (the) first += 1;
  if (first >= end || (PRONOUN_WORDS.has(tokens.lower[first]!) && !isAllCapital(text, tokens, first))) {
    if (first >= end || end - first === 1) return null;
    first += 1;
  }
  const last = lastWord(tokens, first, end);
  const bodily = isBodyLike(tokens, first, last);
  const start = bodily ? first : afterTitle(tokens, first, end);
  if (start >= end) return null;
  const lower = tokens.lower[start]!;
  const single = lastWord(tokens, start, end) === start;
  if (single && start === first && CALENDAR.has(lower) && !isToldAsName(tokens, start)) return null;
  // A Temper and a Trowel: what begins with an article in capitals inside a sentence is a book.
  if (opening[first] === 0 && (tokens.lower[first] === 'a' || tokens.lower[first] === 'an')) return null;
  if (single && start === first && isDemonym(lower) && !isSurnameToo(structure, capitals, start)) return null;
  // "Trump-style", "Oregon-based": an adjective made of a name.
  if (
    single &&
    /-\p{Ll}/u.test(text.slice(tokens.start[start]!, tokens.end[start]!)) &&
    !/^(?:\p{Ll}|Al-|El-)/u.test(text.slice(tokens.start[start]!, tokens.end[start]!))
  )
    return null;
  if (single && opening[start] === 1 && (OPENERS.has(lower) || isOpeningVerb(capitals, lower))) return null;
  if (single && start === first && lowered.has(lower) && opening[start] === 1) return null;
  if (single && start === first && opening[start] === 1 && !isNamed(structure, capitals, start)) return null;
  if (single && !isLongEnough(text, tokens, start)) return null;
  const words: string[] = [];
  for (let at = start; at < end; at += 1)
    if (tokens.kind[at] !== PUNCTUATION && !NAME_ENDINGS.has(tokens.lower[at]!))
      words.push(folded(text.slice(tokens.start[at]!, tokens.end[at]!)));
  if (words.length === 0) return null;
  const honorific = honorificIn(tokens, first, start);
  const type =
    isDateline(structure, capitals, start, end) || (single && isStateCode(structure, capitals, start))
      ? 'place'
      : typeOf(words, { titled: start > first, bodily, honorific: honorific !== null });
  // A novel, Salt Roads (1988), is no speaker.
  if (
    type === 'open' &&
    tokens.lower[end] === '(' &&
    /^(?:1[5-9]|20)\d\d$/u.test(tokens.lower[end + 1] ?? '')
  )
    return null;
  return {
    first: start,
    end,
    outer: POSTNOMINALS.has(tokens.lower[end] ?? '') ? to : end,
    title: titleBefore(structure, capitals, first),
    words,
    type,
    gender: type === 'body' || type === 'place' ? null : genderOf(honorific, words),
    honorific,
    article: the || tokens.lower[first - 1] === 'the',
  };
}

/** "Reacting, the minister said": a participle or an adverb that nothing else in the text makes a name. */
function isOpeningVerb({ raised, surnames }: Capitals, word: string): boolean {
  return opensLikeVerb(word) && !raised.has(word) && !surnames.has(word) && !GIVEN_NAMES.has(word);
}

/** "who gave his name as Sunday" */
function isToldAsName({ lower }: Tokens, at: number): boolean {
  return lower[at - 1] === 'as' && lower[at - 2] === 'name';
}

/** "Cuban said": a demonym stands for a person's surname where no article is before it and no noun behind it. */
function isSurnameToo({ tokens }: Structure, { surnames }: Capitals, at: number): boolean {
  const next = tokens.lower[at + 1] ?? '';
  const verb =
    (CUE_VERBS.has(next) || HELPERS.has(next) || next === "'s") &&
    !DETERMINERS.has(tokens.lower[at - 1] ?? '');
  return verb && surnames.has(tokens.lower[at]!);
}

/** "BAJA, 29 June. or "LEEDS (Wire) -" at the start of a paragraph: where the report was written. */
function isDateline({ text, tokens }: Structure, { leading }: Capitals, first: number, end: number): boolean {
  if (!leading[first]) return false;
  const next = tokens.lower[end];
  const after = tokens.lower[end + 1] ?? '';
  const dated = next === ',' && (CALENDAR.has(after) || CALENDAR.has(tokens.lower[end + 2] ?? ''));
  const bare = DASHES.has(next ?? '') && next !== ':' && isAllCapital(text, tokens, first);
  const wired = next === '(' && DASHES.has(tokens.lower[end + 3] ?? '');
  return dated || wired || bare;
}

/** Berea, OH: the capitals behind a town. */
function isStateCode({ text, tokens }: Structure, { capital }: Capitals, at: number): boolean {
  return (
    STATE_CODES.has(tokens.lower[at]!) &&
    isAllCapital(text, tokens, at) &&
    tokens.lower[at - 1] === ',' &&
    capital[at - 2] === 1
  );
}

const DASHES = new Set(['-', '–', '—', '--', '―', ':']);

function isNameToo(tokens: Tokens, first: number, end: number): boolean {
  return end - first > 1 && NAMES_TOO.has(tokens.lower[first]!);
}

function isLongEnough(text: string, tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  return (
    length > 2 ||
    (length === 2 &&
      text.slice(tokens.start[at]!, tokens.end[at]!) !==
        text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase() &&
      text[tokens.start[at]! + 1] !== '.')
  );
}

/** Whether the run is a body's name as a whole, so that "Attorney" and "House" in it are no titles. */
function isBodyLike(tokens: Tokens, first: number, last: number): boolean {
  if (last === first) return false;
  const word = tokens.lower[last]!;
  if (tokens.kind[last] === NUMBER) return true;
  if (BODY_ENDINGS.has(word) || (BODY_NOUNS.has(word) && !TITLES.has(word))) return true;
  for (let at = first; at < last; at += 1) {
    if (tokens.lower[at] === '&') return true;
    if (
      (tokens.lower[at] === 'of' || tokens.lower[at] === 'for') &&
      TAKES_OF.has(tokens.lower[at - 1] ?? '') &&
      !TITLES.has(tokens.lower[at - 1]!)
    )
      return !tokens.lower.slice(first, at).some((one) => one === 'secretary');
  }
  return false;
}

function typeOf(
  words: readonly string[],
  evidence: { titled: boolean; bodily: boolean; honorific: boolean },
): Name['type'] {
  if (evidence.bodily) return 'body';
  if (PLACES.has(words.join(' ')) && !evidence.honorific)
    return evidence.titled && words.length > 1 ? 'person' : 'place';
  if (words.length > 1 && PLACE_ENDINGS.has(words.at(-1)!)) return 'place';
  if (evidence.titled || evidence.honorific) return 'person';
  if (words.length > 1 && GIVEN_NAMES.has(words[0]!)) return 'person';
  return 'open';
}

function genderOf(honorific: string | null, words: readonly string[]): Gender | null {
  const told = honorific === null ? null : HONORIFICS.get(honorific);
  if (told) return told;
  return words.length > 1 || honorific !== null || GIVEN_NAMES.has(words[0]!)
    ? (GIVEN_NAMES.get(words[0]!) ??
        GIVEN_NAMES.get(words[0]!.split('-')[0]!) ??
        GIVEN_NAMES.get(words.at(-1)!) ??
        null)
    : null;
}

/** Whether something besides its capital says that a lone word at a sentence's start is a name. */
function isNamed({ tokens }: Structure, { raised }: Capitals, at: number): boolean {
  const word = tokens.lower[at]!;
  if (raised.has(word) || GIVEN_NAMES.has(word) || PLACES.has(word)) return true;
  const next = tokens.lower[at + 1] ?? '';
  return (
    CUE_VERBS.has(next) ||
    HELPERS.has(next) ||
    next === "'s" ||
    next === ',' ||
    next === '-' ||
    next === '–' ||
    next === ':'
  );
}
