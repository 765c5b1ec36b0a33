// Somebody or something that an article mentions: what is known of it, and which mentions are of it.

import type { Gender } from '../lexicon/given-names.ts';

/** Somebody or something that the article mentions, while the article is being read. */
export type Entity = {
  readonly id: number;
  /** `narrator`: whoever writes "I", who is never "he" or "she". */
  type: 'person' | 'body' | 'place' | 'open' | 'people' | 'document' | 'thing' | 'narrator';
  gender: Gender | null;
  /** The words of its fullest name, folded; empty for one that is only described. */
  words: readonly string[];
  /** The mention that names it most fully; for one only described, the first description. */
  best: number;
  honorific: string | null;
  /** Words of its titles and appositions: "state secretary for water". */
  readonly roles: Set<string>;
  /** Tokens [from, to) of the first title or apposition; null where the article gives none. */
  role: readonly [number, number] | null;
  age: string | null;
  /** Indexes of its mentions, in order. */
  readonly mentions: number[];
};

export type Entities = {
  readonly list: Entity[];
  /** Mention → its entity, -1 while unresolved. */
  readonly of: Int32Array;
};

export function newEntity(
  entities: Entities,
  mention: number,
  type: Entity['type'],
  gender: Gender | null,
): Entity {
  const entity: Entity = {
    id: entities.list.length,
    type,
    gender,
    words: [],
    best: mention,
    honorific: null,
    roles: new Set(),
    role: null,
    age: null,
    mentions: [],
  };
  entities.list.push(entity);
  join(entities, entity, mention);
  return entity;
}

export function join(entities: Entities, entity: Entity, mention: number): void {
  entities.of[mention] = entity.id;
  entity.mentions.push(mention);
}
