// Names of people, bodies and places in a text: where they stand, their titles cut off and kept beside them.
import { BODY_ENDINGS, BODY_NOUNS, TAKES_OF } from './lexicon/bodies.ts';
import { isDemonym } from './lexicon/demonyms.ts';
import { type Gender, GIVEN_NAMES } from './lexicon/given-names.ts';
import { CALENDAR, OPENERS, opensLikeVerb } from './lexicon/openers.ts';
import { PLACES } from './lexicon/places.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from './lexicon/roles.ts';
import { HONORIFICS, NAME_ENDINGS, PARTICLES, PORTFOLIOS, POSTNOMINALS, TITLES } from './lexicon/titles.ts';
import type { Structure } from './structure.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from './token.ts';

/** A name where it stands. Token indexes are half-open. */
export type Name = {
  readonly first: number;
  readonly end: number;
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

/** Lower case without accents; letters that do not decompose are replaced by the plain ones news uses. */
export function folded(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (/^[\x00-\x7f]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd');
}

/** Which tokens are capitalised, and which of these owe the capital to the start of a sentence. */
export type Capitals = { readonly capital: Uint8Array; readonly opening: Uint8Array };

const OPENING_PUNCTUATION = new Set([
  '.',
  '?',
  '!',
  ':',
  '"',
  '“',
  '‘',
  "'",
  "''",
  '``',
  '„',
  '«',
  '…',
  '...',
  '(',
  '[',
  ']',
  ')',
  '*',
  '•',
  '—',
  '–',
  ';',
  '‚',
  '‹',
  '»',
]);

export function capitalsOf({ text, tokens, blocks }: Structure): Capitals {
  const capital = new Uint8Array(tokens.count);
  const opening = new Uint8Array(tokens.count);
  let block = 0;
  let seen = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at]!;
    while (block < blocks.length && blocks[block]!.end <= start) block += 1;
    const inside = block < blocks.length && blocks[block]!.start <= start;
    if (tokens.kind[at] === WORD) {
      const letter = text[start]!;
      if (letter !== letter.toLowerCase() || isBroughtIn(text, start, tokens.end[at]!)) capital[at] = 1;
    }
    if (!inside) capital[at] = 0;
    if (seen !== block || at === 0) opening[at] = 1;
    else {
      const before = tokens.lower[at - 1]!;
      if (
        tokens.kind[at - 1] === PUNCTUATION &&
        OPENING_PUNCTUATION.has(before) &&
        !isTitleDot(tokens, at - 1)
      )
        opening[at] = 1;
    }
    seen = inside ? block : -2;
  }
  return { capital, opening };
}

/** al-Assad, d'Estaing, el-Sisi: a capital after a small beginning. */
function isBroughtIn(text: string, start: number, end: number): boolean {
  const second = text[start + 1];
  const at = second === "'" || second === '’' ? 2 : text[start + 2] === '-' ? 3 : 0;
  if (at === 0 || start + at >= end) return false;
  const letter = text[start + at]!;
  return letter !== letter.toLowerCase();
}

/** The dot of "Sen." and "Mr." */
function isTitleDot(tokens: Tokens, at: number): boolean {
  return (
    tokens.lower[at] === '.' &&
    at > 0 &&
    tokens.end[at - 1] === tokens.start[at] &&
    tokens.end[at - 1]! - tokens.start[at - 1]! < 6 &&
    (HONORIFICS.has(tokens.lower[at - 1]!) ||
      TITLES.has(tokens.lower[at - 1]!) ||
      NAME_ENDINGS.has(tokens.lower[at - 1]!))
  );
}

/**
 * Every name in the blocks of a text, in order; names never overlap. A headline in title case is left out, since
 * there every word is capitalised (see `knownNamesIn`).
 */
