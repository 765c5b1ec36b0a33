// Discord's ids: 42 bits of milliseconds since 2015, then 22 bits of which we use the last 12 as a counter.
import type { Clock } from './clock.ts';

const EPOCH = 1_420_070_400_000n;

/** A maker of ids that rise with time, no two alike. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(clock.now()) - EPOCH) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}
