// From plain text, pasted or in a file, to a draft.
import { cleanText } from './clean.ts';
import { type Draft, draftOf, type SourceKind } from './draft.ts';
import { FURNITURE_LINE } from './habits/furniture.ts';
import { isDateLine, isoDate } from './html/dates.ts';
import { isBylineLine, namesIn } from './html/names.ts';
import { languageOf } from './language.ts';
import type { Refusal } from './refusal.ts';

/** What a person says about a text; it wins over what the text says of itself. */
export type About = {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** As a person writes it: "4 May 2026". */
  readonly date?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
};

/** The draft of a text whose paragraphs are lines, or stand between blank lines. */
export function readPlainText(text: string, about: About = {}, kind: SourceKind = 'text'): Draft | Refusal {
  const lines = paragraphsOf(cleanText(text));
  const given = about.title?.trim() ?? '';
  const headline = given !== '' ? given : (headlineOf(lines) ?? '');
  const rest = lines[0] !== undefined && sameLine(lines[0], headline) ? lines.slice(1) : lines;
  const opening = openingOf(rest);
  return draftOf({
    title: headline,
    paragraphs: withoutFooter(rest.slice(opening.lines)),
    publisher: about.publisher || null,
    byline: about.byline || opening.byline,
    published: (about.date ? isoDate(about.date) : null) ?? opening.published,
    url: about.url || null,
    language: languageOf(rest.join('\n')),
    kind,
  });
}

/** The paragraphs of a text: between blank lines, or one a line where its writer broke none. */
function paragraphsOf(text: string): string[] {
  const blocks = text
    .split(/\n[ \t]*\n+/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((block) => block.length > 0);
  if (blocks.length === 1) return isWrapped(blocks[0]!) ? [blocks[0]!.join(' ')] : blocks[0]!;
  const width = Math.max(...blocks.flatMap((block) => block.slice(0, -1).map((line) => line.length)));
  return blocks.flatMap((block) => (isWrapped(block) || isFilled(block, width) ? [unwrapped(block)] : block));
}

/** Lines broken at one width by a mail program or a typewriter, rather than by their writer. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const inner = lines.slice(0, -1);
  const longest = Math.max(...inner.map((line) => line.length));
  const full = inner.filter((line) => line.length >= longest - 18 && !/[.!?:]["”']?$/.test(line)).length;
  return longest >= 45 && longest <= 100 && full * 2 > inner.length;
}

/** Lines each of which the next one's first word would have made wider than `width`, as a program breaks them. */
function isFilled(lines: readonly string[], width: number): boolean {
  return (
    width >= 45 &&
    width <= 100 &&
    lines.length > 1 &&
    lines.slice(0, -1).every((line, at) => `${line} ${lines[at + 1]!.split(' ')[0]}`.length > width)
  );
}

/** Joined as they were before they were wrapped; a word divided at the line's end is put together. */
function unwrapped(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`,
  );
}

/** A first line that is short, ends like no sentence and is followed by more is a headline. */
function headlineOf(lines: readonly string[]): string | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.length > 200) return null;
  if (/[.;,]$/.test(first) && !/\b[A-Z]\.$/.test(first)) return null;
  if (
    isBylineLine(first) ||
    isDateLine(first) ||
    first.length > 1.5 * Math.max(...lines.slice(1).map((line) => line.length))
  )
    return null;
  return first;
}

function sameLine(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}

/** Byline and date in the lines before the first paragraph. */
function openingOf(lines: readonly string[]): {
  lines: number;
  byline: string | null;
  published: string | null;
} {
  let byline: string | null = null;
  let published: string | null = null;
  let count = 0;
  for (const line of lines.slice(0, 3)) {
    if (byline === null && isBylineLine(line)) byline = namesIn(line).join(', ');
    else if (published === null && line.length < 80 && isDateLine(line)) published = isoDate(line);
    else break;
    count += 1;
  }
  return count < lines.length
    ? { lines: count, byline, published }
    : { lines: 0, byline: null, published: null };
}

/** A copied page ends in its furniture ("No comments: / Post a Comment"). */
function withoutFooter(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 1 && FURNITURE_LINE.test(lines[end - 1]!) && lines[end - 1]!.length < 80) end -= 1;
  return lines.slice(0, end);
}

/** Markdown read as the text it shows: links by their words, no marks of emphasis, quotations without their ">". */
export function readMarkdown(text: string, about: About = {}): Draft | Refusal {
  const { body, front } = frontMatterOf(cleanText(text));
  const shown = body
    .replace(/<!--[\s\S]{0,10000}?-->/g, '')
    .split('\n')
    .map(plainLine)
    .join('\n');
  const heading = /^#\s+(?<title>[^\n]+)$/m.exec(body)?.groups?.title;
  const title = about.title ?? front.get('title') ?? (heading === undefined ? undefined : plainLine(heading));
  return readPlainText(
    shown,
    {
      title,
      publisher: about.publisher ?? front.get('publisher'),
      byline: about.byline ?? front.get('author') ?? front.get('byline'),
      date: about.date ?? front.get('date') ?? front.get('published'),
      url: about.url ?? front.get('url') ?? front.get('link') ?? front.get('canonical'),
    },
    'markdown',
  );
}

/** One line of Markdown as it is shown. */
function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/\s#+\s*$/, '')
    .replace(/^(?:\s{0,3}>\s?)+/, '')
    .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '')
    .replace(/^\s*(?:[-*_]\s*){3,}$/, '')
    .replace(/!\[[^\][]{0,500}\]\([^)]{0,2000}\)/g, '')
    .replace(
      /\[(?<words>[^\][]{1,1000})\](?:\((?:[^()]|\([^()]{0,200}\)){0,1000}\)|\[[^\]]{0,100}\])/g,
      '$<words>',
    )
    .replace(/(?<!\w)(?:\*\*\*|\*\*|__)(?=\S)(?<words>[^*_\n]{1,2000}?)(?:\*\*\*|\*\*|__)(?!\w)/g, '$<words>')
    .replace(/(?<![\w*])[*_](?=\S)(?<words>[^*_\n]{1,2000}?)[*_](?![\w*])/g, '$<words>')
    .replace(/\\(?<mark>[\\`*_{}[\]()#+\-.!>~|])/g, '$<mark>')
    .replace(/`(?<words>[^`\n]{1,500})`/g, '$<words>')
    .trim();
}

/** The `key: value` lines between two lines of three dashes at the top. */
function frontMatterOf(text: string): { body: string; front: Map<string, string> } {
  const front = new Map<string, string>();
  if (!text.startsWith('---\n')) return { body: text, front };
  const end = text.indexOf('\n---', 4);
  if (end < 0 || end > 5_000) return { body: text, front };
  for (const line of text.slice(4, end).split('\n')) {
    const at = line.indexOf(':');
    const value = line
      .slice(at + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (at > 0 && value !== '') front.set(line.slice(0, at).trim().toLowerCase(), value);
  }
  return { body: text.slice(end + 4).replace(/^-*\n/, ''), front };
}
