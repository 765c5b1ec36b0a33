// Takes out of a page what is marked as no part of its article.
import { JUNK_PAIRS, JUNK_WORDS } from '../habits/page-parts.ts';
import { isClock } from './dates.ts';
import { all, classWords, type PageDocument, type PageElement, shownText } from './dom.ts';
import { bare } from './page-signs.ts';

const HIDDEN = '[hidden], [aria-hidden="true"]';
const FRAMES =
  'nav, [role="navigation"], [role="search"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="toolbar"], button, menu, [itemprop="comment"], [itemtype$="/Comment"]';

/**
 * First cut: what surrounds an article and may carry foreign headlines, names and dates. An element that holds
 * over half of the page's words stays, whatever it is called.
 */
export function pruneSurroundings(page: PageDocument, title: string): void {
  const total = shownText(page.body).length;
  const isMost = (element: PageElement) => (element.textContent ?? '').length > Math.max(400, total / 2);
  for (const element of all(page, HIDDEN)) if (!isMost(element)) element.remove();
  for (const element of all(page, FRAMES)) if (!isMost(element)) element.remove();
  for (const element of all(page, 'header, [role="banner"], footer')) {
    const framing = element.closest('article, main, [itemprop="articleBody"]') === null;
    if (framing && !holdsTitle(element, title) && !isMost(element)) element.remove();
  }
  for (const aside of all(page, 'aside')) if (!isMost(aside) && !holdsTitle(aside, title)) aside.remove();
  for (const link of all(page, 'a[href]')) {
    // A link around a heading or a paragraph is a teaser for another page.
    const isTeaser = link.querySelector('h2, h3, h4, h5, h6, p, div') !== null && !isInParagraph(link);
    if (isTeaser && shownText(link).length < 400 && !holdsTitle(link, title)) link.remove();
  }
  for (const element of all(page, '[class], [id]')) {
    if (element.parentElement === null || isInParagraph(element)) continue;
    if (isSurrounding(element) && !isMost(element) && !holdsTitle(element, title)) element.remove();
  }
}

/** Second cut, once names and dates were read: bylines, dates, share bars and headers inside the article. */
export function pruneFurniture(page: PageDocument, title: string): void {
  const total = shownText(page.body).length;
  for (const header of all(page, 'header')) {
    if (shownText(header).length < Math.max(600, total / 3) && header.querySelector('h1, h2') !== null)
      header.remove();
  }
  for (const element of all(page, '[class], [id]')) {
    if (element.parentElement === null || isInParagraph(element)) continue;
    const long = (element.textContent ?? '').length > Math.max(300, total / 3);
    if (isClock(shownText(element))) continue;
    if (isMarkedJunk(classWords(element)) && !long && !holdsHeadline(element, title)) element.remove();
  }
}

/** Words of the first cut: all junk but what carries an article's own name, date or writer. */
const OWN = new Set(['byline', 'bylines', 'timestamp', 'metadata', 'author']);
const OWN_PAIRS = /\b(?:meta|dates?|time|info|header|author|title|name|branding|footer)\b/;

function isSurrounding(element: PageElement): boolean {
  const words = classWords(element);
  // The foot of a post, unlike that of a page, says who wrote it and when.
  const isOwn = (word: string) =>
    OWN.has(word) || (word === 'footer' && element.closest('article, .post, .hentry') !== null);
  return (
    words.some((word) => JUNK_WORDS.has(word) && !isOwn(word)) ||
    pairs(words).some((pair) => JUNK_PAIRS.has(pair) && !OWN_PAIRS.test(pair))
  );
}

function isMarkedJunk(words: readonly string[]): boolean {
  return words.some((word) => JUNK_WORDS.has(word)) || pairs(words).some((pair) => JUNK_PAIRS.has(pair));
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Inside a paragraph classes mark datelines, names and links, which are words of the article. */
function isInParagraph(element: PageElement): boolean {
  return (
    element.parentElement?.closest('p, blockquote, h2, h3, h4, li > p') != null &&
    !/^(?:div|ul|aside|section|figure)$/.test(element.localName)
  );
}

function holdsTitle(element: PageElement, title: string): boolean {
  return (
    title !== '' &&
    all(element, 'h1, h2').some((heading) => bare(shownText(heading)) === bare(title)) &&
    isHeadingOfPage(element)
  );
}

/** A box of related links may repeat the headline; the real one stands in no list. */
function isHeadingOfPage(element: PageElement): boolean {
  return element.closest('ul, ol') === null;
}

function holdsHeadline(element: PageElement, title: string): boolean {
  return (
    element.querySelector('h1') !== null &&
    bare(shownText(element)) !== bare(title) &&
    shownText(element).length > title.length + 200
  );
}
