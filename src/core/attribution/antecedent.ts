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
  const head = headOf(discourse, mention);
  const before = discourse.describedBy.get(head);
  const byRole = byRoleOf(discourse, mention);
  if (before !== undefined && !(byRole && byRole.fit >= ALL_WORDS))
    return { entity: before, margin: BY_SAME_WORDS };
  if (byRole) return { entity: byRole.entity, margin: byRole.rivals > 0 ? BY_ROLE_OF_SEVERAL : BY_ROLE };
  return salientFor(discourse, index, mention);
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
): { entity: number; fit: number; rivals: number } | null {
  const words = spelledOut(
    discourse.tokens.lower.slice(
      mention.first + (mention.description?.determiner === 'bare' ? 0 : 1),
      mention.end,
    ),
  );
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
  if (ageIn(discourse, mention) !== null) return salientPerson(discourse, index, mention);
  if (!isAbout(discourse.positions[index]!) || length > 3) return null;
  // After "two officials" the official is one of them, whoever else the text is about.
  if (discourse.describedBy.has(`${headOf(discourse, mention)}s`)) return null;
  if (mention.type === 'person') return length > 2 ? null : salientPerson(discourse, index, mention);
  if (mention.type !== 'body' || !STANDS_FOR_A_NAME.has(headOf(discourse, mention))) return null;
  const bodies = discourse.recent.filter((id) => {
    const { type, words } = discourse.entity(id);
    return words.length > 0 && (type === 'body' || (type === 'open' && words.length > 1));
  });
  const about = bodies.find((id) => isAbout(discourse.lastPosition(id))) ?? bodies[0];
  return about === undefined ? null : { entity: about, margin: BY_SALIENCE };
}

const FARTHEST_SENTENCES = 4;

function salientPerson(discourse: Discourse, index: number, mention: Mention): Antecedent | null {
  const age = ageIn(discourse, mention);
  const { entities, values } = choiceFor(discourse, index, mention);
  let best: { entity: number; score: number } | null = null;
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
    if (!best || score > best.score) best = { entity: id, score };
  }
  return best && { entity: best.entity, margin: BY_SALIENCE };
}

/** Nouns that stand for a body's name without its having been called one. */
const STANDS_FOR_A_NAME: ReadonlySet<string> = new Set(
  `company firm group agency organisation organization association club team side charity retailer manufacturer
  carmaker airline bank insurer startup publisher broadcaster newspaper magazine network brewery bakery hotel union
  watchdog regulator fund nonprofit foundation thinktank band chain brand`.split(/\s+/u),
);
