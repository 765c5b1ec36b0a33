// Where on a page its article stands: Readability says which paragraphs, this says which element.
import { Readability } from '@mozilla/readability';
import { BODY_SELECTORS } from '../habits/page-parts.ts';
import {
  all,
  documentOf,
  isElement,
  isText,
  type PageDocument,
  type PageElement,
  type PageNode,
  shownText,
} from './dom.ts';

/** Of the words that Readability chose, the share that must stand inside the chosen element. */
const MOST = 0.95;
/** Of the words that Readability chose, the share that makes an element named as the body believable. */
const BELIEVABLE = 0.55;

/** The smallest element of `page` with the article's words. */
export function regionOf(page: PageDocument): PageElement {
  const held = chosenWords(page.body, chosenByReadability(page));
  const total = held.get(page.body) ?? 0;
  const named = namedBody(page, total);
  if (named !== null) return named;
  if (total === 0) return page.body;
  let region = onlyArticle(page, (element) => (held.get(element) ?? 0) >= BELIEVABLE * total) ?? page.body;
  const enough = MOST * held.get(region)!;
  for (;;) {
    const next = [...region.children].find((child) => (held.get(child) ?? 0) >= enough);
    if (next === undefined || /^(?:p|blockquote|li)$/.test(next.localName)) return region;
    region = next;
  }
}

/** How many characters of `root` and of each element in it Readability keeps, those of links left out. */
function chosenWords(root: PageElement, chosen: ReadonlySet<string>): Map<PageElement, number> {
  const held = new Map<PageElement, number>();
  const count = (element: PageElement): number => {
    if (element.localName === 'a') return 0;
    let sum = 0;
    for (const node of element.childNodes) {
      if (isElement(node)) sum += count(node);
      else if (isText(node)) {
        const words = shownText(node);
        if (chosen.has(words)) sum += words.length;
      }
    }
    held.set(element, sum);
    return sum;
  };
  count(root);
  return held;
}

/** The one <article> of the page, or its <main>, if the words are there. */
function onlyArticle(page: PageDocument, holds: (element: PageElement) => boolean): PageElement | null {
  for (const selector of ['article, [role="article"]', 'main, [role="main"]']) {
    const found = all(page.body, selector).filter(holds);
    if (found.length > 0) return found.at(-1)!;
  }
  return null;
}

/**
 * The pieces of text that Readability keeps. It takes its document apart and renames its elements, so it gets one
 * of its own, and what it kept is known by its words.
 */
function chosenByReadability(page: PageDocument): Set<string> {
  const found = new Readability<PageElement>(documentOf(page.documentElement.toString()) as never, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  const chosen = new Set<string>();
  const collect = (node: PageNode): void => {
    if (isText(node)) chosen.add(shownText(node));
    else for (const child of node.childNodes) collect(child);
  };
  if (found?.content) collect(found.content);
  return chosen;
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
