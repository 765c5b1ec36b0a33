// Which lines of an article are headline, which its body, and which no part of it.
import {
  BOILERPLATE_LINES,
  BOILERPLATE_STARTS,
  BYLINE_STARTS,
  BYLINE_WORDS,
} from '../lexicon/boilerplate.ts';
import type { Span } from '../span.ts';

/** The parts of an article's text; together the spans cover every line that is not blank, in order. */
export type Layout = {
  /** The headline inside the text, or null where the text begins with its body. */
  readonly title: Span | null;
  /** The paragraphs of the body, in order, without surrounding white space. */
  readonly paragraphs: readonly Span[];
  /** Lines that are no part of the article: bylines, "Post a Comment", newsletter boxes. */
  readonly boilerplate: readonly Span[];
};

type Line = {
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
  readonly indented: boolean;
};

const LONGEST_HEADLINE = 220;
const LONGEST_BOILERPLATE = 200;
/** A byline or a date line stands among the first lines; further down "By Friday" begins a sentence. */
const BYLINE_WITHIN = 6;

/**
 * Headline, paragraphs and boilerplate of an article's text. `title` is the headline where it is known from
 * elsewhere; a first line that repeats it is the headline whatever its shape.
 */
export function layoutOf(text: string, known: { readonly title?: string } = {}): Layout {
  const lines = linesOf(text);
  const title = titleLine(text, lines, known.title ?? '');
  const boilerplate: Span[] = [];
  const body: Line[] = [];
  let afterBoilerplate = false;
  lines.forEach((line, index) => {
    if (title !== null && index <= title) return;
    if (isBoilerplate(text, line) || (index < BYLINE_WITHIN && isByline(text, line))) {
      boilerplate.push(spanOf(line));
      afterBoilerplate = true;
    } else {
      body.push(afterBoilerplate ? { ...line, afterBlank: true } : line);
      afterBoilerplate = false;
    }
  });
  return {
    title: title === null ? null : { start: lines[0]!.start, end: lines[title]!.end },
    paragraphs: isHardWrapped(text, body) ? unwrapped(text, body) : body.map(spanOf),
    boilerplate,
  };
}

function spanOf(line: Line): Span {
  return { start: line.start, end: line.end };
}

/** The lines that are not blank, without white space at their ends. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let at = 0;
  while (at <= text.length) {
    let next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    let start = at;
    let end = next;
    while (start < end && text[start]!.trim() === '') start += 1;
    while (end > start && text[end - 1]!.trim() === '') end -= 1;
    if (start < end) lines.push({ start, end, afterBlank, indented: start > at });
    afterBlank = start === end;
    at = next + 1;
  }
  return lines;
}

/** The index of the last line of the headline, or null. */
function titleLine(text: string, lines: readonly Line[], known: string): number | null {
  const first = lines[0];
  if (!first) return null;
  const words = (from: number, to: number): string => text.slice(from, to).replace(/\s+/gu, ' ');
  const wanted = known.trim().replace(/\s+/gu, ' ');
  if (wanted !== '') {
    if (words(first.start, first.end) === wanted) return 0;
    const second = lines[1];
    if (second && words(first.start, second.end) === wanted) return 1;
  }
  const second = lines[1];
  if (!second || first.end - first.start > LONGEST_HEADLINE) return null;
  return looksLikeHeadline(text, first, second, isHardWrapped(text, lines.slice(0, 40))) ? 0 : null;
}

/** A headline has no full stop at its end, or stands apart, is short and holds no cued quotation. */
function looksLikeHeadline(text: string, first: Line, second: Line, wrapped: boolean): boolean {
  const line = text.slice(first.start, first.end);
  if (BYLINE_STARTS.some((start) => line.toLowerCase().startsWith(start))) return false;
  const sentence = /[.!?…]["'”’»]*$/u.test(line);
  if (!second.afterBlank) return !sentence && !wrapped && !/[,:]$/u.test(line);
  if (!sentence) return !line.endsWith(',');
  if (isTitleCase(line)) return true;
  const shorter = line.length < 120 && line.length < second.end - second.start;
  return shorter && !/[,.!?]["”’] |\p{Ll}{3}\. /u.test(line) && !/^["“]/u.test(line);
}

function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => word.length > 3);
  return (
    words.length > 2 &&
    words.filter((word) => word[0] !== word[0]!.toLowerCase()).length >= words.length * 0.75
  );
}

function isBoilerplate(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_BOILERPLATE) return false;
  const words = text.slice(line.start, line.end).toLowerCase();
  if (BOILERPLATE_LINES.has(words.replace(/[\s:.!…»>→]+$/u, ''))) return true;
  return BOILERPLATE_STARTS.some((phrase) => words.startsWith(phrase));
}

/** "By Anna Lindqvist", "ANNA LINDQVIST, Staff Writer", "06 Dec 2023 07:00 AM": no sentence, and mostly capitals or digits. */
function isByline(text: string, line: Line): boolean {
  if (line.end - line.start > 90) return false;
  const words = text.slice(line.start, line.end);
  if (/[.!?”"’]$/u.test(words)) return false;
  const lower = words.toLowerCase();
  const start = BYLINE_STARTS.find((prefix) => lower.startsWith(prefix));
  const rest = (start ? words.slice(start.length) : words).split(/[\s,|·•]+/u).filter((word) => word !== '');
  const named = rest.every((word) => /^[\p{Lu}\d–—-]/u.test(word) || BYLINE_WORDS.has(word.toLowerCase()));
  if (start) return named && rest.length > 0;
  const dated = /\b(?:19|20)\d\d\b/u.test(words) && rest.length <= 9;
  return (
    named && (dated || (line.afterBlank && rest.length >= 2 && rest.length <= 5 && !/[:\d]/u.test(words)))
  );
}

/** Whether lines were broken at a fixed width: most neighbours without a blank line between cut a sentence in two. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let joined = 0;
  let cut = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    const before = lines[index - 1]!;
    if (line.afterBlank) continue;
    joined += 1;
    if (!/[.!?:”"’')\]…»]/u.test(text[before.end - 1]!) && before.end - before.start < 120) cut += 1;
  }
  return joined >= 2 && cut > joined * 0.5;
}

/** Paragraphs of a hard-wrapped text: at blank lines, at indents, and after a line that ends early with a sentence. */
function unwrapped(text: string, lines: readonly Line[]): Span[] {
  const widest = lines.reduce((width, line) => Math.max(width, Math.min(100, line.end - line.start)), 0);
  const blanks = lines.some((line, index) => index > 0 && line.afterBlank);
  const indents = lines.some((line) => line.indented) && !lines.every((line) => line.indented);
  const paragraphs: Span[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const early =
      before &&
      !blanks &&
      !indents &&
      before.end - before.start < widest * 0.75 &&
      /[.!?”"’]/u.test(text[before.end - 1]!);
    if (!last || line.afterBlank || (indents && line.indented) || early) paragraphs.push(spanOf(line));
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
  });
  return paragraphs;
}
