// From the bytes of a feed (RSS, RDF, Atom, JSON Feed) to its entries.
import { parseFeed } from 'feedsmith';
import { decoded } from '../charset.ts';
import { cleanTitle } from '../clean.ts';
import { isoDate } from '../html/dates.ts';
import { canonicalLink } from '../link.ts';
import { type Refusal, refusal } from '../refusal.ts';

export type FeedEntry = {
  /** What the feed calls it, or else its link: the same entry has the same id at the next poll. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** ISO 8601, or null. */
  readonly published: string | null;
};

export type Feed = {
  readonly title: string;
  /** In the order of the feed, newest first by custom. */
  readonly entries: readonly FeedEntry[];
  /** How long the feed asks to be left alone, in minutes; null where it does not say. */
  readonly minutes: number | null;
};

/** Feeds carry tens of entries; what is over this is an archive. */
const MOST_ENTRIES = 200;
/** Entities of one's own are how a small file becomes a large one; no feed needs them. */
const OWN_ENTITIES = /<!ENTITY/i;

/** The entries of a feed found at `url`, or the reason why it is none. */
export function readFeed(bytes: Uint8Array, contentType: string, url: string): Feed | Refusal {
  const text = decoded(bytes, contentType);
  if (OWN_ENTITIES.test(text.slice(0, 100_000))) return refusal('not-a-feed', {});
  try {
    return plainFeed(parseFeed<string>(text), url);
  } catch {
    return refusal('not-a-feed', {});
  }
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type Found = {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  date?: string | undefined;
};

function plainFeed(parsed: Parsed, url: string): Feed {
  const found = entriesOf(parsed).slice(0, MOST_ENTRIES);
  const entries = found.flatMap(({ id, link, title, date }): FeedEntry[] => {
    const target = canonicalLink(link ?? id ?? '', url);
    if (target === null) return [];
    const plain = (title ?? '').replace(/<[^>]{0,500}>/g, '');
    return [
      {
        id: (id ?? target).slice(0, 500),
        link: target,
        title: cleanTitle(plain),
        published: date ? isoDate(date) : null,
      },
    ];
  });
  return { title: cleanTitle(titleOf(parsed)), entries, minutes: minutesOf(parsed) };
}

function entriesOf(parsed: Parsed): Found[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => {
        const permanent = item.guid?.isPermaLink !== false ? item.guid?.value : undefined;
        return {
          id: item.guid?.value,
          link: item.link ?? permanent,
          title: item.title,
          date: item.pubDate ?? item.dc?.dates?.[0],
        };
      });
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.link,
        link: item.link,
        title: item.title,
        date: item.dc?.dates?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => {
        const link =
          entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
        return {
          id: entry.id,
          link: link?.href,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
        };
      });
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        date: item.date_published,
      }));
  }
}

function titleOf(parsed: Parsed): string {
  const title = parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title;
  return typeof title === 'string' ? title : '';
}

function minutesOf(parsed: Parsed): number | null {
  const minutes = parsed.format === 'rss' ? parsed.feed.ttl : undefined;
  return minutes !== undefined && minutes > 0 ? minutes : null;
}
