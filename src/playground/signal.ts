// Waiting for something to become true in the playground, without polling.

/** Woken at every change; each waiter looks again whether what it waits for is there. */
export class Signal {
  readonly #waiting = new Set<() => void>();

  /** Says that something changed. */
  wake(): void {
    for (const look of [...this.#waiting]) look();
  }

  /**
   * The first value other than undefined that `read` gives, now or after a change. If `read` throws, so does the
   * wait. After `milliseconds` of real time it rejects, saying what was waited for.
   */
  until<T>(what: string | (() => string), read: () => T | undefined, milliseconds = 15_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = (): void => {
        try {
          const value = read();
          if (value === undefined) return;
          finish();
          resolve(value);
        } catch (error) {
          finish();
          reject(error as Error);
        }
      };
      const timer = setTimeout(() => {
        finish();
        const words = typeof what === 'string' ? what : what();
        reject(new Error(`Waited ${milliseconds} ms for ${words}, in vain.`));
      }, milliseconds);
      this.#waiting.add(look);
      look();
    });
  }
}
