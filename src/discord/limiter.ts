// How often one person may ask, in one channel and in all: a bucket that fills again over a minute.

export type Limiter = {
  /** 0 where it may be done now; else the whole seconds to wait. */
  readonly take: (person: string, channel: string, now: number) => number;
};

/** A channel takes as much as this many people who all ask as often as they may: a whole server at an event. */
const PEOPLE_IN_CHANNEL = 200;

/** Buckets that are full again are forgotten at every so many questions, so that memory stays flat. */
const SWEEP_EVERY = 1_000;

type Bucket = { left: number; at: number };

/** `perMinute` questions for a person, PEOPLE_IN_CHANNEL times as many for a channel (whoever asks there). */
export function limiter(perMinute: number): Limiter {
  const buckets = new Map<string, Bucket>();
  let taken = 0;

  const bucket = (key: string, most: number, now: number): Bucket => {
    const found = buckets.get(key) ?? { left: most, at: now };
    const filled = { left: Math.min(most, found.left + ((now - found.at) / 60_000) * most), at: now };
    buckets.set(key, filled);
    return filled;
  };
  const sweep = (now: number) => {
    for (const [key, { at }] of buckets) if (now - at > 60_000) buckets.delete(key);
  };

  return {
    take(person, channel, now) {
      taken += 1;
      if (taken % SWEEP_EVERY === 0) sweep(now);
      const ofChannel = perMinute * PEOPLE_IN_CHANNEL;
      const both = [
        { bucket: bucket(`person ${person}`, perMinute, now), most: perMinute },
        { bucket: bucket(`channel ${channel}`, ofChannel, now), most: ofChannel },
      ];
      const empty = both.find(({ bucket }) => bucket.left < 1);
      if (empty !== undefined) return Math.max(1, Math.ceil(((1 - empty.bucket.left) / empty.most) * 60));
      for (const { bucket } of both) bucket.left -= 1;
      return 0;
    },
  };
}
