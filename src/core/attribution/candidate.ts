// Who may have said an utterance: the mentions around it, the previous speaker, nobody; and what speaks for each.

import type { Mention } from '../names/mention.ts';
import type { Utterance } from '../quotation.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { tokenAt } from '../text/token.ts';
import type { Coreference } from './coreference.ts';
import { isQuoted, type Row } from './row.ts';

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

/**
 * What is looked at, in this order. All values are short strings over the symbols of `row.ts`, so that the table
 * of weights reads like a table of constructions: "path" `>,@S` is a mention after the quotation and a comma,
 * before a verb of saying (“…,” X said).
 */
export const CANDIDATE_FEATURES = [
  'path',
  'gap',
  'around',
  'type',
  'where',
  'cue',
  'part',
  'distance',
  'rivals',
  'quotations',
  'chain',
  'count',
  'position',
  'place',
  'verb',
  'determiner',
  'shape',
  'opening',
  'special',
  'between',
  'sentence',
  'since',
  'own',
] as const;

/** What the text so far tells about who is speaking. */
export type Chain = {
  /** Entities in the order in which they last spoke, the latest first. */
  readonly speakers: readonly number[];
  /** The utterance attributed last; -1 at the beginning. */
  readonly utterance: number;
};

const MOST_BEFORE = 10;
const MOST_AFTER = 6;
const FARTHEST = 90;

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

/** Where an utterance stands in the row (half-open), and its cue, if one was found. */
type Target = {
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

/** The candidates for an utterance; nobody is the last. */
export function candidatesOf(scene: Scene, utterance: number, chain: Chain): Candidate[] {
  const target = targetOf(scene, utterance);
  const { mentions, row } = scene;
  const candidates: Candidate[] = [];
  let low = firstMentionFrom(mentions, row, target.from);
  const clause = ownClause(scene, target, low);
  for (let at = low - 1; at >= 0 && candidates.length < MOST_BEFORE; at -= 1) {
    const place = row.place[mentions[at]!.first]!;
    if (target.from - place > FARTHEST || row.block[target.from]! - row.block[place]! > 2) break;
    if (place < clause) break;
    if (isEligible(scene, at, target)) candidates.push(mentionCandidate(scene, target, at, chain));
  }
  const before = candidates.length;
  for (; low < mentions.length && candidates.length - before < MOST_AFTER; low += 1) {
    const place = row.place[mentions[low]!.first]!;
    if (place < target.to) continue;
    if (place - target.to > FARTHEST || row.block[place]! - row.block[target.to - 1]! > 1) break;
    if (row.sentence[place]! - row.sentence[target.to - 1]! > 2) break;
    if (isEligible(scene, low, target)) candidates.push(mentionCandidate(scene, target, low, chain));
  }
  const previous = chain.speakers[0];
  if (previous !== undefined && clause < 0)
    candidates.push(specialCandidate(scene, target, 'previous', previous, chain));
  candidates.push(specialCandidate(scene, target, 'nobody', -1, chain));
  return candidates;
}

/**
 * Where the clause of an utterance begins in the row, if something else was said before in its sentence and the clause
 * has a subject of its own ("Ann Bell said it was safe, but her deputy called it “a gamble”"): nobody before it said
 * this. Else -1. `low` is the first mention behind it.
 */
function ownClause(
  { mentions, row, coreference, utterances, structure }: Scene,
  { index, from, cueAt }: Target,
  low: number,
): number {
  const before = utterances[index - 1];
  if (!before || cueAt < 0 || cueAt > from) return -1;
  const end = row.place[Math.max(0, tokenAt(structure.tokens, before.content.end - 1))]!;
  if (end >= cueAt || row.sentence[end] !== row.sentence[from] || from - end > FARTHEST) return -1;
  for (let at = low - 1; at >= 0 && row.place[mentions[at]!.first]! > end; at -= 1) {
    const subject = coreference.positions[at] === 'subject' || coreference.positions[at] === 'appositive';
    const speaks = coreference.positions[at] === 'speaks';
    if ((subject || speaks) && row.place[mentions[at]!.first]! < cueAt) return end + 1;
  }
  return -1;
}

function targetOf({ structure, row, utterances, cueAt }: Scene, index: number): Target {
  const utterance = utterances[index]!;
  const { tokens } = structure;
  const first = tokenAt(tokens, utterance.content.start);
  const last = Math.max(first, tokenAt(tokens, utterance.content.end - 1));
  const from = row.place[Math.min(first, tokens.count - 1)]!;
  const to = row.place[Math.min(last, tokens.count - 1)]! + 1;
  const quoted = isQuoted(structure, utterance);
  let cue: Cue | null = null;
  if (utterance.cue) {
    const end = tokenAt(tokens, utterance.cue.end - 1);
    for (let at = tokenAt(tokens, utterance.cue.start); at <= end && !cue; at += 1)
      cue = cueAt.get(at) ?? null;
  }
  const place = cue ? row.place[cue.head]! : -1;
  const title = isInTitle(structure, utterance.content.start);
  return {
    index,
    from,
    to,
    quoted,
    title,
    cue,
    cueAt: place,
    shape: shapeOf(row, from, to, quoted),
  };
}

/** How an utterance stands in its paragraph: what is right before and right after it. */
function shapeOf(row: Row, from: number, to: number, quoted: boolean): string {
  return `${quoted ? '' : 'r'}${symbolAt(row, from - 1)}Q${symbolAt(row, to)}`;
}

const MENTIONS = new Set([...'NBLDEX']);

/** Symbol → its letter, one letter for all mentions but pronouns. */
const GENERAL: readonly string[] = Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return MENTIONS.has(letter) ? 'M' : letter === 'Y' ? 'H' : letter === 'd' ? 'w' : letter;
});

