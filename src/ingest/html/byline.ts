// Who wrote a page: names only, without "By", role, place or time.
import { BY_WITHIN, GENERIC_AUTHORS, GENERIC_ENDING, INNER_BYLINE, WRITTEN_BY } from '../habits/bylines.ts';
import { isDateLine } from './dates.ts';
import {
  all,
  classWords,
  type PageDocument,
  type PageElement,
  shownLines,
  shownText,
  sizesOf,
} from './dom.ts';
import { isBylineLine, namesIn } from './names.ts';
import { bare, declared, type PageSigns } from './page-signs.ts';

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'twitter:data1',
  'article:author_name',
  'cxenseparse:author',
];
const MARKED = '[itemprop="author"], [rel~="author"], [itemprop="creator"], address.author';
const BYLINE_WORDS = new Set([
  'byline',
  'author',
  'authors',
  'contributor',
  'contributors',
  'writer',
  'reporter',
  'credit',
  'creator',
  'autor',
  'auteur',
  'autore',
]);
const NOT_BYLINE_WORDS = new Set([
  'bio',
  'about',
  'box',
  'avatar',
  'job',
  'role',
  'title',
  'position',
  'twitter',
  'handle',
  'email',
  'location',
  'date',
  'prefix',
  'count',
  'link',
  'links',
  'image',
  'photo',
  'social',
  'follow',
  'caption',
  'figcaption',
  'picture',
  'figure',
  'media',
  'related',
]);

/** The writers' names joined as a newspaper would ("A, B and C"), or null. */
export function bylineOf(page: PageDocument, signs: PageSigns, publisher: string | null): string | null {
  const usable = (names: readonly string[]) => names.filter((name) => !isHouse(name, publisher, signs));
  const told = usable((signs.linked?.authors ?? []).flatMap(namesIn));
  const meta = declared(signs, META) ?? declaredElsewhere(signs);
  const toldByMeta = usable(meta === null || /^https?:/.test(meta) ? [] : namesIn(meta));
  const shown = usable(shownNames(page));
  const declaredNames = [told, toldByMeta].find((names) => names.length > 0 && !names.every(isGeneric)) ?? [];
  // The page may show more writers than its data name, never fewer.
  const isTold = (name: string) => declaredNames.some((other) => bare(other) === bare(name));
  const sameWriters = declaredNames.every((name) => shown.some((other) => bare(other) === bare(name)));
  const writers = shown.filter((name) => isTold(name) || name.includes(' ') || UNSPACED.test(name));
  if (declaredNames.length > 0)
    return joined(sameWriters && writers.length <= 6 ? writers : declaredNames, page, signs);
  if (shown.length > 0) return joined(shown, page, signs);
  const desk = [...told, ...toldByMeta].filter(
    (name) => !/^(?:admin|administrator|root|user|editor|webmaster)$/i.test(name),
  );
  return desk.length > 0 ? joined(desk.slice(0, 1), page, signs) : handleOf(page, signs);
}

/** Scripts in which a name has no space. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Whoever writes under a name of one word, as in a forum: only where the page marks it as the writer's. */
function handleOf(page: PageDocument, signs: PageSigns): string | null {
  const marked = page.querySelector('[itemprop="author"] [itemprop="name"]');
  const told = [signs.linked?.authors[0], marked === null ? undefined : shownText(marked)];
  return (
    told.find(
      (name) => name !== undefined && /^[\p{L}_.-][\p{L}\p{N}_.-]{2,29}$/u.test(name) && !isGeneric(name),
    ) ?? null
  );
}

/** Sites have names of their own for it: "articleAuthor", "dtk:author". */
function declaredElsewhere(signs: PageSigns): string | null {
  for (const [name, value] of signs.meta) {
    if (/author|byline/.test(name) && !/url|image|avatar|id$|type|role|twitter|facebook|copyright/.test(name))
      return value;
  }
  return null;
}

function shownNames(page: PageDocument): string[] {
  for (const elements of [
    candidates(page),
    all(
      page,
      'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile/"], a[href*="/by/"], a[href*="/people/"], a[href*="/staff/"], a[href*="/journalist/"]',
    ),
  ]) {
    const first = elements.find((element) => namesOf(element).length > 0);
    if (first === undefined) continue;
    // Several writers may each have an element of their own beside the first.
    const beside = elements.filter(
      (element) => element !== first && isBeside(first, element) && !first.contains(element),
    );
    const names = [first, ...beside].flatMap(namesOf);
    return [...new Map(names.map((name) => [bare(name), name])).values()];
  }
  return leadingLine(page);
}

/** What is marked as a byline, or named for it; a page with more of them is a list of other pages. */
const MOST_CANDIDATES = 40;

function candidates(page: PageDocument): PageElement[] {
  const size = sizesOf(page.body);
  const named = all(page, '[class], [data-testid], [data-component]').filter((element) => {
    const words = classWords(element);
    return words.some((word) => BYLINE_WORDS.has(word)) && !words.some((word) => NOT_BYLINE_WORDS.has(word));
  });
  return [...all(page, MARKED), ...named.filter((element) => size(element) > 0 && size(element) <= 200)]
    .slice(0, MOST_CANDIDATES)
    .filter((element) => element.closest('figure, figcaption, .caption, .comments, #comments') === null);
}

