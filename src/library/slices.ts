// Long work in slices, so that whoever else waits for the process is served in between.
import { setImmediate } from 'node:timers/promises';

/** How long work may hold the process before it lets others go first, in milliseconds. */
const SLICE = 8;

/** Call it between two steps of long work: it waits for others once a slice has passed. */
export function slices(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < SLICE) return;
    await setImmediate();
    since = now();
  };
}