function firstMentionFrom(mentions: readonly Mention[], row: Row, place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row.place[mentions[middle]!.first]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whoever is named inside a quotation or inside the utterance itself did not say it. */
function isEligible({ mentions, row, utterances, structure }: Scene, at: number, target: Target): boolean {
  const { first, end, pronoun, inner, description } = mentions[at]!;
  // "Shepherd back from the pass": the nouns of a headline are somebody whom the text names.
  if (
    description?.determiner === 'bare' &&
    isInTitle(structure, structure.tokens.start[first]!) &&
    !target.title
  )
    return false;
  // "the former Kent opener said" is not Kent, nor is "Ann Bell (Kent) said"; but "Ann Bell's claim that …" is hers.
  if (row.of[row.place[first]!] !== at && !(inner && structure.tokens.lower[end] === "'s")) return false;
  const inside = row.inside[first]!;
  if (inside === target.index) return false;
  if (inside >= 0 && isQuoted(structure, utterances[inside]!)) return false;
  return pronoun === null || pronoun.subject || row.symbol[row.place[first]! - 1] === 65;
}

function isInTitle({ layout }: Structure, offset: number): boolean {
  return layout.title !== null && offset < layout.title.end;
}

function mentionCandidate(scene: Scene, target: Target, at: number, chain: Chain): Candidate {
  const { row, mentions, coreference } = scene;
  const mention = mentions[at]!;
  const place = row.place[mention.first]!;
  const after = place >= target.to;
  const side = after ? '>' : '<';
  const letter = String.fromCharCode(row.symbol[place]!);
  const gap = after ? compressed(row, target.to, place) : compressed(row, place + 1, target.from);
  const before = symbolAt(row, place - 1);
  const next = symbolAt(row, place + 1);
  const then = symbolAt(row, place + 2);
  const sentences = after
    ? row.sentence[place]! - row.sentence[target.to - 1]!
    : row.sentence[target.from]! - row.sentence[place]!;
  const blocks = Math.abs(row.block[place]! - row.block[target.from]!);
  const where = `${side}${blocks > 0 ? `|${blocks}.${Math.min(sentences, 3)}` : Math.min(sentences, 4)}`;
  const part = target.cueAt < 0 ? 'none' : partOf(row, place, target.cueAt);
  const position = coreference.positions[at]!;
  const entity = coreference.entities.of[at]!;
  const kind = target.quoted ? 'q' : 'r';
  return {
    mention: at,
    special: null,
    entity,
    values: [
      `${kind}${side}${gap}@${after ? next + then : before}`,
      `${kind}${side}${gap}`,
      `${side}${before}_${next}${then}`,
      `${kind}${mention.inner ? 'i' : ''}${letter}${where[0]}${blocks > 0 ? '|' : sentences === 0 ? '' : '.'}`,
      `${kind}${where}`,
      `${kind}${part}`,
      `${letter} ${simplePart(part)}`,
      `${side}${bucketed(after ? place - target.to : target.from - place)}`,
      `${side}${rivalsBetween(row, after ? target.to : place + 1, after ? place : target.from)}`,
      `${side}${quotationsBetween(row, after ? target.to : place + 1, after ? place : target.from)}`,
      chainValue(chain, entity, where),
      entity < 0 ? 'new' : bucketed(coreference.entities.list[entity]!.mentions.length),
      `${position} ${where}`,
      row.inside[mention.first]! >= 0 ? `reported ${where}` : mention.inner ? 'inner' : '',
      target.cue ? `${target.cue.lemma} ${simplePart(part)}` : '',
      mention.description ? `${mention.description.determiner} ${position}` : mention.kind,
      `${target.shape} ${where}${position === 'speaks' ? ' speaks' : ''}`,
      isFirstIn(row, place) ? `first ${where}` : '',
      '',
      '',
      '',
      '',
      target.cue ? `${simplePart(part)} ${position} ${kind}` : '',
    ],
  };
}

function symbolAt(row: Row, place: number): string {
  return place < 0 || place >= row.length ? '|' : GENERAL[row.symbol[place]!]!;
}

/** The part a mention plays for the cue: what stands between the two, shortened, and on which side. */
function partOf(row: Row, place: number, cue: number): string {
  if (place < cue) {
    if (row.sentence[place] !== row.sentence[cue]) return 'far';
    return `${symbolAt(row, place - 1)}_${compressed(row, place + 1, cue)}${symbolAt(row, cue)}`;
  }
  if (row.sentence[place] !== row.sentence[cue]) return 'far';
  return `${symbolAt(row, cue - 1)}${symbolAt(row, cue)}${compressed(row, cue + 1, place)}_`;
}

/** subject: right before the cue; inserted: with an insertion in between; after; object; near; far; none. */
function simplePart(part: string): string {
  if (part === 'far' || part === 'none') return part;
  if (part.endsWith('_')) return part.length === 3 ? 'after' : 'later';
  const between = part.slice(part.indexOf('_') + 1, -1);
  if (between === '' || between === 'x') return 'subject';
  if (between.startsWith(',') && between.endsWith(',')) return 'inserted';
  return between.length < 4 ? 'near' : 'before';
}

const LONGEST_GAP = 7;

/** The symbols from `from` to before `to`, runs of plain words as one, cut in its middle where it is long. */
function compressed(row: Row, from: number, to: number): string {
  const long = to - from > 30;
  const limit = long ? from + 6 : to;
  let short = '';
  let last = '';
  for (let at = from; at < limit; at += 1) {
    const one = GENERAL[row.symbol[at]!]!;
    if (one === 'w' && last === 'w') continue;
    short += one;
    last = one;
  }
  if (long) return `${short.slice(0, 2)}…`;
  return short.length > LONGEST_GAP ? `${short.slice(0, 2)}…${short.slice(-2)}` : short;
}

function bucketed(distance: number): string {
  if (distance < 4) return String(distance);
  return distance < 6 ? '4' : distance < 9 ? '6' : distance < 14 ? '9' : distance < 25 ? '14' : '25';
}

const PERSONS = new Set([...'NHDB'].map((letter) => letter.charCodeAt(0)));

function rivalsBetween(row: Row, from: number, to: number): string {
  let count = 0;
  for (let at = from; at < to && count < 4; at += 1) if (PERSONS.has(row.symbol[at]!)) count += 1;
  return String(count);
}

function quotationsBetween(row: Row, from: number, to: number): string {
  let count = 0;
  for (let at = from; at < to && count < 3; at += 1) if (row.symbol[at] === 81) count += 1;
  return String(count);
}

function chainValue({ speakers }: Chain, entity: number, where: string): string {
  if (entity < 0) return 'unresolved';
  const rank = speakers.indexOf(entity);
  return `${rank < 0 ? 'silent' : rank < 2 ? `spoke ${rank}` : 'spoke'} ${where[0]}${where[1] === '|' ? '|' : where[1] === '0' ? '' : '.'}`;
}

/** Whether no mention stands before it in its paragraph. */
function isFirstIn(row: Row, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 12); at -= 1) {
    const letter = String.fromCharCode(row.symbol[at]!);
    if (letter === '|') return true;
    if (MENTIONS.has(letter) || letter === 'H') return false;
  }
  return place < 12;
}

