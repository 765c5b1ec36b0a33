// What can be said for and against a stretch being what a cue reports: the features of the reported-speech model.
import type { Cue } from './cue.ts';
import { CUE_LEMMAS } from './lexicon/cue-verbs.ts';
import { FeatureSpace } from './linear.ts';
import { isFiniteTag, TAGS, tagIndex } from './tag.ts';

/** One clause's worth of an article as the model sees it: tokens [from, to), quoted stretches being closed to cuts. */
export type Clause = {
  readonly tags: Uint8Array;
  readonly lower: readonly string[];
  readonly from: number;
  readonly to: number;
  /** For each token of the text: 0 outside quoted stretches, else 1 or 2 by turns, so that neighbours differ. */
  readonly quoted: Uint8Array;
  /** verbs[i] is the number of finite verbs and helpers before token i. */
  readonly verbs: Int32Array;
};

export const reportedSpace = new FeatureSpace();
const space = reportedSpace;

const KINDS = [
  'say',
  'tell',
  'ask',
  'urge',
  'promise',
  'call',
  'topic',
  'manner',
  'show',
  'think',
  'noun',
  'source',
  'view',
];
const MODALS = ['none', 'modal', 'unreal', 'negated', 'infinitive'];
const FORMS = ['base', 'third', 'past', 'participle', 'ing', 'none'];
const YES_NO = ['no', 'yes'];
const DISTANCES = ['0', '1', '2', '3', '4-5', '6-8', '9-14', '15-24', '25+'];
const LENGTHS = ['1', '2', '3', '4-5', '6-8', '9-14', '15-24', '25-40', '41+'];
const OPENERS = ['next', 'that', 'question', 'to', 'comma', 'colon', 'preposition', 'ing', 'object', 'other'];
/** Words that decide what a comma or "and" before them separates. */
const JOINERS = [
  'other',
  'adding',
  'according',
  'which',
  'who',
  'while',
  'but',
  'and',
  'as',
  'because',
  'when',
  'citing',
  'noting',
  'saying',
  'with',
  'after',
  'before',
  'though',
  'although',
  'even',
  'including',
  'that',
  'he',
  'she',
  'they',
  'it',
  'the',
  'a',
  'said',
  'in',
  'on',
  'at',
  'to',
  'or',
  'so',
  'if',
  'where',
  'despite',
  'for',
  'not',
  'also',
  'then',
  'is',
  'was',
  'has',
  'had',
  'will',
  'would',
  'i',
  'we',
  'you',
];
const JOINER_INDEX = new Map(JOINERS.map((word, index) => [word, index]));

const SIDES = ['after', 'before'];

const cueLemma = space.family('cue', SIDES, CUE_LEMMAS);
const cueModal = space.family('cue helper', SIDES, KINDS, MODALS);
const cuePassive = space.family('cue passive', SIDES, KINDS, YES_NO);
const cueForm = space.family('cue form', SIDES, KINDS, FORMS);
const cueBefore = space.family('before the cue', SIDES, KINDS, TAGS);
const cueAfter = space.family('after the cue', SIDES, KINDS, TAGS);

const startTags = space.family('start', KINDS, TAGS, TAGS);
const startInside = space.family('start inside', TAGS, TAGS, TAGS);
const startDistance = space.family('start distance', KINDS, OPENERS, DISTANCES);
const startLemma = space.family('start by cue', CUE_LEMMAS, OPENERS);
const startSkips = space.family('start skips', KINDS, ['that', 'comma', 'verb', 'to', 'colon', 'and']);
const startForm = space.family('start by form', FORMS, OPENERS, YES_NO);

const stopTags = space.family('end', TAGS, TAGS);
const stopJoiner = space.family('end before', TAGS, JOINERS);
const stopBefore = space.family('end after', TAGS, TAGS);
const stopEdge = space.family('end at the edge', KINDS);
const crossTags = space.family('crosses', TAGS, TAGS);
const crossJoiner = space.family('crosses before', TAGS, JOINERS);

const pairLength = space.family('length', SIDES, OPENERS, LENGTHS);
const pairVerb = space.family('has a verb', SIDES, OPENERS, YES_NO);
const pairVerbJoin = space.family('verb and end', YES_NO, TAGS, JOINERS);
const pairShort = space.family('short', LENGTHS, TAGS);
const pairQuoted = space.family('has a quotation', SIDES, YES_NO);
const pairDepth = space.family('open bracket', YES_NO);