export function namesOf(structure: Structure, { capital, opening }: Capitals): Name[] {
  const { tokens } = structure;
  const lowered = loweredWords(tokens, capital);
  const names: Name[] = [];
  let at = titleCased(structure, capital);
  while (at < tokens.count) {
    if (!capital[at] && !isParticleStart(structure, capital, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(structure, capital, opening, at);
    let first = at;
    // Where a sentence begins, its first word is a name only if something says so.
    if (opening[first] && isCommonOpener(structure, lowered, capital, first, end)) first += 1;
    while (first < end && !capital[first] && !PARTICLES.has(tokens.lower[first]!)) first += 1;
    while (
      first < end &&
      PARTICLES.has(tokens.lower[first]!) &&
      !capital[first] &&
      first + 1 < end &&
      !capital[first + 1]
    )
      first += 1;
    if (first < end) {
      const name = cleaned(structure, lowered, opening, first, end);
      if (name) names.push(name);
    }
    at = Math.max(end, at + 1);
  }
  return names;
}

/** Words that also stand in lower case in this very text: capitalised at a sentence's start, they are no names. */
function loweredWords(tokens: Tokens, capital: Uint8Array): Set<string> {
  const lowered = new Set<string>();
  for (let at = 0; at < tokens.count; at += 1)
    if (tokens.kind[at] === WORD && !capital[at]) lowered.add(tokens.lower[at]!);
  return lowered;
}

function isParticleStart({ tokens }: Structure, capital: Uint8Array, at: number): boolean {
  const word = tokens.lower[at]!;
  return (
    (word === 'de' ||
      word === 'van' ||
      word === 'von' ||
      word === 'bin' ||
      word === 'al' ||
      word === 'el' ||
      word === 'der') &&
    at + 1 < tokens.count &&
    tokens.kind[at] === WORD &&
    (capital[at + 1] === 1 || (PARTICLES.has(tokens.lower[at + 1]!) && capital[at + 2] === 1))
  );
}

const LONGEST_RUN = 14;

/** Where the run of capitalised words that begins at `from` ends, small words inside it included. */
function runEnd(structure: Structure, capital: Uint8Array, opening: Uint8Array, from: number): number {
  const { tokens } = structure;
  let at = from + 1;
  while (at < tokens.count && at - from < LONGEST_RUN) {
    const word = tokens.lower[at]!;
    if (!isAdjacent(structure, at)) break;
    if (capital[at] && !opening[at] && tokens.kind[at] === WORD) {
      at += 1;
      continue;
    }
    if (isTitleDot(tokens, at) && (capital[at + 1] || NAME_ENDINGS.has(tokens.lower[at - 1]!))) {
      at += 1;
      if (NAME_ENDINGS.has(tokens.lower[at - 2]!)) break;
      continue;
    }
    if (word === '&' && capital[at + 1]) {
      at += 2;
      continue;
    }
    if (tokens.kind[at] === NUMBER && BODY_NUMBERED.has(tokens.lower[at - 1]!)) return at + 1;
    const bridge = bridgeLength(tokens, capital, from, at);
    if (bridge === 0) break;
    at += bridge;
  }
  return at;
}

const BODY_NUMBERED = new Set([
  'local',
  'channel',
  'district',
  'area',
  'unit',
  'group',
  'division',
  'league',
  'radio',
  'ward',
]);

/** Only white space, and at most one line's end, between a token and the one before it. */
function isAdjacent({ text, tokens }: Structure, at: number): boolean {
  const gap = tokens.start[at]! - tokens.end[at - 1]!;
  if (gap <= 1) return true;
  const between = text.slice(tokens.end[at - 1]!, tokens.start[at]!);
  return between.trim() === '' && (between.match(/\n/gu)?.length ?? 0) < 2;
}

/** How many small words from `at` on lead over to more of the same name: "van der", "of the", "and" of a ministry. */
function bridgeLength(tokens: Tokens, capital: Uint8Array, from: number, at: number): number {
  const word = tokens.lower[at]!;
  if (tokens.kind[at] !== WORD) return 0;
  if (PARTICLES.has(word) && word !== 'la' && word !== 'y') {
    for (let next = at + 1; next < at + 3; next += 1) {
      if (capital[next]) return next + 1 - at;
      if (!PARTICLES.has(tokens.lower[next] ?? '')) return 0;
    }
    return 0;
  }
  const before = tokens.lower[at - 1]!;
  if (word === 'of' || word === 'for' || word === 'on' || word === 'to') {
    const the = tokens.lower[at + 1] === 'the' ? 1 : 0;
    const next = tokens.lower[at + 1 + the] ?? '';
    if (!capital[at + 1 + the]) return 0;
    if (word === 'of' && TITLES.has(before) && (PORTFOLIOS.has(next) || next === 'treasury')) return 2 + the;
    if (TAKES_OF.has(before) && (word === 'of' || word === 'for' || BODY_NOUNS.has(before))) return 2 + the;
    return 0;
  }
  if (word === 'and' && capital[at + 1]) {
    for (let back = at - 1; back > from; back -= 1)
      if (
        tokens.lower[back] === 'of' &&
        TAKES_OF.has(tokens.lower[back - 1]!) &&
        !PLACES.has(tokens.lower[at - 1]!)
      )
        return DEPARTMENTAL.has(tokens.lower[back - 1]!) ? 2 : 0;
  }
  return 0;
}

const DEPARTMENTAL = new Set([
  'department',
  'ministry',
  'committee',
  'bureau',
  'office',
  'institute',
  'college',
  'directorate',
  'association',
  'faculty',
  'school',
]);

function isCommonOpener(
  { tokens }: Structure,
  lowered: ReadonlySet<string>,
  capital: Uint8Array,
  at: number,
  end: number,
): boolean {
  const word = tokens.lower[at]!;
  const single = end - at === 1;
  if (OPENERS.has(word) || PRONOUN_WORDS.has(word))
    return !(GIVEN_NAMES.has(word) && !single && NAMES_TOO.has(word));
  if (HONORIFICS.has(word) || TITLES.has(word)) return false;
  if (GIVEN_NAMES.has(word) && !lowered.has(word)) return false;
  if (lowered.has(word)) return true;
  if (!single && capital[at + 1] && opensLikeVerb(word) && !tokens.lower[at]!.includes('-')) return true;
  if (single && PERSON_NOUNS.has(word)) return true;
  return single && PEOPLE_NOUNS.has(word);
}

const PRONOUN_WORDS = new Set(
  'i he she it we they you him her them us me his our your their its who which what that this'.split(' '),
);
const NAMES_TOO = new Set([
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
]);

/** The run without what is no part of the name; null where nothing remains. */
function cleaned(
  structure: Structure,
  lowered: ReadonlySet<string>,
  opening: Uint8Array,
  from: number,
  to: number,
): Name | null {
  const { text, tokens } = structure;
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
    !isNameToo(tokens, first, end)
  )
    first += 1;
  while (end > first && tokens.lower[end - 1] === '.' && !NAME_ENDINGS.has(tokens.lower[end - 2] ?? ''))
    end -= 1;
  const the = tokens.lower[first] === 'the';
  if (the) first += 1;
  if (first >= end || PRONOUN_WORDS.has(tokens.lower[first]!)) {
    if (first >= end || end - first === 1) return null;
    first += 1;
  }
  const last = lastWord(tokens, first, end);
  const bodily = isBodyLike(tokens, first, last);
  const start = bodily ? first : afterTitle(tokens, first, end);
  if (start >= end) return null;
  const lower = tokens.lower[start]!;
  const single = lastWord(tokens, start, end) === start;
  if (single && start === first && (isDemonym(lower) || CALENDAR.has(lower))) return null;
  if (single && OPENERS.has(lower) && opening[start] === 1) return null;
  if (single && start === first && lowered.has(lower) && opening[start] === 1) return null;
  if (single && !isLongEnough(text, tokens, start)) return null;
  const words: string[] = [];
  for (let at = start; at < end; at += 1)
    if (tokens.kind[at] !== PUNCTUATION && !NAME_ENDINGS.has(tokens.lower[at]!))
      words.push(folded(text.slice(tokens.start[at]!, tokens.end[at]!)));
  if (words.length === 0) return null;
  const honorific = honorificIn(tokens, first, start);
  const type = typeOf(words, { titled: start > first, bodily, honorific: honorific !== null });
  return {
    first: start,
    end,
    title: start > first ? first : titleBefore(structure, start),
    words,
    type,
    gender: type === 'body' || type === 'place' ? null : genderOf(honorific, words),
    honorific,
    article: the || tokens.lower[first - 1] === 'the',
  };
}

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

function lastWord(tokens: Tokens, first: number, end: number): number {
  let at = end - 1;
  while (at > first && (tokens.kind[at] === PUNCTUATION || NAME_ENDINGS.has(tokens.lower[at]!))) at -= 1;
  return at;
}

/** Whether the run is a body's name as a whole, so that "Attorney" and "House" in it are no titles. */
function isBodyLike(tokens: Tokens, first: number, last: number): boolean {
  if (last === first) return false;
  const word = tokens.lower[last]!;
  if (tokens.kind[last] === NUMBER) return true;
  if (BODY_ENDINGS.has(word) || (BODY_NOUNS.has(word) && !TITLES.has(word))) return true;
  for (let at = first; at < last; at += 1)
    if (
      (tokens.lower[at] === 'of' || tokens.lower[at] === 'for') &&
      TAKES_OF.has(tokens.lower[at - 1] ?? '') &&
      !TITLES.has(tokens.lower[at - 1]!)
    )
      return !tokens.lower.slice(first, at).some((one) => one === 'secretary');
  return false;
}

/** Where the name begins once titles and what leads up to them ("US Secretary of State") are cut off. */
function afterTitle(tokens: Tokens, first: number, end: number): number {
  let start = first;
  const last = lastWord(tokens, first, end);
  for (let at = first; at <= last; at += 1) {
    const word = tokens.lower[at]!;
    const titled =
      (TITLES.has(word) || HONORIFICS.has(word)) &&
      !(at > first && GIVEN_NAMES.has(tokens.lower[at - 1]!) && at === last);
    if (titled || (start === at && at > first && (PORTFOLIOS.has(word) || isSmallWord(word)))) {
      start = at + 1;
      if (tokens.lower[start] === '.' && start <= last) start += 1;
    }
  }
  // Nothing but titles ("the Prime Minister") is a description; "Steve King" ends in what is no title there.
  if (start > last) return isAllTitle(tokens, first, last) ? end : first;
  while (start < last && (isDemonym(tokens.lower[start]!) || tokens.lower[start] === 'and')) start += 1;
  return start;
}

function isSmallWord(word: string): boolean {
  return word === 'of' || word === 'for' || word === 'the' || word === 'and' || word === '.';
}

function isAllTitle(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (GIVEN_NAMES.has(tokens.lower[at]!) && !TITLES.has(tokens.lower[at]!)) return false;
  return true;
}

/** A role in lower case right before the name ("spokesman Ali Kaya", "former mayor Ann Bell") is its title too. */
function titleBefore({ tokens, text }: Structure, first: number): number {
  let title = first;
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const word = tokens.lower[at]!;
    if (tokens.kind[at] !== WORD || !isAdjacent({ tokens, text } as Structure, at + 1)) break;
    if (PERSON_NOUNS.has(word) || (title < first && TITLES.has(word))) title = at;
    else break;
  }
  return title;
}

