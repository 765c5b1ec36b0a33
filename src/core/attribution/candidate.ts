// Who may have said an utterance: the mentions around it, the previous speaker, nobody.

import type { Mention } from '../names/mention.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { tokenAt } from '../text/token.ts';
import { mentionCandidate, shapeOf, specialCandidate } from './candidate-values.ts';
import { isQuoted, type Row } from './row.ts';
import type { Candidate, Chain, Scene, Target } from './scene.ts';

const MOST_BEFORE = 10;
const MOST_AFTER = 6;
const FARTHEST = 90;

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
