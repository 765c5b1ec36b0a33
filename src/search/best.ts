// The best few of many numbers, without sorting the many.

/** Keeps the `most` numbers with the highest scores; of equal ones those that were offered first. */
export class Best {
  readonly #most: number;
  readonly #kept: { readonly number: number; readonly score: number }[] = [];
  #least = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Only scores above this can still be among the best; at first 0. */
  get least(): number {
    return this.#least;
  }

  offer(number: number, score: number): void {
    if (score <= this.#least) return;
    this.#kept.push({ number, score });
    if (this.#kept.length < 2 * this.#most) return;
    this.#cut();
    this.#least = this.#kept.at(-1)!.score;
  }

  /** The numbers kept, best first. */
  inOrder(): number[] {
    this.#cut();
    return this.#kept.map(({ number }) => number);
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.score - a.score);
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }
}
