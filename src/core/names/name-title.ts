// Where a name begins behind its title, and what leads up to it: "US Secretary of State", "Harbour Trust spokesman".

import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { isDemonym, isDemonymOfTwo } from '../lexicon/demonyms.ts';
import { ADJECTIVES } from '../lexicon/determiners.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { OPENERS } from '../lexicon/openers.ts';
import { PERSON_NOUNS } from '../lexicon/roles.ts';
import { HONORIFICS, NAME_ENDINGS, PORTFOLIOS, TITLES } from '../lexicon/titles.ts';
import { type Capitals, isAdjacent } from '../text/capitals.ts';
import type { Structure } from '../text/structure.ts';
import { PUNCTUATION, type Tokens, WORD } from '../text/token.ts';

export function lastWord(tokens: Tokens, first: number, end: number): number {
  let at = end - 1;
  while (at > first && (tokens.kind[at] === PUNCTUATION || NAME_ENDINGS.has(tokens.lower[at]!))) at -= 1;
  return at;
}

/** Where the name begins once titles and what leads up to them ("US Secretary of State") are cut off. */
export function afterTitle(tokens: Tokens, first: number, end: number): number {
  let start = first;
  const last = lastWord(tokens, first, end);
  for (let at = first; at <= last; at += 1) {
    const word = tokens.lower[at]!;
    const titled =
      (TITLES.has(word) || HONORIFICS.has(word) || (at === first && leadsToName(tokens, at, last))) &&
      !(at > first && GIVEN_NAMES.has(tokens.lower[at - 1]!) && at === last);
    if (titled || (start === at && at > first && (PORTFOLIOS.has(word) || isSmallWord(word)))) {
      start = at + 1;
      if (tokens.lower[start] === '.' && start <= last) start += 1;
    }
  }
  // Nothing but titles ("the Prime Minister") is a description; "Steve King" ends in what is no title there.
  if (start > last) return isAllTitle(tokens, first, last) ? end : first;
  for (;;) {
    const word = tokens.lower[start]!;
    if (start + 1 < last && isDemonymOfTwo(word, tokens.lower[start + 1]!)) start += 2;
    else if (start < last && (isDemonym(word) || word === 'and')) start += 1;
    else break;
  }
  return start;
}

/** "Postwoman Imke Harms": what a person is, before two words of a name; whatever ends in -woman or -man is no name. */
function leadsToName(tokens: Tokens, at: number, last: number): boolean {
  const word = tokens.lower[at]!;
  if (GIVEN_NAMES.has(word) || last - at < 2) return false;
  if (PERSON_NOUNS.has(word.replace(/^(?:co|ex|vice|deputy)-/u, ''))) return true;
  return /[a-z]{3,}(?:woman|sman|eman)$/u.test(word);
}

function isSmallWord(word: string): boolean {
  return word === 'of' || word === 'for' || word === 'the' || word === 'and' || word === '.';
}

function isAllTitle(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (GIVEN_NAMES.has(tokens.lower[at]!) && !TITLES.has(tokens.lower[at]!)) return false;
  return true;
}

/**
 * What leads up to the name in its noun phrase: a role in lower case ("spokesman Ali Kaya", "former mayor Ann Bell"),
 * with the body or person it belongs to ("Harbour Trust spokesman Ali Kaya", "the Gazette's Ann Bell").
 */
export function titleBefore(structure: Structure, { capital, opening }: Capitals, first: number): number {
  const { tokens } = structure;
  let title = first;
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const word = tokens.lower[at]!;
    if (tokens.kind[at] !== WORD || !isAdjacent(structure, at + 1)) break;
    if ((PERSON_NOUNS.has(word) || BODY_NOUNS.has(word)) && !capital[at]) title = at;
    else if (
      title < first &&
      !capital[at] &&
      (TITLES.has(word) || ADJECTIVES.has(word) || word.includes('-'))
    )
      title = at;
    else break;
  }
  const owner = title < first || tokens.lower[first - 1] === "'s" ? title - 1 : -1;
  const last = tokens.lower[owner] === "'s" ? owner - 1 : owner;
  if (last < 0 || !capital[last] || !isAdjacent(structure, last + 1) || (last < owner && title < first))
    return title;
  let start = last;
  while (
    start > 0 &&
    last - start < 5 &&
    capital[start - 1] &&
    !opening[start] &&
    isAdjacent(structure, start)
  )
    start -= 1;
  if (opening[start] && OPENERS.has(tokens.lower[start]!)) start += 1;
  return start <= last ? start : title;
}

export function honorificIn(tokens: Tokens, first: number, start: number): string | null {
  for (let at = start - 1; at >= first; at -= 1)
    if (HONORIFICS.has(tokens.lower[at]!)) return tokens.lower[at]!;
  return null;
}
