// Which names are one person or body: partial names joined to full ones, two people of one surname kept apart.

import { folded } from './capitals.ts';
import { DEMONYMS } from './lexicon/demonyms.ts';
import type { Gender } from './lexicon/given-names.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { PLACES } from './lexicon/places.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from './lexicon/roles.ts';
import { HONORIFICS } from './lexicon/titles.ts';
import type { Mention } from './mention.ts';
import type { Name } from './name-parts.ts';
import type { Structure } from './structure.ts';
import { NUMBER, WORD } from './token.ts';

/** Somebody or something that the article mentions, while the article is being read. */
export type Entity = {
  readonly id: number;
  type: 'person' | 'body' | 'place' | 'open' | 'people' | 'document' | 'thing';
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

/** Entities of all names. Full names first, so that a surname in the headline finds the full name of the body. */
export function namedEntities(
  structure: Structure,
  mentions: readonly Mention[],
  isQuoted: (token: number) => boolean,
): Entities {
  const entities: Entities = { list: [], of: new Int32Array(mentions.length).fill(-1) };
  const known = new Register();
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

/** The names met so far, by their words. */
class Register {
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

const INTRODUCING = new Set(
  'called named known as himself herself themselves only dubbed nicknamed'.split(' '),
);
const BE_FORMS = new Set(['is', 'was', "'s"]);
const POINTING = new Set(['that', 'this', 'it']);
const FINITE = new Set(
  'is was are were has had have will would can could did does said says told added'.split(' '),
);

/** How far an apposition is read for the words of a role. */
const LONGEST_ROLE = 12;

/** Titles, appositions and ages: "Ann Bell, 46, the head of the school," and "the head, Ann Bell, said". */
function readAppositions(
  { tokens, text }: Structure,
  mentions: readonly Mention[],
  entities: Entities,
  isQuoted: (token: number) => boolean,
): void {
  const startsAt = new Map<number, number>();
  mentions.forEach(({ kind, first }, index) => {
    if (kind === 'description' && !startsAt.has(first)) startsAt.set(first, index);
  });
  mentions.forEach(({ name, first, end }, index) => {
    if (!name) return;
    const entity = entities.list[entities.of[index]!]!;
    if (name.title < name.first) addRole(entity, name.title, name.first);
    let after = end;
    if (tokens.lower[after] === ',' && tokens.kind[after + 1] === NUMBER) {
      const number = tokens.lower[after + 1]!;
      const next = tokens.lower[after + 2];
      if (/^\d{1,2}$/u.test(number) && (next === ',' || next === '.' || next === 'and')) {
        entity.age ??= number;
        if (entity.type === 'open') entity.type = 'person';
        after += 2;
      }
    }
    if (tokens.lower[after] === ',' || tokens.lower[after] === '(') readAfter(entity, after + 1);
    if ((tokens.lower[after] === 'is' || tokens.lower[after] === 'was') && !isQuoted(first))
      readAfter(entity, after + 1);
    readIntroduced(entity, first, index);
    readBefore(entity, name.title, end);
  });

  function readAfter(entity: Entity, from: number): void {
    const described = startsAt.get(from);
    if (described === undefined || mentions[described]!.type === 'people') return;
    let to = mentions[described]!.end;
    if (isClause(to)) return;
    while (
      to < tokens.count &&
      to - from < LONGEST_ROLE &&
      (tokens.kind[to] === WORD || tokens.kind[to] === NUMBER) &&
      tokens.lower[to] !== 'who'
    )
      to += 1;
    addRole(entity, from, to);
    markSame(entity, described);
  }

  /** "On the subject of Berg, the Swede was less sure": what goes on with a verb is no apposition. */
  function isClause(after: number): boolean {
    for (let at = after; at < Math.min(tokens.count, after + LONGEST_ROLE); at += 1) {
      const word = tokens.lower[at]!;
      if (tokens.kind[at] !== WORD || word === 'who' || word === 'which' || word === 'that') return false;
      if (FINITE.has(word)) return true;
    }
    return false;
  }

  /** "The president of the forum, Ilona Kis, opened": a description that ends in the comma before the name. */
  function readBefore(entity: Entity, start: number, after: number): void {
    let at = start - 1;
    if (tokens.lower[at] === ',') at -= 1;
    else if (tokens.lower[start - 1] !== '-') {
      readAge(entity, start - 1);
      return;
    }
    for (let back = at; back > Math.max(0, at - LONGEST_ROLE); back -= 1) {
      if (tokens.kind[back] !== WORD && tokens.kind[back] !== NUMBER) return;
      const described = startsAt.get(back);
      if (described === undefined) continue;
      const { type, description, end } = mentions[described]!;
      if (
        type !== 'person' ||
        (description!.determiner !== 'the' &&
          description!.determiner !== 'possessive' &&
          description!.determiner !== 'owner')
      )
        continue;
      if (
        end - 1 !== at &&
        tokens.lower[end] !== 'of' &&
        tokens.lower[end] !== 'for' &&
        tokens.lower[end] !== 'at'
      )
        return;
      const closed = tokens.lower[after] === ',' || tokens.lower[after] === '.';
      if (
        !closed &&
        back > 0 &&
        tokens.kind[back - 1] === WORD &&
        tokens.lower[start - 1] === ',' &&
        !isClauseStart(back)
      )
        return;
      addRole(entity, back, at + 1);
      markSame(entity, described);
      return;
    }
  }

  function isClauseStart(at: number): boolean {
    return (
      at === 0 ||
      tokens.lower[at - 1] === 'and' ||
      tokens.lower[at - 1] === 'but' ||
      tokens.lower[at - 1] === 'that' ||
      /^(?:said|says|to|by|from|with|as|told|asked)$/u.test(tokens.lower[at - 1]!)
    );
  }

  /** "71-year-old Anna Berg" */
  function readAge(entity: Entity, at: number): void {
    const age = /^(\d{1,3})-year-old$/u.exec(tokens.lower[at] ?? '');
    if (age) entity.age ??= age[1]!;
  }

  /**
   * "A user called Ann Bell", "a reader, who signs himself Old Salt", and a sentence that tells who it was:
   * "one owner calls out. That is Dympna Geraghty": the description before is the one now named.
   */
  function readIntroduced(entity: Entity, first: number, named: number): void {
    let at = first - 1;
    while (INTRODUCING.has(tokens.lower[at] ?? '')) at -= 1;
    const called = at < first - 1;
    const pointed =
      BE_FORMS.has(tokens.lower[first - 1] ?? '') && POINTING.has(tokens.lower[first - 2] ?? '');
    if (!called && !pointed) return;
    for (let described = named - 1; described >= 0; described -= 1) {
      const mention = mentions[described]!;
      if (mention.end > first) continue;
      if (first - mention.end > (pointed ? 30 : 9)) return;
      if (mention.kind !== 'description' || mention.type !== 'person' || isQuoted(mention.first)) continue;
      if (pointed && entity.mentions[0] !== entity.best) return;
      addRole(entity, mention.first, mention.end);
      markSame(entity, described);
      return;
    }
  }

  function markSame(entity: Entity, described: number): void {
    if (entities.of[described]! >= 0) return;
    join(entities, entity, described);
    const { type, gender } = mentions[described]!;
    entity.gender ??= gender;
    if (entity.type === 'open' && (type === 'person' || type === 'body')) entity.type = type;
  }

  function addRole(entity: Entity, from: number, to: number): void {
    let head = false;
    for (let at = from; at < to; at += 1) {
      if (tokens.kind[at] !== WORD) continue;
      const word = folded(text.slice(tokens.start[at]!, tokens.end[at]!));
      if (PERSON_NOUNS.has(word) || PEOPLE_NOUNS.has(word)) head = true;
      entity.roles.add(word);
    }
    const honorificOnly = to - from <= 2 && HONORIFICS.has(tokens.lower[from]!);
    if (!honorificOnly || head) entity.role ??= [from, to];
  }
}
