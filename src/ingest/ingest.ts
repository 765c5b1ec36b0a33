// The door of this room: from a link, a file or a paste to a draft of an article.
import type { Draft } from './draft.ts';
import { type FeedPoll, type FeedState, pollFeed } from './feed/poll-feed.ts';
import { openRobots } from './feed/robots.ts';
import { type FetchOptions, fetchPage } from './fetch-page.ts';
import { type FetchSettings, fetchSettings } from './fetch-settings.ts';
import type { About } from './plain-text.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import { openPool, POOL_LIMITS, type PoolLimits, type WorkerPool } from './worker-pool.ts';

/** What is being done, for whoever waits. */
export type Progress = 'fetching' | 'reading';

export type IngestOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

export type GivenFile = {
  readonly name: string;
  /** As the sender claims it; '' where unknown. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

export type IngestSettings = {
  readonly fetch?: FetchSettings;
  readonly pool?: PoolLimits;
  /** Epoch milliseconds. */
  readonly now?: () => number;
};

/** Articles from outside. Each way gives a draft or a refusal; nothing that comes in makes it throw. */
export type Ingest = {
  draftFromUrl(link: string, options?: IngestOptions): Promise<Draft | Refusal>;
  draftFromFile(file: GivenFile, options?: IngestOptions): Promise<Draft | Refusal>;
  draftFromText(text: string, about?: About, options?: IngestOptions): Promise<Draft | Refusal>;
  /** The article behind a feed's entry: as by its link, but only where the site's robots.txt allows it. */
  draftFromEntry(link: string, options?: IngestOptions): Promise<Draft | Refusal>;
  /** The feed at `link`, or the first that the page at `link` offers, as if polled for the first time. */
  findFeed(link: string): Promise<FeedPoll | Refusal>;
  pollFeed(feed: FeedState): Promise<FeedPoll>;
  /** Starts what the first article would otherwise wait for. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

/** No file may be larger, in megabytes: what Discord takes without a boost, twice over. */
const LARGEST_FILE = 25;
/** No paste may be longer, in UTF-16 code units. */
const LONGEST_PASTE = 2_000_000;

/** Opens the room; close it to end its workers. */
export function openIngest(settings: IngestSettings = {}): Ingest {
  const fetching = settings.fetch ?? fetchSettings();
  const now = settings.now ?? Date.now;
  const pool: WorkerPool = openPool(settings.pool ?? POOL_LIMITS);
  const robots = openRobots(fetching, now);

  const fromLink = async (
    link: string,
    { signal, onProgress }: IngestOptions,
    fetchOptions: FetchOptions,
  ) => {
    onProgress?.('fetching');
    // The worker starts, where it sleeps, while the site answers.
    pool.warm().catch(() => undefined);
    const page = await fetchPage(link, fetching, signal ? { ...fetchOptions, signal } : fetchOptions);
    if (isRefusal(page)) return page;
    onProgress?.('reading');
    const { bytes, contentType, url } = page;
    return await pool.run('document', { bytes, contentType, url, name: nameIn(url) }, signal);
  };
  const poll = (feed: FeedState) =>
    pollFeed(feed, {
      settings: fetching,
      robots,
      now,
      read: ({ bytes, contentType, url }) => pool.run('feed', { bytes, contentType, url }),
    });

  return {
    draftFromUrl: (link, options = {}) => fromLink(link, options, {}),
    draftFromEntry: (link, options = {}) => fromLink(link, options, { mayFetch: robots.mayFetch }),
    async draftFromFile({ name, type, bytes }, { signal, onProgress } = {}) {
      if (bytes.length > LARGEST_FILE * 1_000_000) return refusal('too-large', { megabytes: LARGEST_FILE });
      onProgress?.('reading');
      const own = new Uint8Array(bytes);
      return await pool.run('document', { bytes: own, contentType: type, name, url: null }, signal);
    },
    async draftFromText(text, about = {}, { signal } = {}) {
      if (text.length > LONGEST_PASTE)
        return refusal('article-too-long', { characters: text.length, limit: LONGEST_PASTE });
      return await pool.run('text', { text, about }, signal);
    },
    pollFeed: poll,
    findFeed: (link) => foundFeed(link, poll, fetching, pool),
    warm: () => pool.warm(),
    close: () => pool.close(),
  };
}

async function foundFeed(
  link: string,
  poll: (feed: FeedState) => Promise<FeedPoll>,
  fetching: FetchSettings,
  pool: WorkerPool,
): Promise<FeedPoll | Refusal> {
  const fresh = { etag: null, lastModified: null, failures: 0 };
  const first = await poll({ url: link, ...fresh });
  if (first.refusal === null) return first;
  if (first.refusal.refused !== 'not-a-feed') return first.refusal;
  const page = await fetchPage(link, fetching);
  if (isRefusal(page)) return page;
  const offered = await pool.run('feeds', {
    bytes: page.bytes,
    contentType: page.contentType,
    url: page.url,
  });
  if ('refused' in offered || offered[0] === undefined) return first.refusal;
  const second = await poll({ url: offered[0], ...fresh });
  return second.refusal ?? second;
}

/** The last part of a link's path, where a file's ending may stand. */
function nameIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
