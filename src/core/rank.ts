// A log-linear ranker: each candidate has one value for each feature, each value a weight; the sums are compared.

/** Feature → value → weight. Values that were never learnt weigh nothing. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights in the order of a list of features, ready to be looked up. */
export type Ranker = readonly ReadonlyMap<string, number>[];

export function rankerOf(weights: Weights, features: readonly string[]): Ranker {
  return features.map((feature) => new Map(Object.entries(weights[feature] ?? {})));
}

/** The sum of the weights of a candidate's values, one for each feature in order; '' is no value. */
export function scoreOf(ranker: Ranker, values: readonly string[]): number {
  let score = 0;
  for (let at = 0; at < ranker.length; at += 1) {
    const value = values[at]!;
    if (value !== '') score += ranker[at]!.get(value) ?? 0;
  }
  return score;
}

/** Scores as probabilities that sum to 1 (softmax). */
export function probabilitiesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
