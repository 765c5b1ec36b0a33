// From an e-mail saved as a file to a draft: newsletters, and articles that somebody forwarded.
import PostalMime from 'postal-mime';
import { type Draft, draftOf } from './draft.ts';
import { MAIL_FURNITURE } from './habits/mail.ts';
import { articleLines } from './html/article-lines.ts';
import { blocksOf } from './html/blocks.ts';
import { bylineOf } from './html/byline.ts';
import { isoDate } from './html/dates.ts';
import { documentOf } from './html/dom.ts';
import { signsOf } from './html/page-signs.ts';
import { prunePictures } from './html/pictures.ts';
import { pruneFurniture, pruneSurroundings } from './html/prune.ts';
import { slimmed } from './html/slim.ts';
import { languageOf } from './language.ts';
import { readPlainText } from './plain-text.ts';
import { isRefusal, type Refusal } from './refusal.ts';

const REPLY_MARKS = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc)\s*:\s*)+/i;
const FORWARDED =
  /^-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|message transféré)\s*-{2,}\s*\n(?<headers>(?:[^\n]{1,300}\n){1,12}?)\s*\n/im;

/** The article of an e-mail: subject, sender, date and the words of its richer part. */
export async function readMail(bytes: Uint8Array): Promise<Draft | Refusal> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 200_000 });
  const subject = (mail.subject ?? '').replace(REPLY_MARKS, '');
  const publisher = mail.from?.name || null;
  const rawDate = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const published = mailDate(rawDate);
  const richest = mail.html ? fromHtml(mail.html, subject, publisher) : null;
  if (richest !== null && isRefusal(richest)) return richest;
  if (richest !== null && richest.paragraphs.length > 0) {
    const language = languageOf(richest.paragraphs.join('\n'));
    return draftOf({ title: subject, ...richest, publisher, published, language, kind: 'mail' });
  }
  const text = (mail.text ?? '').replace(FORWARDED, '').replace(/^>+ ?/gm, '');
  const draft = readPlainText(text, { title: subject, publisher: publisher ?? undefined }, 'mail');
  if (isRefusal(draft)) return draft;
  const lines = draft.paragraphs.filter((line) => !isMailFurniture(line));
  return draftOf({ ...draft, paragraphs: untilSignature(lines), published: draft.published ?? published });
}

function fromHtml(html: string, title: string, publisher: string | null) {
  const slim = slimmed(html);
  if (isRefusal(slim)) return slim;
  const page = documentOf(slim.html);
  pruneSurroundings(page, title);
  const byline = bylineOf(page, signsOf(page, null, null), publisher);
  const captions = prunePictures(page);
  pruneFurniture(page, title);
  const paragraphs = articleLines(blocksOf(page.body), { title, byline, publisher }).filter(
    (line) => !isMailFurniture(line),
  );
  return { paragraphs: untilSignature(paragraphs), byline, captions };
}

function isMailFurniture(line: string): boolean {
  return line.length < 400 && MAIL_FURNITURE.test(line);
}

/** "-- " begins a signature (RFC 3676, 4.3). */
function untilSignature(lines: readonly string[]): string[] {
  const at = lines.findIndex((line, index) => index > 0 && /^-- ?$/.test(line));
  return at < 0 ? [...lines] : lines.slice(0, at);
}

/** "Mon, 4 May 2026 07:30:00 +0200" keeps its zone, which a parsed date would lose. */
function mailDate(header: string): string | null {
  const zone = /(?<zone>[+-]\d{4}|GMT|UTC|Z)\s*(?:\([^)]{0,40}\))?\s*$/.exec(header)?.groups?.zone;
  const clock = /(?<clock>\d{2}:\d{2}:\d{2})/.exec(header)?.groups?.clock;
  const day = isoDate(header)?.slice(0, 10);
  if (day === undefined) return null;
  return zone && clock ? isoDate(`${day}T${clock}${zone}`) : day;
}
