// Fits the weights of a log-linear ranker: the right candidates of each choice should get all the probability.
import type { Weights } from '../src/core/rank.ts';

/** One choice: candidates with their values in the order of the features, and which of them are right. */
export type Choice = {
  readonly values: readonly (readonly string[])[];
  /** 1 right, 0 wrong, -1 left out. */
  readonly right: readonly number[];
};

export type Settings = {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly atLeast: number;
  /** The chance that a feature is left out of a step, as if its value had never been seen: texts of other styles. */
  readonly drop: number;
};

/** Adagrad over all choices; values seen in fewer than `atLeast` choices get no weight; L1 leaves only those that matter. */
export function fitted(choices: readonly Choice[], features: readonly string[], settings: Settings): Weights {
  const ids = idsOf(choices, features.length, settings.atLeast);
  const data = choices.map(({ values, right }) => ({
    rows: values.map((row) => Int32Array.from(row.map((value, at) => ids[at]!.get(value) ?? -1))),
    right,
  }));
  const size = ids.reduce((total, map) => total + map.size, 0);
  const weight = new Float64Array(size);
  /** The weights of the later epochs are averaged: one order of the choices counts for no more than another. */
  const sum = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const order = data.map((_, index) => index);
  let seed = 7;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const kept = features.map(() => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed / 2147483648 >= settings.drop;
      });
      step(data[index]!, kept, weight, squares, settings, order.length);
    }
    if (epoch >= settings.epochs / 2) for (let id = 0; id < size; id += 1) sum[id]! += weight[id]!;
  }
  const epochs = Math.floor(settings.epochs / 2);
  return tableOf(
    ids,
    sum.map((total) => total / epochs),
    features,
  );
}

function idsOf(choices: readonly Choice[], count: number, atLeast: number): Map<string, number>[] {
  const seen = Array.from({ length: count }, () => new Map<string, number>());
  for (const { values } of choices)
    for (let at = 0; at < count; at += 1)
      for (const value of new Set(values.map((row) => row[at]!)))
        if (value !== '') seen[at]!.set(value, (seen[at]!.get(value) ?? 0) + 1);
  let next = 0;
  return seen.map((map) => {
    const kept = new Map<string, number>();
    for (const [value, times] of map)
      if (times >= atLeast) {
        kept.set(value, next);
        next += 1;
      }
    return kept;
  });
}

function step(
  { rows, right }: { rows: readonly Int32Array[]; right: readonly number[] },
  kept: readonly boolean[],
  weight: Float64Array,
  squares: Float64Array,
  { rate, l1, l2 }: Settings,
  total: number,
): void {
  const scores = rows.map((row, at) =>
    right[at]! < 0
      ? -Infinity
      : row.reduce((sum, id, column) => (id >= 0 && kept[column] ? sum + weight[id]! : sum), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at]! > 0 ? power : 0), 0);
  if (good === 0 || good === all) return;
  rows.forEach((row, at) => {
    if (right[at]! < 0) return;
    const gradient = powers[at]! / all - (right[at]! > 0 ? powers[at]! / good : 0);
    if (Math.abs(gradient) < 1e-4) return;
    for (const [column, id] of row.entries()) {
      if (id < 0 || !kept[column]) continue;
      const slope = gradient + (l2 * weight[id]!) / total;
      squares[id]! += slope * slope;
      const size = rate / Math.sqrt(squares[id]!);
      const moved = weight[id]! - size * slope;
      const shrink = (size * l1) / total;
      weight[id] = Math.abs(moved) <= shrink ? 0 : moved - Math.sign(moved) * shrink;
    }
  });
}

function tableOf(
  ids: readonly Map<string, number>[],
  weight: Float64Array,
  features: readonly string[],
): Weights {
  const table: Record<string, Record<string, number>> = {};
  features.forEach((feature, at) => {
    const entries = [...ids[at]!]
      .map(([value, id]): [string, number] => [value, Math.round(weight[id]! * 100) / 100])
      .filter(([, size]) => Math.abs(size) >= 0.05)
      .sort((a, b) => b[1] - a[1]);
    table[feature] = Object.fromEntries(entries);
  });
  return table;
}
