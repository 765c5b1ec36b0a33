// A corpus of any size, made up of common words by a fixed seed, with questions about it.
import { readFileSync } from 'node:fs';
import type { Article } from '../src/core/article.ts';
import type { Passage } from '../src/core/passage.ts';
import type { Reading } from '../src/core/reading.ts';
import type { Span } from '../src/core/span.ts';

const FUNCTION_WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so'.split(
    ' ',
  );
const PASSAGES_PER_ARTICLE = 20;

export type Generated = {
  readonly articles: readonly (readonly [Article, Reading])[];
  readonly questions: readonly string[];
};

/** `passages` passages of about 75 words in articles of twenty, and as many questions as asked for. */
export function generated(passages: number, questions: number): Generated {
  const random = seeded(7);
  const words = readFileSync(new URL('../src/search/tables/terms.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  // Names and rarer words, so that the vocabulary grows with the corpus as that of news does.
  const rare = Array.from(
    { length: Math.min(200_000, 2 * passages) },
    (_, i) => `${words[(i * 7919) % words.length]}${words[(i * 104_729) % words.length]}`,
  );
  const zipf = (size: number) => Math.floor(size ** random()) - 1;
  const word = (): string => {
    const dice = random();
    if (dice < 0.45) return FUNCTION_WORDS[zipf(FUNCTION_WORDS.length)]!;
    return dice < 0.97 ? words[zipf(words.length)]! : rare[Math.floor(random() * rare.length)]!;
  };
  const articles: (readonly [Article, Reading])[] = [];
  for (let made = 0; made < passages; made += PASSAGES_PER_ARTICLE)
    articles.push(article(articles.length, Math.min(PASSAGES_PER_ARTICLE, passages - made), word, random));
  return { articles, questions: Array.from({ length: questions }, () => question(articles, random)) };
}

function article(
  number: number,
  passages: number,
  word: () => string,
  random: () => number,
): [Article, Reading] {
  let text = '';
  const read: Passage[] = [];
  for (let paragraph = 1; paragraph <= passages; paragraph += 1) {
    const sentences: Span[] = [];
    for (let s = 0; s < 4; s += 1) {
      const start = text.length;
      const length = 8 + Math.floor(random() * 22);
      const first = word();
      text += first[0]!.toUpperCase() + first.slice(1);
      for (let i = 1; i < length; i += 1) text += ` ${word()}`;
      text += '.';
      sentences.push({ start, end: text.length });
      text += s === 3 ? '\n\n' : ' ';
    }
    read.push({ span: { start: sentences[0]!.start, end: sentences[3]!.end }, paragraph, sentences });
  }
  return [
    {
      id: `generated-${number}`,
      revision: 1,
      title: '',
      text,
      publisher: null,
      byline: null,
      published: null,
      url: null,
      language: 'en',
    },
    {
      language: 'en',
      layout: { title: null, paragraphs: read.map(({ span }) => span), boilerplate: [] },
      passages: read,
      quotations: [],
      speakers: [],
    },
  ];
}

/** A question of seven to fourteen words, taken in part from one sentence, with question words as people use them. */
function question(articles: Generated['articles'], random: () => number): string {
  const [{ text }, { passages }] = articles[Math.floor(random() * articles.length)]!;
  const passage = passages[Math.floor(random() * passages.length)]!;
  const { start, end } = passage.sentences[Math.floor(random() * passage.sentences.length)]!;
  const words = text
    .slice(start, end - 1)
    .split(' ')
    .filter(() => random() < 0.5)
    .slice(0, 10);
  const opening = [
    'What did the',
    'When was the',
    'Who is the',
    'How many of the',
    'Why did the',
    'Where is the',
  ];
  return `${opening[Math.floor(random() * opening.length)]} ${words.join(' ').toLowerCase()}?`;
}

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
