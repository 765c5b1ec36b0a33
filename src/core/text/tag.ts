// A rough part of speech for every token, by lexicon and shape: enough to tell where a clause begins and ends.
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  DAYS,
  DETERMINERS,
  HELPERS,
  IRREGULAR_VERBS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PEOPLE,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { ADDRESS, NUMBER, PUNCTUATION, type Tokens } from './token.ts';

/** The tags, by name; a token's tag is an index into this list. */
export const TAGS = [
  'edge',
  'noun',
  'name',
  'number',
  'determiner',
  'subject',
  'object',
  'preposition',
  'and',
  'but',
  'that',
  'question',
  'whether',
  'to',
  'helper',
  'verb',
  'said',
  'ing',
  'subordinator',
  'adverb',
  'comma',
  'colon',
  'semicolon',
  'dash',
  'bracket',
  'closing',
  'stop',
  'mark',
  'day',
  'sign',
  'not',
  'possessive',
  'people',
] as const;

export type Tag = (typeof TAGS)[number];

/** The index of each tag in TAGS. */
export const TAG = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Readonly<
  Record<Tag, number>
>;

const BY_WORD: ReadonlyMap<string, number> = wordTags();
const BY_SIGN: ReadonlyMap<string, number> = signTags();

function wordTags(): Map<string, number> {
  const tags = new Map<string, number>();
  const put = (words: Iterable<string>, tag: Tag): void => {
    for (const word of words) if (!tags.has(word)) tags.set(word, TAG[tag]);
  };
  put(['and', 'or', 'nor'], 'and');
  put(['but', 'yet'], 'but');
  put(['that'], 'that');
  put(['whether', 'if'], 'whether');
  put(['to'], 'to');
  put(["'s"], 'possessive');
  put(NEGATIONS, 'not');
  put(DETERMINERS, 'determiner');
  put(SUBJECT_PRONOUNS, 'subject');
  put(OBJECT_PRONOUNS, 'object');
  put(HELPERS, 'helper');
  put(QUESTION_WORDS, 'question');
  put(SUBORDINATORS, 'subordinator');
  put(PREPOSITIONS, 'preposition');
  put(DAYS, 'day');
  put(PEOPLE, 'people');
  for (const [word, { form }] of CUE_VERBS) {
    if (form === 'past' || form === 'third') put([word], 'said');
    else if (form === 'ing') put([word], 'ing');
  }
  put(IRREGULAR_VERBS, 'verb');
  put(
    [
      'also',
      'even',
      'just',
      'only',
      'still',
      'then',
      'too',
      'again',
      'ever',
      'now',
      'however',
      'so',
      'very',
      'more',
    ],
    'adverb',
  );
  return tags;
}

function signTags(): Map<string, number> {
  const tags = new Map<string, number>();
  const put = (signs: string, tag: Tag): void => {
    for (const sign of signs.split(' ')) tags.set(sign, TAG[tag]);
  };
  put(', 、 ，', 'comma');
  put(': ：', 'colon');
  put('; ；', 'semicolon');
  put('– — -- - −', 'dash');
  put('( [ {', 'bracket');
  put(') ] }', 'closing');
  put('. ! ? … ... 。 ！ ？', 'stop');
  put("“ ” \" '' `` ‘ ’ ' « » „ ` ‚ ‹ ›", 'mark');
  return tags;
}

/** The tag of every token, as indexes into TAGS. */
export function tagsOf(text: string, tokens: Tokens): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at += 1) tags[at] = tagOf(text, tokens, at);
  return tags;
}

/** Whether the dot at token `at` belongs to the word before it: "Sen. Berg", "Dec. 1". */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at - 1] ?? '';
  if (at === 0 || tokens.end[at - 1] !== tokens.start[at]) return false;
  return TITLE_ABBREVIATIONS.has(word) || (ABBREVIATIONS.has(word) && tokens.kind[at + 1] === NUMBER);
}

/** Words in -ed that are no verbs. */
const NO_VERBS = new Set(['hundred', 'sacred', 'naked', 'shed', 'wicked', 'kindred', 'rugged']);

function tagOf(text: string, tokens: Tokens, at: number): number {
  const kind = tokens.kind[at];
  const word = tokens.lower[at]!;
  if (kind === PUNCTUATION)
    return word === '.' && isAbbreviation(tokens, at) ? TAG.sign : (BY_SIGN.get(word) ?? TAG.sign);
  if (kind === NUMBER) return TAG.number;
  if (kind === ADDRESS) return TAG.name;
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  const first = text[tokens.start[at]!]!;
  if (first !== first.toLowerCase()) return TAG.name;
  if (
    word.length > 3 &&
    word.endsWith('ed') &&
    !word.includes('-') &&
    !word.endsWith('eed') &&
    !NO_VERBS.has(word)
  )
    return TAG.verb;
  if (word.length > 4) {
    if (word.endsWith('ing')) return TAG.ing;
    if (word.endsWith('ly')) return TAG.adverb;
  }
  return TAG.noun;
}

/** Whether a token of this tag can be the verb of a clause. */
export function isFiniteTag(tag: number): boolean {
  return tag === TAG.verb || tag === TAG.helper || tag === TAG.said;
}
