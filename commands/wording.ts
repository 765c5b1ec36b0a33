// How an attribution and a citation are put into words, the same in every channel.
import type { Catalogue } from '../src/lang/catalogue.ts';
import { type Phrase, phrase, strong } from '../src/lang/phrase.ts';
import type { Citation, ShownPassage, ShownQuotation } from './reply.ts';

/** Who said it, how sure that is, and how it was said: "Vladimir Putin, Russian President · in direct speech". */
export function attributionOf(quotation: ShownQuotation, say: Catalogue): Phrase {
  const kind = say.kinds[quotation.kind];
  if (quotation.speaker === null) return phrase`${say.unattributed} · ${kind}`;
  const probably = quotation.confidence === 'sure' ? '' : `${say.probably} `;
  const role = quotation.role === null ? '' : `, ${quotation.role}`;
  const corrected = quotation.corrected ? ` · ${say.corrected}` : '';
  return phrase`${probably}${strong(quotation.speaker)}${role} · ${kind}${corrected}`;
}

/** The quotations of a passage by others than the one who is named as answering, who is named anyway. */
export function otherVoices({ quotations, answeredBy }: ShownPassage): ShownQuotation[] {
  return quotations.filter(
    (quotation) =>
      quotation !== answeredBy && (quotation.speaker === null || quotation.speaker !== answeredBy?.speaker),
  );
}

/** Enough of a quotation inside a passage to find it there, where it stands whole, in UTF-16 code units. */
const BEGINNING = 60;

/** A quotation as it begins, visibly cut at a word where it is long. */
export function beginningOf(text: string): string {
  if (text.length <= BEGINNING) return text;
  const words = text.slice(0, BEGINNING).trimEnd();
  const space = words.lastIndexOf(' ');
  return `${space > BEGINNING / 2 ? words.slice(0, space) : words} […]`;
}

/** Where it stands, without the link: "Title · Publisher · 10 January 2022 · paragraph 4". */
export function placeOf(citation: Citation, say: Catalogue): Phrase {
  const parts = [
    citation.title === '' ? say.untitled : citation.title,
    citation.publisher,
    citation.published === null ? null : plainDate(citation.published, say.locale),
    citation.paragraph === null ? say.headline : say.paragraph(citation.paragraph),
    citation.revision > 1 ? say.show.revision(citation.revision) : null,
  ].filter((part) => part !== null);
  return { words: ['', ...parts.slice(1).map(() => ' · '), ''], values: parts };
}

/** The day of an ISO 8601 date as people of `locale` write it; the text itself where it is no date. */
export function plainDate(iso: string, locale: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0]; // the article's own day, whatever zone the reader is in
  if (day === undefined) return iso;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return longDate(locale).format(date);
}

const LONG_DATES = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language: making one takes longer than all else in a reply. */
function longDate(locale: string): Intl.DateTimeFormat {
  const known = LONG_DATES.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  LONG_DATES.set(locale, made);
  return made;
}
