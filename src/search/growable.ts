// Numbers by the million, kept in typed arrays that grow by half.

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

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
    if (this.length === this.array.length) {
      const larger = this.#make(Math.ceil(this.length * 1.5));
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length] = value;
    this.length += 1;
  }
}
