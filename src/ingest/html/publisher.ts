// Who publishes a page.
import { isDateLine } from './dates.ts';
import { all, type PageDocument, shownText } from './dom.ts';
import { bare, declared, type PageSigns } from './page-signs.ts';

const META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'cre',
  'copyright',
];

/** "© 2026 The Harbour Gazette. All rights reserved.", "Copyright 2019-2026 Gazette Media Ltd" */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?,?\s*(?:by\s+)?(?<name>\p{Lu}[^.|·•©\d]{2,60})/iu;

/** The publisher's name as the page writes it, or null. */
export function publisherOf(page: PageDocument, signs: PageSigns): string | null {
  const item = page.querySelector('[itemprop="publisher"] [itemprop="name"]');
  const itemName = item ? (item.getAttribute('content') ?? shownText(item)) : null;
  const named = [
    signs.linked?.publisher,
    declared(signs, META.slice(0, 1)),
    itemName,
    declared(signs, META.slice(1)),
  ];
  for (const name of named) if (isName(name)) return withoutCopyright(name);
  return (
    fromTitle(page, signs) ??
    fromFeed(page) ??
    fromSiteHeader(page) ??
    fromFooter(page) ??
    fromHost(page, signs)
  );
}

/** What serves many papers is none of them. */
const PLATFORMS =
  /^(?:blogger|blogspot|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|drupal|joomla!?|my (?:wordpress )?(?:blog|site))$/i;

function isName(name: string | null | undefined): name is string {
  return !!name && name.length <= 80 && !/^https?:|^www\./.test(name) && !PLATFORMS.test(name.trim());
}

function withoutCopyright(name: string): string {
  return (COPYRIGHT.exec(name)?.groups?.name ?? name).trim();
}

/** The last (or, on Blogger, the first) part of the window's title, where something else on the page confirms it. */
function fromTitle(page: PageDocument, signs: PageSigns): string | null {
  const parts = signs.documentTitle
    .split(/\s+(?:[|–—·»«•~-]|::)\s+|:\s+|_/)
    .map((part) => part.trim())
    .filter((part) => !isDateLine(part));
  if (parts.length < 2) return null;
  const whole = bare(signs.documentTitle);
  const headlines = [...page.querySelectorAll('h1, h2, h3')]
    .map((heading) => bare(shownText(heading)))
    .filter((heading) => whole.includes(heading));
  const isOfHeadline = (plain: string) =>
    headlines.some((headline) => headline !== plain && headline.includes(plain));
  const usable = [parts.at(-1)!, parts[0]!].filter((part) => {
    const plain = bare(part);
    return plain !== '' && part.length <= 60 && plain.split(' ').length <= 6 && !isOfHeadline(plain);
  });
  const host = hostLetters(signs);
  const witnesses = witnessesOf(page);
  const confirmed = usable.find((part) => {
    const plain = bare(part);
    if (witnesses.includes(plain) || (host !== '' && host.includes(plain.replaceAll(' ', '')))) return true;
    // "BNB News" is confirmed by "BNB" in the head of the page, but not by a word that any paper has.
    const [own = ''] = plain.split(' ').filter((word) => word.length > 2 && !ANY_PAPERS.has(word));
    return part === parts.at(-1) && part.length <= 25 && own !== '' && ` ${witnesses} `.includes(` ${own} `);
  });
  if (confirmed !== undefined) return confirmed;
  const first = topLines(page).find((line) => usable.some((part) => bare(part) === line));
  const isFirst = usable.length > 1 && headlines.length === 0;
  if (isFirst && first !== undefined) return usable.find((part) => bare(part) === first)!;
  // Divided by a bar, or after the page's own headline, the last part is the site's name even without a witness.
  const last = / \| (?<name>[^|]{2,50})$/.exec(signs.documentTitle)?.groups?.name;
  if (last !== undefined) return last.trim();
  const [only, end] = [bare(parts[0]!), parts.at(-1)!];
  const followsHeadline = parts.length === 2 && headlines.includes(only) && usable.includes(end);
  return followsHeadline ? end : null;
}

