// How fast /who and /speaker answer, and what their indexes cost, on a made-up library.
//
//   npm run bench:who -- [PASSAGES] [SPEAKERS]      20,000 and 10,000 unless told
import type { Article } from '../src/core/article.ts';
import type { Quotation, Speaker } from '../src/core/quotation.ts';
import { type Reading, readingOf } from '../src/core/reading.ts';
import { textAt } from '../src/core/span.ts';
import { createQuotationIndex } from '../src/search/quotation-index.ts';
import { createSpeakerIndex } from '../src/search/speaker-index.ts';
import { dice, madeArticles } from './made-library.ts';

const passages = Number(process.argv[2] ?? 20_000);
const people = Number(process.argv[3] ?? 10_000);
const roll = dice(3);

const read = madeArticles(passages).map(
  ({ title, text }, number): { article: Article; reading: Reading } => ({
    article: {
      id: String(number),
      revision: 1,
      title,
      text,
      publisher: null,
      byline: null,
      published: null,
      url: null,
      language: 'en',
    },
    reading: readingOf({ text, title }),
  }),
);

const quotations = createQuotationIndex();
const heapBefore = heap();
const built = timed(() => {
  for (const { article, reading } of read) quotations.put(article, reading);
});
console.log(
  `quotation index: ${Math.round((passages / built) * 1000)} passages a second, ${heap() - heapBefore} MB`,
);

const said = Array.from({ length: 300 }, () => {
  const { article } = read[Math.floor(roll() * read.length)]!;
  const words = article.text.split(/\s+/u);
  const from = Math.floor(roll() * (words.length - 12));
  return words.slice(from, from + 12);
});
const shuffled = [...said].map((words) => [...words].sort(() => roll() - 0.5));
report(
  'who: the same words',
  said.map((words) => words.join(' ')),
);
report(
  'who: a third of the words lost',
  said.map((words) => words.filter(() => roll() < 0.67).join(' ')),
);
report(
  'who: a letter lost in each word',
  said.map((words) => words.map((word) => word.slice(0, 2) + word.slice(3)).join(' ')),
);
report(
  'who: in no order',
  shuffled.map((words) => words.join(' ')),
);
report('who: a hundred thousand characters', [
  '😂'.repeat(50_000),
  'the '.repeat(25_000),
  `${said[0]![3]} `.repeat(12_000),
  said.flat().join(' ').repeat(5).slice(0, 100_000),
  read
    .slice(0, 60)
    .map(({ article }) => article.text)
    .join('\n\n')
    .slice(0, 100_000),
]);

const speakers = createSpeakerIndex();
const perArticle = 5;
for (let number = 0; number * perArticle < people; number += 1) {
  const { article, reading } = read[number % read.length]!;
  speakers.put({ ...article, id: `s${number}` }, { ...reading, ...spokenBy(number) });
}
const names = speakers.list().map(({ name }) => name);
console.log(
  `speaker index: ${names.length} speakers, the first question after a change ${timed(() => {
    speakers.remove('s0');
    speakers.complete('a');
  }).toFixed(0)} ms`,
);
const typed = Array.from({ length: 500 }, () => {
  const name = names[Math.floor(roll() * names.length)]!;
  return name.slice(0, 1 + Math.floor(roll() * name.length));
});
times('speakers completed', typed, (prefix) => speakers.complete(prefix));
times(
  'speakers completed, mistyped',
  typed.map((name) => `${name.slice(0, 1)}x${name.slice(1)}`),
  (prefix) => speakers.complete(prefix),
);
times('speakers found', names.slice(0, 500), (name) => speakers.find(name));

/** Five speakers of their own for an article, one quotation each. */
function spokenBy(number: number): Pick<Reading, 'speakers' | 'quotations'> {
  const { article, reading } = read[number % read.length]!;
  const cast = Array.from({ length: perArticle }, (_, k): Speaker => {
    const words = textAt(article.text, reading.passages[k]!.span)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
    return { name: `${words[0]} ${words[1]}${number % 97}`, type: 'person', role: null, mentions: [] };
  });
  const spoken = cast.map(
    (speaker, group): Quotation => ({
      content: reading.passages[group]!.span,
      group,
      kind: 'direct',
      cue: null,
      source: null,
      speaker,
      confidence: 'sure',
      basis: null,
    }),
  );
  return { speakers: cast, quotations: spoken };
}

function report(what: string, asked: readonly string[]): void {
  times(what, asked, (words) => quotations.who(words));
}

function times(what: string, asked: readonly string[], ask: (words: string) => unknown): void {
  const taken = asked.map((words) => timed(() => ask(words))).sort((a, b) => a - b);
  const at = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!.toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
