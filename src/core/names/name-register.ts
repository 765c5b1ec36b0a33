// Partial names to full ones: whom a surname, a given name or an acronym means, two people of one surname kept apart.

import { DEMONYMS } from '../lexicon/demonyms.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PLACES } from '../lexicon/places.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import type { Entity } from './entity.ts';
import type { Name } from './name-parts.ts';

/** The names met so far, by their words. */
export class NameRegister {
  readonly byName = new Map<string, Entity>();
  readonly byLast = new Map<string, Entity[]>();
  readonly byWord = new Map<string, Entity[]>();
  readonly byInitials = new Map<string, Entity>();
  readonly byHonorific = new Map<string, Entity>();

  add(entity: Entity, words: readonly string[]): void {
    if (words.length > 1) this.byName.set(words.join(' '), entity);
    put(this.byLast, words.at(-1)!, entity);
    if (entity.honorific) this.byHonorific.set(entity.honorific, entity);
    for (const word of new Set(words)) put(this.byWord, word, entity);
    if (words.length > 1) {
      const capitals = words.filter(
        (word) => word !== 'of' && word !== 'the' && word !== 'and' && word !== 'for',
      );
      this.byInitials.set(capitals.map((word) => word[0]).join(''), entity);
    }
  }

  /** The entity with the same surname and no other given name; for bodies, the same words. */
  fullMatch(name: Name): Entity | null {
    const exact = this.byName.get(name.words.join(' '));
    if (exact) return exact;
    for (const entity of latestOf(this.byLast.get(name.words.at(-1)!)))
      if (sameFullName(entity.words, name.words, name.type === 'body' || entity.type === 'body'))
        return entity;
    return null;
  }

  /** The entity that one word means: a surname before a given name before a part of a body's name. */
  shortMatch(name: Name, latest: ReadonlyMap<number, number>): Entity | null {
    const word = name.words.join(' ');
    if (name.words.length > 1) return this.fullMatch(name);
    if (HONORIFICS.has(word)) return this.byHonorific.get(word) ?? null;
    if (PLACES.has(word) && name.type !== 'person')
      return this.pick(this.byLast.get(word) ?? [], (one) => one.words.length === 1, name, latest);
    const surname = this.pick(
      this.byLast.get(word) ?? [],
      (one) => one.type !== 'place' && one.type !== 'body',
      name,
      latest,
    );
    if (surname) return surname;
    const initials = word.replaceAll('.', '');
    if (initials.length > 1 && this.byInitials.has(initials) && name.type === 'open' && isAcronym(name))
      return this.byInitials.get(initials)!;
    const given = this.pick(
      this.byWord.get(word) ?? [],
      (one) =>
        one.type !== 'place' &&
        (one.type === 'body'
          ? !name.article && one.words[0] === word && !GIVEN_NAMES.has(word) && !DEMONYMS.has(word)
          : one.words[0] === word),
      name,
      latest,
    );
    return (
      given ??
      this.pick(
        this.byLast.get(word) ?? [],
        (one) => one.type === 'body' && name.honorific === null,
        name,
        latest,
      )
    );
  }

  /** Of several that fit, the one with the same form of address, then the one mentioned last, then the first. */
  private pick(
    candidates: readonly Entity[],
    fits: (entity: Entity) => boolean,
    name: Name,
    latest: ReadonlyMap<number, number>,
  ): Entity | null {
    let best: Entity | null = null;
    let top = -1;
    for (const entity of latestOf(candidates)) {
      if (!fits(entity) || (name.gender && entity.gender && name.gender !== entity.gender)) continue;
      const seen = latest.get(entity.id);
      const addressed =
        name.honorific === null || entity.honorific === null
          ? 0
          : name.honorific === entity.honorific
            ? 1e7
            : -1e7;
      const score = addressed + (seen === undefined ? 0 : seen + 1);
      if (best === null || score > top) {
        best = entity;
        top = score;
      }
    }
    if (best && name.honorific !== null && best.honorific !== null && top < 0) return null;
    return best;
  }
}

/** Of very many that share a word only the last are looked at, so that no text takes more than linear time. */
const MOST_COMPARED = 40;

function latestOf(entities: readonly Entity[] = []): readonly Entity[] {
  return entities.length > MOST_COMPARED ? entities.slice(-MOST_COMPARED) : entities;
}

function isAcronym(name: Name): boolean {
  return name.words[0]!.length < 7;
}

function put<K>(map: Map<K, Entity[]>, key: K, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}

function sameFullName(known: readonly string[], words: readonly string[], body: boolean): boolean {
  if (body) return known.join(' ') === words.join(' ');
  if (known.length < 2) return false;
  if (known.at(-1) !== words.at(-1)) return false;
  const [first, other] = [known[0]!, words[0]!];
  return (
    first === other ||
    isInitialOf(first, other) ||
    isInitialOf(other, first) ||
    known.includes(other) ||
    words.includes(first) ||
    isShortFor(first, other)
  );
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.replaceAll('.', '').length === 1 && initial[0] === word[0];
}

/** Rob and Robert, Greg and Gregory; not Jo and John, which would join too much. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short);
}
