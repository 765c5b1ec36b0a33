// Words of a text in another language than English → search terms.
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Span } from '../span.ts';
import type { Word } from '../term.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { romanised } from './romanise.ts';
import { stemIn } from './stem.ts';
import { isUnspaced, wordsInRun } from './unspaced.ts';

/** Longer words are compared by their beginning. */
const LONGEST_WORD = 64;

/** "т.е", "z.B" | "10.000", "3,5", "1990er" | "l’Ukraine", "п’ять" | "%": as in English, with the apostrophes apart. */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’ʼ＇][\p{L}\p{M}]+)*|%/gu;

/** "l’", "d’", "qu’", "dell’": articles and pronouns run together with the word after them. */
const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|un)['’ʼ＇](?=\p{L})/iu;
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it']);

const CAPITAL = /^(?=\p{Lu})[\p{Script=Latin}\p{Script=Cyrillic}]/u;

type Forms = { readonly folded: string; readonly term: string };

/**
 * The words of `text` between two offsets, in order, as `wordsOf` gives those of an English text. Terms of function
 * words bear the language's name, so that "die" of a German article is no English word; those of words that are
 * function words in English only ("war", "but") bear it too. `termInEnglish` gives the term of a folded word there.
 */
export function wordsIn(
  language: Language,
  text: string,
  start: number,
  end: number,
  termInEnglish: (folded: string) => string,
): Word[] {
  const words = pieces(language, text, start, end);
  for (const [index, word] of words.entries()) {
    if (word.compound !== null || isForeignStop(word.term) || !CAPITAL.test(text[word.span.start]!)) continue;
    const english = termInEnglish(romanised(word.folded) ?? word.folded);
    if (english !== word.term) words[index] = { ...word, compound: english };
  }
  return words;
}

function pieces(language: Language, text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(WORD)) {
    const at = start + match.index;
    const raw = match[0];
    if (isUnspaced(raw))
      for (const { at: inside, word } of wordsInRun(raw)) append(words, language, text, word, at + inside);
    else append(words, language, text, raw, at);
  }
  return words;
}

function append(words: Word[], language: Language, text: string, raw: string, at: number): void {
  const elided = ELIDING.has(language.code) ? (ELISION.exec(raw)?.[0].length ?? 0) : 0;
  if (elided > 0) appendOne(words, language, text, { start: at, end: at + elided - 1 });
  appendOne(words, language, text, { start: at + elided, end: at + raw.length });
}

function appendOne(words: Word[], language: Language, text: string, span: Span): void {
  const forms = formsIn(language, text.slice(span.start, span.end));
  if (forms.folded === '') return;
  const before = words.at(-1);
  const joined =
    before !== undefined && span.start - before.span.end === 1 && '-‐‑'.includes(text[span.start - 1]!);
  words.push({
    span,
    ...forms,
    compound: joined ? formsIn(language, before.folded + forms.folded).term : null,
  });
}

const known = new Map<string, Forms>();
const MOST_KNOWN = 200_000;

function formsIn(language: Language, raw: string): Forms {
  const key = `${language.code} ${raw}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const forms = newForms(language, raw.slice(0, LONGEST_WORD));
  if (known.size >= MOST_KNOWN) known.clear();
  if (raw.length <= LONGEST_WORD) known.set(key, forms);
  return forms;
}

function newForms({ code, stop }: Language, raw: string): Forms {
  if (raw === '%') return { folded: 'percent', term: 'percent' };
  const lower = loweredIn(code, raw);
  const folded = fold(lower).replaceAll(/(?<=\p{L})\.|[\u00a0\u202f]/gu, '');
  if (/^\p{Nd}/u.test(folded)) {
    const number = numberOf(folded);
    return { folded: number, term: number };
  }
  if (stop.has(folded)) return { folded, term: `${code}:${folded}` };
  const term = stemIn(code, lower.replaceAll(/[.’'ʼ＇]/gu, ''));
  return { folded, term: STOP_WORDS.has(term) || STOP_WORDS.has(folded) ? `${code}=${term}` : term };
}

/** In lower case; Turkish has two letters i. What stands behind an apostrophe there is an ending: "Ankara'da". */
function loweredIn(code: string, raw: string): string {
  if (code !== 'tr' && code !== 'az') return raw.toLowerCase();
  return raw.toLocaleLowerCase(code).replace(/['’ʼ＇].*$/u, '');
}

/** "10.000" and "10 000" → "10000", "3,5" → "3.5", "1990er" → "1990er". */
function numberOf(folded: string): string {
  return folded.replaceAll(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(/(?<=\p{Nd}),(?=\p{Nd})/u, '.');
}

/** Whether a term is that of another language's function word. */
export function isForeignStop(term: string): boolean {
  return term.length > 3 && (term.charCodeAt(2) === COLON || term.charCodeAt(3) === COLON);
}

const COLON = ':'.charCodeAt(0);
