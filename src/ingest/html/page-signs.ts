// What the head of a page says: its meta elements by name, its links by relation.
import { all, type PageDocument, shownText } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';

/** Everything a page declares about itself, as found; readers of single facts choose among it. */
export type PageSigns = {
  /** By `name`, `property` or `itemprop`, in lower case; the first value that is not empty. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: LinkedArticle | null;
  readonly documentTitle: string;
  readonly canonical: string | null;
  readonly language: string | null;
  /** Where the page was found; null for a file. */
  readonly url: string | null;
};

export function signsOf(page: PageDocument, linked: LinkedArticle | null, url: string | null): PageSigns {
  const meta = new Map<string, string>();
  for (const element of all(page, 'meta')) {
    const content = (element.getAttribute('content') ?? '').trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const titleElement = page.querySelector('title');
  return {
    meta,
    linked,
    documentTitle: titleElement ? shownText(titleElement) : '',
    canonical,
    language:
      page.documentElement.getAttribute('lang') ||
      meta.get('content-language') ||
      meta.get('og:locale') ||
      null,
    url,
  };
}

/** The first of `names` that the page declares. */
export function declared(signs: PageSigns, names: readonly string[]): string | null {
  for (const name of names) {
    const value = signs.meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

/** `text` as bare letters and digits in lower case, to compare names and headlines. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
