// Words that introduce what somebody said: verbs of saying with their helpers, nouns, "according to".

import { CUE_NOUNS, VIEW_NOUNS } from '../lexicon/cue-nouns.ts';
import { CUE_VERBS, type CueClass, type CueVerb, type VerbForm } from '../lexicon/cue-verbs.ts';
import { type Tokens, WORD } from './token.ts';

/** A place where speech may be introduced. Token indexes are inclusive. */
export type Cue = {
  /** The token that carries the meaning: "said" in "has also said", "According" in "According to". */
  readonly head: number;
  /** From the first helper ("has") to the last particle ("out", "to"). */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** verb: "said"; noun: "claim that"; source: "according to", "per"; view: "in his words". */
  readonly type: 'verb' | 'noun' | 'source' | 'view';
  readonly form: VerbForm | null;
  readonly classes: readonly CueClass[];
  /** What its helpers say of whether anything was said: "would say", "might have said", "did not say", "to say". */
  readonly modal: 'none' | 'modal' | 'unreal' | 'declined' | 'negated' | 'infinitive';
  readonly passive: boolean;
};

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'re", "'m", 'am', 'got', 'get']);
const DO = new Set(['do', 'does', 'did']);
const MODALS = new Set(['could', 'might', 'may', 'must', 'should', 'can', 'shall', 'ought']);
const WILL = new Set(['will', 'would', "'ll", "'d"]);
const NEGATIONS = new Set([
  'not',
  'never',
  "didn't",
  "doesn't",
  "don't",
  "won't",
  "wouldn't",
  "couldn't",
  "hasn't",
  "haven't",
  "hadn't",
  "can't",
  'cannot',
  "wasn't",
  "isn't",
  "aren't",
  "weren't",
  "shouldn't",
]);
const NEGATIVE_LEADS = new Set([
  'declined',
  'declines',
  'refused',
  'refuses',
  'refusing',
  'failed',
  'fails',
  'declining',
  'unable',
  'unwilling',
  'reluctant',
]);
const BETWEEN = new Set(
  `also even just only still then later again once ever already now recently repeatedly previously often reportedly
  long first since always openly finally further quickly initially simply merely famously explicitly both flatly all
  earlier consistently subsequently frequently instead soon widely`.split(/\s+/u),
);
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', new Set(['on'])],
  ['point', new Set(['out'])],
  ['call', new Set(['on', 'for', 'out'])],
  ['refer', new Set(['to'])],
  ['appeal', new Set(['to'])],
  ['cry', new Set(['out'])],
  ['shout', new Set(['out'])],
  ['read', new Set(['out'])],
  ['plead', new Set(['with'])],
]);

/** declined to comment, did not respond: nothing was said. Nor might it have been, in "might have said". */
const ANSWERS: ReadonlySet<string> = new Set(['comment', 'respond', 'reply', 'answer', 'elaborate']);

/** Whether a cue can report speech: its verb is no belief, and its helpers do not say that nothing was said. */
export function mayReport({ modal, lemma, classes }: Cue): boolean {
  const silence = modal === 'unreal' || modal === 'declined' || (modal === 'negated' && ANSWERS.has(lemma));
  return !silence && classes[0] !== 'think';
}

/** Verbs that are cues with their particle only: "went on", "pointed out". */
const ONLY_WITH_PARTICLE: ReadonlySet<string> = new Set(['go', 'point', 'refer']);

