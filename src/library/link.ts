// Links as a library compares them.
import { canonicalLink, linkKey } from '../ingest/link.ts';
import type { LinkKey } from '../store/articles.ts';

/** The key under which a link's article is recognised; null where there is no link or it is none. */
export function linkKeyOf(url: string | null): LinkKey | null {
  if (url === null || canonicalLink(url) === null) return null;
  const link = linkKey(url);
  // The key begins with the host: "post.example:8080/harbour?page=2".
  return { link, host: new URL(`http://${link}`).hostname };
}
