// Sentences of a block of text, by Intl.Segmenter and rules that merge what it cuts too finely.

import type { Language } from '../languages/language.ts';
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  DAYS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import type { Span } from '../span.ts';
import type { Marked } from './mark.ts';
import { isLetter } from './token.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of `block`, without the white space around them. `marked` are the quoted stretches of this block:
 * each counts as one word, so that a quotation of several sentences does not cut the sentence it stands in. `rules`
 * are those of the text's language, where it is not English.
 */
export function sentencesOf(
  text: string,
  block: Span,
  marked: readonly Marked[],
  rules: Language | null = null,
): Span[] {
  const masked = collapsed(text, block, marked);
  const quotationEnds = new Set(marked.map(({ span }) => span.end));
  const sentences: Span[] = [];
  let start = block.start;
  for (const { index, segment } of segmenter.segment(masked)) {
    const end = block.start + index + segment.length;
    const at = index + segment.length;
    const goesOn =
      rules === null
        ? !isBoundary(text, masked, at, quotationEnds, block.start)
        : !isBoundaryIn(rules, masked, at);
    if (end < block.end && goesOn) continue;
    const sentence = withoutSpace(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** The block's text with every quotation as one word of the same length; it keeps the mark that ends it. */
function collapsed(text: string, block: Span, marked: readonly Marked[]): string {
  let masked = '';
  let at = block.start;
  for (const { span, inner } of marked) {
    const last = text[inner.end - 1]!;
    const ending = '.?!…'.includes(last) ? last : 'q';
    masked += `${text.slice(at, span.start)}${'Q'.padEnd(span.end - span.start - 1, 'q')}${ending}`;
    at = span.end;
  }
  return (masked + text.slice(at, block.end)).replaceAll('\n', ' ');
}

/** Whether a sentence may end before `at` of the masked block, where the segmenter would end one. */
function isBoundary(
  text: string,
  masked: string,
  at: number,
  quotationEnds: ReadonlySet<number>,
  offset: number,
): boolean {
  let last = at - 1;
  while (last > 0 && masked[last]!.trim() === '') last -= 1;
  const next = masked[at] ?? '';
  if (next !== next.toUpperCase()) return false;
  if (masked[last] === '.') return !endsInAbbreviation(masked, last, at);
  if (masked[last] === '?' || masked[last] === '!')
    return !(quotationEnds.has(offset + last + 1) && isCueNext(text, offset + last + 1));
  return true;
}

/** The same for a language that is not English: "z. B.", "3. Mai", "г. Москва" do not end a sentence. */
function isBoundaryIn({ abbreviations }: Language, masked: string, at: number): boolean {
  let last = at - 1;
  while (last > 0 && masked[last]!.trim() === '') last -= 1;
  const next = masked[at] ?? '';
  if (next !== next.toUpperCase()) return false;
  if (masked[last] !== '.') return true;
  const word = /(?:^|[\s(„«“"])(?<word>[\p{L}\p{M}.-]{1,8}|\d{1,2})\.$/u.exec(
    masked.slice(0, last + 1).slice(-12),
  )?.groups?.word;
  if (word === undefined) return true;
  if (/^\d+$/u.test(word)) return abbreviations?.has('nr') !== true;
  return !(abbreviations?.has(word.toLowerCase()) || (word.length === 1 && word !== word.toLowerCase()));
}

/** Whether the dot at `dot` belongs to the word before it, so that the sentence goes on at `next`. */
function endsInAbbreviation(masked: string, dot: number, next: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && (isLetter(masked.charCodeAt(from - 1)) || masked[from - 1] === '.'))
    from -= 1;
  const word = masked.slice(from, dot).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(word)) return true;
  if (word.length === 1 && word !== 'i') return true;
  if (!ABBREVIATIONS.has(word)) return false;
  const following = /^[\p{L}’']+/u.exec(masked.slice(next, next + 20))?.[0].toLowerCase();
  if (following === undefined) return true;
  return word.endsWith('.m') ? DAYS.has(following) : !beginsSentences(following);
}

/** in the U.S. Senate goes on; in the U.S. He does not. */
function beginsSentences(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    PREPOSITIONS.has(word) ||
    BEGINNERS.has(word)
  );
}

const BEGINNERS: ReadonlySet<string> = new Set([
  'but',
  'and',
  'however',
  'meanwhile',
  'yet',
  'still',
  'if',
  'what',
  'who',
  'why',
  'how',
  'not',
]);

/** “Why?” Anna asked: a question or a cry inside marks goes on with its cue where a short subject and a verb follow. */
function isCueNext(text: string, at: number): boolean {
  const words = text
    .slice(at, at + 60)
    .trim()
    .split(/\s+/u, 6);
  return words.slice(0, 5).some((word) => isSpeechVerb(word.replace(/[.,:;]$/u, '').toLowerCase()));
}

function isSpeechVerb(word: string): boolean {
  const verb = CUE_VERBS.get(word);
  return (
    verb !== undefined && (verb.form === 'past' || verb.form === 'third') && SPEECH.has(verb.classes[0]!)
  );
}

const SPEECH: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'manner']);

function withoutSpace(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && text[start]!.trim() === '') start += 1;
  while (end > start && text[end - 1]!.trim() === '') end -= 1;
  return start < end ? { start, end } : null;
}
