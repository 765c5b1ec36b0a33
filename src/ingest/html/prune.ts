// Takes out of a page what is marked as no part of its article.
import { CAPTION_WORDS, JUNK_PAIRS, JUNK_WORDS } from '../habits/page-parts.ts';
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
    const framing =
      element.closest('article, main, [itemprop="articleBody"]') === null || isFooterOfLinks(element);
    if (framing && !holdsTitle(element, title) && !isMost(element)) element.remove();
  }
  for (const aside of all(page, 'aside')) if (!isMost(aside) && !holdsTitle(aside, title)) aside.remove();
  for (const element of all(page, '[class], [id]')) {
    if (element.parentElement === null || isInParagraph(element)) continue;
    if (isSurrounding(classWords(element)) && !isMost(element) && !holdsTitle(element, title))
      element.remove();
  }
}

/** Second cut, once names and dates were read: bylines, dates, share bars inside the article; captions are handed back. */
export function pruneFurniture(page: PageDocument, title: string): string[] {
  const total = shownText(page.body).length;
  const captions: string[] = [];
  for (const caption of all(page, 'figcaption, [class*="aption"], [class*="redit"], [class*="cutline"]')) {
    const words = classWords(caption);
    if (caption.localName !== 'figcaption' && !words.some((word) => CAPTION_WORDS.has(word))) continue;
    if (caption.querySelector('p') !== null && shownText(caption).length > 600) continue;
    const text = shownText(caption);
    if (text !== '' && !captions.some((other) => other.includes(text))) captions.push(text);
    caption.remove();
  }
  for (const element of all(page, '[class], [id]')) {
    if (element.parentElement === null || isInParagraph(element)) continue;
    const long = (element.textContent ?? '').length > Math.max(300, total / 3);
    if (isMarkedJunk(classWords(element)) && !long && !holdsHeadline(element, title)) element.remove();
  }
  return captions;
}

/** Words of the first cut: all junk but what carries an article's own name, date or writer. */
const OWN = new Set(['byline', 'bylines', 'timestamp', 'masthead', 'author']);
const OWN_PAIRS = /\b(?:meta|date|time|info|header|author|title|name|branding)\b/;

function isSurrounding(words: readonly string[]): boolean {
  return (
    words.some((word) => JUNK_WORDS.has(word) && !OWN.has(word)) ||
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

function isFooterOfLinks(element: PageElement): boolean {
  return element.localName === 'footer' && element.closest('blockquote') === null;
}
