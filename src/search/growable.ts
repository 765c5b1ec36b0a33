// Numbers by the million, kept in typed arrays that grow by half.

type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** A list of numbers in one typed array; `push` is amortised constant time. */
export class Growable<T extends Numbers> {
  array: T;
  length = 0;
  readonly #make: (length: number) => T;

  /** @param make builds an empty array of the element type, such as `(n) => new Uint32Array(n)` */
  constructor(make: (length: number) => T) {
    this.#make = make;
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.#grow(this.length + 1);
    this.array[this.length] = value;
    this.length += 1;
  }

  pushAll(values: ArrayLike<number>): void {
    if (this.length + values.length > this.array.length) this.#grow(this.length + values.length);
    this.array.set(values, this.length);
    this.length += values.length;
  }

  #grow(least: number): void {
    const larger = this.#make(Math.max(least, Math.ceil(this.length * 1.5)));
    larger.set(this.array);
    this.array = larger;
  }
}