const gapLength = space.family('gap', KINDS, TAGS, DISTANCES);
const gapFirst = space.family('gap begins', KINDS, TAGS, TAGS);
const gapVerb = space.family('gap has a verb', KINDS, YES_NO);
const gapCommas = space.family('gap commas', KINDS, ['0', '1', '2', '3+']);
const gapNext = space.family('gap and next', TAGS, TAGS);
const gapEnds = space.family('ends before the cue', TAGS, TAGS);
const gapShort = space.family('gap by cue', CUE_LEMMAS, ['0', '1', '2+']);
const openTags = space.family('opens', TAGS, TAGS);
const openJoiner = space.family('opens with', TAGS, JOINERS);
const openEdge = space.family('opens at the edge', YES_NO, TAGS);

export type Emit = (feature: number) => void;

const EDGE = tagIndex('edge');
const COMMA = tagIndex('comma');
const COLON = tagIndex('colon');
const THAT = tagIndex('that');
const TO = tagIndex('to');
const AND = tagIndex('and');
const QUESTION = tagIndex('question');
const WHETHER = tagIndex('whether');
const PREPOSITION = tagIndex('preposition');
const ING = tagIndex('ing');
const OBJECT = tagIndex('object');
const BRACKET = tagIndex('bracket');
const CLOSING = tagIndex('closing');

const LEMMA_INDEX = new Map(CUE_LEMMAS.map((lemma, index) => [lemma, index]));

/** What of a cue its features are made of. */
export type CueView = {
  readonly cue: Cue;
  readonly kind: number;
  readonly lemma: number;
  readonly form: number;
};

export function viewOf(cue: Cue): CueView {
  const kind = cue.type === 'verb' ? KINDS.indexOf(cue.classes[0]!) : KINDS.indexOf(cue.type);
  const lemma = LEMMA_INDEX.get(cue.type === 'noun' ? 'noun' : cue.lemma) ?? 0;
  return { cue, kind, lemma, form: cue.form === null ? FORMS.indexOf('none') : FORMS.indexOf(cue.form) };
}

export function tagAt(clause: Clause, at: number): number {
  return at < clause.from || at >= clause.to ? EDGE : clause.tags[at]!;
}

function joinerAt(clause: Clause, at: number): number {
  return at >= clause.to ? 0 : (JOINER_INDEX.get(clause.lower[at]!) ?? 0);
}

function distanceIndex(distance: number): number {
  if (distance <= 3) return Math.max(0, distance);
  return distance <= 5 ? 4 : distance <= 8 ? 5 : distance <= 14 ? 6 : distance <= 24 ? 7 : 8;
}

function lengthIndex(length: number): number {
  if (length <= 3) return Math.max(0, length - 1);
  return length <= 5 ? 3 : length <= 8 ? 4 : length <= 14 ? 5 : length <= 24 ? 6 : length <= 40 ? 7 : 8;
}

/** Finite verbs and helpers in tokens [from, to). */
function verbsIn(clause: Clause, from: number, to: number): number {
  return to > from ? clause.verbs[to]! - clause.verbs[from]! : 0;
}

/** How a content opens that begins at token `start` after the cue. */
export function openerOf(clause: Clause, cue: Cue, start: number): number {
  const first = tagAt(clause, start);
  const before = start - 1 <= cue.last ? -1 : tagAt(clause, start - 1);
  if (before === THAT) return 1;
  if (first === QUESTION || first === WHETHER) return 2;
  if (first === TO) return 3;
  if (before === COMMA) return 4;
  if (before === COLON) return 5;
  if (before === PREPOSITION) return 6;
  if (first === ING) return 7;
  if (before === -1) return 0;
  if (before === OBJECT) return 8;
  return 9;
}

/** Whether anything was said at all, and on this side of the cue. */
export function cueFeatures(clause: Clause, view: CueView, side: number, emit: Emit): void {
  const { cue, kind, lemma, form } = view;
  emit(cueLemma(side, lemma));
  emit(cueModal(side, kind, MODALS.indexOf(cue.modal)));
  emit(cuePassive(side, kind, cue.passive ? 1 : 0));
  emit(cueForm(side, kind, form));
  emit(cueBefore(side, kind, tagAt(clause, cue.first - 1)));
  emit(cueAfter(side, kind, tagAt(clause, cue.last + 1)));
}

