// Where to look closely: the units that hold the heaviest of the asked words.
import type { Kin } from './kin.ts';
import type { Lookup } from './lookup.ts';
import { isContent, weightOf } from './word-weight.ts';
import type { Wording } from './wording.ts';

/** How many units are laid beside the asked words. */
const MOST_UNITS = 24;
/** Nor those that hold less than this share of what the most promising one does. */
const LEAST_PROMISE = 0.4;
/** How many entries of postings are walked: a millisecond's worth or two, whatever the library. */
const MOST_POSTINGS = 30_000;

/** The units that hold `term`, one of the asked piece's kin. */
type Row = { readonly piece: number; readonly worth: number; readonly units: readonly number[] };

/**
 * Numbers of units that hold asked words or their kin, the most promising first: rare words first, until enough
 * was walked.
 */
export function candidates(asked: Wording, kin: readonly Kin[], lookup: Lookup): number[] {
  const { units } = lookup;
  const promise = new Float32Array(units.length);
  /** The asked pieces that a unit was credited for, one bit each, those 32 apart sharing one. */
  const credited = new Uint32Array(units.length);
  const touched: number[] = [];
  let most = 0;
  let walked = 0;
  for (const { piece, worth, units: holding } of rowsOf(asked, kin, lookup)) {
    walked += holding.length;
    if (walked > MOST_POSTINGS && touched.length > 0) break;
    const bit = 1 << (piece & 31);
    for (const unit of holding) {
      if (units[unit] === undefined || (credited[unit]! & bit) !== 0) continue;
      if (credited[unit] === 0) touched.push(unit);
      credited[unit]! |= bit;
      promise[unit]! += worth;
      if (promise[unit]! > most) most = promise[unit]!;
    }
  }
  return touched
    .filter((unit) => promise[unit]! >= LEAST_PROMISE * most)
    .sort((a, b) => promise[b]! - promise[a]!)
    .slice(0, MOST_UNITS);
}

function rowsOf(asked: Wording, kin: readonly Kin[], lookup: Lookup): Row[] {
  const rows: Row[] = [];
  for (const [piece, { term }] of asked.pieces.entries()) {
    if (!isContent(term)) continue;
    for (const [other, likeness] of kin[piece]!.terms) {
      const units = lookup.postings.unitsOf(lookup.terms.numberOf(other));
      if (units.length > 0) rows.push({ piece, worth: likeness * weightOf(term), units });
    }
  }
  const rarity = ({ worth, units }: Row) => worth / Math.log2(2 + units.length);
  return rows.sort((a, b) => rarity(b) - rarity(a));
}
