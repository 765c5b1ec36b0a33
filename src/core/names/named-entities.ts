// Which names are one person or body, and what the article tells of each.

import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Structure } from '../text/structure.ts';
import { readAppositions } from './apposition.ts';
import { type Entities, type Entity, join, newEntity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { Name } from './name-parts.ts';
import { NameRegister } from './name-register.ts';

/** Entities of all names. Full names first, so that a surname in the headline finds the full name of the body. */
export function namedEntities(
  structure: Structure,
  mentions: readonly Mention[],
  isQuoted: (token: number) => boolean,
): Entities {
  const entities: Entities = { list: [], of: new Int32Array(mentions.length).fill(-1) };
  const known = new NameRegister();
  mentions.forEach(({ name }, index) => {
    if (!name || name.words.length < 2) return;
    const same = known.fullMatch(name);
    if (same) addName(entities, same, index, name);
    else known.add(startEntity(entities, index, name), name.words);
  });
  const latest = new Map<number, number>();
  mentions.forEach(({ name }, index) => {
    if (!name) return;
    const already = entities.of[index]!;
    if (already >= 0) {
      latest.set(already, index);
      return;
    }
    const same = known.shortMatch(name, latest);
    const entity = same ?? startEntity(entities, index, name);
    if (same) addName(entities, same, index, name);
    else known.add(entity, name.words);
    latest.set(entity.id, index);
  });
  for (const entity of entities.list) entity.mentions.sort((a, b) => a - b);
  readAppositions(structure, mentions, entities, isQuoted);
  return entities;
}

function startEntity(entities: Entities, index: number, name: Name): Entity {
  const entity = newEntity(entities, index, name.type, name.gender);
  entity.words = name.words;
  entity.honorific = name.honorific;
  if (name.type === 'open' && name.article && !GIVEN_NAMES.has(name.words[0]!)) entity.type = 'body';
  return entity;
}

function addName(entities: Entities, entity: Entity, index: number, name: Name): void {
  join(entities, entity, index);
  if (name.words.length > entity.words.length && entity.type !== 'body') {
    entity.words = name.words;
    entity.best = index;
  }
  entity.gender ??= name.gender;
  entity.honorific ??= name.honorific;
  if (name.type === 'person' && entity.type === 'open') entity.type = 'person';
  if (name.type === 'body' && entity.type === 'open') entity.type = 'body';
}
