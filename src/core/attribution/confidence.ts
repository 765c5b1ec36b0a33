// How sure an attribution is, from what it rests on.
import type { Entity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import type { Confidence } from '../quotation.ts';

export type Doubt = {
  /** What the ranker gives to the speaker, all mentions of him or her together. */
  readonly probability: number;
  /** How far the antecedent of a pronoun or description is ahead of the next; Infinity for a name. */
  readonly margin: number;
  readonly kind: Mention['kind'];
  readonly type: Entity['type'];
};

/**
 * Read off the table of learn/speaker-confidence.ts: of names from .9 on 97 in 100 are the marked ones, of pronouns whose
 * antecedent is so far ahead (log-odds) 93, against automatic resolutions that are themselves not always right.
 */
const SURE = 0.9;
const LIKELY = 0.45;
const PRONOUN_MARGIN = 2;

/** `sure` is meant to be right in 96 of 100; a description that stands for a name is never more than `likely`. */
export function confidenceOf({ probability, margin, kind, type }: Doubt): Confidence {
  if (probability < LIKELY) return 'unknown';
  if (probability < SURE) return 'likely';
  // "One of them said": somebody without a name, as a description of a person is.
  if (kind === 'pronoun') return margin >= PRONOUN_MARGIN && type !== 'people' ? 'sure' : 'likely';
  if (kind === 'description' && (type === 'person' || margin !== Infinity)) return 'likely';
  return 'sure';
}
