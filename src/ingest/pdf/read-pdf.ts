// From a PDF to a draft: press releases, printed reports, pages saved from a browser.
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { type Draft, draftOf } from '../draft.ts';
import { isDateLine, isoDate } from '../html/dates.ts';
import { isBylineLine, namesIn } from '../html/names.ts';
import { languageOf } from '../language.ts';
import { isRefusal, type Refusal, refusal } from '../refusal.ts';
import { linesOf, type Paragraph, paragraphsOfLines } from './lines.ts';
import { isReleaseMark, withoutContacts } from './press-release.ts';

/** No document with more pages is an article. */
const MOST_PAGES = 100;

/** The article of a PDF; refused where it is locked, has too many pages, or holds pictures of pages only. */
export async function readPdf(bytes: Uint8Array, url: string | null): Promise<Draft | Refusal> {
  const pdf = await openPdf(bytes);
  if (isRefusal(pdf)) return pdf;
  if (pdf.numPages > MOST_PAGES) return refusal('too-many-pages', { pages: pdf.numPages, limit: MOST_PAGES });
  const { items } = await extractTextItems(pdf);
  const { info } = await getMeta(pdf).catch(() => ({ info: {} as Record<string, unknown> }));
  const paragraphs = paragraphsOfLines(linesOf(items));
  if (paragraphs.reduce((sum, { text }) => sum + text.length, 0) < 40) return refusal('scanned-pages', {});
  return draftOfPdf(paragraphs, info, url);
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openPdf(bytes: Uint8Array): Promise<Pdf | Refusal> {
  try {
    // No fonts are needed to read text, and no code from the file is compiled.
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    } as object);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? refusal('password-protected', { type: 'pdf' }) : refusal('unreadable', { type: 'pdf' });
  }
}

function draftOfPdf(
  paragraphs: readonly Paragraph[],
  info: Readonly<Record<string, unknown>>,
  url: string | null,
): Draft | Refusal {
  const at = headlineAt(paragraphs);
  const title = at === null ? documentTitle(info) : paragraphs[at]!.text;
  const above = paragraphs.slice(0, at ?? 0).map(({ text }) => text);
  const below = paragraphs.slice(at === null ? 0 : at + 1).map(({ text }) => text);
  const opening = [...above, ...below.slice(0, 4)];
  const byline = below.slice(0, 3).find(isBylineLine);
  const dateLine = opening.find((line) => line.length < 100 && isDateLine(line));
  const body = withoutContacts(
    below.filter(
      (line, index) => !(index < 4 && (line === byline || line === dateLine || isReleaseMark(line))),
    ),
  );
  return draftOf({
    title,
    paragraphs: body,
    publisher: letterhead(above) ?? publisherOf(info),
    byline: byline ? namesIn(byline).join(', ') : null,
    published: (dateLine ? isoDate(dateLine) : null) ?? datelineDate(body[0] ?? '') ?? creationDate(info),
    url,
    language: languageOf(body.join('\n')),
    kind: 'pdf',
  });
}

/** The largest line of the first page that is no release mark and no date. */
function headlineAt(paragraphs: readonly Paragraph[]): number | null {
  let best: number | null = null;
  const usual = bodySize(paragraphs);
  paragraphs.forEach((paragraph, at) => {
    const { text, page, size } = paragraph;
    if (page > 0 || at > 15 || text.length < 12 || text.length > 300 || size < usual * 1.08) return;
    if (isReleaseMark(text) || isDateLine(text) || text.split(' ').length < 3) return;
    if (best === null || size > paragraphs[best]!.size * 1.02) best = at;
  });
  return best ?? firstHeadline(paragraphs);
}

/** Where all letters are of one size, the first short line that ends like no sentence. */
function firstHeadline(paragraphs: readonly Paragraph[]): number | null {
  const at = paragraphs.findIndex(({ text }) => text.length > 80 || /[.!?]["”]?$/.test(text));
  const above = paragraphs.slice(0, Math.max(0, at)).map(({ text }) => text);
  const found = above.findLastIndex(
    (text) =>
      text.split(' ').length >= 4 &&
      !isReleaseMark(text) &&
      !isDateLine(text) &&
      !isBylineLine(text) &&
      !/[@:]/.test(text),
  );
  return found < 0 ? null : found;
}

/** The title in the file's own information, unless a program put its file's name there. */
function documentTitle(info: Readonly<Record<string, unknown>>): string {
  const title = textOf(info.Title);
  return /\.(?:docx?|pdf|indd|odt|pages|rtf)$|^(?:microsoft|untitled|document\d*)\b/i.test(title)
    ? ''
    : title;
}

/** The size of letters in which most words are set. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const bySize = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length);
  }
  return [...bySize].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** The first line over the headline that is a name. */
function letterhead(lines: readonly string[]): string | null {
  const name = lines.find(
    (line) =>
      line.length >= 3 &&
      line.length <= 70 &&
      !isReleaseMark(line) &&
      !isDateLine(line) &&
      !/[\d@]|https?:|www\./.test(line) &&
      !/[.!?]$/.test(line),
  );
  return (
    name?.replace(/\s*[–—|,-]\s*(?:press|media|news)\s(?:office|desk|room|centre|center)\b.*$/i, '') ?? null
  );
}

function publisherOf(info: Readonly<Record<string, unknown>>): string | null {
  const author = textOf(info.Author);
  return author !== '' && !/microsoft|adobe|user|admin|unknown/i.test(author) ? author : null;
}

/** "HARBOUR CITY, May 4, 2026 — …" */
function datelineDate(line: string): string | null {
  const dateline = /^(?<head>[^—–]{3,100}?)\s(?:[—–]|--|-)\s/.exec(line)?.groups?.head;
  return dateline ? isoDate(dateline) : null;
}

/** "D:20260504101500+02'00'" */
function creationDate(info: Readonly<Record<string, unknown>>): string | null {
  const groups = /^D:(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})/.exec(textOf(info.CreationDate))?.groups;
  return groups ? isoDate(`${groups.y}-${groups.m}-${groups.d}`) : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
