// Somebody's words as a quotation block: "> " before each line, the answering words bold, every letter as it stands.
import type { Span } from '../core/span.ts';
import { escaped } from './escape.ts';

/** The text between `piece.start` and `piece.end` as a block of Discord's markdown, `marks` (offsets in `text`) in bold. */
export function quoteBlock(text: string, marks: readonly Span[], piece: Span): string {
  return lines(text, piece)
    .map((line) => `> ${marked(text, marks, line)}`.trimEnd())
    .map((line) => (line === '>' ? '> ' : line))
    .join('\n');
}

/**
 * Cuts a text into pieces whose blocks are at most `most` characters: between sentences, or words where one sentence is
 * longer, or characters as a person sees them where one word is. Together the pieces are the text, nothing lost.
 */
export function pieces(text: string, marks: readonly Span[], most: number): Span[] {
  const all = { start: 0, end: text.length };
  if (quoteBlock(text, marks, all).length <= most) return [all];
  return packed(text, marks, most, grains(text, most));
}

function packed(text: string, marks: readonly Span[], most: number, parts: Iterable<Span>): Span[] {
  const out: Span[] = [];
  let size = 0;
  for (const part of parts) {
    const more = sizeOf(text, marks, part);
    const last = out.at(-1);
    if (last !== undefined && size + more <= most) {
      out[out.length - 1] = { start: last.start, end: part.end };
      size += more;
    } else {
      out.push(part);
      size = more;
    }
  }
  return out;
}

/** The smallest stretches that may part: sentences, words of long sentences, characters of long words. */
function* grains(text: string, most: number): Generator<Span> {
  for (const sentence of segments(text, { start: 0, end: text.length }, 'sentence')) {
    if (upperBound(sentence) <= most) yield sentence;
    else
      for (const word of words(text, sentence)) {
        if (upperBound(word) <= most) yield word;
        else for (const letter of segments(text, word, 'grapheme')) yield* chopped(text, letter);
      }
  }
}

function* segments(text: string, within: Span, granularity: 'sentence' | 'grapheme'): Generator<Span> {
  const segmenter = new Intl.Segmenter('en', { granularity });
  for (const { segment, index } of segmenter.segment(text.slice(within.start, within.end))) {
    const start = within.start + index;
    yield { start, end: start + segment.length };
  }
}

/** Runs of letters with the white space around them. */
function* words(text: string, within: Span): Generator<Span> {
  for (const match of text.slice(within.start, within.end).matchAll(/\S+\s*|\s+/gu)) {
    const start = within.start + match.index;
    yield { start, end: start + match[0].length };
  }
}

/** A "character" of thousands of combining marks, which nobody can read whole, in pieces of 64 code units. */
function* chopped(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end; ) {
    let next = Math.min(at + 64, end);
    if (next < end && /[\ud800-\udbff]/u.test(text[next - 1]!)) next -= 1;
    yield { start: at, end: next };
    at = next;
  }
}

/** What a stretch can at most take: every character behind a backslash, bold opened and closed, a line begun. */
function upperBound({ start, end }: Span): number {
  return (end - start) * 2 + 8;
}

/** What a stretch adds to a block, counted a little too high: bold closed and opened at its ends, a line begun. */
function sizeOf(text: string, marks: readonly Span[], part: Span): number {
  return quoteBlock(text, marks, part).length + 8;
}

function lines(text: string, piece: Span): Span[] {
  const out: Span[] = [];
  let start = piece.start;
  for (let at = piece.start; at <= piece.end; at += 1) {
    if (at < piece.end && text[at] !== '\n') continue;
    out.push({ start, end: at });
    start = at + 1;
  }
  // Empty lines at the ends would show as an empty block.
  while (out.length > 1 && blank(text, out[0]!)) out.shift();
  while (out.length > 1 && blank(text, out.at(-1)!)) out.pop();
  return out;
}

function blank(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).trim() === '';
}

/** One line with its marks in bold; white space at a mark's ends stays outside it, touching marks become one. */
function marked(text: string, marks: readonly Span[], line: Span): string {
  let out = '';
  let at = line.start;
  for (const mark of within(text, marks, line)) {
    out += escaped(text.slice(at, mark.start));
    out += `**${escaped(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return out + escaped(text.slice(at, line.end));
}

function within(text: string, marks: readonly Span[], line: Span): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    let start = Math.max(mark.start, line.start);
    let end = Math.min(mark.end, line.end);
    while (start < end && /\s/u.test(text[start]!)) start += 1;
    while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
    if (start >= end) continue;
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
