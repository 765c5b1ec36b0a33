// What sites allow programs to fetch that nobody asked for by hand: robots.txt (RFC 9309).
import * as robotsModule from 'robots-parser';
import { fetchPage } from '../fetch-page.ts';
import type { FetchSettings } from '../fetch-settings.ts';
import { isRefusal } from '../refusal.ts';

/** RFC 9309, 2.4: not used for more than a day. */
const KEEP_MILLISECONDS = 24 * 3_600_000;
/** RFC 9309, 2.3.1.4: while a site's robots.txt cannot be had, nothing is fetched; asked again after this. */
const RETRY_MILLISECONDS = 3_600_000;
const MOST_SITES = 1_000;
/** RFC 9309, 2.5: at least 500 KiB are read. */
const MEGABYTES = 0.6;
const NAME = 'Verbatim';

/** The package is CommonJS with the types of an ES module: its function is the default of either. */
const robotsParser = robotsModule.default as unknown as (
  link: string,
  text: string,
) => { isAllowed(url: string, name: string): boolean | undefined };

type Rules = { readonly until: number; readonly allows: (url: string) => boolean };

export type Robots = { mayFetch(url: URL): Promise<boolean> };

/** Reads and remembers the robots.txt of each site; `now` gives epoch milliseconds. */
export function openRobots(settings: FetchSettings, now: () => number): Robots {
  const known = new Map<string, Rules>();
  return {
    async mayFetch(url) {
      let rules = known.get(url.origin);
      if (rules === undefined || rules.until <= now()) {
        rules = await rulesOf(url, settings, now);
        if (known.size >= MOST_SITES) known.delete(known.keys().next().value!);
        known.set(url.origin, rules);
      }
      return rules.allows(url.href);
    },
  };
}

async function rulesOf(url: URL, settings: FetchSettings, now: () => number): Promise<Rules> {
  const link = new URL('/robots.txt', url).href;
  const page = await fetchPage(link, { ...settings, megabytes: MEGABYTES });
  if (isRefusal(page)) {
    const none = page.refused === 'page-not-found' || page.refused === 'access-denied' || isClientError(page);
    return { until: now() + (none ? KEEP_MILLISECONDS : RETRY_MILLISECONDS), allows: () => none };
  }
  const robots = robotsParser(link, new TextDecoder().decode(page.bytes));
  return { until: now() + KEEP_MILLISECONDS, allows: (href) => robots.isAllowed(href, NAME) !== false };
}

function isClientError({ refused, values }: { refused: string; values: object }): boolean {
  return (
    refused === 'http-status' &&
    'status' in values &&
    Number(values.status) >= 400 &&
    Number(values.status) < 500
  );
}
