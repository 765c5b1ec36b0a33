// Turns: work on one thing, one piece after the other, in the order in which it was asked for.

/** Runs `work` when everything that was handed over before has ended, well or badly. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    // The next one waits for the end of this one; its failure is told to whoever asked for it.
    last = result.catch(() => undefined);
    return result;
  };
}
