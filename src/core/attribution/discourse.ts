// What a reader has in mind at a place of the text: who was mentioned, how lately, how often, in what part.
import type { Entities, Entity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import type { Structure } from '../text/structure.ts';
import type { Tokens } from '../text/token.ts';
import type { Position } from './position.ts';
import { QUOTATION, type Row } from './row.ts';

/** So many entities are remembered, the latest first. */
const MOST_REMEMBERED = 16;

export class Discourse {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  readonly row: Row;
  readonly positions: readonly Position[];
  readonly entities: Entities;
  /** Entities by when they were last mentioned, the latest first. */
  readonly recent: number[] = [];
  /** Entity → its last mention; how often it was mentioned. */
  readonly last = new Map<number, number>();
  readonly count = new Map<number, number>();
  /** Head of a description → the entity it was first used for. */
  readonly describedBy = new Map<string, number>();
  readonly structure: Structure;
  private readonly titleEnd: number;

  constructor(
    structure: Structure,
    mentions: readonly Mention[],
    row: Row,
    positions: readonly Position[],
    entities: Entities,
  ) {
    this.structure = structure;
    this.tokens = structure.tokens;
    this.mentions = mentions;
    this.row = row;
    this.positions = positions;
    this.entities = entities;
    this.titleEnd = structure.layout.title?.end ?? -1;
  }

  /** Takes note that an entity was mentioned. */
  touch(entity: number, mention: number): void {
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(entity);
    if (this.recent.length > MOST_REMEMBERED) this.recent.pop();
    this.last.set(entity, mention);
    this.count.set(entity, (this.count.get(entity) ?? 0) + 1);
  }

  entity(id: number): Entity {
    return this.entities.list[id]!;
  }

  /** The last mention of an entity that was mentioned before. */
  lastOf(id: number): Mention {
    return this.mentions[this.last.get(id)!]!;
  }

  /** What part that last mention played. */
  lastPosition(id: number): Position {
    return this.positions[this.last.get(id)!]!;
  }

  sentenceOf({ first }: Mention): number {
    return this.row.sentence[this.row.place[first]!]!;
  }

  /** Whether two mentions stand in one paragraph. */
  isSameBlock(a: Mention, b: Mention): boolean {
    return this.row.block[this.row.place[a.first]!] === this.row.block[this.row.place[b.first]!];
  }

  isHeadline({ first }: Mention): boolean {
    return this.tokens.start[first]! < this.titleEnd;
  }

  isQuoted({ first }: Mention): boolean {
    return this.row.symbol[this.row.place[first]!] === QUOTATION;
  }
}

/** Whether a text that mentions somebody in this part is about them. */
export function isAbout(position: Position): boolean {
  return position === 'speaks' || position === 'subject' || position === 'appositive';
}