/** The names an element shows: those of its links or marked names, where it has them, else of its first line. */
function namesOf(element: PageElement): string[] {
  const content = element.getAttribute('content');
  if (content) return namesIn(content);
  const inner = [
    ...element.querySelectorAll(
      '[itemprop="name"], [rel~="author"], .fn, .author-name, .byline-name, .byline__name',
    ),
  ].filter((each) => each.localName !== 'meta' || each.hasAttribute('content'));
  const source = inner.length > 0 ? outermost(inner) : alike([...element.querySelectorAll('a')]);
  const names = source.flatMap((each) => namesIn(each.getAttribute('content') ?? shownText(each)));
  return names.length > 0 ? names : namesIn(spacedText(element));
}

/** The links that lead to the same kind of page as the first one with a name: other writers, not topics. */
function alike(links: readonly PageElement[]): readonly PageElement[] {
  const folder = (link: PageElement) => (link.getAttribute('href') ?? '').replace(/[^/]*\/?$/, '');
  const first = links.find((link) => namesIn(shownText(link)).length > 0);
  return first === undefined ? links : links.filter((link) => folder(link) === folder(first));
}

/** The text of an element with a bar where one inner element ends and another begins, so that a role is no name. */
function spacedText(element: PageElement): string {
  const parts = [...element.childNodes]
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return element.children.length === 1 ? spacedText(element.children[0]!) : first;
  // "By" alone, then the name.
  if (`${first} `.replace(WRITTEN_BY, '') === '') return `${first} ${rest.join(' | ')}`;
  return parts.some((part) => /^(?:and|,|&)$/i.test(part)) ? parts.join(' ') : parts.join(' | ');
}

function outermost(elements: readonly PageElement[]): PageElement[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function isBeside(first: PageElement, other: PageElement): boolean {
  const parent = first.parentElement;
  const group = parent?.parentElement;
  if (!parent || (shownText(parent).length > 250 && !parent.contains(other))) return false;
  return (
    (parent.contains(other) && shownText(parent).length <= 250) ||
    (!!group && group.contains(other) && shownText(group).length <= 200)
  );
}

/** "By Jane Doe" in a paragraph of its own near the top, marked as nothing. */
function leadingLine(page: PageDocument): string[] {
  const lines = all(page, 'p, div, span, td, h4, h5, h6, b, i, em').slice(0, 400);
  const short = lines.filter((element) => element.children.length <= 3);
  const said = short.find((element) => isBylineLine(shownText(element)));
  if (said !== undefined) return namesIn(spacedText(said));
  const line = short.flatMap((element) => shownLines(element).slice(0, 6)).find(isBylineLine);
  if (line !== undefined) return namesIn(line);
  // "Gail Potts | 30 July 2026": a name and a date, and nothing else.
  for (const element of short) {
    const line = shownText(element);
    const name = /^(?<name>[^|·•,–—-]{5,40}?)\s*(?:[|·•,–—-]|\son\s)/u.exec(line)?.groups?.name;
    if (name === undefined || line.length > 80 || !isDateLine(line)) continue;
    const [only, ...more] = namesIn(name);
    if (only === name && more.length === 0 && /^\S+(?: \S+){1,3}$/.test(name) && !/\d/.test(name))
      return [name];
  }
  const within = short
    .map((element) => shownText(element))
    .filter((line) => line.length <= 140 && isDateLine(line.replace(BY_WITHIN, ' ')))
    .map((line) => BY_WITHIN.exec(line)?.groups?.names)
    .find((names) => names !== undefined);
  if (within !== undefined) return namesIn(within);
  const size = sizesOf(page.body);
  const inner = all(page, 'p, div, span, td')
    .filter((element) => size(element) < 120)
    .map(shownText)
    .map((line) => INNER_BYLINE.exec(line)?.groups?.name)
    .find((name) => name !== undefined);
  return inner === undefined ? [] : [inner];
}

function isGeneric(name: string): boolean {
  return GENERIC_AUTHORS.has(bare(name)) || GENERIC_ENDING.test(name);
}

/** Whether the "writer" is only the publisher again, or its address. */
function isHouse(name: string, publisher: string | null, signs: PageSigns): boolean {
  const plain = bare(name);
  const site = bare(publisher ?? '');
  const host = (URL.parse(signs.url ?? signs.canonical ?? '')?.hostname ?? '').replace(/^www\./, '');
  return (
    plain === '' ||
    plain === site ||
    (!plain.includes(' ') && site.split(' ').includes(plain)) ||
    plain.replace(/^the /, '') === site.replace(/^the /, '') ||
    plain === bare(host)
  );
}

/** The names as the page joins them ("A und B"), else as an English newspaper would ("A, B and C"). */
function joined(given: readonly string[], page: PageDocument, signs: PageSigns): string {
  const names = given.map(inUsualCase);
  if (names.length < 2) return names[0] ?? '';
  const [before, last] = [names.at(-2)!, names.at(-1)!];
  for (const element of all(page, 'p, div, span, li, address, h4, h5')) {
    const line = shownText(element);
    if (line.length > 400 || !line.includes(last)) continue;
    const between = line.slice(line.indexOf(before) + before.length, line.lastIndexOf(last));
    const word = /^,?\s(?<word>and|und|et|y|e|en|och|og|ja|ve|i|и|та|және|و)\s$/u.exec(between)?.groups?.word;
    if (line.includes(before) && word !== undefined)
      return `${names.slice(0, -1).join(', ')} ${word} ${last}`;
  }
  const isEnglish = signs.language === null || /^en\b/i.test(signs.language);
  return `${names.slice(0, -1).join(', ')}${isEnglish ? ' and ' : ', '}${last}`;
}

/** "TINA O’CRABBE" → "Tina O’Crabbe"; short names in capitals may be what they are ("AFP"). */
function inUsualCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
