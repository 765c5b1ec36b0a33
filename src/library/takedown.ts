// What a publisher asks to have removed: which links that means, and what else holds them beside articles.
import { type Block, forbids } from '../store/blocks.ts';
import type { Store } from '../store/store.ts';
import { draftIn } from './keeping.ts';
import { linkKeyOf } from './link.ts';

/** "https://example.org/a" is a link, "example.org" a host; null for anything else. */
export function blockOf(linkOrHost: string): Block | null {
  const words = linkOrHost.trim();
  if (/^https?:\/\//iu.test(words)) {
    const link = linkKeyOf(words);
    return link === null ? null : { kind: 'link', value: link.link };
  }
  const host = linkKeyOf(`https://${words}/`)?.host;
  const isHost = host !== undefined && /^[^/?#@\s]+\.[^/?#@\s]+$/u.test(words);
  return isHost ? { kind: 'host', value: host } : null;
}

/** Drops the drafts that came from what is blocked, and the feeds that would bring more of it, everywhere. */
export async function dropWaiting(block: Block, { drafts, feeds }: Store): Promise<void> {
  const isForbidden = (url: string | null) => {
    const link = linkKeyOf(url);
    return link !== null && forbids(block, link);
  };
  for (const { library, draft } of await drafts.all()) {
    if (isForbidden(draftIn(draft).url)) await drafts.drop(library, draft.id);
  }
  for (const { library, feed } of await feeds.all()) {
    if (isForbidden(feed.url)) await feeds.drop(library, feed.id);
  }
}
