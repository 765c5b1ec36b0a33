// Where to look closely: the units that hold the heaviest of the asked words.
import type { Kin } from './kin.ts';
import type { Lookup } from './lookup.ts';
import type { Unit } from './unit.ts';
import { isContent, weightOf } from './word-weight.ts';
import type { Wording } from './wording.ts';

/** How many units are laid beside the asked words. */
const MOST_UNITS = 24;
/** Nor those that hold less than this share of what the most promising one does. */
const LEAST_PROMISE = 0.4;
/** How many entries of postings are walked: a few milliseconds' worth, whatever the library. */
const MOST_POSTINGS = 60_000;

/** The units that hold `term`, one of the asked piece's kin. */
type Row = { readonly piece: number; readonly worth: number; readonly units: readonly number[] };

/** Units that hold asked words or their kin, the most promising first: rare words first, until enough was walked. */
export function candidates(asked: Wording, kin: readonly Kin[], { units, postings }: Lookup): Unit[] {
  const rows = rowsOf(asked, kin, postings);
  const promise = new Map<number, number>();
  const lastPiece = new Map<number, number>();
  let walked = 0;
  for (const { piece, worth, units: holding } of rows) {
    walked += holding.length;
    if (walked > MOST_POSTINGS && promise.size > 0) break;
    for (const unit of holding) {
      if (lastPiece.get(unit) === piece) continue;
      lastPiece.set(unit, piece);
      promise.set(unit, (promise.get(unit) ?? 0) + worth);
    }
  }
  const best = [...promise].filter(([unit]) => units.has(unit)).sort((a, b) => b[1] - a[1]);
  const least = LEAST_PROMISE * (best[0]?.[1] ?? 0);
  return best
    .slice(0, MOST_UNITS)
    .filter(([, worth]) => worth >= least)
    .map(([unit]) => units.get(unit)!);
}

function rowsOf(asked: Wording, kin: readonly Kin[], postings: Lookup['postings']): Row[] {
  const rows: Row[] = [];
  for (const [piece, { term }] of asked.pieces.entries()) {
    if (!isContent(term)) continue;
    for (const [other, likeness] of kin[piece]!.terms) {
      const units = postings.unitsOf(other);
      if (units.length > 0) rows.push({ piece, worth: likeness * weightOf(term), units });
    }
  }
  return rows.sort(
    (a, b) => b.worth / Math.log2(2 + b.units.length) - a.worth / Math.log2(2 + a.units.length),
  );
}
