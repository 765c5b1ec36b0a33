// What a question is about, and what kind of answer it asks for.

import { readQuestion } from '../languages/question.ts';
import { rulesOf } from '../languages/rules.ts';
import {
  ASKING,
  ASKS_FOR_MONEY,
  ASKS_FOR_SHARE,
  HOW_NUMBER,
  SIZES,
  SPEECH_TERMS,
  TALK_TERMS,
  VIEWS,
  WANTED_BY_NOUN,
} from '../lexicon/answer-words.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Span } from '../span.ts';
import { type Word, wordsOf } from '../term.ts';

/** The kind of answer a question asks for; null where it does not say ("What happened?"). */
export type Wanted =
  | 'person'
  | 'time'
  | 'place'
  | 'number'
  | 'money'
  | 'duration'
  | 'reason'
  | 'manner'
  | null;

/** What a wanted number says: a share of a whole, a size with its unit, how many times; null for any number. */
export type Measure = 'share' | 'size' | 'times' | null;

export type QuestionWord = Word & {
  /** Says nothing about the subject: "the", "who", "did". */
  readonly stop: boolean;
  /** Written with a capital inside the question: likely a name. */
  readonly capital: boolean;
  /** The noun after what, which, how many: it names the kind of answer, and may not stand beside it. */
  readonly kind: boolean;
};

export type Question = {
  readonly text: string;
  /** The language whose rules it was read by. */
  readonly language: string;
  readonly words: readonly QuestionWord[];
  readonly wants: Wanted;
  readonly measure: Measure;
  /** "who said …": the answer is a speaker. */
  readonly asksForSpeaker: boolean;
  /** "what did X say about Y", "according to X", "in X's view": the words that name who spoke; null otherwise. */
  readonly saidBy: Span | null;
};

/** Longer questions are read as far as this, in words. */
const MOST_QUESTION_WORDS = 64;

/** Reads a question in `language`, one that there are rules for. */
export function questionOf(text: string, language = 'en'): Question {
  const read = text.slice(0, 4_000);
  const all = wordsOf(read, 0, read.length, language).slice(0, MOST_QUESTION_WORDS);
  const rules = language === 'en' ? null : rulesOf(language);
  if (rules !== null) return { text, language, measure: null, ...readQuestion(rules, text, all) };
  const kindAt = kindNoun(all);
  const isTitled = hasEveryCapital(text, all);
  const words = all.map(
    (word, index): QuestionWord => ({
      ...word,
      stop: STOP_WORDS.has(word.folded) && word.term !== 'usa',
      capital: index > 0 && !isTitled && isCapital(text, word),
      kind: index === kindAt,
    }),
  );
  return {
    text,
    language,
    words,
    wants: wantedBy(words, kindAt),
    measure: measureOf(words),
    asksForSpeaker: asksForSpeaker(words),
    saidBy: source(text, words) ?? saidBy(words),
  };
}

/** "Who Is The President", "WHO IS IT": where even the small words have capitals, a capital shows no name. */
function hasEveryCapital(text: string, words: readonly Word[]): boolean {
  const small = words
    .slice(1)
    .filter(({ folded }) => STOP_WORDS.has(folded) && folded !== 'i' && folded !== 'us');
  return small.length > 0 && small.every((word) => isCapital(text, word));
}

function isCapital(text: string, word: Word): boolean {
  const letter = text[word.span.start]!;
  return letter !== letter.toLowerCase();
}

/** "What happened", "what led to": a verb, no kind of thing. */
const PAST = /(?:[a-z]{3}ed|^(?:went|came|made|took|gave|led|began|became|fell|rose|happens))$/u;

/** The index of the noun after what, which or how many, or -1. */
function kindNoun(words: readonly Word[]): number {
  for (let i = 0; i < words.length - 1; i += 1) {
    const word = words[i]!.folded;
    if (word === 'what' || word === 'which' || word === 'whose') {
      return STOP_WORDS.has(words[i + 1]!.folded) || PAST.test(words[i + 1]!.folded) ? -1 : i + 1;
    }
    if (word === 'how' && (words[i + 1]!.folded === 'many' || words[i + 1]!.folded === 'much')) {
      return i + 2 < words.length && !STOP_WORDS.has(words[i + 2]!.folded) ? i + 2 : -1;
    }
  }
  return -1;
}

function wantedBy(words: readonly QuestionWord[], kindAt: number): Wanted {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!.folded;
    const next = words[i + 1]?.folded ?? '';
    if (word === 'who' || word === 'whom' || word === 'whose' || word === 'whos') return 'person';
    if (word === 'when' || word === 'whens') return 'time';
    if (word === 'where' || word === 'wheres') return 'place';
    if (word === 'why' || word === 'whys') return 'reason';
    if (word === 'how') return wantedByHow(words, next);
    if (word === 'what' || word === 'which' || word === 'whats') {
      if (kindAt > 0) {
        const kind = WANTED_BY_NOUN.get(words[kindAt]!.folded);
        if (kind !== undefined) return kind;
        const after = words[kindAt + 1]?.folded ?? '';
        return (words[kindAt + 1]?.stop === false ? WANTED_BY_NOUN.get(after) : undefined) ?? null;
      }
      return wantedByPredicate(words, i);
    }
  }
  return null;
}

