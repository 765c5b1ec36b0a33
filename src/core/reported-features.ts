// What can be said for and against a stretch being what a cue reports: the features of the reported-speech model.
import { type Clause, tagAt, verbsIn } from './clause.ts';
import type { Cue } from './cue.ts';
import { CUE_LEMMAS } from './lexicon/cue-verbs.ts';
import { FeatureSpace } from './linear.ts';
import { isFiniteTag, TAGS, tagIndex } from './tag.ts';

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
/** Cues that stand after their content in the same way. */
const GROUPS = ['speech', 'source', 'other'];
const GROUP_OF = KINDS.map((kind) =>
  ['say', 'tell', 'ask', 'manner'].includes(kind) ? 0 : kind === 'source' || kind === 'view' ? 1 : 2,
);
const SAY = KINDS.indexOf('say');
const TELL = KINDS.indexOf('tell');
const MANNER = KINDS.indexOf('manner');
const MODALS = ['none', 'modal', 'unreal', 'declined', 'negated', 'infinitive'];
const FORMS = ['base', 'plural', 'third', 'past', 'participle', 'ing', 'none'];
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

/** What separates: a comma alone, one with "and" or "but", these alone, a dash, a bracket, anything else. */
const CUTS = [
  'comma',
  'comma-and',
  'comma-but',
  'and',
  'but',
  'dash',
  'semicolon',
  'colon',
  'bracket',
  'subordinator',
  'edge',
  'other',
];
/** What begins after a cut, by its first tokens. */
const CLAUSES = [
  'pronoun-verb',
  'name-verb',
  'noun-verb',
  'verb',
  'said',
  'ing',
  'relative',
  'that',
  'pronoun',
  'name',
  'noun',
  'preposition',
  'other',
];
/** Where the cue stands: in the main clause, after "which", after "while" at the beginning of the sentence. */
const SETTINGS = ['main', 'relative', 'subordinate'];

/** What stands before the comma before the cue: nothing, a few words without a verb, or a clause. */
const LEADS = ['nothing', 'lead', 'clause'];

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

/** In tokens. */
const LONGEST_LEAD = 6;
const FARTHEST_LEAD = 25;

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
const NOUN = tagIndex('noun');
const NAME = tagIndex('name');
const PEOPLE = tagIndex('people');
const DETERMINER = tagIndex('determiner');
const SUBJECT = tagIndex('subject');
const ADVERB = tagIndex('adverb');
const SUBORDINATOR = tagIndex('subordinator');
const BUT = tagIndex('but');
const VERB = tagIndex('verb');
const HELPER = tagIndex('helper');
const SAID = tagIndex('said');
const PLURALS = new Set(['they', 'we', 'i', 'you', 'who', 'people', 'some', 'many', 'others', 'most']);
const BRACKET = tagIndex('bracket');
const CLOSING = tagIndex('closing');

const CUT_INDEX = new Map([
  [COMMA, 0],
  [AND, 3],
  [BUT, 4],
  [tagIndex('dash'), 5],
  [tagIndex('semicolon'), 6],
  [COLON, 7],
  [BRACKET, 8],
  [CLOSING, 8],
  [SUBORDINATOR, 9],
]);

const LEMMA_INDEX = new Map(CUE_LEMMAS.map((lemma, index) => [lemma, index]));

/** What of a cue its features are made of. */
export type CueView = {
  readonly cue: Cue;
  readonly kind: number;
  readonly lemma: number;
  readonly form: number;
  /** An index into SETTINGS. */
  readonly setting: number;
};

export function viewOf(clause: Clause, cue: Cue): CueView {
  const kind = cue.type === 'verb' ? KINDS.indexOf(cue.classes[0]!) : KINDS.indexOf(cue.type);
  const lemma = LEMMA_INDEX.get(cue.type === 'noun' ? 'noun' : cue.lemma) ?? 0;
  return {
    cue,
    kind,
    lemma,
    form: formOf(clause, cue),
    setting: settingOf(clause, cue),
  };
}

