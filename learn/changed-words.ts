// A quotation as somebody might remember it: words lost, mistyped, replaced, cut short, at random.
import { STOP_WORDS } from '../src/core/lexicon/stop-words.ts';
import { termOf } from '../src/core/term.ts';
import { relatedWords } from '../src/search/related-words.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `text` with one to three kinds of change. */
export function changed(text: string, chance: () => number): string {
  let words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kinds = [withoutGrammar, withoutSome, mistyped, cutShort, withSynonyms, withOthers];
  const times = 1 + Math.floor(chance() * 3);
  for (let time = 0; time < times; time += 1)
    words = kinds[Math.floor(chance() * kinds.length)]!(words, chance);
  return words.join(' ');
}

type Change = (words: readonly string[], chance: () => number) => string[];

const isGrammar = (word: string) => STOP_WORDS.has(word.toLowerCase().replaceAll(/[^a-z]/gu, ''));

const withoutGrammar: Change = (words, chance) => words.filter((word) => !isGrammar(word) || chance() < 0.5);

const withoutSome: Change = (words, chance) => words.filter(() => chance() < 0.8);

const cutShort: Change = (words, chance) => {
  const kept = Math.max(5, Math.round(words.length * (0.5 + chance() / 2)));
  const from = Math.floor(chance() * (words.length - kept + 1));
  return words.slice(from, from + kept);
};

const mistyped: Change = (words, chance) =>
  words.map((word) => {
    if (word.length < 5 || chance() < 0.7) return word;
    const at = 1 + Math.floor(chance() * (word.length - 2));
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  });

const withSynonyms: Change = (words, chance) =>
  words.map((word) => {
    const number = isGrammar(word) ? -1 : relatedWords().find(termOf(word));
    if (number < 0 || chance() < 0.5) return word;
    const others = [...relatedWords().relatedTo(number).keys()];
    return others.length === 0 ? word : relatedWords().termAt(others[Math.floor(chance() * others.length)]!);
  });

/** Words that have nothing to do with it, for what no table knows to be the same. */
const withOthers: Change = (words, chance) =>
  words.map((word) =>
    isGrammar(word) || chance() < 0.7 ? word : relatedWords().termAt(Math.floor(chance() * 5_000)),
  );