/** Every cue of a text, in order. */
export function cuesOf(tokens: Tokens): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== WORD) continue;
    const cue = sourceAt(tokens, at) ?? verbAt(tokens, at) ?? nounAt(tokens, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function sourceAt(tokens: Tokens, at: number): Cue | null {
  const word = tokens.lower[at]!;
  const next = tokens.lower[at + 1];
  const plain = { head: at, first: at, form: null, classes: [], modal: 'none', passive: false } as const;
  if (word === 'according' && next === 'to')
    return { ...plain, last: at + 1, lemma: 'according', type: 'source' };
  if (VIEW_NOUNS.has(word) && isInPossessive(tokens, at))
    return { ...plain, last: at, lemma: word, type: 'view' };
  return null;
}

/** in his words, in the words of, in Putin's view, in the minister's opinion */
function isInPossessive(tokens: Tokens, noun: number): boolean {
  const possessive = tokens.lower[noun - 1] ?? '';
  const of = tokens.lower[noun + 1] === 'of' && possessive === 'the';
  if (!of && !POSSESSIVES.has(possessive)) return false;
  for (let at = noun - 2; at >= Math.max(0, noun - 6); at -= 1) {
    if (tokens.lower[at] === 'in' || tokens.lower[at] === 'to') return true;
    if (tokens.kind[at] !== WORD) return false;
  }
  return false;
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', "'s", "'", '’']);

function verbAt(tokens: Tokens, at: number): Cue | null {
  const verb = CUE_VERBS.get(tokens.lower[at]!);
  if (!verb) return null;
  const { form, lemma, classes } = verb;
  if (lemma === 'say' && form === 'ing' && tokens.lower[at - 1] === 'as') return asSaying(tokens, at, verb);
  const helpers = helpersBefore(tokens, at, form === 'past' || form === 'participle');
  const particle = PARTICLES.get(lemma)?.has(tokens.lower[at + 1] ?? '') ?? false;
  if (!particle && ONLY_WITH_PARTICLE.has(lemma)) return null;
  return {
    head: at,
    first: helpers.first,
    last: particle ? at + 1 : at,
    lemma,
    type: 'verb',
    form,
    classes,
    modal: modalOf(helpers),
    passive: helpers.be || (form === 'participle' && !helpers.have),
  };
}

/** "quoted Ann Bell as saying", "was quoted as saying": whoever stands before it says it. */
function asSaying(tokens: Tokens, at: number, { lemma, classes }: CueVerb): Cue {
  let first = at - 1;
  if (tokens.lower[first - 1] === 'quoted' && BE.has(tokens.lower[first - 2] ?? ''))
    ({ first } = helpersBefore(tokens, first - 1, true));
  return {
    head: at,
    first,
    last: at,
    lemma,
    type: 'verb',
    form: 'past',
    classes,
    modal: 'none',
    passive: false,
  };
}

/** The helpers in front of a verb, adverbs between them passed over: "has also", "will never", "declined to". */
type Helpers = {
  first: number;
  have: boolean;
  be: boolean;
  to: boolean;
  will: boolean;
  might: boolean;
  not: boolean;
  declined: boolean;
};

const LONGEST_GROUP = 6;

function helpersBefore(tokens: Tokens, verb: number, past: boolean): Helpers {
  const found = {
    first: verb,
    have: false,
    be: false,
    to: false,
    will: false,
    might: false,
    not: false,
    declined: false,
  };
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_GROUP) && !found.to; at -= 1) {
    const word = tokens.lower[at]!;
    if (HAVE.has(word) || (past && (word === "'d" || (word === "'s" && isPronounBefore(tokens, at)))))
      found.have = true;
    else if (BE.has(word)) found.be ||= past;
    else if (NEGATIONS.has(word)) found.not = true;
    else if (MODALS.has(word)) found.might = true;
    else if (WILL.has(word)) found.will = true;
    else if (word === 'to' && (!past || found.have || found.be)) {
      found.to = true;
      found.declined ||= NEGATIVE_LEADS.has(tokens.lower[at - 1] ?? '');
    } else if (DO.has(word)) found.first = at;
    else if (BETWEEN.has(word) || (word.endsWith('ly') && word.length > 4)) continue;
    else break;
    found.first = at;
  }
  return found;
}

/** might have said, would have said: unreal. would say, could say: modal. declined to say, never said: negated. */
function modalOf({ have, to, will, might, not, declined }: Helpers): Cue['modal'] {
  if (declined) return 'declined';
  if (not) return 'negated';
  if ((might || will) && have) return 'unreal';
  if (might || will) return 'modal';
  return to ? 'infinitive' : 'none';
}

function isPronounBefore(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at - 1];
  return word === 'he' || word === 'she' || word === 'it' || word === 'who';
}

function nounAt(tokens: Tokens, at: number): Cue | null {
  const word = tokens.lower[at]!;
  if (!CUE_NOUNS.has(word) || tokens.lower[at + 1] !== 'that') return null;
  return {
    head: at,
    first: at,
    last: at,
    lemma: word,
    type: 'noun',
    form: null,
    classes: ['say'],
    modal: 'none',
    passive: false,
  };
}

/** So many tokens on each side of a cue may name who speaks, for a quick look. */
const BESIDE = 5;

/** The words on both sides of a cue, in lower case. */
export function tokensBeside(tokens: Tokens, cue: Cue): readonly string[] {
  return tokens.lower.slice(Math.max(0, cue.first - BESIDE), cue.last + 1 + BESIDE);
}
