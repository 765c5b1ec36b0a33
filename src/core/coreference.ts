// Whom pronouns and descriptions mean: "he", "the minister", "the 34-year-old", "the club".
import { type Entities, type Entity, join, namedEntities, newEntity } from './entity.ts';
import { BODY_NOUNS } from './lexicon/bodies.ts';
import type { Mention } from './mention.ts';
import { type Position, positionOf } from './position.ts';
import { type Ranker, rankerOf, scoreOf } from './rank.ts';
import type { Row } from './row.ts';
import type { Structure } from './structure.ts';
import type { Tokens } from './token.ts';
import { PRONOUN_WEIGHTS } from './weights/pronoun.ts';

/** Everything known about who is who, when all of an article has been read. */
export type Coreference = {
  readonly entities: Entities;
  readonly positions: readonly Position[];
  /** Mention → how far the entity chosen for a pronoun or description is ahead of the next; Infinity for names. */
  readonly margin: Float64Array;
};

/** One decision about a pronoun, as the program that learns the weights sees it. */
export type PronounChoice = {
  readonly mention: number;
  readonly entities: readonly number[];
  readonly values: readonly (readonly string[])[];
};

export const PRONOUN_FEATURES = [
  'kind',
  'gender',
  'distance',
  'last',
  'recency',
  'sentence',
  'count',
  'pair',
] as const;

const MOST_CANDIDATES = 8;
const FARTHEST_SENTENCES = 8;

export function coreferenceOf(
  structure: Structure,
  mentions: readonly Mention[],
  row: Row,
  record?: (choice: PronounChoice) => void,
): Coreference {
  const positions = mentions.map((mention) => positionOf(row, mention));
  const reading = new Reading(structure, mentions, row, positions, record);
  reading.readAll();
  return { entities: reading.entities, positions, margin: reading.margin };
}

let ranker: Ranker | null = null;

/** The state of a reader who goes through the text once, from its beginning to its end. */
class Reading {
  readonly entities: Entities;
  readonly margin: Float64Array;
  private readonly tokens: Tokens;
  private readonly mentions: readonly Mention[];
  private readonly row: Row;
  private readonly positions: readonly Position[];
  private readonly record: ((choice: PronounChoice) => void) | undefined;
  /** Entities by when they were last mentioned, the latest first. */
  private recent: number[] = [];
  private readonly last = new Map<number, number>();
  private readonly count = new Map<number, number>();
  private narrator: Entity | null = null;
  private readonly describedBy = new Map<string, number>();

  constructor(
    structure: Structure,
    mentions: readonly Mention[],
    row: Row,
    positions: readonly Position[],
    record: ((choice: PronounChoice) => void) | undefined,
  ) {
    this.tokens = structure.tokens;
    this.mentions = mentions;
    this.row = row;
    this.positions = positions;
    this.record = record;
    this.entities = namedEntities(structure, mentions, (token) => row.symbol[row.place[token]!] === 81);
    this.margin = new Float64Array(mentions.length).fill(Infinity);
    ranker ??= rankerOf(PRONOUN_WEIGHTS, PRONOUN_FEATURES);
  }

  readAll(): void {
    for (let index = 0; index < this.mentions.length; index += 1) {
      const mention = this.mentions[index]!;
      // What stands inside a quotation is said from another's place: its pronouns are not the reporter's.
      const quoted = this.isQuoted(mention);
      if (this.entities.of[index]! < 0 && !quoted) this.resolve(index, mention);
      const entity = this.entities.of[index]!;
      if (entity >= 0 && !quoted) this.touch(entity, index);
    }
  }

  private isQuoted({ first }: Mention): boolean {
    return this.row.symbol[this.row.place[first]!] === 81;
  }

  private touch(entity: number, index: number): void {
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(entity);
    if (this.recent.length > 16) this.recent.pop();
    this.last.set(entity, index);
    this.count.set(entity, (this.count.get(entity) ?? 0) + 1);
  }

