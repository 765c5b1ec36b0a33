// The article as one row of symbols in which every quotation, mention and cue is a single one: on this row
// distance and order are measured, so that neither long quotations nor long names count for more than short ones.

import { ADDING } from '../lexicon/cue-verbs.ts';
import type { Mention } from '../names/mention.ts';
import type { Utterance } from '../quotation.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { NUMBER, PUNCTUATION, tokenAt, WORD } from '../text/token.ts';

/**
 * The symbols, one letter each, so that a stretch of a row is a short string that a person can read:
 * Q a quotation; N a name, B a body's name, L a place's; H he or she, Y another pronoun, W who or which;
 * D a person described, E people, a body or a document described, X another noun phrase;
 * S a verb of saying, T one that takes its listener (told), V another cue verb, G a cue in -ing, U a passive cue,
 * A "according to", n a cue noun, v "in his words"; x a helping verb, t "that", b "by", o "of", f "to", p another
 * preposition, & a conjunction, ' a possessive, d a day or a number, w any other word;
 * , : . - ( ) ? as they stand, and | between paragraphs.
 */
export type Row = {
  readonly length: number;
  /** Character codes of the symbols. */
  readonly symbol: Uint8Array;
  /** Index of the mention, the cue or the utterance at this place; -1 for other symbols. */
  readonly of: Int32Array;
  readonly block: Int32Array;
  readonly sentence: Int32Array;
  /** Token → its place in the row. */
  readonly place: Int32Array;
  /** Token → the utterance whose content it stands in; -1 outside. */
  readonly inside: Int32Array;
};

const code = (symbol: string): number => symbol.charCodeAt(0);
const PLAIN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    x: "is was are were be been being am has had have having do does did will would can could may might must shall should 've 're 'm 'll 'd",
    t: 'that',
    b: 'by',
    o: 'of',
    f: 'to',
    p: 'in on at for from with into onto over under about during between among against through without within toward towards per via despite amid along across around behind beside beyond near off out up down like',
    '&': 'and or but nor',
    c: 'after before until since as than if when while where why how because although though unless whether what so then',
    "'": "'s ' ’",
    d: 'january february march april june july august september october november december',
    ',': ', ;',
    ':': ':',
    '.': '. ! … ...',
    '?': '?',
    '-': '- -- — –',
    '(': '( [',
    ')': ') ]',
    '"': `" “ ” '' \`\` „ « » ‘`,
  }).flatMap(([symbol, words]) => words.split(' ').map((word): [string, number] => [word, code(symbol)])),
);
const OTHER = code('w');
/** The symbols that others ask for. */
export const QUOTATION = code('Q');
export const SAYING = code('S');
export const TELLING = code('T');
const NUMERAL = code('d');
const BREAK = code('|');
const TITLE_DOT = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'rep',
  'gov',
  'st',
  'jr',
  'sr',
  'prof',
  'gen',
  'col',
  'capt',
  'lt',
  'sgt',
  'rev',
  'hon',
  'v',
  'vs',
  'no',
]);

export function symbolRowOf(
  structure: Structure,
  mentions: readonly Mention[],
  utterances: readonly Utterance[],
): Row {
  const { tokens, blocks, sentences, cues } = structure;
  const size = tokens.count + blocks.length + 1;
  const symbol = new Uint8Array(size);
  const of = new Int32Array(size).fill(-1);
  const block = new Int32Array(size);
  const sentence = new Int32Array(size);
  const place = new Int32Array(tokens.count);
  const inside = new Int32Array(tokens.count).fill(-1);
  markInside(structure, utterances, inside);
  let length = 0;
  let nowBlock = 0;
  let nowSentence = 0;
  let nextMention = 0;
  let nextCue = 0;
  const put = (what: number, which: number): void => {
    symbol[length] = what;
    of[length] = which;
    block[length] = nowBlock;
    sentence[length] = nowSentence;
    length += 1;
  };
  let at = 0;
  while (at < tokens.count) {
    const start = tokens.start[at]!;
    const blockBefore = nowBlock;
    while (nowBlock < blocks.length && blocks[nowBlock]!.end <= start) nowBlock += 1;
    if (nowBlock !== blockBefore) put(BREAK, -1);
    while (nowSentence < sentences.length && sentences[nowSentence]!.span.end <= start) nowSentence += 1;
    while (nextMention < mentions.length && mentions[nextMention]!.first < at) nextMention += 1;
    while (nextCue < cues.length && cues[nextCue]!.last < at) nextCue += 1;
    const outside = nowBlock >= blocks.length || blocks[nowBlock]!.start > start;
    const utterance = inside[at]!;
    let end = at + 1;
    if (outside) {
      place[at] = Math.max(0, length - 1);
      at += 1;
      continue;
    }
    if (utterance >= 0 && isQuoted(structure, utterances[utterance]!)) {
      end = tokenAt(tokens, utterances[utterance]!.content.end - 1) + 1;
      put(QUOTATION, utterance);
    } else if (nextMention < mentions.length && mentions[nextMention]!.first === at) {
      put(code(symbolOf(mentions[nextMention]!)), nextMention);
      end = mentions[nextMention]!.end;
    } else if (nextCue < cues.length && cues[nextCue]!.first <= at) {
      const afterQuotation = length > 0 && symbol[length - 1] === QUOTATION;
      const beforeMention = mentions[nextMention]?.first === cues[nextCue]!.last + 1;
      const ownSubject =
        cues[nextCue]!.form === 'ing' && followsWith(structure, mentions[nextMention - 1], at);
      put(ownSubject ? SAYING : code(cueSymbol(cues[nextCue]!, afterQuotation && beforeMention)), nextCue);
      end = Math.max(end, cues[nextCue]!.last + 1);
      if (
        nextMention + 1 < mentions.length &&
        mentions[nextMention]!.first < end &&
        mentions[nextMention]!.first > at
      )
        end = mentions[nextMention]!.first;
    } else if (bracketEnd(structure, at) > at && length > 0 && of[length - 1]! >= 0) {
      end = bracketEnd(structure, at) + 1;
    } else if (tokens.lower[at] === 'the' && mentions[nextMention]?.first === at + 1) {
      // "of the Oshima Institute": an article before a name says nothing.
    } else if (!isSilent(structure, at) && !isCompanyDot(structure, at, nowSentence)) {
      const plain = PLAIN.get(tokens.lower[at]!);
      put(plain ?? (tokens.kind[at] === NUMBER ? NUMERAL : OTHER), -1);
    }
    place.fill(Math.max(0, length - 1), at, end);
    at = end;
  }
  return { length, symbol, of, block, sentence, place, inside };
}