/** Where a site writes its own name: in pictures of it, names of feeds, at the head and the foot of the page. */
function witnessesOf(page: PageDocument): string {
  const named = [
    ...page.querySelectorAll(
      'header, footer, link[rel="alternate"], img[alt], a[title], a[href="/"], .site-title, .logo',
    ),
  ];
  const texts = named.map((element) => {
    const attributes = ['title', 'alt'].map((name) => element.getAttribute(name) ?? '');
    return [shownText(element).slice(0, 300), ...attributes].join(' ');
  });
  return bare([...texts, shownText(page.body).slice(-400)].join(' . '));
}

/** The first lines that a page shows, each whole; where it has no headings, its name stands before its headline. */
function topLines(page: PageDocument): string[] {
  const leaves = all(page.body, 'span, div, p, a, b, td, font').slice(0, 60);
  return leaves
    .filter(({ children }) => children.length === 0)
    .slice(0, 8)
    .map((leaf) => bare(shownText(leaf)));
}

function hostLetters(signs: PageSigns): string {
  const link = signs.canonical ?? signs.meta.get('og:url') ?? signs.url ?? '';
  return (URL.parse(link)?.hostname ?? '').replace(/[^a-z0-9]/g, '');
}

/** The name of the site's own feed: "Notes from Upper Thule - Atom", "Nether Wallow Notes » Feed". */
function fromFeed(page: PageDocument): string | null {
  const link = page.querySelector(
    'link[rel="alternate"][type$="rss+xml"], link[rel="alternate"][type$="atom+xml"]',
  );
  const name = (link?.getAttribute('title') ?? '')
    .replace(/\s*(?:[-–—»:|(]\s*)?(?:RSS|Atom|(?:comments )?feed)\b.*$/iu, '')
    .trim();
  return name.length > 2 && name.length <= 60 ? name : null;
}

function fromSiteHeader(page: PageDocument): string | null {
  const title = page.querySelector(
    '.site-title, .site-name, .blog-title, .masthead .logo, #header h1.title, #logo, .logo',
  );
  if (!title) return null;
  const name =
    shownText(title) || title.getAttribute('alt') || title.querySelector('img')?.getAttribute('alt') || '';
  return name.length > 1 && name.length <= 60 ? name.replace(/\s+(?:logo|home ?page|home)$/i, '') : null;
}

function fromFooter(page: PageDocument): string | null {
  const marked = all(
    page,
    'footer *, #footer *, .footer, .footer *, footer, #footer, .copyright, small, p, td, div',
  ).filter((element) => /©|copyright/i.test(element.textContent ?? '') && shownText(element).length < 300);
  for (const element of marked.reverse().slice(0, 20)) {
    const name = COPYRIGHT.exec(shownText(element))
      ?.groups?.name?.replace(/\s+(?:all rights reserved|ltd|limited|inc|plc|llc)\b.*$/i, '')
      .replace(/[,\s]+$/, '');
    if (name && !/copyright|rights|\b(?:privacy|terms|conditions|cookies?|contact|sitemap)\b/i.test(name))
      return name;
  }
  return null;
}

/** Words of many papers' names, which tell none from another. */
const ANY_PAPERS = new Set([
  'the',
  'news',
  'daily',
  'times',
  'post',
  'online',
  'press',
  'weekly',
  'today',
  'media',
]);

/** The words of the page that the host is made of: "North Aller Gazette" on northallergazette.example. */
function fromHost(page: PageDocument, signs: PageSigns): string | null {
  const link = signs.canonical ?? signs.meta.get('og:url') ?? signs.url ?? '';
  const label = (URL.parse(link)?.hostname ?? '')
    .split('.')
    .findLast((part, at, all) => at < all.length - 1 && part.length > 4);
  if (label === undefined) return null;
  const letters = label.replace(/[^a-z0-9]/g, '');
  const words = shownText(page.body).slice(0, 20_000).split(' ');
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= 5; length += 1) {
      const name = words
        .slice(at, at + length)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (/^\p{Lu}/u.test(name) && bare(name).replaceAll(' ', '') === letters) return name;
    }
  }
  return null;
}
