// Candidates → passages in the order of how well they answer, by one linear model over the measured evidence.
import { FEATURES, type Matrix, type Measured, WIDTH } from './features.ts';
import { RANKING_WEIGHTS } from './weights/ranking.ts';

export type Ranked = Measured & { readonly score: number; readonly row: Float32Array };

const WEIGHTS = Float64Array.from(FEATURES, (name) => RANKING_WEIGHTS[name]);

/** All candidates, best first; of those that score the same the one that was added first. */
export function ranked({ rows, measured }: Matrix): Ranked[] {
  return measured
    .map((one, index): Ranked => {
      const row = rows.subarray(index * WIDTH, (index + 1) * WIDTH);
      return { ...one, row, score: scoreOf(row) };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function scoreOf(row: Float32Array): number {
  let score = 0;
  for (let f = 0; f < WIDTH; f += 1) score += WEIGHTS[f]! * row[f]!;
  return score;
}

/** What each kind of evidence added, largest first; what added nothing is left out. */
export function partsOf(row: Float32Array): { name: string; points: number }[] {
  return FEATURES.map((name, f) => ({ name, points: WEIGHTS[f]! * row[f]! }))
    .filter((part) => Math.abs(part.points) > 0.005)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