function markInside({ tokens }: Structure, utterances: readonly Utterance[], inside: Int32Array): void {
  utterances.forEach(({ content }, index) => {
    for (
      let at = tokenAt(tokens, content.start);
      at < tokens.count && tokens.start[at]! < content.end;
      at += 1
    )
      inside[at] = index;
  });
}

/** Where a short remark in brackets ends, as after a name: "Ann Bell (D-Ohio) said"; `at` where none begins. */
function bracketEnd({ tokens }: Structure, at: number): number {
  if (tokens.lower[at] !== '(') return at;
  for (let end = at + 1; end < Math.min(tokens.count, at + 9); end += 1)
    if (tokens.lower[end] === ')') return end;
  return at;
}

/** Whether the content is quoted as a whole, so that one symbol stands for it. */
export function isQuoted({ text }: Structure, { content, kind }: Utterance): boolean {
  return kind === 'direct' || (kind === 'mixed' && !/[\p{L}\p{N}]/u.test(text[content.start]!));
}

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight'.split(' '),
);

/** Adverbs, days, marks of scare quotes and the dot of a title carry nothing here. */
function isSilent(structure: Structure, at: number): boolean {
  const { tokens } = structure;
  const word = tokens.lower[at]!;
  if (tokens.kind[at] === PUNCTUATION)
    return (
      word === '.' &&
      at > 0 &&
      TITLE_DOT.has(tokens.lower[at - 1]!) &&
      tokens.end[at - 1] === tokens.start[at]
    );
  if (word === 'with' && isWithAdding(structure, at)) return true;
  if (word === 'on' && DAYS.has(tokens.lower[at + 1] ?? '')) return true;
  return (word.length > 4 && word.endsWith('ly')) || SILENT.has(word) || DAYS.has(word);
}

/** "…, with Ann Bell adding …": a clause with a subject of its own, as if it stood without "with". */
function isWithAdding({ tokens }: Structure, at: number): boolean {
  for (let verb = at + 2; verb < Math.min(tokens.count, at + LONGEST_NAME); verb += 1) {
    if (tokens.kind[verb] !== WORD) return false;
    if (ADDING.has(tokens.lower[verb]!)) return true;
  }
  return false;
}

function followsWith({ tokens }: Structure, mention: Mention | undefined, cue: number): boolean {
  return mention?.end === cue && tokens.lower[mention.first - 1] === 'with' && ADDING.has(tokens.lower[cue]!);
}

/** In tokens, with the words around it. */
const LONGEST_NAME = 7;

/** The dot of "Inc." and "Co." inside a sentence: what follows is the verb. */
function isCompanyDot({ tokens, sentences }: Structure, at: number, sentence: number): boolean {
  return (
    tokens.lower[at] === '.' &&
    COMPANY.has(tokens.lower[at - 1] ?? '') &&
    tokens.end[at - 1] === tokens.start[at] &&
    (sentences[sentence]?.span.end ?? 0) > tokens.end[at]!
  );
}

const COMPANY = new Set(['inc', 'co', 'corp', 'ltd', 'cos', 'bros']);

const SILENT = new Set(
  'also later then again once further simply never recently however still even just already now too not first'.split(
    ' ',
  ),
);

function symbolOf({ kind, type, pronoun }: Mention): string {
  if (kind === 'pronoun') {
    if (pronoun!.form === 'he' || pronoun!.form === 'she') return 'H';
    return pronoun!.form === 'who' || pronoun!.form === 'which' ? 'W' : 'Y';
  }
  if (kind === 'name') return type === 'body' ? 'B' : type === 'place' ? 'L' : 'N';
  if (type === 'person') return 'D';
  return type === 'thing' ? 'X' : 'E';
}

/** `inverted`: between a quotation and a mention, where any verb is one of saying (“…!” called Ann Bell). */
function cueSymbol({ type, form, lemma, classes, passive }: Cue, inverted: boolean): string {
  if (type === 'source') return 'A';
  if (type === 'noun') return 'n';
  if (type === 'view') return 'v';
  if (form === 'ing') return 'G';
  if (inverted && form !== 'base') return 'S';
  if (passive) return 'U';
  // "answered the reporters:" has its listener behind it; “…,” answered the mayor, its speaker.
  if (lemma === 'answer') return 'T';
  const first = classes[0];
  if (first === 'say' || first === 'manner') return 'S';
  return first === 'tell' || first === 'ask' || first === 'urge' ? 'T' : 'V';
}