  private resolve(index: number, mention: Mention): void {
    if (mention.pronoun) {
      const { form } = mention.pronoun;
      if (form === 'he' || form === 'she') this.resolvePerson(index, mention);
      else if (form === 'who' || form === 'which') this.resolveRelative(index, mention);
      else if (form === 'I' || form === 'we') this.joinNarrator(index);
      else if (form === 'someone') newEntity(this.entities, index, 'people', null);
      else if (form === 'it') this.resolveByType(index, ['body', 'document', 'open']);
      else if (form === 'they') this.resolveByType(index, ['people', 'body']);
      return;
    }
    if (mention.kind === 'description') this.resolveDescription(index, mention);
    else if (mention.kind === 'phrase')
      newEntity(this.entities, index, mention.type === 'people' ? 'people' : 'thing', null);
  }

  /** "I" outside of quotations is whoever wrote the text: one speaker all through it, without a name. */
  private joinNarrator(index: number): void {
    if (this.narrator) join(this.entities, this.narrator, index);
    else this.narrator = newEntity(this.entities, index, 'person', null);
  }

  private resolvePerson(index: number, mention: Mention): void {
    const choice = this.candidatesFor(index, mention);
    if (choice.entities.length === 0) return;
    this.record?.(choice);
    const scores = choice.values.map((values) => scoreOf(ranker!, values));
    let best = 0;
    let second = -Infinity;
    for (let at = 1; at < scores.length; at += 1) {
      if (scores[at]! > scores[best]!) {
        second = scores[best]!;
        best = at;
      } else second = Math.max(second, scores[at]!);
    }
    const entity = this.entities.list[choice.entities[best]!]!;
    this.margin[index] = scores[best]! - second;
    join(this.entities, entity, index);
    if (entity.type === 'open' && this.margin[index]! > 1) entity.type = 'person';
    if (entity.gender === null && this.margin[index]! > 2) entity.gender = mention.gender;
  }

  /** The entities a pronoun may mean, the latest first, each with the values of PRONOUN_FEATURES. */
  private candidatesFor(index: number, mention: Mention): PronounChoice {
    const { row, mentions } = this;
    const at = row.place[mention.first]!;
    const sentence = row.sentence[at]!;
    const block = row.block[at]!;
    const entities: number[] = [];
    const values: string[][] = [];
    let fitting = 0;
    const excluding = this.recent.some((id) => fits(this.entities.list[id]!, mention));
    for (const id of this.recent) {
      const entity = this.entities.list[id]!;
      if (
        !canBePerson(entity) ||
        (excluding && entity.gender && mention.gender && entity.gender !== mention.gender)
      )
        continue;
      const gender =
        entity.gender === null || mention.gender === null
          ? 'open'
          : entity.gender === mention.gender
            ? 'same'
            : 'other';
      const latest = this.last.get(id)!;
      const place = row.place[mentions[latest]!.first]!;
      const sentences = sentence - row.sentence[place]!;
      if (sentences > FARTHEST_SENTENCES && entities.length > 2) break;
      const position = this.positions[latest]!;
      const same = row.block[place] === block;
      const span = sentences === 0 ? 'same' : sentences > 3 ? 'far' : String(sentences);
      const rank =
        entities.length === 0
          ? 'first'
          : entities.length === 1
            ? 'second'
            : entities.length === 2
              ? 'third'
              : 'later';
      entities.push(id);
      values.push([
        `${entity.type}${entity.words.length > 1 ? ' full' : entity.words.length === 1 ? ' single' : ' described'}`,
        gender,
        `${span}${same ? '' : ' other paragraph'}`,
        `${position} ${mentions[latest]!.kind}`,
        gender === 'other'
          ? ''
          : fitting === 0
            ? `${rank} fitting`
            : fitting === 1
              ? 'second fitting'
              : 'later fitting',
        sentences === 0
          ? `${position} ${this.sameSentence(place, at)}`
          : sentences === 1
            ? `${position} before`
            : '',
        bucket(this.count.get(id) ?? 0),
        `${position} ${this.positions[index]} ${span}`,
      ]);
      if (gender !== 'other') fitting += 1;
      if (entities.length >= MOST_CANDIDATES) break;
    }
    return { mention: index, entities, values };
  }

  /** What stands between the two in one sentence: a cue's clause, a quotation, or only words. */
  private sameSentence(from: number, to: number): string {
    let quotations = 0;
    let cues = 0;
    for (let at = from + 1; at < to; at += 1) {
      if (this.row.symbol[at] === 81) quotations += 1;
      else if (this.row.symbol[at] === 83 || this.row.symbol[at] === 84) cues += 1;
    }
    return quotations > 0 ? 'quotation' : cues > 0 ? 'cue' : to - from < 4 ? 'near' : 'words';
  }

