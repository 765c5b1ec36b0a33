// Takes out of a page what is marked as no part of its article.
import { JUNK_PAIRS, JUNK_WORDS, OF_READERS } from '../habits/page-parts.ts';
import { isClock } from './dates.ts';
import { all, around, classWords, type PageDocument, type PageElement, shownText, sizesOf } from './dom.ts';
import { bare } from './page-signs.ts';

const HIDDEN = '[hidden], [aria-hidden="true"]';
const FRAMES =
  'nav, [role="navigation"], [role="search"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="toolbar"], button, menu, [itemprop="comment"], [itemtype$="/Comment"]';

/**
 * First cut: what surrounds an article and may carry foreign headlines, names and dates. An element that holds
 * over half of the page's words stays, whatever it is called.
 */
export function pruneSurroundings(page: PageDocument, title: string): void {
  const size = sizesOf(page.body);
  const most = Math.max(400, size(page.body) / 2);
  const cut = (element: PageElement, isOut: boolean) => {
    if (isOut && size(element) <= most && !holdsTitle(element, title)) element.remove();
  };
  for (const element of all(page, HIDDEN)) cut(element, true);
  for (const element of all(page, FRAMES)) cut(element, true);
  for (const element of all(page, 'header, [role="banner"], footer'))
    cut(element, around(element, OF_ARTICLE) === null);
  for (const aside of all(page, 'aside')) cut(aside, true);
  for (const link of all(page, 'a')) cut(link, isTeaser(link) && size(link) < 400);
  // Readers may have written more than the writer: what is named for them goes, however much it is.
  for (const element of all(page, '[class], [id]')) {
    if (isOfReaders(element) && element.querySelector(OF_WRITER) === null) element.remove();
  }
  for (const element of all(page, '[class], [id]')) {
    cut(element, element.parentElement !== null && isSurrounding(element) && !isInParagraph(element));
  }
}

/** Second cut, once names and dates were read: bylines, dates, share bars and headers inside the article. */
export function pruneFurniture(page: PageDocument, title: string): void {
  const size = sizesOf(page.body);
  const third = size(page.body) / 3;
  for (const header of all(page, 'header')) {
    if (size(header) < Math.max(600, third) && header.querySelector('h1, h2') !== null) header.remove();
  }
  for (const time of all(page, 'time')) {
    if (size(time) < 60 && !isClock(shownText(time)) && !isInParagraph(time)) time.remove();
  }
  for (const footer of all(page, 'footer')) {
    if (size(footer) < Math.max(600, third) && around(footer, QUOTING) === null) footer.remove();
  }
  for (const element of all(page, '[class], [id]')) {
    if (element.parentElement === null || size(element) > Math.max(300, third)) continue;
    if (!isMarkedJunk(classWords(element)) || isInParagraph(element)) continue;
    if (!isClock(shownText(element)) && !holdsHeadline(element, title)) element.remove();
  }
}

const OF_ARTICLE = new Set(['article', 'main']);
const QUOTING = new Set(['blockquote', 'figure']);
const PARAGRAPHS = new Set(['p', 'blockquote', 'h2', 'h3', 'h4']);
const LISTS = new Set(['ul', 'ol']);

const OF_WRITER =
  'h1, article:not([class*="comment"]), main, [itemprop="articleBody"], .entry-content, .post-body, .article-body';

function isOfReaders(element: PageElement): boolean {
  return (
    element.localName !== 'body' &&
    classWords(element).some((word) => OF_READERS.has(word)) &&
    !isInParagraph(element)
  );
}

/** A link around a heading or a paragraph is a teaser for another page. */
function isTeaser(link: PageElement): boolean {
  return (
    [...link.children].length > 0 &&
    link.querySelector('h2, h3, h4, h5, h6, p, div') !== null &&
    !isInParagraph(link)
  );
}

/** Words of the first cut: all junk but what carries an article's own name, date or writer. */
const OWN = new Set(['byline', 'bylines', 'timestamp', 'metadata', 'postmetadata', 'postmeta', 'author']);
const OWN_PAIRS = /\b(?:meta|dates?|time|info|header|author|title|name|branding|footer)\b/;

function isSurrounding(element: PageElement): boolean {
  const words = classWords(element);
  if (words.some((word) => TOOL_WORDS.has(word)) && bearsName(element, words)) return false;
  // The foot of a post, unlike that of a page, says who wrote it and when.
  const isOwn = (word: string) =>
    OWN.has(word) ||
    (word === 'footer' &&
      (around(element, OF_ARTICLE) !== null || element.closest('.post, .hentry') !== null));
  if (isCard(words)) return false;
  return (
    words.some((word) => isJunkWord(word) && !isOwn(word)) ||
    pairs(words).some((pair) => JUNK_PAIRS.has(pair) && !OWN_PAIRS.test(pair))
  );
}

/** Share bars and the like stand beside the writer's name and the date, often in one box with them. */
const TOOL_WORDS = new Set([
  'share',
  'sharing',
  'shares',
  'social',
  'socials',
  'toolbar',
  'print',
  'tools',
  'actions',
]);
const NAME_WORDS = new Set([
  'author',
  'authors',
  'byline',
  'date',
  'dates',
  'time',
  'timestamp',
  'published',
]);

function bearsName(element: PageElement, words: readonly string[]): boolean {
  return (
    words.some((word) => NAME_WORDS.has(word)) ||
    element.querySelector(
      'time, [rel~="author"], [itemprop="author"], [class*="byline"], [class*="author"], [class*="date"]',
    ) !== null
  );
}

/** In the singular or the plural. */
function isJunkWord(word: string): boolean {
  return JUNK_WORDS.has(word) || (word.endsWith('s') && word.length > 5 && JUNK_WORDS.has(word.slice(0, -1)));
}

/** Ghost's cards: a callout there is a paragraph of the article in a box. */
function isCard(words: readonly string[]): boolean {
  return words[0] === 'kg' && (words.includes('callout') || words.includes('toggle'));
}

function isMarkedJunk(words: readonly string[]): boolean {
  if (isCard(words)) return false;
  return words.some(isJunkWord) || pairs(words).some((pair) => JUNK_PAIRS.has(pair));
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Inside a paragraph classes mark datelines, names and links, which are words of the article. */
function isInParagraph(element: PageElement): boolean {
  return (
    around(element.parentElement, PARAGRAPHS) !== null &&
    !/^(?:div|ul|aside|section|figure)$/.test(element.localName)
  );
}

function holdsTitle(element: PageElement, title: string): boolean {
  return (
    title !== '' &&
    all(element, 'h1, h2').some((heading) => isHeadline(heading, title)) &&
    isHeadingOfPage(element)
  );
}

/** A headline of thousands of letters was cut on its way here. */
function isHeadline(heading: PageElement, title: string): boolean {
  const [shown, whole] = [bare(shownText(heading).slice(0, 400)), bare(title)];
  return shown === whole || (whole.length > 250 && shown.startsWith(whole));
}

/** A box of related links may repeat the headline; the real one stands in no list. */
function isHeadingOfPage(element: PageElement): boolean {
  return around(element, LISTS) === null;
}

function holdsHeadline(element: PageElement, title: string): boolean {
  return (
    element.querySelector('h1') !== null &&
    bare(shownText(element)) !== bare(title) &&
    shownText(element).length > title.length + 200
  );
}
