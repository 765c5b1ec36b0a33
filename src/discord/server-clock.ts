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
      const made = madeAt(id);
      return ahead === null || made === null ? null : now + ahead - made;
    },
  };
}

/** When the thing with this id was made, milliseconds since 1970; null for an id that is no number. */
function madeAt(id: string): number | null {
  return /^\d{1,20}$/u.test(id) ? Number((BigInt(id) >> 22n) + EPOCH) : null;
}

/** So many late ones in a row are dropped; after that the ids are taken for no clock, and each is tried. */
const MOST_IN_ROW = 3;

/** Ids that were counted up, and not made from the time, lie closer together than this, in milliseconds of their own. */
const COUNTED_WITHIN = 2;

/** What arrives this much later than another, in milliseconds, was made later too, if ids tell the time. */
const SURELY_LATER = 1_000;

export type Lateness = {
  /** Tells of each interaction as it arrives whether Discord would not take an answer any more. */
  readonly isLate: (id: string, now: number) => boolean;
  /** Tells of anything else that Discord has made just now, by its id. */
  readonly saw: (id: string) => void;
};

/** `elapsed` counts milliseconds, whatever is done to the clock. */
export function lateness(clock: ServerClock, elapsed: () => number = () => performance.now()): Lateness {
  let inRow = 0;
  let earlier: { readonly made: number; readonly at: number } | null = null;
  /** Whether ids were only counted up of late, so that they do not tell the time. */
  let counted = false;

  function saw(id: string): void {
    const made = madeAt(id);
    const at = elapsed();
    if (made === null || (earlier !== null && at - earlier.at < SURELY_LATER)) return;
    counted = earlier !== null && Math.abs(made - earlier.made) <= COUNTED_WITHIN;
    earlier = { made, at };
  }

  return {
    saw,
    isLate(id, now) {
      const age = clock.ageOf(id, now);
      // An id that says it is older than its token lives is no moment of this clock.
      saw(id);
      const late = age !== null && age > ANSWER_WITHIN && age < TOKEN_LIFE && !counted;
      inRow = late ? inRow + 1 : 0;
      return late && inRow <= MOST_IN_ROW;
    },
  };
}
