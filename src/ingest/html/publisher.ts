// Who publishes a page.
import { type PageDocument, shownText } from './dom.ts';
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
  return fromTitle(page, signs) ?? fromSiteHeader(page) ?? fromFooter(page);
}

function isName(name: string | null | undefined): name is string {
  return !!name && name.length <= 80 && !/^https?:/.test(name);
}

function withoutCopyright(name: string): string {
  return (COPYRIGHT.exec(name)?.groups?.name ?? name).trim();
}

/** The last (or, on Blogger, the first) part of the window's title, where something else on the page confirms it. */
function fromTitle(page: PageDocument, signs: PageSigns): string | null {
  const parts = signs.documentTitle.split(/\s+[|–—·»•-]\s+|:\s+|_/).map((part) => part.trim());
  if (parts.length < 2) return null;
  const headings = [...page.querySelectorAll('h1, h2, h3')].map((heading) => bare(shownText(heading)));
  const isOfHeadline = (plain: string) =>
    headings.some((heading) => heading !== plain && heading.includes(plain));
  const usable = [parts.at(-1)!, parts[0]!].filter((part) => {
    const plain = bare(part);
    return plain !== '' && part.length <= 60 && plain.split(' ').length <= 6 && !isOfHeadline(plain);
  });
  const host = hostLetters(signs);
  const witnesses = witnessesOf(page);
  const confirmed = usable.find((part) => {
    const plain = bare(part);
    return witnesses.includes(plain) || (host !== '' && host.includes(plain.replaceAll(' ', '')));
  });
  if (confirmed !== undefined) return confirmed;
  // Divided by a bar, the last part is the site's name even without a witness.
  const last = / \| (?<name>[^|]{2,50})$/.exec(signs.documentTitle)?.groups?.name;
  return last?.trim() ?? null;
}

/** Where a site writes its own name: in pictures of it, names of feeds, at the head and the foot of the page. */
function witnessesOf(page: PageDocument): string {
  const named = [
    ...page.querySelectorAll('header, footer, link[rel="alternate"], img[alt], a[title], .site-title, .logo'),
  ];
  const texts = named.map((element) => {
    const attributes = ['title', 'alt'].map((name) => element.getAttribute(name) ?? '');
    return [shownText(element).slice(0, 300), ...attributes].join(' ');
  });
  return bare([...texts, shownText(page.body).slice(-400)].join(' . '));
}

function hostLetters(signs: PageSigns): string {
  const link = signs.canonical ?? signs.meta.get('og:url') ?? signs.url ?? '';
  return (URL.parse(link)?.hostname ?? '').replace(/[^a-z0-9]/g, '');
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
  for (const footer of page.querySelectorAll('footer, #footer, .footer, .copyright, small')) {
    const name = COPYRIGHT.exec(shownText(footer))?.groups?.name;
    if (name)
      return name
        .replace(/\s+(?:all rights reserved|ltd|limited|inc|plc|llc)\b.*$/i, '')
        .replace(/[,\s]+$/, '');
  }
  return null;
}
