// Whether the sentence that one article answers with is about what was asked.
import { termOf } from '../../core/term.ts';
import { type Query, rarityOf } from '../query.ts';
import type { Side } from './side.ts';

/** Share of the question, each word weighed by how rare it is in English, that the sentence and the headline must hold. */
const HELD_FROM = 0.6;
/** A term at least this likely a name must be held, whatever else is. */
const NAME_FROM = 0.5;

/** Whether the sentence and the headline hold most of the question's words, or words for them, and all its names. */
export function isAbout({ terms }: Query, side: Side): boolean {
  const held = heldBy(side);
  let total = 0;
  let sum = 0;
  for (const { term, common, kind, name } of terms) {
    // The noun after "how many" stands with the answer, or is left out of it.
    if (kind) continue;
    const weight = rarityOf(common);
    total += weight;
    if (held.has(term)) sum += weight;
    else if (name >= NAME_FROM) return false;
  }
  return sum >= HELD_FROM * total;
}

function heldBy({ sentence, title, hit }: Side): ReadonlySet<string> {
  const words = [...title, ...sentence].flatMap(({ term, compound }) =>
    compound === null ? [term] : [term, compound],
  );
  const bridged = hit.evidence.bridged.map(({ asked }) => termOf(asked));
  const speaker = (hit.answeredBy?.speaker?.name ?? '').split(/\s+/u).map(termOf);
  return new Set([...words, ...bridged, ...speaker]);
}
