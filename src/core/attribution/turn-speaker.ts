// Who speaks in the turns of an interview or a transcript: labels to people.

import { type Span, textAt } from '../span.ts';
import { folded } from '../text/capitals.ts';
import type { Scene } from './scene.ts';

export type TurnSpeaker = {
  readonly label: Span;
  /** The entity that the label names; -1 where only the label is known. */
  readonly entity: number;
  readonly sure: boolean;
};

/** Utterances that are pieces of a turn, by index, with who speaks in them. */
export function turnSpeakersOf(scene: Scene): Map<number, TurnSpeaker> {
  const found = new Map<number, TurnSpeaker>();
  const { turns } = scene.structure;
  if (turns.length === 0) return found;
  const pair = interviewOf(scene);
  const byLabel = entitiesByLabel(scene);
  let next = 0;
  for (const { label, role, pieces } of turns) {
    const entity =
      role === 'answer' ? pair.answers : role === 'question' ? pair.asks : labelled(scene, byLabel, label);
    for (const piece of pieces) {
      while (next < scene.utterances.length && scene.utterances[next]!.content.end <= piece.start) next += 1;
      for (
        let at = next;
        at < scene.utterances.length && scene.utterances[at]!.content.start < piece.end;
        at += 1
      )
        found.set(at, { label, entity, sure: role === 'named' && entity >= 0 });
    }
  }
  return found;
}

/** Entities by what a label may call them: the whole name before the surname, the given name and the initials. */
function entitiesByLabel({ coreference }: Scene): Map<string, number> {
  const byLabel = new Map<string, number>();
  const named = coreference.entities.list.filter(({ words, type }) => words.length > 0 && type !== 'place');
  const put = (label: string, id: number): void => {
    if (!byLabel.has(label)) byLabel.set(label, id);
  };
  for (const { words, id } of named) put(words.join(' '), id);
  for (const { words, id } of named) {
    put(words.at(-1)!, id);
    put(words[0]!, id);
    if (words.length > 1) put(words.map((word) => word[0]).join(''), id);
  }
  return byLabel;
}

/** The entity that a label means; a title before the name ("MAYOR BERG") is passed over. */
function labelled({ structure: { text } }: Scene, byLabel: ReadonlyMap<string, number>, label: Span): number {
  const words = folded(textAt(text, label)).replace(/[.*_]/gu, '').split(/\s+/u);
  return byLabel.get(words.join(' ')) ?? byLabel.get(words.at(-1)!) ?? -1;
}

/**
 * Who asks and who answers behind "Q:" and "A:". The one who answers is the person that the introduction speaks of
 * most; the one who asks is named in the byline or beside "spoke to", "interviewed by", "asked".
 */
function interviewOf({ structure, mentions, coreference }: Scene): { asks: number; answers: number } {
  const { tokens, turns } = structure;
  const start = turns[0]!.label.start;
  const counts = new Map<number, number>();
  let asks = -1;
  mentions.forEach((mention, index) => {
    const at = tokens.start[mention.first]!;
    const entity = coreference.entities.of[index]!;
    if (at >= start || entity < 0) return;
    const { type, words } = coreference.entities.list[entity]!;
    if (words.length === 0 || type === 'place' || type === 'body') return;
    if (mention.kind === 'name' && isInterviewer(tokens.lower, mention.first)) asks = entity;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  });
  let answers = -1;
  for (const [entity, count] of counts)
    if (entity !== asks && (answers < 0 || count > counts.get(answers)!)) answers = entity;
  return { asks, answers };
}

function isInterviewer(lower: readonly string[], first: number): boolean {
  const before = lower[first - 1] ?? '';
  const verb = lower[first - 2] ?? '';
  if (before === 'by' || before === 'asked') return true;
  return (
    (before === 'to' || before === 'with') &&
    /^(?:spoke|talks?|talked|spoken|speaks|sat|chatted|speaking|talking)$/u.test(verb)
  );
}
