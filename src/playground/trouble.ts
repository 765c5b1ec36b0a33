// Hostile network conditions on request: rate limits, server errors, slow answers, cut connections.
import type { Clock } from './clock.ts';

/** An answer that stands in for the real one. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Trouble {
  /** `POST`, `PATCH` …; any method where absent. */
  readonly method?: string;
  /** Which paths below `/api/v10`; any where absent. */
  readonly path?: RegExp;
  /** How many requests it meets; 1 where absent. */
  readonly times?: number;
  /** Milliseconds of real time before the request is looked at. */
  readonly delay?: number;
  /** An answer with this status, 500 … 504. */
  readonly status?: number;
  /** `reset`: the connection is cut. */
  readonly reset?: boolean;
  /** 429: the seconds to wait. */
  readonly retryAfter?: number;
  /** The 429 is for the whole bot, not for the route. */
  readonly global?: boolean;
  /** The request is carried out all the same; only its answer is lost. */
  readonly after?: boolean;
}

interface Planned {
  readonly trouble: Trouble;
  left: number;
}

export interface Met {
  readonly delay: number;
  readonly after: boolean;
  readonly outcome: Outcome | 'reset' | null;
}

/** The troubles that are planned, in order; each request meets at most one. */
export class Troubles {
  readonly #clock: Clock;
  #planned: Planned[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  plan(trouble: Trouble): void {
    this.#planned.push({ trouble, left: trouble.times ?? 1 });
  }

  /** No more trouble. */
  clear(): void {
    this.#planned = [];
  }

  for(method: string, path: string): Met | null {
    const planned = this.#planned.find(
      ({ trouble, left }) =>
        left > 0 &&
        (trouble.method === undefined || trouble.method === method) &&
        (trouble.path === undefined || trouble.path.test(path)),
    );
    if (!planned) return null;
    planned.left -= 1;
    if (planned.left === 0) this.#planned = this.#planned.filter((one) => one !== planned);
    const { trouble } = planned;
    return { delay: trouble.delay ?? 0, after: trouble.after ?? false, outcome: this.#outcome(trouble) };
  }

  #outcome(trouble: Trouble): Outcome | 'reset' | null {
    if (trouble.reset) return 'reset';
    if (trouble.retryAfter !== undefined)
      return limited(this.#clock, trouble.retryAfter, trouble.global ?? false);
    if (trouble.status === undefined) return null;
    return { status: trouble.status, body: `<html><body>${trouble.status}</body></html>` };
  }
}

/** A 429 as Discord words it. Source: discord.com/developers/docs/topics/rate-limits. */
export function limited(clock: Clock, seconds: number, global: boolean): Outcome {
  const reset = clock.now() / 1000 + seconds;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'Retry-After': String(Math.ceil(seconds)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '5',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset': reset.toFixed(3),
            'X-RateLimit-Reset-After': seconds.toFixed(3),
            'X-RateLimit-Bucket': 'planned',
          }),
    },
  };
}