/** A content after its cue begins at token `start`. */
export function startFeatures(clause: Clause, view: CueView, start: number, emit: Emit): void {
  const { cue, kind, lemma, form } = view;
  const before = start - 1 <= cue.last ? EDGE : tagAt(clause, start - 1);
  const first = tagAt(clause, start);
  const opener = openerOf(clause, cue, start);
  emit(startTags(kind, before, first));
  emit(startInside(before, first, tagAt(clause, start + 1)));
  emit(startDistance(kind, opener, distanceIndex(start - cue.last - 1)));
  emit(startLemma(lemma, opener));
  emit(startForm(form, opener, cue.passive ? 1 : 0));
  let skipped = 0;
  for (let at = cue.last + 1; at < start - 1; at += 1) {
    const tag = clause.tags[at]!;
    skipped |=
      tag === THAT
        ? 1
        : tag === COMMA
          ? 2
          : isFiniteTag(tag)
            ? 4
            : tag === TO
              ? 8
              : tag === COLON
                ? 16
                : tag === AND
                  ? 32
                  : 0;
  }
  for (let bit = 0; bit < 6; bit += 1) if (skipped & (1 << bit)) emit(startSkips(kind, bit));
}

/** A content ends before token `end`. */
export function endFeatures(clause: Clause, kind: number, end: number, emit: Emit): void {
  const tag = tagAt(clause, end);
  emit(stopTags(tag, tagAt(clause, end + 1)));
  emit(stopJoiner(tag, joinerAt(clause, tag === COMMA ? end + 1 : end)));
  emit(stopBefore(tagAt(clause, end - 1), tag));
  if (end >= clause.to) emit(stopEdge(kind));
}

/** A content goes on over a place where it might have ended. */
export function crossFeatures(clause: Clause, at: number, emit: Emit): void {
  const tag = tagAt(clause, at);
  emit(crossTags(tag, tagAt(clause, at + 1)));
  emit(crossJoiner(tag, joinerAt(clause, tag === COMMA ? at + 1 : at)));
}

/** A content of tokens [start, end). */
export function pairFeatures(
  clause: Clause,
  side: number,
  opener: number,
  start: number,
  end: number,
  emit: Emit,
): void {
  const verb = verbsIn(clause, start, end) > 0 ? 1 : 0;
  const tag = tagAt(clause, end);
  emit(pairLength(side, opener, lengthIndex(end - start)));
  emit(pairVerb(side, opener, verb));
  if (side === 0) emit(pairVerbJoin(verb, tag, joinerAt(clause, tag === COMMA ? end + 1 : end)));
  if (side === 1 && end - start <= 5) emit(pairShort(lengthIndex(end - start), tagAt(clause, start)));
  emit(pairQuoted(side, clause.quoted[start] || clause.quoted[end - 1] ? 1 : 0));
  if (tag === CLOSING && tagAt(clause, start - 1) !== BRACKET) emit(pairDepth(1));
}

/** The gap between a content that ends before token `end` and its cue: ", the minister". */
export function gapFeatures(clause: Clause, view: CueView, end: number, emit: Emit): void {
  const { cue, kind, lemma } = view;
  const separator = end >= cue.first ? EDGE : clause.tags[end]!;
  const begin = Math.min(cue.first, end + 1);
  const length = cue.first - begin;
  let commas = 0;
  for (let at = begin; at < cue.first; at += 1) if (clause.tags[at] === COMMA) commas += 1;
  emit(gapLength(kind, separator, distanceIndex(length)));
  emit(gapFirst(kind, separator, tagAt(clause, begin)));
  emit(gapVerb(kind, verbsIn(clause, begin, cue.first) > 0 ? 1 : 0));
  emit(gapCommas(kind, Math.min(3, commas)));
  emit(gapNext(separator, tagAt(clause, cue.last + 1)));
  emit(gapEnds(tagAt(clause, end - 1), separator));
  emit(gapShort(lemma, Math.min(2, length)));
}

/** A content before its cue begins at token `start`. */
export function openFeatures(clause: Clause, start: number, emit: Emit): void {
  const before = tagAt(clause, start - 1);
  emit(openTags(before, tagAt(clause, start)));
  emit(openJoiner(before, joinerAt(clause, start)));
  emit(openEdge(start === clause.from ? 1 : 0, tagAt(clause, start)));
}
