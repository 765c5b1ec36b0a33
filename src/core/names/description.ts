// Noun phrases that may name a speaker without a name: "the minister", "two people", "the 34-year-old", "the club".
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { DEMONYMS, isDemonym } from '../lexicon/demonyms.ts';
import { ADJECTIVES, DETERMINERS, type Determiner, PHRASE_STOPS } from '../lexicon/determiners.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { RARER_PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { FEMALE_NOUNS, isPersonByEnding, MALE_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS } from '../lexicon/roles.ts';
import { PORTFOLIOS, TITLES } from '../lexicon/titles.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../text/token.ts';

/** A description where it stands. Token indexes are half-open; the head is the last token before `end`. */
export type Description = {
  readonly first: number;
  readonly end: number;
  readonly type: 'person' | 'people' | 'body' | 'document' | 'thing';
  readonly determiner: Determiner | 'owner' | 'bare';
  readonly gender: Gender | null;
};

const LONGEST = 9;
/** The minister's wife's brother's firm. */
const MOST_OWNERS = 3;

/** Which kind of speaker a noun names, by its head; null where it names none. */
export function nounType(word: string): Description['type'] | null {
  if (PERSON_NOUNS.has(word)) return 'person';
  if (PEOPLE_NOUNS.has(word)) return 'people';
  if (BODY_NOUNS.has(word)) return 'body';
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  if (word.startsWith('ex-')) return nounType(word.slice(3));
  if (word.endsWith('s') && BODY_NOUNS.has(word.slice(0, -1))) return 'people';
  if (word.endsWith('ies') && BODY_NOUNS.has(`${word.slice(0, -3)}y`)) return 'people';
  if (word.endsWith('s') && DOCUMENT_NOUNS.has(word.slice(0, -1))) return 'document';
  if (/-year-olds?$/u.test(word)) return word.endsWith('s') ? 'people' : 'person';
  if (isPersonByEnding(word)) return 'person';
  if (word.endsWith('s') && isPersonByEnding(word.slice(0, -1))) return 'people';
  return null;
}

/** The descriptions of a text by head nouns that can speak. `taken` marks the tokens that belong to names. */
export function descriptionsOf(tokens: Tokens, taken: Uint8Array): Description[] {
  const found: Description[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (taken[at] || (tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER)) continue;
    const word = tokens.lower[at]!;
    const before = tokens.lower[at - 1] ?? '';
    let type = nounType(word);
    // "the Irishman", "a Texan"; but "the Russian president" has its head further on.
    if (!type && (RARER_PERSON_NOUNS.has(word) ? speaksHere(tokens, at, taken) : isNamed(tokens, at, taken)))
      type = 'person';
    if (!type && isDemonym(word)) type = DEMONYMS.has(word) ? 'person' : 'people';
    if (!type) continue;
    if (leadsOn(tokens, at, taken) || (isDemonym(word) && !isHead(tokens, at))) continue;
    let first = phraseStart(tokens, at);
    if (determinerOf(tokens, first, at) === 'bare') first = bareStart(tokens, at, taken);
    const determiner = determinerOf(tokens, first, at);
    // "observers note that": without a determiner a word that is a cue too is the verb.
    if (determiner === 'bare' && CUE_VERBS.has(word)) continue;
    if (isDemonym(word) && type === 'person' && determiner === 'bare') continue;
    if (word === 'others' || before === 'mr') continue;
    found.push({ first, end: at + 1, type, determiner, gender: genderOf(tokens, at) });
  }
  return found;
}

/**
 * Whether a noun stands where one who speaks does: "the warden, Ann Bell", "said the warden", "the warden said". Elsewhere
 * a rarer noun for a person is mostly somebody who is only spoken of.
 */
function speaksHere(tokens: Tokens, at: number, taken: Uint8Array): boolean {
  const first = phraseStart(tokens, at);
  if (first === at || determinerOf(tokens, first, at) === 'bare') return false;
  if (tokens.lower[at + 1] === ',' && taken[at + 2]) return true;
  return CUE_VERBS.has(tokens.lower[at + 1] ?? '') || CUE_VERBS.has(tokens.lower[first - 1] ?? '');
}