function honorificIn(tokens: Tokens, first: number, start: number): string | null {
  for (let at = start - 1; at >= first; at -= 1)
    if (HONORIFICS.has(tokens.lower[at]!)) return tokens.lower[at]!;
  return null;
}

function typeOf(
  words: readonly string[],
  evidence: { titled: boolean; bodily: boolean; honorific: boolean },
): Name['type'] {
  if (evidence.bodily) return 'body';
  if (PLACES.has(words.join(' ')) && !evidence.honorific)
    return evidence.titled && words.length > 1 ? 'person' : 'place';
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

/** How many tokens a headline in title case has, else 0: capitals tell nothing there. */
function titleCased({ tokens, layout, blocks }: Structure, capital: Uint8Array): number {
  if (!layout.title || blocks.length < 2) return 0;
  let words = 0;
  let capitals = 0;
  let at = 0;
  for (; at < tokens.count && tokens.end[at]! <= layout.title.end; at += 1) {
    if (tokens.kind[at] !== WORD || tokens.end[at]! - tokens.start[at]! < 4) continue;
    words += 1;
    capitals += capital[at]!;
  }
  return words > 2 && capitals > 0.6 * words ? at : 0;
}

/** `names` and, in a headline in title case, those names that the body has made known. */
export function knownNamesIn(structure: Structure, { capital }: Capitals, names: readonly Name[]): Name[] {
  const { text, tokens } = structure;
  const limit = titleCased(structure, capital);
  if (limit === 0) return [...names];
  const known = new Map<string, Name>();
  for (const name of names) {
    known.set(name.words.join(' '), name);
    if (name.type === 'person' && name.words.length > 1) known.set(name.words.at(-1)!, name);
  }
  const found: Name[] = [];
  for (let at = 0; at < limit; at += 1) {
    if (!capital[at]) continue;
    const words: string[] = [];
    let best: Name | null = null;
    for (let end = at; end < Math.min(limit, at + 5); end += 1) {
      if (tokens.kind[end] === PUNCTUATION && tokens.lower[end] !== '.') break;
      if (tokens.kind[end] !== PUNCTUATION)
        words.push(folded(text.slice(tokens.start[end]!, tokens.end[end]!)));
      const same = known.get(words.join(' '));
      if (same && tokens.kind[end] !== PUNCTUATION)
        best = {
          ...same,
          words: [...words],
          first: at,
          end: end + 1,
          title: at,
          honorific: null,
          article: false,
        };
    }
    if (!best) continue;
    found.push(best);
    at = best.end - 1;
  }
  return [...found, ...names];
}
