// Who is who: names, pronouns and descriptions of one person or body, found in one pass from beginning to end.

import { type Entities, type Entity, join, newEntity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import { namedEntities } from '../names/named-entities.ts';
import { scoreOf } from '../rank.ts';
import type { Structure } from '../text/structure.ts';
import { antecedentOf, headlineAntecedentOf, headOf, ownedAntecedentOf } from './antecedent.ts';
import { authorOf } from './author.ts';
import { Discourse, isAbout } from './discourse.ts';
import { type Position, positionOf } from './position.ts';
import { choiceFor, type PronounChoice, pronounRanker } from './pronoun-choice.ts';
import { QUOTATION, type Row } from './row.ts';

/** Everything known about who is who, when all of an article has been read. */
export type Coreference = {
  readonly entities: Entities;
  readonly positions: readonly Position[];
  /** Mention → how far the entity chosen for a pronoun or description is ahead of the next; Infinity for names. */
  readonly margin: Float64Array;
};

/** Above these margins a pronoun tells that its antecedent is a person, and of which gender. */
const TELLS_PERSON = 1;
const TELLS_GENDER = 2;
const BY_TYPE = 0.5;

/** `record` is told every choice about "he" and "she": the program that learns the weights listens. */
export function coreferenceOf(
  structure: Structure,
  mentions: readonly Mention[],
  row: Row,
  record?: (choice: PronounChoice) => void,
): Coreference {
  const positions = mentions.map((mention) => positionOf(row, mention));
  const entities = namedEntities(structure, mentions, (token) => row.symbol[row.place[token]!] === QUOTATION);
  const discourse = new Discourse(structure, mentions, row, positions, entities);
  const margin = new Float64Array(mentions.length).fill(Infinity);
  let narrator: Entity | null = null;
  mentions.forEach((mention, index) => {
    // What stands inside a quotation is said from another's place: its pronouns are not the reporter's.
    if (discourse.isQuoted(mention)) return;
    if (entities.of[index]! < 0) {
      if (isNarrator(mention)) {
        // "I" outside of quotations is whoever wrote the text: one speaker all through it, without a name.
        if (narrator) join(entities, narrator, index);
        else narrator = newEntity(entities, index, 'narrator', null);
      } else margin[index] = resolve(discourse, index, mention, record);
    }
    const entity = entities.of[index]!;
    if (entity >= 0) discourse.touch(entity, index);
  });
  return { entities, positions, margin };
}

function isNarrator({ pronoun }: Mention): boolean {
  return pronoun?.form === 'I' || pronoun?.form === 'we';
}

/** Joins a mention to the entity it means, or to a new one; gives how far that is ahead of others. */
function resolve(
  discourse: Discourse,
  index: number,
  mention: Mention,
  record?: (choice: PronounChoice) => void,
): number {
  const { entities } = discourse;
  switch (mention.pronoun?.form) {
    case 'he':
    case 'she':
      return resolvePerson(discourse, index, mention, record);
    case 'who':
    case 'which':
      return resolveRelative(discourse, index, mention);
    case 'it':
      return resolveByType(discourse, index, ['body', 'document', 'open']);
    case 'they':
      return resolveByType(discourse, index, ['people', 'body']);
    case 'someone':
      newEntity(entities, index, 'people', null);
      return Infinity;
    default:
  }
  if (mention.kind === 'description') return resolveDescription(discourse, index, mention);
  newEntity(entities, index, mention.type === 'people' ? 'people' : 'thing', null);
  return Infinity;
}

function resolvePerson(
  discourse: Discourse,
  index: number,
  mention: Mention,
  record?: (choice: PronounChoice) => void,
): number {
  const choice = choiceFor(discourse, index, mention);
  if (choice.entities.length === 0) return Infinity;
  record?.(choice);
  const scores = choice.values.map((values) => scoreOf(pronounRanker(), values));
  const named = scores.indexOf(Math.max(...scores));
  const described = describedBefore(discourse, mention, choice, choice.entities[named]!);
  const best = described < 0 ? named : described;
  const margin =
    described < 0 ? scores[best]! - Math.max(...scores.filter((_, at) => at !== best)) : BY_PLACE;
  const entity = discourse.entity(choice.entities[best]!);
  join(discourse.entities, entity, index);
  if (entity.type === 'open' && margin > TELLS_PERSON) entity.type = 'person';
  if (margin > TELLS_GENDER) entity.gender ??= mention.gender;
  return margin;
}

/** How far ahead somebody is who only was described, by standing as the subject right before. */
const BY_PLACE = 1;

/**
 * "The quarry owner, who would not be named, denied it. “…,” he said": somebody without a name whom the sentence before
 * is about, where the likeliest name stands further away. The articles that weights are learnt from tell the meaning
 * of a pronoun only where it is a name. The place in the choice, or -1.
 */
function describedBefore(
  discourse: Discourse,
  mention: Mention,
  choice: PronounChoice,
  named: number,
): number {
  const sentence = discourse.sentenceOf(mention);
  const nearest = discourse.lastOf(named);
  return choice.entities.findIndex((id) => {
    const { words, gender, type, best } = discourse.entity(id);
    const determiner = discourse.mentions[best]!.description?.determiner;
    const last = discourse.lastOf(id);
    return (
      words.length === 0 &&
      // "Her mother was in hospital. “She is stable,” she said": kin are spoken of by those whose kin they are.
      (determiner === 'the' || determiner === 'a') &&
      type === 'person' &&
      (gender === null || gender === mention.gender) &&
      sentence - discourse.sentenceOf(last) <= 1 &&
      discourse.sentenceOf(nearest) < discourse.sentenceOf(last) &&
      discourse.isSameBlock(last, mention) &&
      isAbout(discourse.lastPosition(id))
    );
  });
}

/** How far back, in tokens, what "who" refers to may end: "a person with direct knowledge of the talks, who". */
const FARTHEST_RELATIVE = 12;

/** "who" and "which" mean what stands right before them. */
function resolveRelative(discourse: Discourse, index: number, mention: Mention): number {
  const { mentions, entities } = discourse;
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const { end, pronoun, inner, type } = mentions[before]!;
    const gap = mention.first - end;
    if (pronoun || inner || gap > FARTHEST_RELATIVE) continue;
    if (discourse.sentenceOf(mentions[before]!) !== discourse.sentenceOf(mention)) break;
    if (gap > 2 && (type === 'thing' || type === 'place' || type === 'document')) continue;
    const entity = entities.of[before]!;
    if (entity >= 0) join(entities, discourse.entity(entity), index);
    break;
  }
  return Infinity;
}

