// What time it is in the playground: the machine's clock, or one that a test moves by hand.

/** Milliseconds since 1970. Everything in the playground that depends on time asks this. */
export interface Clock {
  now(): number;
}

export const machineClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved: `clock.advance(3_001)`. */
export interface HandClock extends Clock {
  /** Moves the clock on by some milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that starts now (or at `start`) and moves only by hand. */
export function handClock(start = Date.now()): HandClock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
