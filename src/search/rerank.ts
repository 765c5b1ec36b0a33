// Measured candidates → passages in the order of how well they answer, by one linear model over the evidence.
import { FEATURES, type Measured, WIDTH } from './features.ts';
import { RANKING_WEIGHTS } from './weights/ranking.ts';

export type Ranked = Measured & { readonly score: number };

const WEIGHTS = Float64Array.from(FEATURES, (name) => RANKING_WEIGHTS[name][0]);
const WHERE_STRANGE = Float64Array.from(FEATURES, (name) => RANKING_WEIGHTS[name][1]);

export function ranked(measured: readonly Measured[]): Ranked[] {
  return measured
    .map((one) => ({ ...one, score: scoreOf(one.row, one.strangeness) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

export function scoreOf(row: Float32Array, strangeness: number): number {
  let score = 0;
  for (let f = 0; f < WIDTH; f += 1) score += (WEIGHTS[f]! + strangeness * WHERE_STRANGE[f]!) * row[f]!;
  return score;
}

/** What each kind of evidence added, largest first; what added nothing is left out. */
export function partsOf({ row, strangeness }: Measured): { name: string; points: number }[] {
  return FEATURES.map((name, f) => ({
    name,
    points: (WEIGHTS[f]! + strangeness * WHERE_STRANGE[f]!) * row[f]!,
  }))
    .filter((part) => Math.abs(part.points) > 0.005)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
