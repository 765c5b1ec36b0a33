// Where on a page its article stands: Readability says which paragraphs, this says which element.
import { Readability } from '@mozilla/readability';
import { BODY_SELECTORS } from '../habits/page-parts.ts';
import { all, documentOf, type PageDocument, type PageElement, shownText } from './dom.ts';

/** Of the words that Readability chose, the share that must stand inside the chosen element. */
const MOST = 0.95;
/** Of the words that Readability chose, the share that makes an element named as the body believable. */
const BELIEVABLE = 0.55;

/**
 * The smallest element of `page` with the article's words. `page` must have its elements numbered (data-n), and
 * `html` be its source after the same cuts.
 */
export function regionOf(page: PageDocument): PageElement {
  const numbers = chosenByReadability(page);
  const words = new Map<string, number>();
  let total = 0;
  for (const element of all(page.body, 'p, li, td, blockquote, div, h2, h3, pre, dd, dt')) {
    const number = element.getAttribute('data-n');
    if (number === null || !numbers.has(number) || element.querySelector('p, div, li, blockquote')) continue;
    words.set(number, shownText(element).length);
    total += words.get(number)!;
  }
  const named = namedBody(page, total);
  if (named !== null) return named;
  if (total === 0) return page.body;
  const held = (element: PageElement) => {
    let sum = words.get(element.getAttribute('data-n') ?? '') ?? 0;
    for (const inner of all(element, '[data-n]')) sum += words.get(inner.getAttribute('data-n')!) ?? 0;
    return sum;
  };
  let region: PageElement = page.body;
  for (;;) {
    const next = [...region.children].find((child) => held(child) >= MOST * total);
    if (next === undefined || /^(?:p|blockquote|li|td)$/.test(next.localName)) return region;
    region = next;
  }
}

/** The numbers of all elements that Readability keeps. It takes its document apart, so it gets its own. */
function chosenByReadability(page: PageDocument): Set<string> {
  const copy = documentOf(page.documentElement.toString());
  const found = new Readability<PageElement>(copy as never, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  if (!found?.content) return new Set();
  return new Set(all(found.content, '[data-n]').map((element) => element.getAttribute('data-n')!));
}

/** The element that a site's markup names as the body, if its words are those of the article. */
function namedBody(page: PageDocument, chosen: number): PageElement | null {
  for (const selector of BODY_SELECTORS) {
    const found = all(page.body, selector);
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    const [only] = outer;
    if (outer.length !== 1 || only === undefined) continue;
    const length = proseLength(only);
    if (length >= 150 && length >= BELIEVABLE * chosen) return only;
  }
  return null;
}

function proseLength(element: PageElement): number {
  const links = all(element, 'a').reduce((sum, link) => sum + shownText(link).length, 0);
  return shownText(element).length - links;
}
