// What speaks for somebody having said an utterance: the features of the ranker of speakers.

import { tokenAt } from '../text/token.ts';
import type { Row } from './row.ts';
import type { Candidate, Chain, Scene, Target } from './scene.ts';

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

const MENTIONS = new Set([...'NBLDEX']);

/** Symbol → its letter, one letter for all mentions but pronouns. */
const GENERAL: readonly string[] = Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return MENTIONS.has(letter) ? 'M' : letter === 'Y' ? 'H' : letter === 'd' ? 'w' : letter;
});

/** How an utterance stands in its paragraph: what is right before and right after it. */
export function shapeOf(row: Row, from: number, to: number, quoted: boolean): string {
  return `${quoted ? '' : 'r'}${symbolAt(row, from - 1)}Q${symbolAt(row, to)}`;
}

export function mentionCandidate(scene: Scene, target: Target, at: number, chain: Chain): Candidate {
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

export function specialCandidate(
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
