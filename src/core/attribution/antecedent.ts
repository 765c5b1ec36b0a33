// Whom a definite description means: "the minister", "the 34-year-old", "the club".

import { isDemonym } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Entity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import { scoreOf } from '../rank.ts';
import { type Discourse, isAbout } from './discourse.ts';
import { choiceFor, pronounRanker } from './pronoun-choice.ts';

/** An entity, and how far it is ahead of others (compare the margin of a pronoun). */
export type Antecedent = { readonly entity: number; readonly margin: number };

/** Margins by what the description rests on. */
const BY_ROLE = 2;
const BY_ROLE_OF_SEVERAL = 1;
const BY_SAME_WORDS = 1.5;
const BY_SALIENCE = 0.6;

/** How well a role fits: the age, all words, or the head and some of the words. */
const SAME_AGE = 4;
const ALL_WORDS = 3;
const SOME_WORDS = 2;

/**
 * Somebody with that role in a title or an apposition, or of that age; else whom the same words described before;
 * else, for short subjects, whomever the last sentences were about. null where nothing speaks for anybody.
 */
export function antecedentOf(discourse: Discourse, index: number, mention: Mention): Antecedent | null {
  const byAge = byAgeOf(discourse, mention);
  if (byAge >= 0) return { entity: byAge, margin: BY_ROLE };
  const head = headOf(discourse, mention);
  const before = discourse.describedBy.get(head);
  const byRole = byRoleOf(discourse, mention);
  if (before !== undefined && !(byRole && byRole.fit >= ALL_WORDS))
    return { entity: before, margin: BY_SAME_WORDS };
  if (byRole) return { entity: byRole.entity, margin: byRole.rivals > 0 ? BY_ROLE_OF_SEVERAL : BY_ROLE };
  return salientFor(discourse, index, mention);
}

const OLDEST: ReadonlySet<string> = new Set(['elder', 'older', 'eldest', 'oldest']);
const YOUNGEST: ReadonlySet<string> = new Set(['younger', 'youngest']);

/** "the elder brother", "the younger of the two": of those whose ages are told, the oldest or the youngest; else -1. */
function byAgeOf(discourse: Discourse, mention: Mention): number {
  const words = wordsOf(discourse, mention);
  const sign = words.some((word) => OLDEST.has(word)) ? 1 : words.some((word) => YOUNGEST.has(word)) ? -1 : 0;
  if (sign === 0 || mention.type !== 'person') return -1;
  const aged = discourse.recent
    .map((id) => discourse.entity(id))
    .filter((entity) => entity.age !== null && !differsInGender(entity, mention))
    .sort((a, b) => sign * (Number(b.age) - Number(a.age)));
  return aged.length > 1 ? aged[0]!.id : -1;
}

/** A headline's "Prime minister says" means whoever the text calls so; only all the words of a role are enough. */
export function headlineAntecedentOf(discourse: Discourse, mention: Mention): Antecedent | null {
  const byRole = mention.type === 'person' ? byRoleOf(discourse, mention) : null;
  return byRole && byRole.fit >= ALL_WORDS ? { entity: byRole.entity, margin: BY_ROLE_OF_SEVERAL } : null;
}

/** The head noun: "ex-manager" and "manager" are one. */
export function headOf({ tokens }: Discourse, { end }: Mention): string {
  const head = tokens.lower[end - 1]!;
  return head.startsWith('ex-') ? head.slice(3) : head;
}

function ageIn({ tokens }: Discourse, { end }: Mention): string | null {
  return /^(\d{1,3})-year-old$/u.exec(tokens.lower[end - 1]!)?.[1] ?? null;
}

/** Entities beyond these are not searched for a role: a bound on the work, far above what articles have. */
const MOST_SEARCHED = 400;
/** An entity that was not mentioned lately comes after all that were. */
const LONG_AGO = 18;