  /** "who" and "which" mean what stands right before them. */
  private resolveRelative(index: number, mention: Mention): void {
    for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
      const { first, end, pronoun, inner, type } = this.mentions[before]!;
      if (pronoun || inner || mention.first - end > 12) continue;
      if (this.row.sentence[this.row.place[first]!] !== this.row.sentence[this.row.place[mention.first]!])
        return;
      if (mention.first - end > 2 && (type === 'thing' || type === 'place' || type === 'document')) continue;
      const entity = this.entities.of[before]!;
      if (entity >= 0) join(this.entities, this.entities.list[entity]!, index);
      return;
    }
  }

  /** "it" and "they" mean the last subject of a fitting type in this sentence or the two before it. */
  private resolveByType(index: number, types: readonly Entity['type'][]): void {
    const sentence = this.row.sentence[this.row.place[this.mentions[index]!.first]!]!;
    for (const id of this.recent) {
      const entity = this.entities.list[id]!;
      const latest = this.last.get(id)!;
      const distance = sentence - this.row.sentence[this.row.place[this.mentions[latest]!.first]!]!;
      if (distance > 2 || !types.includes(entity.type)) continue;
      const position = this.positions[latest]!;
      if (position === 'object' || position === 'owner') continue;
      this.margin[index] = 0.5;
      join(this.entities, entity, index);
      return;
    }
  }

  private resolveDescription(index: number, mention: Mention): void {
    const { description, type } = mention;
    const head = this.tokens.lower[mention.end - 1]!;
    const definite =
      description!.determiner === 'the' || description!.determiner === 'this' || this.isTitle(mention);
    const known = definite && type !== 'people' ? this.antecedentOf(index, mention, head) : null;
    if (known) {
      this.margin[index] = known.margin;
      join(this.entities, this.entities.list[known.entity]!, index);
      return;
    }
    const entity = newEntity(this.entities, index, type, mention.gender);
    this.describedBy.set(withoutEx(head), entity.id);
  }

  /** "President", "Prime Minister" standing alone with a capital. */
  private isTitle({ description, first, end }: Mention): boolean {
    return description!.determiner === 'bare' && end - first <= 2 && description!.type === 'person' && false;
  }

  /**
   * Whom "the minister" means: somebody with that role in a title or an apposition; the same description before;
   * for an age, the person of that age; for a body, one whose name or apposition has the word.
   */
  private antecedentOf(
    index: number,
    mention: Mention,
    head: string,
  ): { entity: number; margin: number } | null {
    const words = this.wordsOf(mention);
    const age = /^(\d{1,3})-year-old$/u.exec(head)?.[1];
    const before = this.describedBy.get(withoutEx(head));
    let best: { entity: number; score: number } | null = null;
    let ties = 0;
    this.recentFirst((entity, order) => {
      const fits = this.fitOf(entity, head, words, mention, age);
      if (fits === null) return;
      const score = fits - order * 0.05;
      if (best && Math.floor(best.score) === Math.floor(fits)) ties += 1;
      if (!best || score > best.score) best = { entity: entity.id, score };
    });
    const found = best as { entity: number; score: number } | null;
    if (before !== undefined && !(found && found.score >= 3)) return { entity: before, margin: 1.5 };
    if (found) return { entity: found.entity, margin: ties > 0 ? 1 : 2 };
    return this.salientFor(index, mention, head, age);
  }

  private recentFirst(visit: (entity: Entity, order: number) => void): void {
    const seen = new Set<number>();
    this.recent.forEach((id, order) => {
      seen.add(id);
      visit(this.entities.list[id]!, order);
    });
    // Someone named only further on, or long ago: the whole article knows their roles.
    for (const entity of this.entities.list) {
      if (entity.roles.size > 0 && !seen.has(entity.id) && this.last.has(entity.id)) visit(entity, 18);
      if (entity.id > 400) break;
    }
  }

  private wordsOf({ first, end }: Mention): string[] {
    const words: string[] = [];
    for (let at = first + 1; at < end; at += 1) words.push(this.tokens.lower[at]!);
    return words;
  }

  private fitOf(
    entity: Entity,
    head: string,
    words: readonly string[],
    mention: Mention,
    age: string | undefined,
  ): number | null {
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return null;
    if (age !== undefined) return entity.age === age ? 4 : null;
    if (mention.type === 'person') {
      if (entity.type === 'body' || entity.type === 'place' || entity.words.length === 0) return null;
      if (!entity.roles.has(head) && !entity.roles.has(`co-${head}`)) return null;
      let missing = 0;
      for (const word of words) if (!entity.roles.has(word)) missing += 1;
      return missing === 0 ? 3 + words.length * 0.1 : missing < words.length ? 2 : null;
    }
    if (mention.type === 'body') {
      if (entity.type === 'person' || entity.words.length === 0) return null;
      if (entity.words.includes(head) || entity.roles.has(head)) return 3;
    }
    return null;
  }

  /**
   * With no such evidence: the person that a pronoun here would mean ("the Irishman", "the 34-year-old"), or the body
   * that the text is about ("the club"); only for short descriptions that are subjects.
   */
  private salientFor(
    index: number,
    mention: Mention,
    head: string,
    age: string | undefined,
  ): { entity: number; margin: number } | null {
    const subject = isAbout(this.positions[index]!);
    const length = mention.end - mention.first;
    if (!subject || (length > 2 && age === undefined && mention.type !== 'body') || length > 3) return null;
    if (mention.type === 'person') return this.salientPerson(index, mention, age);
    if (mention.type !== 'body' || !STANDS_IN.has(head)) return null;
    const bodies = this.recent.filter((id) => {
      const { type, words } = this.entities.list[id]!;
      return (type === 'body' || (type === 'open' && words.length > 1)) && words.length > 0;
    });
    const about = bodies.find((id) => isAbout(this.positions[this.last.get(id)!]!)) ?? bodies[0];
    return about === undefined ? null : { entity: about, margin: 0.6 };
  }

  private salientPerson(
    index: number,
    mention: Mention,
    age: string | undefined,
  ): { entity: number; margin: number } | null {
    const { row } = this;
    const sentence = row.sentence[row.place[mention.first]!]!;
    const { entities, values } = this.candidatesFor(index, mention);
    let best: { entity: number; score: number } | null = null;
    entities.forEach((id, at) => {
      const entity = this.entities.list[id]!;
      const latest = this.mentions[this.last.get(id)!]!;
      const distance = sentence - row.sentence[row.place[latest.first]!]!;
      if ((entity.type !== 'person' && entity.words.length < 2) || entity.words.length === 0 || distance > 4)
        return;
      if (distance === 0 && latest.pronoun === null) return;
      if (age !== undefined && entity.age !== null && entity.age !== age) return;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) return;
      const score = scoreOf(ranker!, values[at]!);
      if (!best || score > best.score) best = { entity: id, score };
    });
    const found = best as { entity: number; score: number } | null;
    return found && { entity: found.entity, margin: 0.6 };
  }
}

