// What tells a quotation from a title, a nickname or a scare quote: the features of the quotation-mark model.
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { NAMING_GROUPS, NAMING_WORDS } from '../lexicon/naming-words.ts';
import { FeatureSpace } from '../linear.ts';
import type { Marked } from '../text/mark.ts';
import type { Structure } from '../text/structure.ts';
import { TAG, TAGS } from '../text/tag.ts';
import { ADDRESS, NUMBER, tokenAt, WORD } from '../text/token.ts';
import type { Emit } from './reported-features.ts';

export const quotedSpace = new FeatureSpace();
const space = quotedSpace;

const WORDS = ['1', '2', '3', '4', '5-6', '7-9', '10-14', '15+'];
const ENDINGS = ['none', 'comma', 'stop', 'question', 'dash', 'other'];
const YES_NO = ['no', 'yes'];
const CASES = ['lower', 'capital', 'title', 'number'];
const LINKS = ['none', 'beside', 'near', 'far'];
const NAMES = ['none', ...NAMING_GROUPS];
const CLASSES = ['none', 'say', 'tell', 'ask', 'urge', 'promise', 'call', 'topic', 'manner', 'show', 'think'];
const PLACES = ['inside', 'last', 'whole', 'first'];

const bias = space.family('quotation');
const length = space.family('words', WORDS, CASES);
const ending = space.family('ends with', WORDS, ENDINGS);
const before = space.family('before', TAGS);
const beforeWords = space.family('before, by words', ['few', 'some', 'many'], TAGS);
const after = space.family('after', TAGS);
const afterWords = space.family('after, by words', ['few', 'some', 'many'], TAGS);
const around = space.family('around', TAGS, TAGS);
const naming = space.family('named by', NAMES, YES_NO);
const verb = space.family('has a verb', WORDS, YES_NO);
const person = space.family('says I or you', WORDS, YES_NO);
const cueBefore = space.family('cue before', LINKS, WORDS);
const cueAfter = space.family('cue after', LINKS, WORDS);
const shapeBefore = space.family('case and before', CASES, TAGS);
const shapeAfter = space.family('case and after', CASES, TAGS);
const classBefore = space.family('class before', CLASSES, LINKS);
const classAfter = space.family('class after', CLASSES, LINKS);
const place = space.family('place', PLACES, WORDS);
const first = space.family('begins', CASES, TAGS);

/** In tokens. */
const FARTHEST = 12;
const SPEAKING = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us']);

/** A quoted stretch by tokens: first and last between its marks, and the range of its sentence. */
export type Stretch = {
  readonly marked: Marked;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
};

/** The quoted stretches of a text with the sentences they stand in. */
export function stretchesOf(structure: Structure): Stretch[] {
  const { tokens, sentences, marked } = structure;
  let sentence = 0;
  return marked.map((one) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.span.end < one.span.end) sentence += 1;
    const within = sentences[sentence]!.span;
    return {
      marked: one,
      first: tokenAt(tokens, one.inner.start),
      last: tokenAt(tokens, one.inner.end - 1),
      from: tokenAt(tokens, Math.min(within.start, one.span.start)),
      to: tokenAt(tokens, Math.max(within.end, one.span.end) - 1) + 1,
    };
  });
}

/** Emits the features of one quoted stretch; nothing that counts over the rest of the article is among them. */
export function quotedFeatures(structure: Structure, stretch: Stretch, emit: Emit): void {
  const { tokens, tags, text } = structure;
  const { marked, from, to } = stretch;
  const opening = tokenAt(tokens, marked.span.start);
  const closing = tokenAt(tokens, marked.span.end - 1);
  const words = wordsIndex(structure, stretch);
  const size = words < 2 ? 0 : words < 5 ? 1 : 2;
  const shape = caseOf(structure, stretch);
  const tagBefore = opening - 1 < from ? TAG.edge : tags[opening - 1]!;
  const tagAfter = closing + 1 >= to ? TAG.edge : tags[closing + 1]!;
  emit(bias());
  emit(length(words, shape));
  emit(ending(words, endingOf(tags[stretch.last]!, text[tokens.start[stretch.last]!]!)));
  emit(before(tagBefore));
  emit(beforeWords(size, tagBefore));
  emit(after(tagAfter));
  emit(afterWords(size, tagAfter));
  emit(around(tagBefore, tagAfter));
  emit(naming(namedBy(structure, opening, from), shape === 2 ? 1 : 0));
  const [hasVerb, speaks] = signsOfSpeech(structure, stretch);
  emit(verb(words, hasVerb ? 1 : 0));
  emit(person(words, speaks ? 1 : 0));
  emit(shapeBefore(shape, tagBefore));
  emit(shapeAfter(shape, tagAfter));
  const [cueLeft, left] = cueLinkBefore(structure, opening, from);
  const [cueRight, right] = cueLinkAfter(structure, closing, to);
  emit(cueBefore(isSpeech(cueLeft) ? left : 0, words));
  emit(cueAfter(isSpeech(cueRight) ? right : 0, words));
  emit(classBefore(cueLeft, left));
  emit(classAfter(cueRight, right));
  emit(
    place(tagAfter === TAG.edge ? (tagBefore === TAG.edge ? 2 : 1) : tagBefore === TAG.edge ? 3 : 0, words),
  );
  emit(first(shape, tags[stretch.first]!));
}