function byRoleOf(
  discourse: Discourse,
  mention: Mention,
  words = wordsOf(discourse, mention),
): { entity: number; fit: number; rivals: number } | null {
  const age = ageIn(discourse, mention);
  let best: { entity: number; fit: number; score: number } | null = null;
  let rivals = 0;
  const consider = (entity: Entity, order: number): void => {
    const fit = fitOf(entity, mention, words, age);
    if (fit === 0) return;
    const score = fit - order * 0.05;
    if (best && Math.floor(best.fit) === Math.floor(fit)) rivals += 1;
    if (!best || score > best.score) best = { entity: entity.id, fit, score };
  };
  discourse.recent.forEach((id, order) => {
    consider(discourse.entity(id), order);
  });
  const headline = discourse.isHeadline(mention);
  for (const entity of discourse.entities.list.slice(0, MOST_SEARCHED))
    if (
      entity.roles.size > 0 &&
      (headline || discourse.last.has(entity.id)) &&
      !discourse.recent.includes(entity.id)
    )
      consider(entity, LONG_AGO);
  const found = best as { entity: number; fit: number } | null;
  return found && { ...found, rivals };
}

/** The words of a description behind its determiner. */
function wordsOf({ tokens }: Discourse, { first, end, description }: Mention): string[] {
  return spelledOut(tokens.lower.slice(first + (description?.determiner === 'bare' ? 0 : 1), end));
}

/** "his brother", "the club's secretary": the only one who was called so, whoever the owner is. */
export function ownedAntecedentOf(discourse: Discourse, mention: Mention): Antecedent | null {
  if (mention.type !== 'person') return null;
  const byRole = byRoleOf(discourse, mention, [headOf(discourse, mention)]);
  return byRole && byRole.rivals === 0 ? { entity: byRole.entity, margin: BY_ROLE_OF_SEVERAL } : null;
}

/** The words that initials stand for: the CM, the PM, the CEO. */
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['cm', ['chief', 'minister']],
  ['pm', ['prime', 'minister']],
  ['ceo', ['chief', 'executive']],
]);

function spelledOut(words: readonly string[]): string[] {
  return words.flatMap((word) => SPELLED_OUT.get(word) ?? [word]);
}

/** How well an entity fits a description by its roles, its name or its age; 0 where it does not. */
function fitOf(entity: Entity, mention: Mention, words: readonly string[], age: string | null): number {
  if (entity.words.length === 0 || differsInGender(entity, mention)) return 0;
  if (age !== null) return entity.age === age ? SAME_AGE : 0;
  const head = words.at(-1) ?? '';
  if (mention.type === 'body')
    return entity.type !== 'person' && (entity.words.includes(head) || entity.roles.has(head))
      ? ALL_WORDS
      : 0;
  if (mention.type !== 'person' || entity.type === 'body' || entity.type === 'place') return 0;
  if (!entity.roles.has(head) && !entity.roles.has(`co-${head}`)) return 0;
  const missing = words.filter((word) => !entity.roles.has(word));
  if (missing.length === 0) return ALL_WORDS + words.length * 0.1;
  // "the Florida senator" is not the senator of another state, nor is every Republican the same.
  const differs = missing.some((word) => PLACES.has(word) || isDemonym(word)) || isDemonym(head);
  return missing.length < words.length && !differs ? SOME_WORDS : 0;
}

function differsInGender(entity: Entity, { gender }: Mention): boolean {
  return gender !== null && entity.gender !== null && gender !== entity.gender;
}

/** The person that a pronoun here would mean ("the Irishman"), or the body that the text is about ("the club"). */
function salientFor(discourse: Discourse, index: number, mention: Mention): Antecedent | null {
  const length = mention.end - mention.first;
  if (ageIn(discourse, mention) !== null) return salientPerson(discourse, index, mention, 0);
  if (!isAbout(discourse.positions[index]!) || length > LONGEST_VARIATION) return null;
  // After "two officials" the official is one of them, whoever else the text is about.
  if (discourse.describedBy.has(`${headOf(discourse, mention)}s`)) return null;
  if (mention.type === 'person') {
    if (length <= 2) return salientPerson(discourse, index, mention, 0);
    return isVariation(discourse, index) ? salientPerson(discourse, index, mention, ALONE) : null;
  }
  if (mention.type !== 'body' || length > 3 || !STANDS_FOR_A_NAME.has(headOf(discourse, mention)))
    return null;
  const bodies = discourse.recent.filter((id) => {
    const { type, words } = discourse.entity(id);
    return words.length > 0 && (type === 'body' || (type === 'open' && words.length > 1));
  });
  const about = bodies.find((id) => isAbout(discourse.lastPosition(id))) ?? bodies[0];
  return about === undefined ? null : { entity: about, margin: BY_SALIENCE };
}

