// What a message asks about: the words that somebody wants to place, without the chat around them.
import { ASKING_AFTER, ASKING_BEFORE, CHAT_WORDS, TOLD_BEFORE } from '../../core/lexicon/chat.ts';
import { type Span, trimmed } from '../../core/span.ts';

/** A stretch of a message that may be the quotation. */
export type Asked = {
  readonly span: Span;
  /** marked: inside quotation marks; whole: the message without its chat; part: a sentence or line of it. */
  readonly how: 'marked' | 'whole' | 'part';
};

/** “…” „…“ «…» "…" and their like; no mark inside. Single marks are apostrophes too often. */
const MARKED = /[“„”«»"‟]([^“„”«»"‟]+)[“„”«»"‟]/gu;
/** A sentence or a line ends; a dash or a colon between blanks, or before a blank, sets something apart. */
const BREAK = /[.!?…]+[)\]’'"”»“]*\s+|\s*[\r\n]+\s*|\s[-–—]+\s|:\s|\s\|\s/gu;
const MOST_MARKED = 8;
const MOST_SENTENCES = 8;
const MOST_TOLD = 2;
const FIRST_WORD = /^[^\p{L}\p{N}]*(?<word>[\p{L}\p{N}]+(?:['’][\p{L}]+)?)/u;
const LAST_WORD = /(?<word>[\p{L}\p{N}]+(?:['’][\p{L}]+)?)[^\p{L}\p{N}]*$/u;

/** Stretches of `message` that may be the quotation, the likeliest first. None where it holds no word. */
export function askedIn(message: string): Asked[] {
  const whole = withoutChat(message, { start: 0, end: message.length });
  if (whole === null) return [];
  return [...markedIn(message), { span: whole, how: 'whole' }, ...partsOf(message, whole)];
}

function markedIn(message: string): Asked[] {
  const found: Asked[] = [];
  for (const match of message.matchAll(MARKED)) {
    const start = match.index + 1;
    const span = trimmed(message, { start, end: start + match[1]!.length });
    if (span.start < span.end && /[\p{L}\p{N}]/u.test(match[1]!)) found.push({ span, how: 'marked' });
    if (found.length === MOST_MARKED) break;
  }
  return found.sort((a, b) => lengthOf(b.span) - lengthOf(a.span));
}

function partsOf(message: string, whole: Span): Asked[] {
  const parts: Asked[] = [];
  let start = whole.start;
  let sentences = 0;
  const breaks = message.slice(whole.start, whole.end).matchAll(BREAK);
  for (const match of breaks) {
    const end = whole.start + match.index;
    addSentence(start, end);
    start = end + match[0].length;
    sentences += 1;
    if (sentences === MOST_SENTENCES) break;
  }
  addSentence(start, whole.end);
  return parts;

  /** A sentence, and what follows in it after "Ana Lund said", and after that said again. */
  function addSentence(from: number, to: number): void {
    let at = from;
    for (let round = 0; round <= MOST_TOLD && at < to; round += 1) {
      const span = withoutChat(message, { start: at, end: to });
      if (span === null) return;
      if (lengthOf(span) < lengthOf(whole)) parts.push({ span, how: 'part' });
      const told = TOLD_BEFORE.exec(message.slice(span.start, Math.min(span.end, span.start + NEAR_END)));
      if (told === null) return;
      at = span.start + told.index + told[0].length;
    }
  }
}

/** `span` without greeting, laughter and "who said that" at its ends; null where nothing is left. */
function withoutChat(message: string, span: Span): Span | null {
  let kept = trimmed(message, span);
  for (let round = 0; round < MOST_CUTS; round += 1) {
    const cut = withoutChatAtStart(message, kept) ?? withoutChatAtEnd(message, kept);
    if (cut === null) break;
    kept = trimmed(message, cut);
  }
  return /[\p{L}\p{N}]/u.test(message.slice(kept.start, kept.end)) ? kept : null;
}

/** Chat is looked for this near to an end, so that a long message costs no more than a short one. */
const NEAR_END = 100;
const MOST_CUTS = 8;

function withoutChatAtStart(message: string, { start, end }: Span): Span | null {
  const head = message.slice(start, Math.min(end, start + NEAR_END));
  const word = FIRST_WORD.exec(head);
  const cut =
    word !== null && CHAT_WORDS.has(word.groups!.word!.toLowerCase())
      ? word
      : (firstMatch(ASKING_BEFORE, head) ?? null);
  return cut === null ? null : { start: start + cut[0].length, end };
}

function withoutChatAtEnd(message: string, { start, end }: Span): Span | null {
  const tail = message.slice(Math.max(start, end - NEAR_END), end);
  const word = LAST_WORD.exec(tail);
  const cut =
    word !== null && CHAT_WORDS.has(word.groups!.word!.toLowerCase())
      ? word
      : (firstMatch(ASKING_AFTER, tail) ?? null);
  return cut === null ? null : { start, end: end - cut[0].length };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
