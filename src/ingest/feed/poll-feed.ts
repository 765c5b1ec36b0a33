// Asks a feed what is new, as rarely and as cheaply as the site wishes.
import { type FetchedPage, fetchPage } from '../fetch-page.ts';
import type { FetchSettings } from '../fetch-settings.ts';
import { isRefusal, type Refusal, refusal } from '../refusal.ts';
import type { Feed, FeedEntry } from './read-feed.ts';
import type { Robots } from './robots.ts';

/** What is kept of a feed from one poll to the next. */
export type FeedState = {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Polls that failed in a row. */
  readonly failures: number;
};

export type FeedPoll = FeedState & {
  /** Epoch milliseconds; null for a feed that is gone for good. */
  readonly nextPollAt: number | null;
  /** '' where the feed did not change or did not answer. */
  readonly title: string;
  readonly entries: readonly FeedEntry[];
  /** Why there is nothing, where the poll failed. */
  readonly refusal: Refusal | null;
};

export type PollDependencies = {
  readonly settings: FetchSettings;
  readonly robots: Robots;
  readonly now: () => number;
  readonly read: (page: FetchedPage) => Promise<Feed | Refusal>;
};

const MINUTE = 60_000;
/** Between two polls of a feed that says nothing else. */
const USUAL = 30 * MINUTE;
const LEAST = 10 * MINUTE;
const MOST = 24 * 60 * MINUTE;
const ANSWERS: ReadonlySet<number> = new Set([304, 410, 429, 503]);

/** One poll: asks with ETag and Last-Modified, keeps to robots.txt, backs off from a feed that fails. */
export async function pollFeed(
  feed: FeedState,
  { settings, robots, now, read }: PollDependencies,
): Promise<FeedPoll> {
  const page = await fetchPage(feed.url, settings, {
    headers: {
      accept:
        'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      ...(feed.etag === null ? {} : { 'if-none-match': feed.etag }),
      ...(feed.lastModified === null ? {} : { 'if-modified-since': feed.lastModified }),
    },
    accepted: ANSWERS,
    mayFetch: (url) => robots.mayFetch(url),
  });
  if (isRefusal(page)) return failed(feed, page, now(), 0);
  const wish = wishedMilliseconds(page, now());
  const host = new URL(page.url).hostname;
  if (page.status === 410)
    return { ...failed(feed, refusal('page-not-found', { host, status: 410 }), now(), 0), nextPollAt: null };
  if (page.status === 429 || page.status === 503)
    return failed(feed, refusal('site-busy', { host, status: page.status }), now(), wish);
  if (page.status === 304)
    return { ...feed, failures: 0, title: '', entries: [], refusal: null, nextPollAt: now() + within(wish) };
  const found = await read(page);
  if (isRefusal(found)) return failed(feed, found, now(), 0);
  return {
    url: feed.url,
    etag: page.headers.etag ?? null,
    lastModified: page.headers['last-modified'] ?? null,
    failures: 0,
    title: found.title,
    entries: found.entries,
    refusal: null,
    nextPollAt: now() + within(Math.max(wish, (found.minutes ?? 0) * MINUTE)),
  };
}

/** Twice the wait after each failure, up to a day, and never less than the site asks for. */
function failed(feed: FeedState, why: Refusal, now: number, wish: number): FeedPoll {
  const failures = feed.failures + 1;
  const wait = Math.min(MOST, USUAL * 2 ** Math.min(failures, 10));
  return {
    ...feed,
    failures,
    title: '',
    entries: [],
    refusal: why,
    nextPollAt: now + Math.min(MOST, Math.max(wait, wish)),
  };
}

function within(wish: number): number {
  return Math.min(MOST, Math.max(LEAST, wish > 0 ? wish : USUAL));
}

/** How long the site asks to be left alone: Retry-After or the age that its answer may reach; 0 for no wish. */
function wishedMilliseconds(page: FetchedPage, now: number): number {
  const after = page.headers['retry-after'] ?? '';
  if (/^\d{1,7}$/.test(after)) return Number(after) * 1_000;
  const date = Date.parse(after);
  if (Number.isFinite(date)) return Math.max(0, date - now);
  const age = /max-age=(?<seconds>\d{1,7})/.exec(page.headers['cache-control'] ?? '')?.groups?.seconds;
  return age === undefined ? 0 : Number(age) * 1_000;
}
