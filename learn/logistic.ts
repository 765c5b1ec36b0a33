// Logistic regression on weighted rows, and how well a value tells two classes apart.

export type Row = { readonly values: readonly number[]; readonly right: boolean; readonly weight: number };

const ROUNDS = 12;

/**
 * Weights that maximise the likelihood of the rows by Newton's method. `ridge` is how strongly each is held at 0, in
 * rows of average weight and for values of deviation 1, so that it does not matter in which unit a value is; values
 * that are the same in all rows (a bias) are free.
 */
export function fittedLogistic(rows: readonly Row[], ridge: number): Float64Array {
  const width = rows[0]?.values.length ?? 0;
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const scale = rows.length / Math.max(1e-9, total);
  const held = deviations(rows, width).map((deviation) => ridge * deviation * deviation);
  const weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = Float64Array.from(weights, (weight, f) => -held[f]! * weight);
    const curvature = Array.from(weights, (_, f) => {
      const line = new Float64Array(width);
      line[f] = held[f]! + 1e-6;
      return line;
    });
    for (const { values, right, weight } of rows) {
      const probability = 1 / (1 + Math.exp(-sumOf(values, weights)));
      const error = scale * weight * ((right ? 1 : 0) - probability);
      const bend = scale * weight * Math.max(1e-6, probability * (1 - probability));
      for (let f = 0; f < width; f += 1) {
        const value = values[f]!;
        if (value === 0) continue;
        gradient[f]! += error * value;
        const line = curvature[f]!;
        for (let g = 0; g <= f; g += 1) line[g]! += bend * value * values[g]!;
      }
    }
    const step = solved(curvature, gradient);
    for (let f = 0; f < width; f += 1) weights[f]! += step[f]!;
  }
  return weights;
}

function deviations(rows: readonly Row[], width: number): number[] {
  return Array.from({ length: width }, (_, f) => {
    const mean = rows.reduce((sum, { values }) => sum + values[f]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, { values }) => sum + (values[f]! - mean) ** 2, 0) / rows.length);
  });
}

/** Solves a symmetric positive definite system, of which the lower triangle is given, by Cholesky's method. */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  const root = lower.map((line) => line.slice());
  const found = right.slice();
  for (let i = 0; i < width; i += 1) {
    const line = root[i]!;
    for (let j = 0; j <= i; j += 1) {
      let sum = line[j]!;
      for (let k = 0; k < j; k += 1) sum -= line[k]! * root[j]![k]!;
      line[j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / root[j]![j]!;
    }
  }
  for (let i = 0; i < width; i += 1) {
    for (let k = 0; k < i; k += 1) found[i]! -= root[i]![k]! * found[k]!;
    found[i]! /= root[i]![i]!;
  }
  for (let i = width - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < width; k += 1) found[i]! -= root[k]![i]! * found[k]!;
    found[i]! /= root[i]![i]!;
  }
  return found;
}

export function sumOf(values: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < values.length; f += 1) sum += weights[f]! * values[f]!;
  return sum;
}

/** The chance that a value of `yes` is above one of `no`; ties count half. */
export function areaUnderCurve(yes: readonly number[], no: readonly number[]): number {
  const sorted = [...no].sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = yes.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (yes.length * no.length);
}
