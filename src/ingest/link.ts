// Links: the form in which one is kept, the form in which two are compared, and none with a secret in it.
import {
  SECRET_PARAMETERS,
  SECRET_WHERE_LONG,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
} from './habits/parameters.ts';

/** The link that is kept and shown: no user, password, fragment, tracking or secret parameter; null for anything but http(s). */
export function canonicalLink(link: string, base?: string): string | null {
  const url = URL.parse(link.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2_000) return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    if (isTracking(name) || isSecret(name, value)) url.searchParams.delete(name);
  }
  return url.href;
}

/**
 * The key under which two links are the same article: scheme, "www.", "m.", "amp." and a final slash do not
 * count, nor does the order of parameters.
 */
export function linkKey(link: string): string {
  const canonical = canonicalLink(link);
  if (canonical === null) return link.trim();
  const url = new URL(canonical);
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = url.pathname
    .replace(/\/(?:index\.(?:html?|php)|amp\/?)$/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/+$/, '');
  url.searchParams.delete('amp');
  url.searchParams.delete('outputType');
  if (url.searchParams.get('m') === '1') url.searchParams.delete('m');
  url.searchParams.sort();
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${host}${port}${path}${url.search}`;
}

/** What may stand in a log: scheme, host and path, no user, no password, no parameter. */
export function loggableLink(link: string): string {
  const url = URL.parse(link);
  return url === null ? '(not a link)' : `${url.protocol}//${url.host}${url.pathname}`;
}

/** Whether two hosts belong to one publisher, as far as names tell: equal but for leading labels. */
export function sameSite(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^www\./, ''), b.replace(/^www\./, '')];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

function isSecret(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (SECRET_WHERE_LONG.has(lower)) return value.length >= 16;
  return SECRET_PARAMETERS.has(lower) || /(?:^|[-_])(?:token|secret|signature|password)$/.test(lower);
}
