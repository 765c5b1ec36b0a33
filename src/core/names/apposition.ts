// What the article says of a name beside it: titles, appositions, ages, and who a description was.

import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from '../lexicon/roles.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import { folded } from '../text/capitals.ts';
import type { Structure } from '../text/structure.ts';
import { NUMBER, WORD } from '../text/token.ts';
import { type Entities, type Entity, join } from './entity.ts';
import type { Mention } from './mention.ts';

const INTRODUCING = new Set(
  'called named known as himself herself themselves only dubbed nicknamed'.split(' '),
);
const BE_FORMS = new Set(['is', 'was', "'s"]);
const POINTING = new Set(['that', 'this']);
const FINITE = new Set(
  'is was are were has had have will would can could did does said says told added'.split(' '),
);

const DEFINITE = new Set(['the', 'possessive', 'owner']);
const COMPLEMENT = new Set(['of', 'for', 'at']);
const ADVERBS = new Set(['once', 'also', 'then', 'later', 'even', 'still', 'now', 'who', 'however', ',']);

/** How far an apposition is read for the words of a role. */
const LONGEST_ROLE = 12;

/** Titles, appositions and ages: "Ann Bell, 46, the head of the school," and "the head, Ann Bell, said". */
export function readAppositions(
  { tokens, text }: Structure,
  mentions: readonly Mention[],
  entities: Entities,
  isQuoted: (token: number) => boolean,
): void {
  const startsAt = new Map<number, number>();
  const namesAt = new Set(mentions.flatMap(({ name, first }) => (name ? [first] : [])));
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
    if (
      tokens.lower[after] === '(' &&
      /^\d{1,2}$/u.test(tokens.lower[after + 1] ?? '') &&
      tokens.lower[after + 2] === ')'
    ) {
      entity.age ??= tokens.lower[after + 1]!;
      if (entity.type === 'open') entity.type = 'person';
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
    // "a statement to the Observer, her adviser, Jan Kolb, said": the name that follows is the adviser's.
    if (tokens.lower[to] === ',' && namesAt.has(to + 1)) return;
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
    // "The owner of the lorry, the company Severles, stated"
    let at = tokens.lower[start - 1] === 'the' ? start - 2 : start - 1;
    if (tokens.lower[at] === ',') at -= 1;
    else if (tokens.lower[start - 1] !== '-') {
      readAge(entity, start - 1);
      return;
    }
    for (let back = at; back > Math.max(0, at - LONGEST_ROLE); back -= 1) {
      if (tokens.kind[back] !== WORD && tokens.kind[back] !== NUMBER && tokens.lower[back] !== "'") return;
      const described = startsAt.get(back);
      if (described === undefined) continue;
      const { type, description, end } = mentions[described]!;
      // "The president of the forum, Ilona Kis": the forum is only where she presides.
      const bodily =
        type === 'body' && entity.type !== 'person' && !COMPLEMENT.has(tokens.lower[back - 1] ?? '');
      if (type !== 'person' && !bodily) continue;
      const definite = DEFINITE.has(description!.determiner);
      if (!definite && (description!.determiner !== 'a' || !isBeforeVerb(after))) continue;
      if (end - 1 !== at && !COMPLEMENT.has(tokens.lower[end]!)) return;
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

  /** "a trader, Mama Kemi, said": between commas and before the verb the name is an apposition, not one of a list. */
  function isBeforeVerb(after: number): boolean {
    let at = after + 1;
    while (tokens.lower[at]?.endsWith('ly') || ADVERBS.has(tokens.lower[at] ?? '')) at += 1;
    const word = tokens.lower[at] ?? '';
    return tokens.lower[after] === ',' && (CUE_VERBS.has(word) || FINITE.has(word) || /..ed$/u.test(word));
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
   * "one owner calls out. That is Marta Lund": the description before is the one now named.
   */
  function readIntroduced(entity: Entity, first: number, named: number): void {
    let at = first - 1;
    while (INTRODUCING.has(tokens.lower[at] ?? '') || (tokens.lower[at] === 'name' && at < first - 1))
      at -= 1;
    const called = at < first - 1;
    const pointed =
      BE_FORMS.has(tokens.lower[first - 1] ?? '') && POINTING.has(tokens.lower[first - 2] ?? '');
    if ((!called && !pointed) || isQuoted(first)) return;
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
