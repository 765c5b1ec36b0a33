// The sentence or two between a headline and its article, where a page keeps them outside the body.
import { STANDFIRST_WORDS } from '../habits/page-parts.ts';
import { isDateLine } from './dates.ts';
import { all, classWords, type PageDocument, type PageElement, shownText } from './dom.ts';
import { isBylineLine } from './names.ts';
import { bare } from './page-signs.ts';

/** Shorter ones are labels. */
const SHORTEST = 40;
const LONGEST = 700;

/** The paragraphs of the standfirst: what is marked as one, or stands in the headline's own <header>. */
export function standfirstOf(page: PageDocument, title: string, byline: string | null): string[] {
  const heading = all(page, 'h1, h2').find((each) => bare(shownText(each)) === bare(title));
  if (heading === undefined) return [];
  const around = heading.closest('article, main, [role="main"]') ?? page.body;
  const marked = all(around, '[class], [data-gu-name], [data-testid]').filter(
    (element) => isMarked(element) && !element.contains(heading),
  );
  const header = heading.closest('header');
  const inHeader = header === null ? [] : all(header, 'p, h2').filter((each) => each !== heading);
  const next = heading.nextElementSibling;
  const under = next !== null && /^h[2-4]$/.test(next.localName) ? [next] : [];
  for (const element of [...marked, ...inHeader, ...under]) {
    const paragraphs = [...element.querySelectorAll('p, li')].map(shownText);
    const lines = paragraphs.length > 0 ? paragraphs : [shownText(element)];
    if (lines.length <= 3 && lines.every((line) => isStandfirst(line, title, byline))) return lines;
  }
  return [];
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
  if (line.length < SHORTEST || line.length > LONGEST || bare(line) === bare(title)) return false;
  if (isBylineLine(line) || isDateLine(line)) return false;
  return byline === null || !bare(line).includes(bare(byline));
}