function wordsIndex({ tokens }: Structure, { first: from, last }: Stretch): number {
  let words = 0;
  for (let at = from; at <= last && words < 15; at += 1) {
    const kind = tokens.kind[at];
    if (kind === WORD || kind === NUMBER || kind === ADDRESS) words += 1;
  }
  return words <= 4 ? Math.max(0, words - 1) : words <= 6 ? 4 : words <= 9 ? 5 : words <= 14 ? 6 : 7;
}

/** lower, capital (only the first word), title (every longer word), number (no word, or one with digits in it). */
function caseOf({ tokens, text }: Structure, { first: from, last }: Stretch): number {
  let words = 0;
  let capitals = 0;
  for (let at = from; at <= last && words < 15; at += 1) {
    if (tokens.kind[at] !== WORD || tokens.end[at]! - tokens.start[at]! < 4) continue;
    words += 1;
    const letter = text[tokens.start[at]!]!;
    if (letter !== letter.toLowerCase()) capitals += 1;
  }
  const letter = text[tokens.start[from]!]!;
  if (letter === letter.toLowerCase())
    return letter === letter.toUpperCase() || tokens.kind[from] !== WORD ? 3 : 0;
  return words > 0 && capitals === words ? 2 : 1;
}

function endingOf(tag: number, glyph: string): number {
  if (tag === TAG.comma) return 1;
  if (tag === TAG.stop) return glyph === '.' ? 2 : 3;
  if (tag === TAG.dash) return 4;
  return tag === TAG.noun || tag === TAG.name ? 0 : 5;
}

/** The last of the three words before the mark that announces a name rather than speech: "titled", "nicknamed". */
function namedBy({ tokens }: Structure, opening: number, from: number): number {
  for (let at = opening - 1; at >= Math.max(from, opening - 3); at -= 1) {
    const found = NAMING_WORDS.get(tokens.lower[at]!);
    if (found !== undefined) return found + 1;
  }
  return 0;
}

function signsOfSpeech({ tokens, tags }: Structure, { first: from, last }: Stretch): [boolean, boolean] {
  let hasVerb = false;
  let speaks = false;
  for (let at = from; at <= Math.min(last, from + 40); at += 1) {
    const tag = tags[at];
    hasVerb ||= tag === TAG.helper || tag === TAG.verb || tag === TAG.said;
    speaks ||= SPEAKING.has(tokens.lower[at]!);
  }
  return [hasVerb, speaks];
}

/** Whether an index into CLASSES is a class of speech, not of beliefs and findings. */
function isSpeech(name: number): boolean {
  return name > 0 && name < CLASSES.indexOf('show');
}

/** The class of the nearest verb that may introduce the stretch, and how near it is; [0, 0] where there is none. */
function cueLinkBefore({ tokens, tags }: Structure, opening: number, from: number): [number, number] {
  for (let at = opening - 1; at >= Math.max(from, opening - FARTHEST); at -= 1) {
    const verb = CUE_VERBS.get(tokens.lower[at]!);
    if (verb) return [CLASSES.indexOf(verb.classes[0]!), linkOf(opening - 1 - at)];
    if (tags[at] === TAG.stop) break;
  }
  return [0, 0];
}

function cueLinkAfter({ tokens, tags }: Structure, closing: number, to: number): [number, number] {
  for (let at = closing + 1; at <= Math.min(to - 1, closing + FARTHEST); at += 1) {
    const verb = CUE_VERBS.get(tokens.lower[at]!);
    if (verb) return [CLASSES.indexOf(verb.classes[0]!), linkOf(at - closing - 1)];
    if (tags[at] === TAG.stop) break;
  }
  return [0, 0];
}

function linkOf(tokensBetween: number): number {
  if (tokensBetween <= 1) return 1;
  return tokensBetween <= 4 ? 2 : 3;
}
