// Writes gathered for a moment and made durable together: many replies at once wait for one sync of the disk, not each
// for its own. One alone does not wait.

/** At most one round of writing in this time, in milliseconds … */
const ROUND = 25;

/** … and after a round a pause of so many times its length: a sync holds the process, on a slow disk for long. */
const PAUSE = 3;

/** Nobody waits longer than this for a round to begin, in milliseconds. */
const LONGEST_PAUSE = 75;

type Waiting<T> = { readonly item: T; readonly done: () => void; readonly failed: (error: unknown) => void };

/** A `write` for one item, given one for many. Its promise is kept when the round with the item is. */
export function gathered<T>(
  writeAll: (items: readonly T[]) => Promise<void>,
  now: () => number = () => performance.now(),
): (item: T) => Promise<void> {
  let waiting: Waiting<T>[] = [];
  let planned = false;
  let next = Number.NEGATIVE_INFINITY;

  async function round(): Promise<void> {
    planned = false;
    const begun = now();
    next = begun + ROUND;
    const these = waiting;
    waiting = [];
    try {
      await writeAll(these.map(({ item }) => item));
      for (const { done } of these) done();
    } catch (error) {
      for (const { failed } of these) failed(error);
    }
    next = Math.max(next, now() + Math.min(LONGEST_PAUSE, PAUSE * (now() - begun)));
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (planned) return;
      planned = true;
      setTimeout(() => void round(), Math.max(0, next - now()));
    });
}
