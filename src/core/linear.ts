// Linear models whose features have names: a flat table {name: weight} that a reader can follow.

type Family = {
  readonly name: string;
  readonly dimensions: readonly (readonly string[])[];
  readonly offset: number;
};

/** {family: {values: weight}}. */
export type WeightTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Features by family: a family is a name and the values it is crossed with, such as ("end", next tag, next word). */
export class FeatureSpace {
  readonly #families: Family[] = [];
  #size = 0;

  /** Adds a family. Returns the function that gives a feature's id from one index into each dimension. */
  family(
    name: string,
    ...dimensions: readonly (readonly string[])[]
  ): (a?: number, b?: number, c?: number) => number {
    const offset = this.#size;
    const [first, second, third] = [
      dimensions[0]?.length ?? 1,
      dimensions[1]?.length ?? 1,
      dimensions[2]?.length ?? 1,
    ];
    this.#families.push({ name, dimensions, offset });
    this.#size += first * second * third;
    return (a = 0, b = 0, c = 0) => offset + (a * second + b) * third + c;
  }

  /** How many features there are. */
  get size(): number {
    return this.#size;
  }

  /** The family of a feature, and its values joined by spaces: how a table names it. */
  nameOf(id: number): { readonly family: string; readonly values: string } {
    const family = this.#families.findLast(({ offset }) => offset <= id)!;
    let rest = id - family.offset;
    const values: string[] = [];
    for (const dimension of family.dimensions.toReversed()) {
      values.unshift(dimension[rest % dimension.length]!);
      rest = Math.floor(rest / dimension.length);
    }
    return { family: family.name, values: values.join(' ') };
  }

  /** The weights of a table by feature id; a feature that the table does not name weighs nothing. */
  weightsFrom(table: WeightTable): Float32Array {
    const weights = new Float32Array(this.#size);
    for (const [name, entries] of Object.entries(table)) {
      const family = this.#families.find((one) => one.name === name);
      for (const [values, weight] of Object.entries(entries)) {
        const id = family && idOf(family, values.split(' '));
        if (id == null)
          throw new Error(`The weight table names a feature that does not exist: ${name}: ${values}`);
        weights[id] = weight;
      }
    }
    return weights;
  }
}

function idOf(family: Family, values: readonly string[]): number | null {
  let id = 0;
  for (const [place, dimension] of family.dimensions.entries()) {
    const index = dimension.indexOf(values[place] ?? '');
    if (index < 0) return null;
    id = id * dimension.length + index;
  }
  return family.offset + id;
}

/** A table as it is written: {family: {values: weight}}. */
export function tableOf(space: FeatureSpace, weights: Float32Array): string {
  const families = new Map<string, string[]>();
  weights.forEach((weight, id) => {
    if (Math.abs(weight) < 0.05) return;
    const { family, values } = space.nameOf(id);
    const entry = `${/^[a-z]+$/u.test(values) ? values : `"${values}"`}: ${Number(weight.toFixed(1))}`;
    families.set(family, [...(families.get(family) ?? []), entry]);
  });
  return [...families].map(([family, entries]) => `  '${family}': { ${entries.join(', ')} },`).join('\n');
}
