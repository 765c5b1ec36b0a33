// What the features of reported speech see of a cue and of the places around it, in a few words each.

import { CUE_LEMMAS } from '../lexicon/cue-verbs.ts';
import type { Cue } from '../text/cue.ts';
import { TAG } from '../text/tag.ts';
import { type Clause, tagAt, verbsIn } from './clause.ts';

export const KINDS = [
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
export const GROUPS = ['speech', 'source', 'other'];
export const GROUP_OF = KINDS.map((kind) =>
  ['say', 'tell', 'ask', 'manner'].includes(kind) ? 0 : kind === 'source' || kind === 'view' ? 1 : 2,
);
export const SAY = KINDS.indexOf('say');
export const TELL = KINDS.indexOf('tell');
export const MANNER = KINDS.indexOf('manner');
export const MODALS = ['none', 'modal', 'unreal', 'declined', 'negated', 'infinitive'];
export const FORMS = ['base', 'plural', 'third', 'past', 'participle', 'ing', 'none'];
export const YES_NO = ['no', 'yes'];
export const DISTANCES = ['0', '1', '2', '3', '4-5', '6-8', '9-14', '15-24', '25+'];
export const LENGTHS = ['1', '2', '3', '4-5', '6-8', '9-14', '15-24', '25-40', '41+'];
export const OPENERS = [
  'next',
  'that',
  'question',
  'to',
  'comma',
  'colon',
  'preposition',
  'ing',
  'object',
  'other',
];
/** Words that decide what a comma or "and" before them separates. */
export const JOINERS = [
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
export const CUTS = [
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
export const CLAUSES = [
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
export const SETTINGS = ['main', 'relative', 'subordinate'];

/** What stands before the comma before the cue: nothing, a few words without a verb, or a clause. */
export const LEADS = ['nothing', 'lead', 'clause'];

/** In tokens. */
const LONGEST_LEAD = 6;
const FARTHEST_LEAD = 25;

const CUT_INDEX = new Map([
  [TAG.comma, 0],
  [TAG.and, 3],
  [TAG.but, 4],
  [TAG.dash, 5],
  [TAG.semicolon, 6],
  [TAG.colon, 7],
  [TAG.bracket, 8],
  [TAG.closing, 8],
  [TAG.subordinator, 9],
]);

const LEMMA_INDEX = new Map(CUE_LEMMAS.map((lemma, index) => [lemma, index]));

const PLURALS = new Set(['they', 'we', 'i', 'you', 'who', 'people', 'some', 'many', 'others', 'most']);

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
  const plural = /[^s']s$/u.test(subject) || PLURALS.has(subject) || tags[first - 1] === TAG.people;
  return FORMS.indexOf(form === 'base' && plural ? 'plural' : (form ?? 'none'));
}

function settingOf({ tags, from }: Clause, { first }: Cue): number {
  for (let at = first - 1; at >= Math.max(from, first - 4); at -= 1) if (tags[at] === TAG.question) return 1;
  if (tags[from] !== TAG.subordinator && tags[from] !== TAG.whether) return 0;
  for (let at = from + 1; at < Math.min(first, from + 25); at += 1) if (tags[at] === TAG.comma) return 0;
  return 2;
}

/** An index into LEADS. */
export function leadOf(clause: Clause, { first }: Cue): number {
  let comma = first - 1;
  while (comma >= clause.from && comma > first - FARTHEST_LEAD && clause.tags[comma] !== TAG.comma)
    comma -= 1;
  if (comma < clause.from || clause.tags[comma] !== TAG.comma) return 0;
  return comma - clause.from <= LONGEST_LEAD &&
    verbsIn(clause, clause.from, comma) === 0 &&
    !clause.quoted[comma - 1]
    ? 1
    : 2;
}

/** How a content opens that begins at token `start` after the cue. */
export function openerOf(clause: Clause, cue: Cue, start: number): number {
  const first = tagAt(clause, start);
  const before = start - 1 <= cue.last ? -1 : tagAt(clause, start - 1);
  if (before === TAG.that) return 1;
  if (first === TAG.question || first === TAG.whether) return 2;
  if (first === TAG.to) return 3;
  if (before === TAG.comma) return 4;
  if (before === TAG.colon) return 5;
  if (before === TAG.preposition) return 6;
  if (first === TAG.ing) return 7;
  if (before === -1) return 0;
  if (before === TAG.object) return 8;
  return 9;
}

/** What a cut before token `at` is, and what clause begins after it: indexes into CUTS and CLAUSES. */
export function clauseAfter(clause: Clause, at: number): [number, number] {
  const tag = tagAt(clause, at);
  if (tag === TAG.edge) return [10, 12];
  const next = tagAt(clause, at + 1);
  const joined = tag === TAG.comma && (next === TAG.and || next === TAG.but);
  const cut = joined ? (next === TAG.and ? 1 : 2) : (CUT_INDEX.get(tag) ?? 11);
  return [cut, beginningOf(clause, joined ? at + 2 : at + 1)];
}

/** What kind of clause or phrase begins at token `at`: an index into CLAUSES. */
function beginningOf(clause: Clause, at: number): number {
  let first = at;
  while (tagAt(clause, first) === TAG.adverb) first += 1;
  const tag = tagAt(clause, first);
  const verb = verbsIn(clause, first + 1, Math.min(clause.to, first + 3)) > 0;
  if (tag === TAG.subject) return verb ? 0 : 8;
  if (tag === TAG.name || tag === TAG.people)
    return verbsIn(clause, first + 1, Math.min(clause.to, first + 5)) > 0 ? 1 : 9;
  if (tag === TAG.determiner || tag === TAG.noun)
    return verbsIn(clause, first + 1, Math.min(clause.to, first + 6)) > 0 ? 2 : 10;
  if (tag === TAG.said) return 4;
  if (tag === TAG.verb || tag === TAG.helper) return 3;
  if (tag === TAG.ing) return 5;
  if (tag === TAG.question) return 6;
  if (tag === TAG.that) return 7;
  return tag === TAG.preposition ? 11 : 12;
}

export function joinerAt(clause: Clause, at: number): number {
  return at >= clause.to ? 0 : (JOINER_INDEX.get(clause.lower[at]!) ?? 0);
}
