// Where to look closely: the units that hold the heaviest of the asked words.
import type { Kin } from './kin.ts';
import type { Lookup } from './lookup.ts';
import { isContent, weightOf } from './word-weight.ts';
import type { Wording } from './wording.ts';

/** How many units are laid beside the asked words. */
const MOST_UNITS = 24;
/** How many are looked at for neighbouring words before that, and which share of the best promise they must have. */
const MOST_PROMISING = 400;
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
  const promising = touched
    .filter((unit) => promise[unit]! >= LEAST_PROMISE * most)
    .sort((a, b) => promise[b]! - promise[a]!)
    .slice(0, MOST_PROMISING);
  const neighbours = neighboursOf(asked, lookup);
  for (const unit of promising) promise[unit]! += neighboursIn(lookup.terms.rowOf(unit), neighbours);
  return promising.sort((a, b) => promise[b]! - promise[a]!).slice(0, MOST_UNITS);
}

/** Two terms as one number; no library has as many terms. */
const PAIR_BASE = 2 ** 26;

/** Each two neighbouring terms that were asked, with what they weigh on average: "across it" says where to look, too. */
function neighboursOf({ pieces }: Wording, { terms }: Lookup): ReadonlyMap<number, number> {
  const neighbours = new Map<number, number>();
  for (let at = 1; at < pieces.length; at += 1) {
    const [one, other] = [pieces[at - 1]!.term, pieces[at]!.term];
    const [first, second] = [terms.numberOf(one), terms.numberOf(other)];
    if (first === null || second === null) continue;
    neighbours.set(first * PAIR_BASE + second, (weightOf(one) + weightOf(other)) / 2);
  }
  return neighbours;
}

/** What the neighbours that stand in a row weigh together, each counted once. */
function neighboursIn(row: Uint32Array, neighbours: ReadonlyMap<number, number>): number {
  const found = new Set<number>();
  let weight = 0;
  for (let at = 1; at < row.length; at += 1) {
    const pair = row[at - 1]! * PAIR_BASE + row[at]!;
    const worth = neighbours.get(pair);
    if (worth === undefined || found.has(pair)) continue;
    found.add(pair);
    weight += worth;
  }
  return weight;
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