/**
 * "the former Kent opener", "the Marani legislator": words that only say more of somebody known, by a name that stands
 * nowhere else. "the Florida senator" and "the Trump adviser" may be anybody: of whom that is true the text must tell.
 */
function isVariation(discourse: Discourse, index: number): boolean {
  const { tokens, mentions, entities } = discourse;
  const { first, end } = mentions[index]!;
  if (SPEAK_FOR_OTHERS.test(tokens.lower[end - 1]!)) return false;
  let at = first + 1;
  while (VARYING.has(tokens.lower[at]!)) at += 1;
  const inner = mentions[index + 1];
  if (inner?.kind !== 'name' || inner.first !== at || inner.end !== end - 1) return false;
  const { type, mentions: all } = discourse.entity(entities.of[index + 1]!);
  const acronym = tokens.end[at]! - tokens.start[at]! < 4;
  return type === 'open' && all.length === 1 && !acronym && !isDemonym(tokens.lower[at]!);
}

/** In tokens. */
const LONGEST_VARIATION = 5;
const VARYING: ReadonlySet<string> = new Set(
  'former veteran retired old young elderly outgoing newly-elected first-time'.split(' '),
);
/** Those who speak for others are many and mostly without a name: the next one need not be the last. */
const SPEAK_FOR_OTHERS =
  /^(?:spokes\w+|officials?|sources?|aides?|advis[eo]rs?|staffers?|officers?|lawyers?|attorneys?|representatives?|delegates?)$/u;

const FARTHEST_SENTENCES = 4;

/** So far (log-odds) the only person in question is ahead of any other, where a longer description adds something new. */
const ALONE = 1;

function salientPerson(
  discourse: Discourse,
  index: number,
  mention: Mention,
  lead: number,
): Antecedent | null {
  const age = ageIn(discourse, mention);
  const { entities, values } = choiceFor(discourse, index, mention);
  let best: { entity: number; score: number } | null = null;
  let second = -Infinity;
  for (const [at, id] of entities.entries()) {
    const entity = discourse.entity(id);
    const latest = discourse.lastOf(id);
    const distance = discourse.sentenceOf(mention) - discourse.sentenceOf(latest);
    const isNamed = entity.words.length > (entity.type === 'person' ? 0 : 1);
    if (!isNamed || distance > FARTHEST_SENTENCES || differsInGender(entity, mention)) continue;
    // In one sentence a name and a description are two, but "when he was arrested, the 34-year-old said" is one.
    if (distance === 0 && latest.pronoun === null) continue;
    if (age !== null && entity.age !== null && entity.age !== age) continue;
    const score = scoreOf(pronounRanker(), values[at]!);
    if (best && score <= best.score) second = Math.max(second, score);
    else {
      second = best?.score ?? second;
      best = { entity: id, score };
    }
  }
  return best && best.score - second >= lead ? { entity: best.entity, margin: BY_SALIENCE } : null;
}

/** Nouns that stand for a body's name without its having been called one. */
const STANDS_FOR_A_NAME: ReadonlySet<string> = new Set(
  `company firm group agency organisation organization association club team side charity retailer manufacturer
  carmaker maker giant grocer supermarket lender developer producer supplier broker operator housebuilder
  airline bank insurer startup publisher broadcaster newspaper magazine network brewery bakery hotel union
  watchdog regulator fund nonprofit foundation thinktank band chain brand`.split(/\s+/u),
);
