// By which language's rules a text or a question is read: what it is said to be, if its letters and words bear it out.
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { ALL_LANGUAGES, rulesOf } from './rules.ts';
import { isUnspaced, wordsInRun } from './unspaced.ts';

/** So much of a text shows which language it is in, in UTF-16 code units. */
const SAMPLE = 3_000;

const ENGLISH_ASKING: ReadonlySet<string> = new Set(
  'said say says told who what when where why how which'.split(' '),
);

/** The scripts that tell languages apart, the widest first. */
const SCRIPTS = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  thai: /\p{Script=Thai}/u,
  hangul: /\p{Script=Hangul}/u,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
} as const;

type Script = keyof typeof SCRIPTS;

const SCRIPT_OF: Readonly<Record<string, Script>> = {
  ru: 'cyrillic',
  uk: 'cyrillic',
  kk: 'cyrillic',
  el: 'greek',
  ar: 'arabic',
  he: 'hebrew',
  th: 'thai',
  ko: 'hangul',
  ja: 'han',
  zh: 'han',
};

/**
 * The language by whose rules an article is read; null for English, for a language without rules, and where the words
 * do not bear out what the article is said to be in. `tag` is BCP 47.
 */
export function languageOf(tag: string, text: string): Language | null {
  const language = rulesOf(tag);
  if (language === null) return null;
  const sample = text.slice(0, SAMPLE);
  if (scriptOf(sample) !== (SCRIPT_OF[language.code] ?? 'latin')) return null;
  if ((SCRIPT_OF[language.code] ?? 'latin') !== 'latin') return language;
  const words = wordsOfSample(sample);
  return count(words, language.stop) > count(words, STOP_WORDS) ? language : null;
}

/**
 * The language a question is asked in; null for English, and where it does not show. Where `spoken`, the languages of
 * the articles asked, does not have it, the question must have a question word of it to be taken for one in it.
 */
export function languageOfQuestion(question: string, spoken: ReadonlySet<string>): Language | null {
  const sample = question.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script === null) return null;
  const words = wordsOfSample(sample);
  const english = script === 'latin' ? count(words, STOP_WORDS) + count(words, ENGLISH_ASKING) : 0;
  let best: Language | null = null;
  let most = 0;
  for (const language of ALL_LANGUAGES) {
    if ((SCRIPT_OF[language.code] ?? 'latin') !== script) continue;
    // Between two that it may be in as well, it is in the one that is spoken here.
    const points = pointsOf(language, words, sample) + (spoken.has(language.code) ? 0.1 : 0);
    if (points <= most) continue;
    best = language;
    most = points;
  }
  if (best === null || script !== 'latin') return best ?? onlyOf(script);
  if (Math.floor(most) <= english) return null;
  return spoken.has(best.code) || asks(best, words) ? best : null;
}

/** A language that has this share of a text's words as its function words, and so much more than the next, is the text's. */
const WORDS_FROM = 0.2;
const AHEAD = 1.3;

/** The code of the language that the function words of a text in Latin letters show; null where they do not tell. */
export function languageByWords(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (scriptOf(sample) !== 'latin') return null;
  const words = wordsOfSample(sample);
  const counts = ALL_LANGUAGES.map(({ code, stop }) => ({ code, number: count(words, stop) }));
  const [first, next] = [{ code: 'en', number: count(words, STOP_WORDS) }, ...counts].sort(
    (a, b) => b.number - a.number,
  );
  const isClear = first!.number >= WORDS_FROM * words.length && first!.number >= AHEAD * next!.number;
  return isClear && words.length > 0 ? first!.code : null;
}

/** Function words and words of asking count one, letters of its own two; those of names do not count. */
function pointsOf({ stop, letters, asking }: Language, words: readonly string[], text: string): number {
  const known = words.filter((word) => stop.has(word) || asking?.says.has(word)).length;
  const isSpelt = letters?.test(text.replaceAll(LATIN_NAMES, '')) ?? false;
  return known + (isSpelt && (known > 0 || words.length < 3) ? 2 : 0);
}

/** Whether a question word of the language stands near the beginning, and so much of the language beside it that it is no name. */
function asks({ asking, stop }: Language, words: readonly string[]): boolean {
  if (asking === undefined) return false;
  const at = words
    .slice(0, 3)
    .findIndex((word, i) => asking.words.has(word) || asking.words.has(`${word} ${words[i + 1]}`));
  if (at < 0) return false;
  const others = words.filter(
    (word, i) => i !== at && (stop.has(word) || asking.says.has(word)) && !STOP_WORDS.has(word),
  );
  return others.length > 0 || (words.length <= 2 && !STOP_WORDS.has(words[at]!));
}

/** The one language of a script that has but one here. */
function onlyOf(script: Script): Language | null {
  const written = ALL_LANGUAGES.filter(({ code }) => SCRIPT_OF[code] === script);
  return written.length === 1 ? written[0]! : null;
}

function count(words: readonly string[], among: ReadonlySet<string>): number {
  let number = 0;
  for (const word of words) if (among.has(word)) number += 1;
  return number;
}

/** The script of most of its letters; Japanese is told by its kana alone, since it has Han as Chinese has. */
function scriptOf(text: string): Script | null {
  let most: Script | null = null;
  let highest = 0;
  for (const [script, letters] of Object.entries(SCRIPTS) as [Script, RegExp][]) {
    const number = text.match(new RegExp(letters.source, 'gu'))?.length ?? 0;
    if (number <= highest) continue;
    most = script;
    highest = number;
  }
  return most;
}

/** Names are written in foreign letters too. */
const LATIN_NAMES = /(?=\p{Lu})\p{Script=Latin}\p{L}*/gu;

/** Folded words; "l’Ukraine" is two, "wasn’t" and "Putin’s" are one. */
function wordsOfSample(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    if (isUnspaced(run)) for (const { word } of wordsInRun(run)) words.push(fold(word));
    else if (ELISION.test(run)) words.push(...run.split(/['’]/u).map(fold));
    else words.push(fold(run));
  }
  return words;
}

const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|dell|all|nell)['’]/iu;
