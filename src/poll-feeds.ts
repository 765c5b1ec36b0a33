// New articles of followed feeds: into the library by themselves, and announced where that is wanted.
import type { Ingest } from './ingest/ingest.ts';
import { isRefusal, type Reason } from './ingest/refusal.ts';
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
/** Refusals that may be over at the next poll: the entry is tried again while the feed lists it. */
const PASSING: ReadonlySet<Reason> = new Set(['busy', 'cancelled', 'no-connection', 'site-busy', 'too-slow']);
/** A feed that was gone for good is asked once more after a day, in case that was a mistake. */
const DAY = 24 * 60 * 60_000;

/** Polls the feeds that are due. One that fails leaves the others alone. */
export async function pollDueFeeds(poller: FeedPoller): Promise<void> {
  for (const due of await poller.libraries.feeds.due(poller.now(), MOST_FEEDS)) await pollOne(due, poller);
}

async function pollOne({ library: id, feed }: Due, poller: FeedPoller): Promise<void> {
  const { libraries, ingest, now } = poller;
  const poll = await ingest.pollFeed(feed);
  const links = new Map(poll.entries.map((entry) => [entry.id, entry.link]));
  const unseen = await libraries.feeds.unseen(id, feed.id, [...links.keys()]);
  let left = Math.max(0, unseen.length - MOST_ENTRIES);
  for (const entry of unseen.slice(0, MOST_ENTRIES)) {
    // Marked only now: what was on its way when the process ended is fetched again.
    if (await takenIn(links.get(entry)!, { library: id, feed }, poller))
      await libraries.feeds.markSeen(id, feed.id, entry, now());
    else left += 1;
  }
  await libraries.feeds.polled(id, feed.id, {
    title: poll.title || feed.title,
    // While something is left, the feed is to be given whole again, changed or not.
    etag: left === 0 ? poll.etag : null,
    lastModified: left === 0 ? poll.lastModified : null,
    failures: poll.failures,
    nextPollAt: poll.nextPollAt ?? now() + DAY,
  });
}

/** Whether the entry is dealt with: in the library, or refused for good. */
async function takenIn(link: string, { library: id, feed }: Due, poller: FeedPoller): Promise<boolean> {
  const draft = await poller.ingest.draftFromEntry(link);
  if (isRefusal(draft)) return !PASSING.has(draft.refused);
  const { title, text, publisher, byline, published, url, language } = draft;
  const input: DraftInput = { title, text, publisher, byline, published, url, language };
  const library = await poller.libraries.of(id);
  const kept = await library.add(input, feed.addedBy);
  // Where the feed has no channel of its own, that of the community, as it is now.
  const channel = feed.channelId ?? library.settings().feedChannel;
  if (kept.outcome === 'kept' && !kept.revised && channel !== null)
    await poller.announce(id, channel, kept.article);
  return kept.outcome !== 'over quota' || kept.quota !== 'addsPerHour';
}
