// Who said it: from utterances to quotations with their speakers.

import { mentionsOf } from '../names/mention.ts';
import type { Basis, Quotation, Speaker, Utterance } from '../quotation.ts';
import { probabilitiesOf, type Ranker, rankerOf, scoreOf } from '../rank.ts';
import type { Span } from '../span.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { ATTRIBUTION_WEIGHTS } from '../weights/attribution.ts';
import { candidatesOf } from './candidate.ts';
import { CANDIDATE_FEATURES } from './candidate-values.ts';
import { confidenceOf, type Doubt } from './confidence.ts';
import { coreferenceOf } from './coreference.ts';
import { repeatedBelow } from './repeated.ts';
import { symbolRowOf } from './row.ts';
import type { Candidate, Chain, Scene } from './scene.ts';
import { Speakers } from './speakers.ts';
import { type TurnSpeaker, turnSpeakersOf } from './turn-speaker.ts';

let ranker: Ranker | null = null;

/** What was decided about one utterance: who, named where, and how likely by the ranker. */
export type Decision = {
  readonly entity: number;
  readonly mention: number;
  readonly rule: string;
  readonly doubt: Doubt;
};

/** Every utterance with its speaker, or honestly without one, and everybody who speaks or is named. */
export function attributed(
  structure: Structure,
  utterances: readonly Utterance[],
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const scene = sceneOf(structure, utterances);
  const speakers = new Speakers(scene);
  const turns = turnSpeakersOf(scene);
  const decisions = decisionsOf(scene, turns);
  const quotations = utterances.map((utterance, index): Quotation => {
    const turn = turns.get(index);
    if (turn) return quotedInTurn(utterance, turn, speakers);
    const decision = decisions[index];
    if (!decision) return { ...utterance, source: null, speaker: null, confidence: 'unknown', basis: null };
    return quotedBy(utterance, decision, speakers, scene);
  });
  return { quotations, speakers: speakers.all(quotations) };
}

/** Everything about an article that attribution looks at, found once. */
export function sceneOf(structure: Structure, utterances: readonly Utterance[]): Scene {
  const mentions = mentionsOf(structure);
  const row = symbolRowOf(structure, mentions, utterances);
  const cueAt = new Map<number, Cue>(structure.cues.map((cue) => [cue.head, cue]));
  return {
    structure,
    mentions,
    row,
    coreference: coreferenceOf(structure, mentions, row),
    utterances,
    cueAt,
  };
}

/**
 * A decision for each utterance, in the order of the text, since each leans on the one before; the headline comes
 * last, since it repeats what the body tells. Pieces of one quotation are decided together.
 */
export function decisionsOf(scene: Scene, turns: ReadonlyMap<number, TurnSpeaker>): (Decision | null)[] {
  const { utterances, structure } = scene;
  const decisions: (Decision | null)[] = utterances.map(() => null);
  const titleEnd = structure.layout.title?.end ?? -1;
  let chain: Chain = { speakers: [], utterance: -1 };
  for (const group of groupsOf(utterances)) {
    if (group.some((index) => turns.has(index)) || utterances[group[0]!]!.content.start < titleEnd) continue;
    const decision = decisionFor(scene, group, chain, decisions[chain.utterance] ?? null);
    for (const index of group) decisions[index] = decision;
    if (decision && decision.entity >= 0)
      chain = {
        speakers: [decision.entity, ...chain.speakers.filter((one) => one !== decision.entity)].slice(0, 6),
        utterance: group.at(-1)!,
      };
  }
  utterances.forEach(({ content }, index) => {
    if (content.start >= titleEnd || turns.has(index)) return;
    const below = repeatedBelow(scene, index);
    decisions[index] =
      below >= 0 && decisions[below]
        ? { ...decisions[below], rule: 'repeated in the text' }
        : decisionFor(scene, [index], { speakers: [], utterance: -1 }, null);
  });
  return decisions;
}

/** Indexes of utterances by their group, in the order of their first pieces. */
function groupsOf(utterances: readonly Utterance[]): number[][] {
  const groups = new Map<number, number[]>();
  utterances.forEach(({ group }, index) => {
    const pieces = groups.get(group);
    if (pieces) pieces.push(index);
    else groups.set(group, [index]);
  });
  return [...groups.values()];
}

/** Pieces beyond these seldom add anything, and a group may have thousands. */
const PIECES_ASKED = 6;