/** Any noun at all in "said the lamplighter, Ann Bell." */
function isNamed(tokens: Tokens, at: number, taken: Uint8Array): boolean {
  if (tokens.lower[at + 1] !== ',' || !taken[at + 2] || tokens.kind[at] !== WORD) return false;
  const first = phraseStart(tokens, at);
  if (first === at || at - first > 3 || !CUE_VERBS.has(tokens.lower[first - 1] ?? '')) return false;
  let end = at + 2;
  while (taken[end]) end += 1;
  if (end - (at + 2) < 2 || !/^[,.]$/u.test(tokens.lower[end] ?? '')) return false;
  const determiner = determinerOf(tokens, first, at);
  return determiner === 'the' || determiner === 'possessive' || determiner === 'owner';
}

/** Whether a demonym is a noun here: "the Irishman said", not "the Irish coast". */
function isHead(tokens: Tokens, at: number): boolean {
  const next = tokens.lower[at + 1] ?? '';
  return (
    tokens.kind[at + 1] !== WORD ||
    PHRASE_STOPS.has(next) ||
    CUE_VERBS.has(next) ||
    next === 'familiar' ||
    next === 'close' ||
    next === 'briefed'
  );
}

/** Without a determiner nothing tells a verb from an adjective, so only sure adjectives are taken in: "local officials". */
function bareStart(tokens: Tokens, head: number, taken: Uint8Array): number {
  let first = head;
  while (first > 0 && head - first < 4) {
    const word = tokens.lower[first - 1]!;
    const fits =
      taken[first - 1] ||
      ADJECTIVES.has(word) ||
      TITLES.has(word) ||
      PORTFOLIOS.has(word) ||
      DEMONYMS.has(word) ||
      word.includes('-') ||
      nounType(word);
    if (!fits || tokens.start[first]! - tokens.end[first - 1]! !== 1) break;
    first -= 1;
  }
  return first;
}

/** Whether the noun only leads to another that is the head: the "police" of "police officer". */
function leadsOn(tokens: Tokens, at: number, taken: Uint8Array): boolean {
  const next = tokens.lower[at + 1] ?? '';
  if (tokens.kind[at + 1] !== WORD || tokens.start[at + 1]! - tokens.end[at]! !== 1) return false;
  if (taken[at + 1]) return PERSON_NOUNS.has(tokens.lower[at]!);
  if (AMBIGUOUS.has(next)) return false;
  return nounType(next) !== null && !VERBS_TOO.has(next);
}

/** Nouns that are as often verbs, so that the word before them is more likely their subject. */
const VERBS_TOO = new Set(
  'report reports claim claims state states review reviews study studies poll polls survey surveys sign signs message text note notes guide draft address plan plans post posts request fund funds book books'.split(
    ' ',
  ),
);
const AMBIGUOUS = new Set(['people']);

/** The token that the noun phrase with this head begins with. */
export function phraseStart(tokens: Tokens, head: number, owners = 0): number {
  let first = head;
  for (let at = head - 1; at >= Math.max(0, head - LONGEST); at -= 1) {
    const word = tokens.lower[at]!;
    if (tokens.start[at + 1]! - tokens.end[at]! > 1) break;
    if (word === "'s" || word === "'") {
      // An owner: "Trump's campaign", "the company's spokesman".
      return at > 0 && owners < MOST_OWNERS ? phraseStart(tokens, at - 1, owners + 1) : first;
    }
    if (tokens.kind[at] === PUNCTUATION) {
      if (
        word === '.' &&
        tokens.end[at - 1] === tokens.start[at] &&
        tokens.end[at - 1]! - tokens.start[at - 1]! < 4
      )
        continue;
      break;
    }
    if (DETERMINERS.has(word)) return at;
    // "their only child", "his then boss": after a determiner these are adjectives.
    if (PHRASE_STOPS.has(word) && !(ADVERBIAL.has(word) && DETERMINERS.has(tokens.lower[at - 1] ?? '')))
      break;
    first = at;
  }
  return first;
}

const ADVERBIAL = new Set(['only', 'then', 'very']);

function determinerOf(tokens: Tokens, first: number, head: number): Description['determiner'] {
  for (let at = head - 1; at > first; at -= 1)
    if (tokens.lower[at] === "'s" || tokens.lower[at] === "'") return 'owner';
  const word = tokens.lower[first]!;
  if (first === head) return 'bare';
  return DETERMINERS.get(word) ?? (tokens.kind[first] === NUMBER ? 'number' : 'bare');
}

function genderOf(tokens: Tokens, head: number): Gender | null {
  const word = tokens.lower[head]!;
  if (FEMALE_NOUNS.has(word) || word.endsWith('woman')) return 'f';
  if (MALE_NOUNS.has(word) || (word.endsWith('man') && word !== 'woman')) return 'm';
  return null;
}
