// Whether an interaction has arrived before: a resumed connection may bring one twice.
import { TOKEN_LIFE } from './limits.ts';

/** Gives a check that is true for an id it was asked about within the life of an interaction's token. */
export function seenOnce(): (id: string, now: number) => boolean {
  const seen = new Map<string, number>();
  return (id, now) => {
    // In the order of arrival, so the oldest stand first.
    for (const [old, at] of seen) {
      if (now - at < TOKEN_LIFE) break;
      seen.delete(old);
    }
    if (seen.has(id)) return true;
    seen.set(id, now);
    return false;
  };
}
