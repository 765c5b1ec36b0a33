// Fits one weight a feature so that, of a question's candidates, those that answer get the probability.

/** The candidates of one question: a row of features each, and which of them answer. */
export type Choice = { readonly rows: readonly Float32Array[]; readonly relevant: readonly number[] };
export type Weighted = { readonly choices: readonly Choice[]; readonly weight: number };

export type Settings = {
  readonly rounds: number;
  readonly start: Float64Array;
  /** Features whose weight stays as it starts. */
  readonly fixed: ReadonlySet<number>;
};

const RATE = 0.3;
const L2 = 1e-4;

/** Maximises the likelihood of the relevant candidates under a softmax (Adam on all choices at once). */
export function fittedWeights(sets: readonly Weighted[], { rounds, start, fixed }: Settings): Float64Array {
  const weights = Float64Array.from(start);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientOf(sets, weights);
    const rate = RATE * Math.min(1, (rounds - round + 10) / (rounds / 2));
    for (let f = 0; f < weights.length; f += 1) {
      if (fixed.has(f)) continue;
      const slope = gradient[f]! + L2 * weights[f]!;
      mean[f] = 0.9 * mean[f]! + 0.1 * slope;
      square[f] = 0.99 * square[f]! + 0.01 * slope * slope;
      weights[f]! -=
        (rate * mean[f]!) / (1 - 0.9 ** round) / (Math.sqrt(square[f]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
}

function gradientOf(sets: readonly Weighted[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  let total = 0;
  for (const { choices, weight } of sets) {
    for (const { rows, relevant } of choices) {
      if (relevant.length === 0) continue;
      total += weight;
      const powers = powersOf(rows, weights);
      const sum = powers.reduce((all, power) => all + power, 0);
      const right = relevant.reduce((all, index) => all + powers[index]!, 0);
      const add = (row: Float32Array, share: number): void => {
        for (let f = 0; f < row.length; f += 1) gradient[f]! += weight * share * row[f]!;
      };
      rows.forEach((row, index) => {
        if (powers[index]! / sum > 1e-6) add(row, powers[index]! / sum);
      });
      for (const index of relevant) add(rows[index]!, -powers[index]! / right);
    }
  }
  return gradient.map((slope) => slope / total);
}

function powersOf(rows: readonly Float32Array[], weights: Float64Array): Float64Array {
  const scores = Float64Array.from(rows, (row) => dot(row, weights));
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => Math.exp(score - top));
}

function dot(row: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < row.length; f += 1) sum += weights[f]! * row[f]!;
  return sum;
}

/** The rank of the best relevant candidate, counted from 1; Infinity where none is among them. */
export function rankOf({ rows, relevant }: Choice, weights: Float64Array): number {
  if (relevant.length === 0) return Number.POSITIVE_INFINITY;
  const scores = rows.map((row) => dot(row, weights));
  const best = Math.max(...relevant.map((index) => scores[index]!));
  return 1 + scores.filter((score) => score > best).length;
}
