// Links as a library compares them.
import type { LinkKey } from '../store/articles.ts';

/** The key under which a link's article is recognised; null where there is no link or it is none. */
export function linkKeyOf(url: string | null): LinkKey | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return null;
  const host = parsed.hostname.replace(/^www\./u, '');
  return { link: `${host}${parsed.pathname}${parsed.search}`, host };
}

/** Whether two hosts are one publisher's, as far as names tell: one stands under the other. */
export function sameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