function specialCandidate(
  scene: Scene,
  target: Target,
  special: 'previous' | 'nobody',
  entity: number,
  chain: Chain,
): Candidate {
  const { row, structure, utterances, coreference } = scene;
  const values = CANDIDATE_FEATURES.map(() => '');
  const tag = special === 'previous' ? 'p' : 'n';
  let between = 'start';
  let open = '';
  let since = '';
  if (chain.utterance >= 0) {
    const previous = utterances[chain.utterance]!;
    const end =
      row.place[Math.min(tokenAt(structure.tokens, previous.content.end - 1), structure.tokens.count - 1)]! +
      1;
    between = compressed(row, end, target.from);
    const blocks = row.block[target.from]! - row.block[end - 1]!;
    const sentences = row.sentence[target.from]! - row.sentence[end - 1]!;
    since = `${blocks > 1 ? '||' : blocks > 0 ? '|' : ''}${Math.min(sentences, 4)} ${rivalsBetween(row, end, target.from)}`;
    const last = structure.text[previous.content.end - 1] ?? '';
    if (blocks === 1 && target.quoted && previous.kind === 'direct' && /[^"”'’»“]/u.test(last)) open = 'open';
    if (previous.group === utterances[target.index]!.group) open += ' group';
  }
  const cueless = target.cueAt < 0;
  values[16] = `${tag} ${target.shape} ${cueless ? 'bare' : 'cued'}`;
  values[18] = `${tag} ${target.quoted ? 'q' : 'r'} ${cueless ? 'bare' : 'cued'} ${open}`;
  values[19] = `${tag} ${between}`;
  values[20] = `${tag} ${ownSentence(row, target)}`;
  values[21] = `${tag} ${since} ${cueless ? 'bare' : 'cued'}`;
  if (entity >= 0) values[11] = `p ${coreference.entities.list[entity]!.type}`;
  return { mention: -1, special, entity, values };
}

/** The sentence that the utterance stands in, shortened, with the utterance as one symbol. */
function ownSentence(row: Row, { from, to }: Target): string {
  const sentence = row.sentence[from]!;
  let start = from;
  while (
    start > 0 &&
    row.sentence[start - 1] === sentence &&
    from - start < 12 &&
    row.symbol[start - 1] !== 124
  )
    start -= 1;
  const last = row.sentence[to - 1]!;
  let end = to;
  while (end < row.length && row.sentence[end] === last && end - to < 12 && row.symbol[end] !== 124) end += 1;
  return `${compressed(row, start, from)}Q${compressed(row, to, end)}`;
}
