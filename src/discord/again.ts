// What failed in passing, tried again: Discord's side or the way there, not what was sent.
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError } from 'discord.js';

/** Before each further try, in milliseconds: most failures pass at once, an outage of Discord's in some seconds. */
const PAUSES = [0, 300, 1_500, 5_000];

/** The result of `send`, tried again while `mayRepeat` says so of its failure. Throws the last failure. */
export async function again<T>(send: () => Promise<T>, mayRepeat: (error: unknown) => boolean): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!mayRepeat(error)) throw error;
      await sleep(pause);
    }
  }
  return await send();
}

/** Whether it may go well another time. What was sent may have arrived all the same. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return error.name === 'AbortError' || (typeof code === 'string' && code !== 'UND_ERR_INVALID_ARG');
}

/** Whether it may go well another time, and what was sent has surely not been done. */
export function isUndone(error: unknown): boolean {
  if (error instanceof HTTPError) return REFUSED.has(error.status);
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && NEVER_SENT.has(code);
}

/** Said by Discord itself of what it could not do; 502 and 504 are said on the way there, of what may be done. */
const REFUSED: ReadonlySet<number> = new Set([500, 503]);

/** Codes of Node and undici for a connection that never came about. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
