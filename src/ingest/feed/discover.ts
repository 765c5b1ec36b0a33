// The feeds that a page offers, for people who give a site's link where its feed's is wanted.
import { decoded } from '../charset.ts';
import { documentOf } from '../html/dom.ts';
import { slimmed } from '../html/slim.ts';
import { canonicalLink } from '../link.ts';
import { isRefusal } from '../refusal.ts';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json|rdf\+xml)$/i;

/** The links of a page's feeds, in its order, comments' feeds last. */
export function feedsOf(bytes: Uint8Array, contentType: string, url: string): string[] {
  const slim = slimmed(decoded(bytes, contentType));
  if (isRefusal(slim)) return [];
  const links = [...documentOf(slim.html).querySelectorAll('link[rel~="alternate"]')]
    .filter((link) => FEED_TYPE.test(link.getAttribute('type') ?? ''))
    .map((link) => ({
      href: canonicalLink(link.getAttribute('href') ?? '', url),
      ofComments: /comment/i.test(`${link.getAttribute('title')} ${link.getAttribute('href')}`),
    }));
  return links
    .sort((a, b) => Number(a.ofComments) - Number(b.ofComments))
    .map(({ href }) => href)
    .filter((href) => href !== null);
}
