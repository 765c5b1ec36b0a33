// A library of made-up news for measuring: as many passages as wanted, words as rare and common as in real text.

/** A generator of numbers in [0, 1) that gives the same ones every time (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type MadeArticle = { readonly title: string; readonly text: string };

const SYLLABLES = 'ba de fi go lu mar nel pro qui ros sta tor ven wil xan yor zim cal dro fen'.split(' ');
const COMMON = 'the of to and a in that for on with as was by it at from has will after about'.split(' ');
const FIRST = 'Ana Bo Carla Dmitri Elif Farid Greta Hugo Ilona Jonas Kira Leon Mira Nadia Omar Petra'.split(
  ' ',
);

const pick = <T>(roll: () => number, list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;

/** Words by Zipf's law: the word of rank r about 1/r as often as the first. */
function vocabulary(roll: () => number, size: number): () => string {
  const words = Array.from({ length: size }, (_, i) => {
    const syllables = 2 + (i % 3);
    return Array.from({ length: syllables }, () => pick(roll, SYLLABLES)).join('');
  });
  return () => words[Math.min(size - 1, Math.floor(size ** roll()) - 1)] ?? words[0]!;
}

/** Articles of ten paragraphs each, with somebody quoted in every other one. */
export function madeArticles(passages: number, seed = 1): MadeArticle[] {
  const roll = dice(seed);
  const word = vocabulary(roll, 20_000);
  const people = Array.from({ length: 200 }, () => `${pick(roll, FIRST)} ${capital(word())}`);
  const clause = (length: number): string =>
    Array.from({ length }, () => (roll() < 0.4 ? pick(roll, COMMON) : word())).join(' ');
  const paragraph = (i: number): string => {
    const said = `${capital(clause(14))}. `;
    if (i % 2 === 0) return `${said}${capital(clause(16))}. ${capital(clause(12))}.`;
    const speaker = pick(roll, people);
    return `${said}“${capital(clause(12))},” said ${speaker}. ${capital(clause(12))}.`;
  };
  return Array.from({ length: Math.ceil(passages / 10) }, () => {
    const title = capital(clause(7));
    return { title, text: [title, ...Array.from({ length: 10 }, (_, i) => paragraph(i))].join('\n\n') };
  });
}

/** Questions about the articles: a few words of one sentence, now and then with who is asked for. */
export function madeQuestions(articles: readonly MadeArticle[], count: number, seed = 2): string[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const words = pick(roll, pick(roll, articles).text.split('\n\n')).split(/[^\p{L}]+/u);
    const at = Math.floor(roll() * Math.max(1, words.length - 6));
    return `What was said about ${words.slice(at, at + 6).join(' ')}?`;
  });
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
