// Words that introduce what somebody said: verbs of saying with their helpers, nouns, "according to".

import { CUE_NOUNS, VIEW_NOUNS } from './lexicon/cue-nouns.ts';
import { CUE_VERBS, type CueClass, type VerbForm } from './lexicon/cue-verbs.ts';
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
  /** Of a verb's helpers, the one that decides whether anything was said. */
  readonly modal: 'none' | 'modal' | 'negated' | 'infinitive' | 'question';
  readonly passive: boolean;
};

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'re", "'m", 'am', 'got', 'get']);
const DO = new Set(['do', 'does', 'did']);
const MODALS = new Set(['would', 'could', 'might', 'may', 'must', 'should', 'can', 'shall', 'ought', "'d"]);
const FUTURE = new Set(['will', "'ll"]);
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
  let first = at;
  let modal: Cue['modal'] = 'none';
  let passive = false;
  let have = false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const word = tokens.lower[before]!;
    if (
      HAVE.has(word) ||
      (word === "'s" &&
        (verb.form === 'past' || verb.form === 'participle') &&
        isPronounBefore(tokens, before))
    )
      have = true;
    else if (BE.has(word)) passive ||= verb.form === 'past' || verb.form === 'participle';
    else if (NEGATIONS.has(word)) modal = 'negated';
    else if (MODALS.has(word) && !(word === "'d" && verb.form !== 'base'))
      modal = modal === 'negated' ? modal : 'modal';
    else if (FUTURE.has(word) || DO.has(word)) modal = modal === 'none' && FUTURE.has(word) ? 'modal' : modal;
    else if (word === 'to' && (verb.form === 'base' || have)) {
      modal = NEGATIVE_LEADS.has(tokens.lower[before - 1] ?? '') ? 'negated' : 'infinitive';
      first = before;
      break;
    } else if (!(BETWEEN.has(word) || (word.endsWith('ly') && word.length > 4))) break;
    else continue;
    first = before;
  }
  if (verb.form === 'participle' && !have && !passive) passive = true;
  const particle = PARTICLES.get(verb.lemma)?.has(tokens.lower[at + 1] ?? '') ?? false;
  return {
    head: at,
    first,
    last: particle ? at + 1 : at,
    lemma: verb.lemma,
    type: 'verb',
    form: verb.form,
    classes: verb.classes,
    modal,
    passive,
  };
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
