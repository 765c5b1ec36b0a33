// What attribution looks at: an article with its mentions, what was said in it, and who may have said it.

import type { Mention } from '../names/mention.ts';
import type { Utterance } from '../quotation.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import type { Coreference } from './coreference.ts';
import type { Row } from './row.ts';

/** Everything that stays the same while one article's utterances are attributed. */
export type Scene = {
  readonly structure: Structure;
  readonly mentions: readonly Mention[];
  readonly row: Row;
  readonly coreference: Coreference;
  readonly utterances: readonly Utterance[];
  /** Cues by the token of their head. */
  readonly cueAt: ReadonlyMap<number, Cue>;
};

/** What the text so far tells about who is speaking. */
export type Chain = {
  /** Entities in the order in which they last spoke, the latest first. */
  readonly speakers: readonly number[];
  /** The utterance attributed last; -1 at the beginning. */
  readonly utterance: number;
};

/** Where an utterance stands in the row (half-open), and its cue, if one was found. */
export type Target = {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
  /** Whether it stands in the headline. */
  readonly title: boolean;
  readonly cue: Cue | null;
  readonly cueAt: number;
  readonly shape: string;
};

/** A mention by its index, or one of the two that are no mention. */
export type Candidate = {
  readonly mention: number;
  /** Set where `mention` is -1. */
  readonly special: 'previous' | 'nobody' | null;
  /** The entity it stands for; -1 for nobody and for mentions that were not resolved. */
  readonly entity: number;
  /** One value for each of CANDIDATE_FEATURES; '' is no value. */
  readonly values: readonly string[];
};
