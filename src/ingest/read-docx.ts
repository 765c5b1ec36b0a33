// From a Word document to a draft.
import mammoth from 'mammoth';
import { type Draft, draftOf } from './draft.ts';
import { blocksOf } from './html/blocks.ts';
import { isDateLine, isoDate } from './html/dates.ts';
import { documentOf } from './html/dom.ts';
import { isBylineLine, namesIn } from './html/names.ts';
import { slimmed } from './html/slim.ts';
import { languageOf } from './language.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import { zipEntries } from './zip.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** The article of a .docx file: its title style or first heading, its paragraphs, its writer and date. */
export async function readDocx(bytes: Uint8Array): Promise<Draft | Refusal> {
  const entries = zipEntries(bytes, (name) => name === 'docProps/core.xml' || name === 'word/document.xml');
  if (isRefusal(entries)) return entries;
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    return refusal('type-mismatch', { claimed: 'docx', found: 'archive' });
  const properties = new TextDecoder().decode(
    entries.find(({ name }) => name === 'docProps/core.xml')?.bytes ?? new Uint8Array(),
  );
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  const slim = slimmed(html);
  if (isRefusal(slim)) return slim;
  const all = blocksOf(documentOf(slim.html).body);
  const captions = all.filter(({ tag }) => tag === 'figcaption').map(({ text }) => text);
  const blocks = all.filter(({ tag }) => tag !== 'figcaption');

  const heading = blocks.findIndex(({ tag }, at) => at < 5 && /^h[1-3]$/.test(tag));
  const looksLikeTitle =
    heading < 0 && blocks.length > 1 && blocks[0]!.text.length < 160 && !/[.!?:]["”]?$/.test(blocks[0]!.text);
  const titleAt = heading >= 0 ? heading : looksLikeTitle ? 0 : -1;
  const title = titleAt >= 0 ? blocks[titleAt]!.text : property(properties, 'dc:title');
  const rest = blocks.filter((_, at) => at !== titleAt).map(({ text }) => text);
  const byline = rest.slice(0, 3).find(isBylineLine);
  const dateLine = rest.slice(0, 4).find((line) => line.length < 100 && isDateLine(line));
  const paragraphs = rest.filter((line, at) => !(at < 4 && (line === byline || line === dateLine)));
  return draftOf({
    title,
    paragraphs,
    publisher: null,
    byline: byline ? namesIn(byline).join(', ') : property(properties, 'dc:creator') || null,
    published: dateLine ? isoDate(dateLine) : null,
    language: languageOf(paragraphs.join('\n'), property(properties, 'dc:language') || null),
    kind: 'docx',
    captions,
  });
}

/** The text of one core property; they are simple elements. */
function property(xml: string, name: string): string {
  const found =
    new RegExp(`<${name}[^>]{0,200}>(?<text>[^<]{0,500})</${name}>`).exec(xml)?.groups?.text ?? '';
  return found
    .replace(
      /&(?:amp|lt|gt|quot|apos);/g,
      (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[entity]!,
    )
    .trim();
}
