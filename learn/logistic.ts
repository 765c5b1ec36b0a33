// Logistic regression on a few hundred weighted rows, and how well a value tells two classes apart.

export type Row = { readonly values: readonly number[]; readonly right: boolean; readonly weight: number };

const RATE = 0.1;
const L2 = 5e-4;

/** Weights that maximise the likelihood of the rows (Adam); all start at 0. */
export function fittedLogistic(rows: readonly Row[], rounds = 400): Float64Array {
  const width = rows[0]?.values.length ?? 0;
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(width);
    for (const { values, right, weight } of rows) {
      const error = weight * (1 / (1 + Math.exp(-sumOf(values, weights))) - (right ? 1 : 0));
      for (let f = 0; f < width; f += 1) gradient[f]! += error * values[f]!;
    }
    for (let f = 0; f < width; f += 1) {
      const slope = gradient[f]! / total + L2 * weights[f]!;
      mean[f] = 0.9 * mean[f]! + 0.1 * slope;
      square[f] = 0.99 * square[f]! + 0.01 * slope * slope;
      weights[f]! -=
        (RATE * mean[f]!) / (1 - 0.9 ** round) / (Math.sqrt(square[f]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
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
