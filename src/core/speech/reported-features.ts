// What can be said for and against a stretch being what a cue reports: the features of the reported-speech model.

import { CUE_LEMMAS } from '../lexicon/cue-verbs.ts';
import { FeatureSpace } from '../linear.ts';
import { isFiniteTag, TAG, TAGS } from '../text/tag.ts';
import { type Clause, tagAt, verbsIn } from './clause.ts';
import {
  CLAUSES,
  CUTS,
  type CueView,
  clauseAfter,
  DISTANCES,
  FORMS,
  GROUP_OF,
  GROUPS,
  JOINERS,
  joinerAt,
  KINDS,
  LEADS,
  LENGTHS,
  leadOf,
  MANNER,
  MODALS,
  OPENERS,
  openerOf,
  SAY,
  SETTINGS,
  TELL,
  YES_NO,
} from './cue-view.ts';

export const reportedSpace = new FeatureSpace();
const space = reportedSpace;

const SIDES = ['after', 'before'];

const cueLemma = space.family('cue', SIDES, CUE_LEMMAS);
const cueModal = space.family('cue helper', SIDES, KINDS, MODALS);
const cuePassive = space.family('cue passive', SIDES, KINDS, YES_NO);
const cueForm = space.family('cue form', SIDES, KINDS, FORMS);
const cueBefore = space.family('before the cue', SIDES, KINDS, TAGS);
const cueAfter = space.family('after the cue', SIDES, KINDS, TAGS);

const cueInverted = space.family('comma and next', SIDES, ['none', 'comma', 'quotation'], TAGS);
const cueLead = space.family('lead', SIDES, KINDS, LEADS);
const cueLeadNext = space.family('lead and next', SIDES, LEADS, TAGS);
const cueLeft = space.family('left of the cue', SIDES, TAGS, TAGS);
const cueRight = space.family('right of the cue', SIDES, TAGS, TAGS);

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

const stopNext = space.family('end before clause', CUTS, CLAUSES, SETTINGS);
const crossNext = space.family('crosses clause', CUTS, CLAUSES, SETTINGS);
const pairSaid = space.family('other cues', SIDES, ['0', '1', '2+']);

const pairLength = space.family('length', SIDES, OPENERS, LENGTHS);
const pairVerb = space.family('has a verb', SIDES, OPENERS, YES_NO);
const pairVerbJoin = space.family('verb and end', YES_NO, TAGS, JOINERS);
const pairShort = space.family('short', LENGTHS, TAGS);
const pairQuoted = space.family('has a quotation', SIDES, YES_NO);
const quoteLast = space.family('ends with a quotation', SIDES, TAGS, YES_NO);
const pairDepth = space.family('open bracket', YES_NO);

const gapLength = space.family('gap', GROUPS, TAGS, DISTANCES);
const gapFirst = space.family('gap begins', GROUPS, TAGS, TAGS);
const gapVerb = space.family('gap has a verb', GROUPS, YES_NO);
const gapCommas = space.family('gap commas', GROUPS, ['0', '1', '2', '3+']);
const gapTail = space.family('verb after the cue', GROUPS, YES_NO, TAGS);
const gapNext = space.family('gap and next', TAGS, TAGS);
const gapEnds = space.family('ends before the cue', TAGS, TAGS);
const gapShort = space.family('gap by cue', CUE_LEMMAS, ['0', '1', '2+']);
const openTags = space.family('opens', TAGS, TAGS);
const openJoiner = space.family('opens with', TAGS, JOINERS);
const openEdge = space.family('opens at the edge', YES_NO, TAGS);

export type Emit = (feature: number) => void;

function distanceIndex(distance: number): number {
  if (distance <= 3) return Math.max(0, distance);
  return distance <= 5 ? 4 : distance <= 8 ? 5 : distance <= 14 ? 6 : distance <= 24 ? 7 : 8;
}

function lengthIndex(length: number): number {
  if (length <= 3) return Math.max(0, length - 1);
  return length <= 5 ? 3 : length <= 8 ? 4 : length <= 14 ? 5 : length <= 24 ? 6 : length <= 40 ? 7 : 8;
}

