// Whom "he" or "she" may mean, and what speaks for each.

import type { Entity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import { type Ranker, rankerOf } from '../rank.ts';
import { PRONOUN_WEIGHTS } from '../weights/pronoun.ts';
import type { Discourse } from './discourse.ts';
import { QUOTATION, type Row, SAYING, TELLING } from './row.ts';

/** One decision about a pronoun, as the program that learns the weights sees it too. */
export type PronounChoice = {
  readonly mention: number;
  readonly entities: readonly number[];
  /** For each entity one value for each of PRONOUN_FEATURES. */
  readonly values: readonly (readonly string[])[];
};

/**
 * kind: a person for sure, or a name that may be one; gender: against the pronoun's; distance: sentences since the
 * last mention; last: the part and kind of that; recency: its rank; sentence: what stands between, in one sentence;
 * count: how often mentioned so far; pair: the parts of both.
 */
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
const RANKS = ['first', 'second', 'third'];
const FITTING = ['', 'second fitting'];

let ranker: Ranker | null = null;

export function pronounRanker(): Ranker {
  ranker ??= rankerOf(PRONOUN_WEIGHTS, PRONOUN_FEATURES);
  return ranker;
}

/** The entities a pronoun may mean, the latest first. */
export function choiceFor(discourse: Discourse, index: number, mention: Mention): PronounChoice {
  const entities: number[] = [];
  const values: string[][] = [];
  const sentence = discourse.sentenceOf(mention);
  const excluding = discourse.recent.some((id) => fits(discourse.entity(id), mention));
  let fitting = 0;
  for (const id of discourse.recent) {
    const entity = discourse.entity(id);
    const gender = genderOf(entity, mention);
    if (!canBePerson(entity) || (excluding && gender === 'other')) continue;
    const sentences = sentence - discourse.sentenceOf(discourse.lastOf(id));
    if (sentences > FARTHEST_SENTENCES && entities.length > 2) break;
    const rank = RANKS[entities.length] ?? 'later';
    const recency =
      gender === 'other' ? '' : fitting === 0 ? `${rank} fitting` : (FITTING[fitting] ?? 'later fitting');
    entities.push(id);
    values.push(valuesFor(discourse, index, id, { gender, sentences, recency }));
    if (gender !== 'other') fitting += 1;
    if (entities.length >= MOST_CANDIDATES) break;
  }
  return { mention: index, entities, values };
}

function valuesFor(
  discourse: Discourse,
  index: number,
  id: number,
  { gender, sentences, recency }: { gender: string; sentences: number; recency: string },
): string[] {
  const { row, mentions, positions, count, entities, last } = discourse;
  const { type, words } = entities.list[id]!;
  const latest = last.get(id)!;
  const position = positions[latest]!;
  const at = row.place[mentions[index]!.first]!;
  const place = row.place[mentions[latest]!.first]!;
  const span = sentences === 0 ? 'same' : sentences > 3 ? 'far' : String(sentences);
  const name = words.length > 1 ? 'full' : words.length === 1 ? 'single' : 'described';
  const within = sentences === 0 ? between(row, place, at) : sentences === 1 ? 'before' : '';
  return [
    `${type} ${name}`,
    gender,
    row.block[place] === row.block[at] ? span : `${span} other paragraph`,
    `${position} ${mentions[latest]!.kind}`,
    recency,
    within && `${position} ${within}`,
    bucket(count.get(id) ?? 0),
    `${position} ${positions[index]} ${span}`,
  ];
}

/** What stands between the two in one sentence: a quotation, a cue, or only words. */
function between(row: Row, from: number, to: number): string {
  let cue = false;
  for (let at = from + 1; at < to; at += 1) {
    if (row.symbol[at] === QUOTATION) return 'quotation';
    cue ||= row.symbol[at] === SAYING || row.symbol[at] === TELLING;
  }
  return cue ? 'cue' : to - from < 4 ? 'near' : 'words';
}

function genderOf(entity: Entity, mention: Mention): 'open' | 'same' | 'other' {
  if (entity.gender === null || mention.gender === null) return 'open';
  return entity.gender === mention.gender ? 'same' : 'other';
}

/** Whether somebody of the pronoun's gender, or of one not known, is there at all. */
function fits(entity: Entity, mention: Mention): boolean {
  return entity.type === 'person' && genderOf(entity, mention) !== 'other';
}

function canBePerson({ type }: Entity): boolean {
  return type === 'person' || type === 'open';
}

function bucket(count: number): string {
  return count < 3 ? String(count) : count < 6 ? 'some' : 'many';
}
