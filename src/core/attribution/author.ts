// Whose words a statement has: "In a statement, Holm Council said …", "a letter from Ann Bell" → "the statement said".

import type { Entity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import type { Antecedent } from './antecedent.ts';
import type { Discourse } from './discourse.ts';

/** Documents in which a person or a body speaks for itself; reports and studies speak for themselves. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  `statement release press-release letter email e-mail mail message post tweet note memo communique communiqué text
  newsletter announcement caption`.split(/\s+/u),
);
/** So many mentions before "the statement" are looked at for the statement that it is. */
const FARTHEST = 40;
/** So many mentions on each side of "a statement" may name who made it, if they stand in its sentence. */
const NEAR = 6;
const MARGIN = 1;

/** Whoever made the statement that a definite description means; null where nothing tells. */
export function authorOf(discourse: Discourse, index: number): Antecedent | null {
  const head = headOf(discourse, discourse.mentions[index]!);
  if (!OWN_WORDS.has(head)) return null;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const mention = discourse.mentions[at]!;
    if (mention.kind !== 'description' || mention.type !== 'document' || headOf(discourse, mention) !== head)
      continue;
    const author = isDefinite(mention) ? discourse.entities.of[at]! : makerOf(discourse, at, index);
    return author >= 0 && canSpeak(discourse.entity(author)) ? { entity: author, margin: MARGIN } : null;
  }
  return null;
}

function headOf({ tokens }: Discourse, { end }: Mention): string {
  return tokens.lower[end - 1]!;
}

function isDefinite({ description }: Mention): boolean {
  return description?.determiner === 'the' || description?.determiner === 'this';
}

/** Who is named as its maker ("by", "from", an owner), or else speaks in the same sentence; -1 for nobody. */
function makerOf(discourse: Discourse, at: number, limit: number): number {
  const { mentions, entities, tokens } = discourse;
  const statement = mentions[at]!;
  const sentence = discourse.sentenceOf(statement);
  let speaks = -1;
  for (let other = Math.max(0, at - NEAR); other < Math.min(limit, at + NEAR); other += 1) {
    const mention = mentions[other]!;
    if (other === at || discourse.sentenceOf(mention) !== sentence || discourse.isQuoted(mention)) continue;
    const before = tokens.lower[mention.first - 1];
    const owns = mention.inner && mention.first >= statement.first && mention.end < statement.end;
    const from = (before === 'by' || before === 'from') && tokens.lower[mention.first - 2] !== 'signed';
    const gap = mention.first - statement.end;
    if (owns || (from && gap > 0 && gap < 4)) return entities.of[other]!;
    // "Holm Council said in a statement …, with Ann Bell adding": who speaks before it, else who speaks first behind it.
    if (discourse.positions[other] === 'speaks' && (other < at || speaks < 0)) speaks = entities.of[other]!;
  }
  return speaks;
}

function canSpeak({ type, words }: Entity): boolean {
  return type === 'person' || type === 'body' || (type === 'open' && words.length > 0);
}
