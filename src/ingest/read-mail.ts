// From an e-mail saved as a file to a draft: newsletters, and articles that somebody forwarded.
import PostalMime from 'postal-mime';
import { type Draft, draftOf } from './draft.ts';
import { MAIL_FURNITURE } from './habits/mail.ts';
import { articleLines } from './html/article-lines.ts';
import { blocksOf } from './html/blocks.ts';
import { bylineOf } from './html/byline.ts';
import { isDateLine, isoDate } from './html/dates.ts';
import { documentOf } from './html/dom.ts';
import { bare, signsOf } from './html/page-signs.ts';
import { prunePictures } from './html/pictures.ts';
import { pruneFurniture, pruneSurroundings } from './html/prune.ts';
import { slimmed } from './html/slim.ts';
import { languageOf } from './language.ts';
import { readPlainText } from './plain-text.ts';
import { isRefusal, type Refusal } from './refusal.ts';

const REPLY_MARKS = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc)\s*:\s*)+/i;
const FORWARDED =
  /^-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d'origine)|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale)|пересылаемое сообщение|doorgestuurd bericht)\s*-{2,}\s*\n(?<headers>(?:[^\n]{1,300}\n){1,12}?)\s*\n|^begin forwarded message:\s*\n\s*(?<apple>(?:[^\n]{1,300}\n){1,12}?)\s*\n/im;
/** The lines over a forwarded mail that say who wrote it and when, in the languages of mail programs. */
const FROM = /^(?:from|von|de|da|van|от|отправитель)\s*:\s*(?<name>.+)$/im;
const SENT = /^(?:date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|дата)\s*:\s*(?<date>.+)$/im;

/** The article of an e-mail: subject, sender, date and the words of its richer part. */
export async function readMail(bytes: Uint8Array): Promise<Draft | Refusal> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 200_000 });
  const subject = (mail.subject ?? '').replace(REPLY_MARKS, '');
  const { writer, publisher } = senderOf(mail.from?.name || null);
  const rawDate = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const published = mailDate(rawDate);
  const richest = mail.html ? fromHtml(mail.html, subject, publisher) : null;
  if (richest !== null && isRefusal(richest)) return richest;
  if (richest !== null && richest.paragraphs.length > 0) {
    const language = languageOf(richest.paragraphs.join('\n'));
    const byline = richest.byline ?? writer;
    const paragraphs = withoutOpeningLabels(richest.paragraphs, [subject, byline ?? '', publisher ?? '']);
    return draftOf({
      ...richest,
      title: subject,
      paragraphs,
      byline,
      publisher,
      published,
      language,
      kind: 'mail',
    });
  }
  const plain = (mail.text ?? '').replaceAll('\r\n', '\n');
  const forwarded = FORWARDED.exec(plain);
  const headers = forwarded?.groups?.headers ?? forwarded?.groups?.apple ?? '';
  // What stands over a forwarded mail is a note from whoever sent it on.
  const text = plain
    .slice(forwarded === null ? 0 : forwarded.index + forwarded[0].length)
    .replace(/^>+ ?/gm, '');
  const name = FROM.exec(headers)
    ?.groups?.name?.replace(/\s*[<([].*$/, '')
    .replaceAll('"', '')
    .trim();
  const sender = name ? senderOf(name) : { writer, publisher };
  const about = {
    title: subject,
    publisher: sender.publisher ?? undefined,
    byline: sender.writer ?? undefined,
  };
  const draft = readPlainText(text, about, 'mail');
  if (isRefusal(draft)) return draft;
  const lines = draft.paragraphs.filter((line) => !isMailFurniture(line));
  const sent = mailDate(SENT.exec(headers)?.groups?.date ?? '') ?? published;
  return draftOf({ ...draft, paragraphs: untilSignature(lines), published: draft.published ?? sent });
}

/** "Ines Calder from The Hourly": the writer and the paper; any other name is the sender's. */
function senderOf(name: string | null): { writer: string | null; publisher: string | null } {
  const parts = /^(?<writer>.{3,60}?)\s+(?:from|at|von|de|@)\s+(?<publisher>\p{Lu}.{2,60})$/u.exec(
    name ?? '',
  )?.groups;
  return parts ? { writer: parts.writer!, publisher: parts.publisher! } : { writer: null, publisher: name };
}

/** A newsletter repeats its subject, its writer and the day among its first lines. */
function withoutOpeningLabels(lines: readonly string[], known: readonly string[]): readonly string[] {
  const names = new Set(known.map(bare));
  return lines.filter((line, at) => at > 5 || !(names.has(bare(line)) || isDayLabel(line)));
}

/** "Feb 3", "3 Feb", "Feb 3, 2026". */
function isDayLabel(line: string): boolean {
  return line.length < 30 && isDateLine(/\b\d{4}\b/.test(line) ? line : `${line}, 2000`);
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
