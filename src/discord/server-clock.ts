// How Discord's clock stands to ours, learnt from the Date headers of its answers; and how old an interaction is.

import { ANSWER_WITHIN, TOKEN_LIFE } from './limits.ts';

/** The first moment of Discord's ids, milliseconds since 1970 (docs.discord.com, "Snowflakes"). */
const EPOCH = 1_420_070_400_000n;

/** Answers that are looked back on; the clocks may drift apart over days. */
const REMEMBERED = 64;

export type ServerClock = {
  /** How many milliseconds Discord's clock is ahead of ours, never too high; null while no header was seen. */
  readonly offset: () => number | null;
  /** Tells of an answer's Date header, received at `now`. */
  readonly learn: (date: string | null, now: number) => void;
  /**
   * Milliseconds since the thing with this id was made, by Discord's clock; never too high, since a header names its
   * second's beginning and travelled a while. null while no header was seen, or for an id that is no moment.
   */
  readonly ageOf: (id: string, now: number) => number | null;
};

export function serverClock(): ServerClock {
  const offsets: number[] = [];
  const offset = () => (offsets.length === 0 ? null : Math.max(...offsets));
  return {
    offset,
    learn(date, now) {
      const time = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(time)) return;
      offsets.push(time - now);
      if (offsets.length > REMEMBERED) offsets.shift();
    },
    ageOf(id, now) {
      const ahead = offset();
      if (ahead === null || !/^\d{1,20}$/u.test(id)) return null;
      const made = Number((BigInt(id) >> 22n) + EPOCH);
      return now + ahead - made;
    },
  };
}

/** So many late ones in a row are dropped; after that the ids are taken for no clock, and each is tried. */
const MOST_IN_ROW = 3;

/** Tells of each interaction as it arrives whether Discord would not take an answer any more. */
export function tooLate(clock: ServerClock): (id: string, now: number) => boolean {
  let inRow = 0;
  return (id, now) => {
    const age = clock.ageOf(id, now);
    // An id that says it is older than its token lives is no moment of this clock.
    const late = age !== null && age > ANSWER_WITHIN && age < TOKEN_LIFE;
    inRow = late ? inRow + 1 : 0;
    return late && inRow <= MOST_IN_ROW;
  };
}