/** An index into FORMS: "report" is the verb of "researchers report", and otherwise mostly a noun. */
function formOf({ lower, tags }: Clause, { form, first }: Cue): number {
  const subject = lower[first - 1] ?? '';
  const plural = /[^s']s$/u.test(subject) || PLURALS.has(subject) || tags[first - 1] === PEOPLE;
  return FORMS.indexOf(form === 'base' && plural ? 'plural' : (form ?? 'none'));
}

function settingOf({ tags, from }: Clause, { first }: Cue): number {
  for (let at = first - 1; at >= Math.max(from, first - 4); at -= 1) if (tags[at] === QUESTION) return 1;
  if (tags[from] !== SUBORDINATOR && tags[from] !== WHETHER) return 0;
  for (let at = from + 1; at < Math.min(first, from + 25); at += 1) if (tags[at] === COMMA) return 0;
  return 2;
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

/** What a cut before token `at` is, and what clause begins after it: indexes into CUTS and CLAUSES. */
function clauseAfter(clause: Clause, at: number): [number, number] {
  const tag = tagAt(clause, at);
  if (tag === EDGE) return [10, 12];
  const next = tagAt(clause, at + 1);
  const joined = tag === COMMA && (next === AND || next === BUT);
  const cut = joined ? (next === AND ? 1 : 2) : (CUT_INDEX.get(tag) ?? 11);
  return [cut, beginningOf(clause, joined ? at + 2 : at + 1)];
}

/** What kind of clause or phrase begins at token `at`: an index into CLAUSES. */
function beginningOf(clause: Clause, at: number): number {
  let first = at;
  while (tagAt(clause, first) === ADVERB) first += 1;
  const tag = tagAt(clause, first);
  const verb = verbsIn(clause, first + 1, Math.min(clause.to, first + 3)) > 0;
  if (tag === SUBJECT) return verb ? 0 : 8;
  if (tag === NAME || tag === PEOPLE)
    return verbsIn(clause, first + 1, Math.min(clause.to, first + 5)) > 0 ? 1 : 9;
  if (tag === DETERMINER || tag === NOUN)
    return verbsIn(clause, first + 1, Math.min(clause.to, first + 6)) > 0 ? 2 : 10;
  if (tag === SAID) return 4;
  if (tag === VERB || tag === HELPER) return 3;
  if (tag === ING) return 5;
  if (tag === QUESTION) return 6;
  if (tag === THAT) return 7;
  return tag === PREPOSITION ? 11 : 12;
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
    tagAt(clause, cue.first - 1) === COMMA
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

/** An index into LEADS. */
function leadOf(clause: Clause, { first }: Cue): number {
  let comma = first - 1;
  while (comma >= clause.from && comma > first - FARTHEST_LEAD && clause.tags[comma] !== COMMA) comma -= 1;
  if (comma < clause.from || clause.tags[comma] !== COMMA) return 0;
  return comma - clause.from <= LONGEST_LEAD &&
    verbsIn(clause, clause.from, comma) === 0 &&
    !clause.quoted[comma - 1]
    ? 1
    : 2;
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
export function endFeatures(clause: Clause, view: CueView, end: number, emit: Emit): void {
  const tag = tagAt(clause, end);
  emit(stopTags(tag, tagAt(clause, end + 1)));
  emit(stopJoiner(tag, joinerAt(clause, tag === COMMA ? end + 1 : end)));
  emit(stopBefore(tagAt(clause, end - 1), tag));
  emit(stopNext(...clauseAfter(clause, end), view.setting));
  if (end >= clause.to) emit(stopEdge(view.kind));
}

/** A content goes on over a place where it might have ended. */
export function crossFeatures(clause: Clause, view: CueView, at: number, emit: Emit): void {
  const tag = tagAt(clause, at);
  emit(crossTags(tag, tagAt(clause, at + 1)));
  emit(crossJoiner(tag, joinerAt(clause, tag === COMMA ? at + 1 : at)));
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
  if (side === 0) emit(pairVerbJoin(verb, tag, joinerAt(clause, tag === COMMA ? end + 1 : end)));
  if (side === 1 && end - start <= 5) emit(pairShort(lengthIndex(end - start), tagAt(clause, start)));
  emit(pairQuoted(side, clause.quoted[start] || clause.quoted[end - 1] ? 1 : 0));
  if (clause.quoted[end - 1] && clause.opening[end - 1]! > start) {
    const opening = clause.opening[end - 1]!;
    emit(quoteLast(side, tagAt(clause, opening - 1), clause.capital[opening + 1]!));
  }
  if (tag === CLOSING && tagAt(clause, start - 1) !== BRACKET) emit(pairDepth(1));
}

/** The gap between a content that ends before token `end` and its cue: ", the minister". */
export function gapFeatures(clause: Clause, view: CueView, end: number, emit: Emit): void {
  const { cue, kind, lemma } = view;
  const group = GROUP_OF[kind]!;
  const separator = end >= cue.first ? EDGE : clause.tags[end]!;
  const begin = Math.min(cue.first, end + 1);
  const length = cue.first - begin;
  let commas = 0;
  for (let at = begin; at < cue.first; at += 1) if (clause.tags[at] === COMMA) commas += 1;
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