/** "How often", "how deep", "what share": what the number says; null where it only counts. */
function measureOf(words: readonly QuestionWord[]): Measure {
  for (const { folded, kind } of words) if (kind && ASKS_FOR_SHARE.has(folded)) return 'share';
  const how = words.findIndex((word) => word.folded === 'how');
  const after = words[how + 1]?.folded ?? '';
  if (how < 0) return null;
  if (after === 'often' || (after === 'many' && words[how + 2]?.folded === 'times')) return 'times';
  return SIZES.has(after) ? 'size' : null;
}

function wantedByHow(words: readonly QuestionWord[], next: string): Wanted {
  if (next === 'long') return 'duration';
  if (next === 'much' && words.some((word) => ASKS_FOR_MONEY.has(word.folded))) return 'money';
  return HOW_NUMBER.has(next) ? 'number' : 'manner';
}

/** "What is the name of …", "What was the population …": the first noun after the copula. */
function wantedByPredicate(words: readonly QuestionWord[], at: number): Wanted {
  if (words.some((word) => /^(?:cost|costs|pay|pays|paid|earn|earns|charge)$/u.test(word.folded)))
    return 'money';
  if (!/^(?:is|are|was|were|what|whats)$/u.test(words[at + 1]?.folded ?? '') && words[at]!.folded !== 'whats')
    return null;
  const noun = words.slice(at + 1).find((word) => !word.stop);
  if (noun === undefined) return null;
  if (/^(?:reason|cause|purpose|motive|excuse)s?$/u.test(noun.folded)) return 'reason';
  return WANTED_BY_NOUN.get(noun.folded) ?? null;
}

function asksForSpeaker(words: readonly QuestionWord[]): boolean {
  const who = words.findIndex((word) => word.folded === 'who');
  if (who < 0) return false;
  const verb = words.slice(who + 1, who + 4).find((word) => !word.stop);
  return verb !== undefined && SPEECH_TERMS.has(verb.term);
}

/** "what did X say …", "how does X describe …", "what X said": X. */
function saidBy(words: readonly QuestionWord[]): Span | null {
  const auxiliary = words.findIndex((word) => /^(?:did|does|do|has|have|had)$/u.test(word.folded));
  const from = auxiliary >= 0 ? auxiliary + 1 : words.findIndex((word) => word.folded === 'what') + 1;
  if (auxiliary < 0 && from === 0) return null;
  const verb = words.findIndex((word, index) => index > from && SPEECH_TERMS.has(word.term));
  if (verb < 0 || verb - from > 8) return null;
  // "How often have they talked" asks about the talking; "what did they talk about" for what was said.
  if (TALK_TERMS.has(words[verb]!.term) && words.some((word) => word.folded === 'how')) return null;
  const named = words.slice(from, verb).filter((word) => !word.stop);
  if (named.length === 0) return null;
  return { start: named[0]!.span.start, end: named.at(-1)!.span.end };
}

/** "according to X", "in X's view", "in the opinion of X": X. */
function source(text: string, words: readonly QuestionWord[]): Span | null {
  const named = sourceWords(text, words).filter((word) => !word.stop);
  return named.length === 0 ? null : { start: named[0]!.span.start, end: named.at(-1)!.span.end };
}

/** A name or a description is hardly longer. */
const MOST_NAMING = 7;

function sourceWords(text: string, words: readonly QuestionWord[]): readonly QuestionWord[] {
  const according = words.findIndex(
    ({ folded }, index) => folded === 'to' && words[index - 1]?.folded === 'according',
  );
  if (according > 0) return phraseFrom(text, words, according + 1);
  const view = words.findIndex(({ folded }) => VIEWS.has(folded));
  const from = words.findLastIndex(({ folded }, index) => index < view && folded === 'in');
  if (from < 0 || view - from > MOST_NAMING) return [];
  return words[view + 1]?.folded === 'of' ? phraseFrom(text, words, view + 2) : words.slice(from + 1, view);
}

/** The words from `from` on, until punctuation or a question word ends the phrase. */
function phraseFrom(text: string, words: readonly QuestionWord[], from: number): readonly QuestionWord[] {
  const end = words.findIndex(
    ({ span, folded }, index) =>
      index > from &&
      (ASKING.has(folded) || /[,;:?!()]/u.test(text.slice(words[index - 1]!.span.end, span.start))),
  );
  return words.slice(from, Math.min(end < 0 ? words.length : end, from + MOST_NAMING));
}
