// Where on a page its article stands: Readability says which words, this says which element.
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

/** Of the article's words, the share that must stand inside the chosen element. */
const MOST = 0.95;
/** Of the article's words, the share that makes an element named as its body believable. */
const BELIEVABLE = 0.55;
/** In characters: shorter pieces of text are labels, shorter bodies are teasers. */
const SHORTEST_PIECE = 25;
const SHORTEST_BODY = 150;
/** From this size on Readability is too slow to be asked; the page's words must do. */
const LARGEST_FOR_READABILITY = 400_000;

/** How many characters of the article each element of a page holds. */
type Held = ReadonlyMap<PageElement, number>;

/** The smallest element of `page` with the article's words. */
export function regionOf(page: PageDocument): PageElement {
  const prose = heldBy(page.body, (words) => words.length >= SHORTEST_PIECE);
  const named = namedBody(page, prose, prose);
  if (named !== null) return named;
  const html = page.documentElement.toString();
  if (html.length > LARGEST_FOR_READABILITY) return smallest(page, prose);
  const chosen = chosenByReadability(html);
  const held = heldBy(page.body, (words) => chosen.has(words));
  return namedBody(page, prose, held) ?? smallest(page, held);
}

/** The innermost element with nearly all that is held. */
function smallest(page: PageDocument, held: Held): PageElement {
  const total = held.get(page.body)!;
  if (total === 0) return page.body;
  let region = onlyArticle(page, (element) => (held.get(element) ?? 0) >= BELIEVABLE * total) ?? page.body;
  const enough = MOST * held.get(region)!;
  for (;;) {
    const next = [...region.children].find((child) => (held.get(child) ?? 0) >= enough);
    if (next === undefined || /^(?:p|blockquote|li)$/.test(next.localName)) return region;
    region = next;
  }
}

const NOT_PROSE = /^(?:a|h[1-6])$/;

/** Counts the characters of the pieces of text that `counts`, those of links and headings left out. */
function heldBy(root: PageElement, counts: (words: string) => boolean): Held {
  const held = new Map<PageElement, number>();
  const count = (element: PageElement): number => {
    if (NOT_PROSE.test(element.localName)) return 0;
    let sum = 0;
    for (const node of element.childNodes) {
      if (isElement(node)) sum += count(node);
      else if (isText(node)) {
        const words = shownText(node);
        if (counts(words)) sum += words.length;
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
function chosenByReadability(html: string): Set<string> {
  const found = new Readability<PageElement>(documentOf(html) as never, {
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
  chosen.delete('');
  return chosen;
}

/** The one element that a site's markup names as the body, if it holds the better part of the article's words. */
function namedBody(page: PageDocument, prose: Held, article: Held): PageElement | null {
  for (const selector of BODY_SELECTORS) {
    const found = all(page.body, selector);
    const [only] = found;
    if (only === undefined || found.some((element) => !only.contains(element))) continue;
    if ((prose.get(only) ?? 0) < SHORTEST_BODY) continue;
    if ((prose.get(only) ?? 0) >= BELIEVABLE * article.get(page.body)!) return only;
  }
  return null;
}
