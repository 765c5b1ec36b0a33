// A page's headline.
import { all, type PageDocument, type PageElement, shownText } from './dom.ts';
import { bare, declared, type PageSigns } from './page-signs.ts';

const META = [
  'og:title',
  'twitter:title',
  'headline',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
];
const DIVIDER = /\s+(?:[|–—·»«•~-]|::)\s+|\s*[|»]\s*|:\s+/g;

/** The headline as the reader of the page sees it: the heading that the page's own data agree with, else those. */
export function titleOf(page: PageDocument, signs: PageSigns, publisher: string | null): string {
  const item = page.querySelector('[itemprop="headline"]');
  const itemTitle = item ? (item.getAttribute('content') ?? shownText(item)) : '';
  const told = [signs.linked?.headline, declared(signs, META), itemTitle]
    .filter((title) => !!title)
    .map((title) => withoutSite(title!, publisher));
  const windowTitle = withoutSite(signs.documentTitle, publisher);
  const headings = all(page, 'h1, h2, h3, [itemprop="headline"]').filter((each) => shownText(each) !== '');
  const agreed = bestAgreed(headings, [...told, windowTitle]);
  if (agreed !== null) return agreed;
  const firsts = headings.filter(
    (each) => each.localName === 'h1' && bare(shownText(each)) !== bare(publisher ?? ''),
  );
  const own = firsts.filter(
    (each) => each.closest('article, main, [role="main"], [itemprop="articleBody"]') !== null,
  );
  if (own.length === 1) return shownText(own[0]!);
  if (told.length > 0) return told[0]!;
  if (firsts.length === 1) return shownText(firsts[0]!);
  return windowTitle;
}

/** The heading that says most nearly what one of `told` says; h1 before h2 before h3. */
function bestAgreed(headings: readonly PageElement[], told: readonly string[]): string | null {
  let best: { text: string; score: number } | null = null;
  for (const heading of headings) {
    const text = shownText(heading);
    const rank = heading.localName === 'h1' ? 0.2 : heading.localName === 'h2' ? 0.1 : 0;
    for (const title of told) {
      const score = agreement(bare(text), bare(title));
      if (score >= 0.6 && score + rank > (best?.score ?? 0)) best = { text, score: score + rank };
    }
  }
  return best === null ? null : withoutKicker(best.text, told);
}

/** A heading may hold a kicker ("Comment", a place) before the words that the page's data give as its headline. */
function withoutKicker(heading: string, told: readonly string[]): string {
  const plain = bare(heading);
  const own = told.find((title) => {
    const words = bare(title);
    return words.split(' ').length >= 4 && words.length < plain.length && plain.endsWith(` ${words}`);
  });
  return own ?? heading;
}

/** The share of words that two titles have in common, of the longer one; a cut title counts as the whole. */
function agreement(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (b.length > 30 && a.startsWith(b)) return 0.95;
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))];
  let common = 0;
  for (const word of x) if (y.has(word)) common += 1;
  return common / Math.max(x.size, y.size);
}

/** "Mayor resigns | The Harbour Gazette" → "Mayor resigns"; a title that has no site's name in it stays. */
export function withoutSite(title: string, publisher: string | null): string {
  const line = title.replace(/\s+/g, ' ').trim();
  const site = bare(publisher ?? '');
  const dividers = [...line.matchAll(DIVIDER)];
  for (const divider of dividers.toReversed()) {
    const [before, after] = [line.slice(0, divider.index), line.slice(divider.index + divider[0].length)];
    if (site !== '' && isSite(after, site)) return withoutSite(before, publisher);
    const named = bare(before).replace(/ (?:online|news|web|com)$/, '');
    if (site !== '' && [site, site.replace(/^the /, '')].includes(named)) return after;
  }
  // Nothing confirms it, but a bar is never part of a headline.
  const bar = line.lastIndexOf(' | ');
  return bar > 15 ? line.slice(0, bar) : line;
}

function isSite(part: string, site: string): boolean {
  const plain = bare(part);
  return (
    plain !== '' &&
    (plain === site ||
      plain === site.replace(/^the /, '') ||
      `the ${site}` === plain ||
      (site.length > 6 && plain.startsWith(`${site} `) && plain.length < site.length + 20))
  );
}
