// When a page was published.
import { type DateOrder, dateOrderOf, isDateLine, isoDate } from './dates.ts';
import { all, classWords, type PageDocument, type PageElement, shownText, sizesOf } from './dom.ts';
import { bare, declared, type PageSigns } from './page-signs.ts';

const META = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_time',
  'displaydate',
  'rnews:datepublished',
  'created',
];
const MARKED =
  '[itemprop="datePublished"], time[pubdate], abbr.published[title], .published[datetime], .dt-published, [property="datePublished"]';
const DATE_WORDS = new Set([
  'date',
  'dateline',
  'timestamp',
  'postmetadata',
  'published',
  'pubdate',
  'time',
  'datetime',
  'posted',
  'meta',
  'byline',
  'info',
  'fecha',
  'datum',
  'data',
]);
const CHANGED =
  /(?<!\p{L})(?:updated|modified|last\s+(?:updated|changed)|edited|actualizado|aktualisiert|mis à jour|modifié|modificad[oa]|atualizad[oa]|aggiornat[oa]|gewijzigd|bijgewerkt|bearbeitet|uppdatera[dt]|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizacja|aktualizováno|güncelle(?:me|nme)|diperbarui|frissítve|actualizat|обновл[её]но?|изменен[оа]?|оновлено|жаңартылды)(?!\p{L})|更新|수정|تحديث|עודכן/iu;

/** ISO 8601, with a time only where the page gives it with its zone; null where the page gives no date. */
export function publishedOf(page: PageDocument, signs: PageSigns, title: string): string | null {
  const order = dateOrderOf(
    signs.language?.includes('-') ? signs.language : (signs.meta.get('og:locale') ?? signs.language),
  );
  const told = [signs.linked?.published, declared(signs, META), declaredElsewhere(signs)].map((date) =>
    date ? isoDate(date, order) : null,
  );
  return (
    told.find((date) => date !== null) ??
    fromMarked(page, order) ??
    fromTimes(page, order) ??
    fromText(page, title, order) ??
    fromLink(signs)
  );
}

/** Sites have names of their own for it: "govuk:first-published-at", "cms-publish-date". */
function declaredElsewhere(signs: PageSigns): string | null {
  for (const [name, value] of signs.meta) {
    if (
      /publi(?:sh|cation)|issued|pub-?date/.test(name) &&
      !/modif|updat|expir|publisher/.test(name) &&
      isoDate(value)
    )
      return value;
  }
  return null;
}

function fromMarked(page: PageDocument, order: DateOrder | null): string | null {
  const marked = all(page, MARKED).slice(0, 200);
  const isUpdate = (element: PageElement) => element.closest('[itemprop="liveBlogUpdate"]') !== null;
  const own = marked.find((element) => !isUpdate(element) && dateOf(element, order) !== null);
  if (own !== undefined) return dateOf(own, order);
  // A live blog was published with its first entry, which stands last as often as first.
  const updates = marked.map((element) => dateOf(element, order)).filter((date) => date !== null);
  if (updates.length > 0) return updates.sort((a, b) => Date.parse(a) - Date.parse(b))[0]!;
  // Blogger's heading over the posts of one day.
  const heading = page.querySelector('h2.date-header, .date-header');
  return heading ? isoDate(shownText(heading), order) : null;
}

/** The first <time> of the article that is not said to be an update. */
function fromTimes(page: PageDocument, order: DateOrder | null): string | null {
  const times = all(page, 'time').filter(
    (time) => !CHANGED.test(`${around(time)} ${classWords(time).join(' ')}`),
  );
  const own = times.filter((time) => time.closest('article, main, [role="main"], header') !== null);
  for (const time of own.length > 0 ? own : times) {
    const date = dateOf(time, order);
    if (date !== null) return date;
  }
  return null;
}

function dateOf(element: PageElement, order: DateOrder | null): string | null {
  for (const value of [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    element.getAttribute('title'),
    shownText(element),
  ]) {
    const date = value ? isoDate(value, order) : null;
    if (date !== null) return date;
  }
  return null;
}

/** What stands just before an element on its line. */
function around(element: PageElement): string {
  const parent = element.parentElement;
  if (!parent || shownText(parent).length > 200) return '';
  const text = shownText(parent);
  const at = text.indexOf(shownText(element));
  return text.slice(Math.max(0, at - 30), Math.max(0, at));
}

/** A short line that is a date and hardly anything else: marked by its class first, then any near the top. */
function fromText(page: PageDocument, title: string, order: DateOrder | null): string | null {
  const size = sizesOf(page.body);
  const lines = all(page, SHORT_LINES);
  // A date over the headline is as often today's as the article's.
  const heading = lines.findIndex((each) => size(each) < 400 && bare(shownText(each)) === bare(title));
  const short = [...lines.slice(Math.max(0, heading)), ...lines.slice(0, Math.max(0, heading))].filter(
    (each) => each.children.length <= 4 && size(each) >= 6 && size(each) <= 180,
  );
  const isNamed = (element: PageElement) => classWords(element).some((word) => DATE_WORDS.has(word));
  const named = short.filter(isNamed).slice(0, 50);
  for (const element of [...named, ...short.slice(0, 150)]) {
    const line = shownText(element);
    if (!isNamed(element) && !isDateLine(line)) continue;
    const before = line.split(CHANGED)[0]!;
    const date = isoDate(stripped(before.length > 5 ? before : line), order);
    if (date !== null) return date;
  }
  return null;
}

/** Elements that may hold a line over an article. */
const SHORT_LINES = 'h1, p, div, span, li, td, h2, h3, h4, h5, h6, small, em, i, b, strong, address, section';

/** The date in one of the first lines of an article, where no element of the page holds it. */
export function publishedInLines(lines: readonly string[]): string | null {
  const line = lines.slice(0, 12).find((each) => each.length < 100 && isDateLine(each));
  return line === undefined ? null : isoDate(line);
}

/** Without the words before a date, which the ISO form does not allow. */
function stripped(line: string): string {
  return line.replace(/^[^\d]{0,60}?(?=\d{4}-\d{2}-\d{2})/, '');
}

/** "/2026/05/04/mayor-resigns", "/news/2026-05-04-mayor-resigns" */
function fromLink(signs: PageSigns): string | null {
  const link = signs.canonical ?? signs.meta.get('og:url') ?? signs.url ?? '';
  const groups = /\/(?<y>20\d{2})[/-](?<m>\d{2})[/-](?<d>\d{2})(?=[/-])/.exec(link)?.groups;
  return groups ? isoDate(`${groups.y}-${groups.m}-${groups.d}`) : null;
}
