// Names of people, bodies and places in a text: runs of capitalised words and the small words between them.

import { BODY_NOUNS, TAKES_OF } from '../lexicon/bodies.ts';
import { isDemonym } from '../lexicon/demonyms.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CALENDAR, OPENERS, opensLikeVerb } from '../lexicon/openers.ts';
import { PLACES } from '../lexicon/places.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from '../lexicon/roles.ts';
import { HONORIFICS, NAME_ENDINGS, PARTICLES, PORTFOLIOS, TITLES } from '../lexicon/titles.ts';
import { type Capitals, folded, isAdjacent, isAllCapital, isTitleDot } from '../text/capitals.ts';
import type { Structure } from '../text/structure.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../text/token.ts';
import { NAMES_TOO, type Name, nameIn, PRONOUN_WORDS } from './name-parts.ts';

/**
 * Every name in the blocks of a text, in order; names never overlap. A headline in title case is left out, since
 * there every word is capitalised (see `knownNamesIn`).
 */
export function namesOf(structure: Structure, capitals: Capitals): Name[] {
  const { tokens } = structure;
  const { capital, opening, lowered } = capitals;
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
      const name = nameIn(structure, capitals, first, end);
      if (name) names.push(name);
    }
    at = Math.max(end, at + 1);
  }
  return names;
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
    // "… on X. Another said": the dot of a letter may end a sentence.
    if (OPENERS.has(word) && structure.text[tokens.end[at - 1]! - 1] === '.') break;
    if (capital[at] && !opening[at] && tokens.kind[at] === WORD) {
      at += 1;
      continue;
    }
    if (isTitleDot(tokens, at) && (capital[at + 1] || NAME_ENDINGS.has(tokens.lower[at - 1]!))) {
      at += 1;
      if (NAME_ENDINGS.has(tokens.lower[at - 2]!)) break;
      continue;
    }
    // The Harbour Workers’ Union: an apostrophe right behind a plural, and a capital after it.
    const plural =
      (word === '’' || word === "'") &&
      tokens.lower[at - 1]!.endsWith('s') &&
      tokens.start[at] === tokens.end[at - 1];
    if ((word === '&' || plural) && capital[at + 1]) {
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
    if (CALENDAR.has(next)) return 0;
    if (TAKES_OF.has(before) && (word === 'of' || word === 'for' || TAKES_ON.has(before))) return 2 + the;
    return 0;
  }
  if (word === 'and' && capital[at + 1]) {
    if (at - from === 1 && isPartOfBody(tokens, capital, from, at)) return 2;
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

/** the Food and Drink Alliance, the Mines and Geology Department: one word on each side of "and", with an article. */
function isPartOfBody({ lower }: Tokens, capital: Uint8Array, from: number, and: number): boolean {
  const first = lower[from]!;
  if (lower[from - 1] !== 'the' || GIVEN_NAMES.has(first) || PLACES.has(first) || isDemonym(first))
    return false;
  const [second, body] = [lower[and + 1]!, lower[and + 2] ?? ''];
  return capital[and + 2] === 1 && BODY_NOUNS.has(body) && !isDemonym(second) && !PLACES.has(second);
}

/** Committee on Foreign Affairs, Commission on Water. */
const TAKES_ON = new Set(['committee', 'commission', 'council', 'conference', 'delegation', 'panel']);

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
  { text, tokens }: Structure,
  lowered: ReadonlySet<string>,
  capital: Uint8Array,
  at: number,
  end: number,
): boolean {
  const word = tokens.lower[at]!;
  if (PLACES.has(word) && isAllCapital(text, tokens, at)) return false;
  const single = end - at === 1;
  if (!single && PORTFOLIOS.has(word) && TITLES.has(tokens.lower[at + 1]!)) return false;
  if (OPENERS.has(word) || PRONOUN_WORDS.has(word))
    return !(GIVEN_NAMES.has(word) && !single && NAMES_TOO.has(word));
  if (HONORIFICS.has(word) || TITLES.has(word)) return false;
  if (GIVEN_NAMES.has(word) && !lowered.has(word)) return false;
  if (lowered.has(word)) return true;
  if (!single && capital[at + 1] && opensLikeVerb(word) && !tokens.lower[at]!.includes('-')) return true;
  if (single && PERSON_NOUNS.has(word)) return true;
  return single && PEOPLE_NOUNS.has(word);
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
          outer: end + 1,
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
