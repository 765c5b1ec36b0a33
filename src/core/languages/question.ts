// What a question in another language than English wants, and whose words it asks for.
import type { Question, QuestionWord, Wanted } from '../question/question.ts';
import { contains, type Span } from '../span.ts';
import type { Word } from '../term.ts';
import type { Asking, Language } from './language.ts';

type Read = Pick<Question, 'words' | 'wants' | 'asksForSpeaker' | 'saidBy'>;

/** Reads the words of a question by the rules of its language. */
export function readQuestion(language: Language, text: string, all: readonly Word[]): Read {
  const { stop, asking, capitalNouns } = language;
  const says = (word: Word): boolean => asking?.says.has(word.folded) ?? false;
  const words = all.map((word, index): QuestionWord => {
    const before = all[index - 1];
    // "in Berlin": a noun would have an article.
    const isNamed = capitalNouns === undefined || (before !== undefined && capitalNouns.has(before.folded));
    return {
      ...word,
      stop: stop.has(word.folded),
      capital: index > 0 && isNamed && isCapital(text, word),
      kind: false,
    };
  });
  if (asking === undefined) return { words, wants: null, asksForSpeaker: false, saidBy: null };
  const asked = questionWord(asking, words);
  const saying = words.findIndex(says);
  const asksForSpeaker = asked?.wants === 'person' && saying > asked.at && saying <= asked.at + 3;
  const isAboutWords = saying >= 0 && asked !== null && asked.wants !== 'person';
  const saidBy = isAboutWords ? whoSays(text, words, asking, says, asked.at) : null;
  const isAsked = saidBy !== null || asksForSpeaker;
  return {
    words: words.map((word) => ({
      ...word,
      // Where it is asked what somebody said, the verb stands for every verb of saying, and is no word to look for.
      stop: word.stop || (isAsked && says(word)),
      // Who is said to have spoken is a name also where every noun has a capital.
      capital: word.capital || (saidBy !== null && contains(saidBy, word.span) && isCapital(text, word)),
    })),
    wants: asked === null ? null : asked.wants,
    asksForSpeaker,
    saidBy,
  };
}

type Asked = { readonly at: number; readonly wants: Wanted };

/** The first question word, where it stands, and the kind of answer it wants. */
function questionWord({ words: kinds, money }: Asking, words: readonly QuestionWord[]): Asked | null {
  for (let at = 0; at < words.length; at += 1) {
    const { folded } = words[at]!;
    const two = kinds.get(`${folded} ${words[at + 1]?.folded}`);
    const wants = two !== undefined ? two : kinds.get(folded);
    if (wants === undefined) continue;
    const isPrice = wants === 'number' && words.some((word) => money.has(word.folded));
    return { at, wants: isPrice ? 'money' : wants };
  }
  return null;
}

/**
 * "Was hat X über Y gesagt", "Что X сказал о Y", "X Y туралы не айтты": the first words that are neither the question's
 * nor the verb's, up to a word like "about". Where "about" follows what it is about, the first name, or the first word.
 */
function whoSays(
  text: string,
  words: readonly QuestionWord[],
  asking: Asking,
  says: (word: Word) => boolean,
  asked: number,
): Span | null {
  const { about, aboutFollows } = asking;
  const from = aboutFollows ? 0 : asked;
  let first = -1;
  let end = -1;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    if (!aboutFollows && about.has(word.folded) && (first >= 0 || at > from)) break;
    if (word.stop || says(word)) {
      if (first >= 0) break;
      continue;
    }
    if (first < 0) first = at;
    else if (aboutFollows && !isCapital(text, word)) break;
    else if (words[at - 1]!.span.end + 1 < word.span.start) break;
    end = at;
  }
  if (first < 0) return null;
  return { start: words[first]!.span.start, end: words[Math.max(first, end)]!.span.end };
}

function isCapital(text: string, { span }: Word): boolean {
  return text[span.start] !== text[span.start]!.toLowerCase();
}
