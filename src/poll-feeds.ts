// New articles of followed feeds: into the library by themselves, and announced where that is wanted.
import type { Ingest } from './ingest/ingest.ts';
import { isRefusal } from './ingest/refusal.ts';
import type { ArticleSummary, DraftInput, Libraries, LibraryId } from './library.ts';

export type FeedPoller = {
  readonly libraries: Pick<Libraries, 'of' | 'feeds'>;
  readonly ingest: Pick<Ingest, 'pollFeed' | 'draftFromEntry'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Tells a channel of a new article; a channel that cannot be written to is no failure. */
  readonly announce: (library: LibraryId, channelId: string, article: ArticleSummary) => Promise<void>;
};

type Due = Awaited<ReturnType<FeedPoller['libraries']['feeds']['due']>>[number];

/** Feeds polled in one look, one after the other: a long list waits for the next look. */
const MOST_FEEDS = 20;
/** Articles taken from one poll: a feed that is new, or was long silent, comes in over several polls. */
const MOST_ENTRIES = 10;
/** A feed that was gone for good is asked once more after a day, in case that was a mistake. */
const DAY = 24 * 60 * 60_000;

/** Polls the feeds that are due. One that fails leaves the others alone. */
export async function pollDueFeeds(poller: FeedPoller): Promise<void> {
  for (const due of await poller.libraries.feeds.due(poller.now(), MOST_FEEDS)) await pollOne(due, poller);
}

async function pollOne({ library: id, feed }: Due, poller: FeedPoller): Promise<void> {
  const { libraries, ingest, now } = poller;
  const poll = await ingest.pollFeed(feed);
  const entries = poll.entries.slice(0, MOST_ENTRIES);
  const links = new Map(entries.map((entry) => [entry.id, entry.link]));
  const unseen = await libraries.feeds.unseen(id, feed.id, [...links.keys()], now());
  await libraries.feeds.polled(id, feed.id, {
    title: poll.title || feed.title,
    etag: poll.etag,
    lastModified: poll.lastModified,
    failures: poll.failures,
    nextPollAt: poll.nextPollAt ?? now() + DAY,
  });
  const library = await libraries.of(id);
  for (const entry of unseen) {
    const draft = await ingest.draftFromEntry(links.get(entry)!);
    if (isRefusal(draft)) continue;
    const { title, text, publisher, byline, published, url, language } = draft;
    const input: DraftInput = { title, text, publisher, byline, published, url, language };
    const kept = await library.add(input, feed.addedBy);
    if (kept.outcome === 'kept' && !kept.revised && feed.channelId !== null)
      await poller.announce(id, feed.channelId, kept.article);
  }
}