/** "it" and "they" mean the last subject of a fitting type in this sentence or the two before it. */
function resolveByType(discourse: Discourse, index: number, types: readonly Entity['type'][]): number {
  const sentence = discourse.sentenceOf(discourse.mentions[index]!);
  for (const id of discourse.recent) {
    const distance = sentence - discourse.sentenceOf(discourse.lastOf(id));
    if (distance > 2 || !types.includes(discourse.entity(id).type)) continue;
    if (discourse.isHeadline(discourse.lastOf(id)) && !discourse.isHeadline(discourse.mentions[index]!))
      continue;
    const position = discourse.lastPosition(id);
    if (position === 'object' || position === 'owner') continue;
    join(discourse.entities, discourse.entity(id), index);
    return BY_TYPE;
  }
  return Infinity;
}

function resolveDescription(discourse: Discourse, index: number, mention: Mention): number {
  const { entities, describedBy } = discourse;
  const { determiner } = mention.description!;
  const definite = determiner === 'the' || determiner === 'this';
  const known =
    definite && mention.type !== 'people'
      ? mention.type === 'document'
        ? (authorOf(discourse, index) ?? antecedentOf(discourse, index, mention))
        : antecedentOf(discourse, index, mention)
      : determiner === 'possessive' || determiner === 'owner'
        ? ownedAntecedentOf(discourse, mention)
        : determiner === 'bare' && discourse.isHeadline(mention)
          ? headlineAntecedentOf(discourse, mention)
          : null;
  if (known) {
    const entity = discourse.entity(known.entity);
    join(entities, entity, index);
    if (isBare(discourse, entity)) entity.best = index;
    return known.margin;
  }
  const { id } = newEntity(entities, index, mention.type, mention.gender);
  // "told analysts" speaks of no one in particular, so that "the analyst" further on is not one of them.
  if (determiner !== 'bare' || mention.type !== 'people') describedBy.set(headOf(discourse, mention), id);
  return Infinity;
}

/** Whether an entity is so far known only by a noun without an article, as headlines have it. */
function isBare({ mentions }: Discourse, { words, best }: Entity): boolean {
  return words.length === 0 && mentions[best]!.description?.determiner === 'bare';
}