/** The candidate that the pieces of a quotation make the likeliest; null for nobody. */
function decisionFor(
  scene: Scene,
  group: readonly number[],
  chain: Chain,
  previous: Decision | null,
): Decision | null {
  const votes = group.slice(0, PIECES_ASKED).map((index) => likeliest(candidatesOf(scene, index, chain)));
  // A piece that names nobody nearby leaves the answer to the others.
  const named = votes.filter(({ candidate }) => candidate.special !== 'nobody');
  if (named.length === 0) return null;
  const { candidate, total } = named.reduce((best, vote) => (vote.best > best.best ? vote : best));
  const carried = candidate.special === 'previous';
  const mention = carried ? (previous?.mention ?? -1) : candidate.mention;
  const { entity } = candidate;
  const doubt: Doubt = {
    probability: total,
    margin: mention >= 0 ? scene.coreference.margin[mention]! : 0,
    kind: mention >= 0 ? scene.mentions[mention]!.kind : 'pronoun',
    type: entity >= 0 ? scene.coreference.entities.list[entity]!.type : 'open',
  };
  return { entity, mention, rule: carried ? 'continuation' : ruleOf(candidate, scene), doubt };
}

/** A candidate with its own chance, and that of all candidates for the same entity together. */
type Vote = { readonly candidate: Candidate; readonly best: number; readonly total: number };

/** Marked articles leave few utterances without a speaker; a doubtful guess is told as one, so it costs less than none. */
const RELUCTANCE = 1.5;

/** The best candidate: its own evidence decides, and what others say for the same entity tells how sure it is. */
function likeliest(candidates: readonly Candidate[]): Vote {
  ranker ??= rankerOf(ATTRIBUTION_WEIGHTS, CANDIDATE_FEATURES);
  const scores = candidates.map(({ values }) => scoreOf(ranker!, values));
  scores[scores.length - 1]! -= RELUCTANCE;
  const chances = probabilitiesOf(scores);
  let top = 0;
  for (let at = 1; at < chances.length; at += 1) if (chances[at]! > chances[top]!) top = at;
  const candidate = candidates[top]!;
  let total = chances[top]!;
  if (candidate.entity >= 0)
    for (let at = 0; at < chances.length; at += 1)
      if (at !== top && candidates[at]!.entity === candidate.entity) total += chances[at]!;
  return { candidate, best: chances[top]!, total };
}

/** The name of the construction that a candidate stands in, as a reader is told it. */
function ruleOf({ values, mention }: Candidate, { coreference }: Scene): string {
  const part = values[6]!.split(' ')[1];
  if (part === 'subject') return 'subject of the cue';
  if (part === 'inserted') return 'subject of the cue, with an insertion';
  if (part === 'after') return 'after the cue';
  return coreference.positions[mention] === 'speaks' ? 'speaks beside the quotation' : 'named nearby';
}

function quotedBy(utterance: Utterance, decision: Decision, speakers: Speakers, scene: Scene): Quotation {
  const source = decision.mention >= 0 ? speakers.sourceOf(decision.mention) : null;
  const speaker = decision.entity >= 0 ? speakers.of(decision.entity) : null;
  const basis: Basis = { rule: decision.rule, chain: chainTo(decision, speakers, scene) };
  const confidence = speaker ? confidenceOf(decision.doubt) : 'unknown';
  return { ...utterance, source, speaker, confidence, basis };
}

/** From the source to the fullest name: the mentions taken for the same speaker. */
function chainTo({ mention, entity }: Decision, speakers: Speakers, { coreference }: Scene): Span[] {
  const chain: Span[] = [];
  if (mention >= 0) chain.push(speakers.sourceOf(mention));
  if (entity >= 0) {
    const { best } = coreference.entities.list[entity]!;
    if (best !== mention) chain.push(speakers.sourceOf(best));
  }
  return chain;
}

function quotedInTurn(utterance: Utterance, turn: TurnSpeaker, speakers: Speakers): Quotation {
  const speaker = turn.entity >= 0 ? speakers.of(turn.entity) : speakers.byLabel(turn.label);
  const chain =
    turn.entity >= 0 ? [turn.label, speakers.sourceOf(speakers.bestOf(turn.entity))] : [turn.label];
  return {
    ...utterance,
    source: turn.label,
    speaker,
    confidence: speaker ? (turn.sure ? 'sure' : 'likely') : 'unknown',
    basis: { rule: 'turn', chain },
  };
}
