// The sentence or two between a headline and its article, where a page keeps them outside the body.
import { FURNITURE_LINE, FURNITURE_START, FURNITURE_START_ABROAD } from '../habits/furniture.ts';
import { JUNK_WORDS, STANDFIRST_WORDS } from '../habits/page-parts.ts';
import { isDateLine } from './dates.ts';
import { all, classWords, type PageDocument, type PageElement, shownText } from './dom.ts';
import { isBylineLine } from './names.ts';
import { bare } from './page-signs.ts';

/** Shorter ones are labels. */
const SHORTEST = 40;
const LONGEST = 700;
/** In a list of points each may be short. */
const SHORTEST_LINE = 15;
const MOST_POINTS = 6;
const MOST_PARAGRAPHS = 3;

/** The paragraphs of the standfirst: what is marked as one, or stands in the headline's own <header>. */
export function standfirstOf(page: PageDocument, title: string, byline: string | null): string[] {
  const headline = bare(title);
  const heading = all(page, 'h1, h2').find((each) => {
    const shown = bare(shownText(each));
    return shown === headline || (headline.length > 20 && shown.endsWith(` ${headline}`));
  });
  if (heading === undefined) return [];
  const around = heading.closest('article, main, [role="main"]') ?? page.body;
  const marked = all(around, '[class], [data-gu-name], [data-testid]').filter(
    (element) => isMarked(element) && !element.contains(heading),
  );
  const header = heading.closest('header');
  const inHeader =
    header === null ? [] : all(header, 'p, h2, div').filter((each) => each !== heading && isLeaf(each));
  const sibling = heading.nextElementSibling;
  const next = sibling !== null && /^(?:h[2-4]|ul)$/.test(sibling.localName) ? [sibling] : [];
  const linesOf = (element: PageElement): string[] => {
    const paragraphs = [...element.querySelectorAll('p, li')].map(shownText);
    const lines = paragraphs.length > 0 ? paragraphs : [shownText(element)];
    const isLong = lines.join(' ').length >= SHORTEST;
    const most = element.querySelector('li') === null ? MOST_PARAGRAPHS : MOST_POINTS;
    return isLong && lines.length <= most && lines.every((line) => isStandfirst(line, title, byline))
      ? lines
      : [];
  };
  const firstOf = (elements: readonly PageElement[]) =>
    elements.map(linesOf).find((lines) => lines.length > 0) ?? [];
  const under = firstOf([...inHeader, ...next, ...nextLine(around, heading)]);
  return [...new Set([...under, ...firstOf(marked)])];
}

/** The first line of words after the headline, where it is a heading of its own or in words that end like a sentence. */
function nextLine(around: PageElement, heading: PageElement): PageElement[] {
  const lines = all(around, 'h1, h2, h3, h4, p, div').filter((each) => each === heading || isLeaf(each));
  const after = lines.slice(lines.indexOf(heading) + 1).filter((each) => !heading.contains(each));
  const next = after.slice(0, 12).find((each) => shownText(each).length >= SHORTEST);
  if (next === undefined || next.closest('aside, li, figure, nav, a, footer') !== null) return [];
  const text = shownText(next);
  const linked = all(next, 'a').reduce((sum, link) => sum + shownText(link).length, 0);
  const isFurniture =
    FURNITURE_LINE.test(text) || FURNITURE_START.test(text) || FURNITURE_START_ABROAD.test(text);
  if (linked > text.length / 3 || isFurniture || isNamedForOther(next)) return [];
  if (/^h[2-4]$/.test(next.localName)) return [next];
  if (!/[.!?…]["'”’»)]*$/u.test(text)) return [];
  const box = next.parentElement;
  const isBox = box !== null && !box.contains(heading) && all(box, 'p').length <= 3 && isLeafBox(box);
  return isBox ? [box] : [next];
}

/** Whether an element, or what is around it, is named for something that is no part of an article. */
function isNamedForOther(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (at.localName !== 'body' && classWords(at).some((word) => JUNK_WORDS.has(word))) return true;
  }
  return false;
}

/** A box of paragraphs and nothing else but a label over them. */
function isLeafBox(box: PageElement): boolean {
  return box.querySelector('div, ul, figure, img, section, article') === null;
}

function isLeaf(element: PageElement): boolean {
  return element.querySelector('p, div, h1, h2, h3, h4, ul, figure, img') === null;
}

function isMarked(element: PageElement): boolean {
  if (
    !/^(?:p|div|h2|h3|h4|section|span|ul)$/.test(element.localName) ||
    element.closest('li, a, figure') !== null
  )
    return false;
  return classWords(element).some((word) => STANDFIRST_WORDS.has(word));
}

function isStandfirst(line: string, title: string, byline: string | null): boolean {
  if (line.length < SHORTEST_LINE || line.length > LONGEST || bare(line) === bare(title)) return false;
  if (isBylineLine(line) || isDateLine(line)) return false;
  return byline === null || !bare(line).includes(bare(byline));
}