/** Whether anything was said at all, and on this side of the cue. */
export function cueFeatures(clause: Clause, view: CueView, side: number, emit: Emit): void {
  const { cue, lemma, form } = view;
  // After its content "told reporters" is as good as "said".
  const kind = side === 1 && (view.kind === TELL || view.kind === MANNER) ? SAY : view.kind;
  emit(cueLemma(side, lemma));
  emit(cueModal(side, kind, MODALS.indexOf(cue.modal)));
  emit(cuePassive(side, kind, cue.passive ? 1 : 0));
  emit(cueForm(side, kind, form));
  emit(cueBefore(side, kind, tagAt(clause, cue.first - 1)));
  emit(cueAfter(side, kind, tagAt(clause, cue.last + 1)));
  const joined =
    tagAt(clause, cue.first - 1) === TAG.comma
      ? 1
      : cue.first > clause.from && clause.quoted[cue.first - 1]
        ? 2
        : 0;
  emit(cueInverted(side, joined, tagAt(clause, cue.last + 1)));
  const lead = leadOf(clause, cue);
  emit(cueLead(side, kind, lead));
  emit(cueLeadNext(side, lead, tagAt(clause, cue.last + 1)));
  emit(cueLeft(side, tagAt(clause, cue.first - 2), tagAt(clause, cue.first - 1)));
  emit(cueRight(side, tagAt(clause, cue.last + 1), tagAt(clause, cue.last + 2)));
}

/** A content after its cue begins at token `start`. */
export function startFeatures(clause: Clause, view: CueView, start: number, emit: Emit): void {
  const { cue, kind, lemma, form } = view;
  const before = start - 1 <= cue.last ? TAG.edge : tagAt(clause, start - 1);
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
      tag === TAG.that
        ? 1
        : tag === TAG.comma
          ? 2
          : isFiniteTag(tag)
            ? 4
            : tag === TAG.to
              ? 8
              : tag === TAG.colon
                ? 16
                : tag === TAG.and
                  ? 32
                  : 0;
  }
  for (let bit = 0; bit < 6; bit += 1) if (skipped & (1 << bit)) emit(startSkips(kind, bit));
}

/** A content ends before token `end`. */
export function endFeatures(clause: Clause, view: CueView, end: number, emit: Emit): void {
  const tag = tagAt(clause, end);
  emit(stopTags(tag, tagAt(clause, end + 1)));
  emit(stopJoiner(tag, joinerAt(clause, tag === TAG.comma ? end + 1 : end)));
  emit(stopBefore(tagAt(clause, end - 1), tag));
  emit(stopNext(...clauseAfter(clause, end), view.setting));
  if (end >= clause.to) emit(stopEdge(view.kind));
}

/** A content goes on over a place where it might have ended. */
export function crossFeatures(clause: Clause, view: CueView, at: number, emit: Emit): void {
  const tag = tagAt(clause, at);
  emit(crossTags(tag, tagAt(clause, at + 1)));
  emit(crossJoiner(tag, joinerAt(clause, tag === TAG.comma ? at + 1 : at)));
  emit(crossNext(...clauseAfter(clause, at), view.setting));
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
  emit(pairSaid(side, Math.min(2, clause.said[end]! - clause.said[start]!)));
  if (side === 0) emit(pairVerbJoin(verb, tag, joinerAt(clause, tag === TAG.comma ? end + 1 : end)));
  if (side === 1 && end - start <= 5) emit(pairShort(lengthIndex(end - start), tagAt(clause, start)));
  emit(pairQuoted(side, clause.quoted[start] || clause.quoted[end - 1] ? 1 : 0));
  if (clause.quoted[end - 1] && clause.opening[end - 1]! > start) {
    const opening = clause.opening[end - 1]!;
    emit(quoteLast(side, tagAt(clause, opening - 1), clause.capital[opening + 1]!));
  }
  if (tag === TAG.closing && tagAt(clause, start - 1) !== TAG.bracket) emit(pairDepth(1));
}

/** The gap between a content that ends before token `end` and its cue: ", the minister". */
export function gapFeatures(clause: Clause, view: CueView, end: number, emit: Emit): void {
  const { cue, kind, lemma } = view;
  const group = GROUP_OF[kind]!;
  const separator = end >= cue.first ? TAG.edge : clause.tags[end]!;
  const begin = Math.min(cue.first, end + 1);
  const length = cue.first - begin;
  let commas = 0;
  for (let at = begin; at < cue.first; at += 1) if (clause.tags[at] === TAG.comma) commas += 1;
  emit(gapLength(group, separator, distanceIndex(length)));
  emit(gapFirst(group, separator, tagAt(clause, begin)));
  emit(gapVerb(group, verbsIn(clause, begin, cue.first) > 0 ? 1 : 0));
  emit(gapCommas(group, Math.min(3, commas)));
  emit(gapTail(group, verbsIn(clause, cue.last + 1, clause.to) > 0 ? 1 : 0, separator));
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