/** Bodies for which "the company" may stand without having been called one. */
const STANDS_IN: ReadonlySet<string> = new Set(
  [...BODY_NOUNS].filter((noun) =>
    /^(?:company|firm|group|agency|organi[sz]ation|association|club|team|side|charity|retailer|manufacturer|carmaker|airline|bank|insurer|startup|publisher|broadcaster|newspaper|magazine|network|brewery|bakery|hotel|union|watchdog|regulator|hedge-fund|fund|nonprofit|foundation|thinktank|band|chain|brand)$/u.test(
      noun,
    ),
  ),
);

function isAbout(position: Position): boolean {
  return position === 'speaks' || position === 'subject' || position === 'appositive';
}

/** Whether somebody of the pronoun's gender, or of one not known, is there at all. */
function fits(entity: Entity, { gender }: Mention): boolean {
  return (
    canBePerson(entity) && entity.type === 'person' && (entity.gender === null || entity.gender === gender)
  );
}

function canBePerson(entity: Entity): boolean {
  return entity.type === 'person' || entity.type === 'open';
}

function withoutEx(head: string): string {
  return head.startsWith('ex-') ? head.slice(3) : head;
}

function bucket(count: number): string {
  return count < 3 ? String(count) : count < 6 ? 'some' : 'many';
}
