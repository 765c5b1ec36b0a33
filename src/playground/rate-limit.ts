// Discord's rate limits, kept as Discord keeps them: a bucket for each route and place, and one for the whole bot.
// Source: discord.com/developers/docs/topics/rate-limits. The figures of single routes are not published; these are
// what answers of Discord's have long carried.
import type { Clock } from './clock.ts';
import { limited, type Outcome } from './trouble.ts';

const GLOBAL = { limit: 50, window: 1_000 };
const OTHER = { limit: 50, window: 1_000 };
const MESSAGES = { limit: 5, window: 5_000 };
const WEBHOOK = { limit: 5, window: 2_000 };

interface Bucket {
  used: number;
  resets: number;
}

export interface Metered {
  /** What the answer tells of its bucket. */
  readonly headers: Record<string, string>;
  /** The 429 where a bucket is empty. */
  readonly refusal: Outcome | null;
}

export class RateLimits {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request in. Answers to interactions are outside the limit for the whole bot. */
  meter(method: string, segments: readonly string[]): Metered {
    const [top = '', major = '', third = ''] = segments;
    const interaction = top === 'interactions' || top === 'webhooks';
    if (top === 'interactions') return { headers: {}, refusal: null };
    if (!interaction) {
      const all = this.#take('global', GLOBAL.window);
      if (all.used > GLOBAL.limit) return { headers: {}, refusal: this.#refusal(all, true) };
    }
    const shape = segments.map((part, index) => (index !== 1 && /^\d+$/.test(part) ? ':' : part));
    const key = interaction ? `${method} ${major} ${third}` : `${method} ${shape.join('/')}`;
    const figures = interaction ? WEBHOOK : third === 'messages' && method !== 'GET' ? MESSAGES : OTHER;
    const bucket = this.#take(key, figures.window);
    if (bucket.used > figures.limit) return { headers: {}, refusal: this.#refusal(bucket, false) };
    return {
      headers: {
        'X-RateLimit-Limit': String(figures.limit),
        'X-RateLimit-Remaining': String(figures.limit - bucket.used),
        'X-RateLimit-Reset': (bucket.resets / 1000).toFixed(3),
        'X-RateLimit-Reset-After': this.#secondsUntil(bucket.resets).toFixed(3),
        'X-RateLimit-Bucket': shape.join('-'),
      },
      refusal: null,
    };
  }

  #take(key: string, window: number): Bucket {
    const now = this.#clock.now();
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.resets <= now) {
      bucket = { used: 0, resets: now + window };
      this.#buckets.set(key, bucket);
    }
    bucket.used += 1;
    return bucket;
  }

  #secondsUntil(time: number): number {
    return Math.max(0, time - this.#clock.now()) / 1000;
  }

  #refusal(bucket: Bucket, global: boolean): Outcome {
    return limited(this.#clock, this.#secondsUntil(bucket.resets), global);
  }
}
