// Where shown words stand: the article's title linked to the very place, publisher, date, paragraph.
import type { Citation } from '../../commands/reply.ts';
import { plainDate } from '../../commands/wording.ts';
import type { Anchor } from '../core/text/anchor.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { inline } from './escape.ts';

/** One line: "[Title](link) · Publisher · 10 January 2022 · paragraph 4". */
export function citationLine(citation: Citation, say: Catalogue): string {
  const title = citation.title === '' ? say.untitled : citation.title;
  return [
    linked(title, placeLink(citation.url, citation.anchor)),
    citation.publisher === null ? null : inline(citation.publisher, 100),
    citation.published === null ? null : dateOf(citation.published, say.locale),
    citation.paragraph === null ? say.headline : say.paragraph(citation.paragraph),
    citation.revision > 1 ? say.show.revision(citation.revision) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** An article as a whole: "[Title](link) · Publisher · 10 January 2022". */
export function articleLine(citation: Citation, say: Catalogue): string {
  const title = citation.title === '' ? say.untitled : citation.title;
  return [
    linked(title, placeLink(citation.url, null)),
    citation.publisher === null ? null : inline(citation.publisher, 100),
    citation.published === null ? null : dateOf(citation.published, say.locale),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** An ISO 8601 date with a time and a zone: "2022-01-10T09:30:00+06:00". */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/** Discord shows a time stamp in each reader's own zone, so only a moment with a zone becomes one. */
function dateOf(published: string, locale: string): string {
  const moment = MOMENT.test(published) ? Date.parse(published) : Number.NaN;
  if (!Number.isNaN(moment)) return `<t:${Math.floor(moment / 1_000)}:f>`;
  return inline(plainDate(published, locale), 60);
}

/** A title that looks like a link itself, or holds brackets, does not work as a link's text in Discord. */
const NO_LINK_TEXT = /[[\]]|:\/\/|\bwww\./iu;

function linked(title: string, link: string | null): string {
  const shown = inline(title, 200);
  if (link === null) return `**${shown}**`;
  return NO_LINK_TEXT.test(title) ? `**${shown}** [↗](${link})` : `[${shown}](${link})`;
}

/** Longer links are left out: they would eat the message. */
const LONGEST_LINK = 700;

/**
 * The article's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that the browser
 * opens it at the words. null where there is none to open.
 */
export function placeLink(url: string | null, anchor: Anchor | null): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  if (anchor === null || address.hash !== '') return fitting(address.href);
  return fitting(`${address.href}#:~:text=${directiveOf(anchor)}`) ?? fitting(address.href);
}

function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  const web = address.protocol === 'https:' || address.protocol === 'http:';
  return web && address.username === '' && address.password === '' ? address : null;
}

/** Without what could end a markdown link early. */
function fitting(link: string): string | null {
  const safe = link.replace(
    /[()<>[\]\\`*|\s]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return safe.length <= LONGEST_LINK ? safe : null;
}

/** "prefix-,start,end,-suffix", each part percent-encoded. */
function directiveOf({ prefix, start, end, suffix }: Anchor): string {
  return [
    prefix === null ? null : `${encoded(prefix)}-`,
    encoded(start),
    end === null ? null : encoded(end),
    suffix === null ? null : `-${encoded(suffix)}`,
  ]
    .filter((part) => part !== null)
    .join(',');
}

/** The hyphen means something in a text fragment, and encodeURIComponent leaves it and five more alone. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
