// How fast an article is read (npx node bench/reading.ts [ARTICLES.jsonl]): a median article of 500 words in a warm
// process, text a second, and what an attacker would send: a megabyte of one thing. Counts processor time, so that
// other work on the machine does not show. Prints; asserts nothing.
import { existsSync, readFileSync } from 'node:fs';
import { attributed } from '../src/core/attribution/attribution.ts';
import { readingOf } from '../src/core/reading.ts';
import { utterancesOf } from '../src/core/speech/utterance.ts';
import { structureOf } from '../src/core/text/structure.ts';

const MEGABYTE = 1_000_000;

const given = process.argv[2] ?? new URL('../../shared/eval/quotes/cases.jsonl', import.meta.url).pathname;
const sample = new URL('../data/samples/kazakhstan.txt', import.meta.url);
const texts = existsSync(given)
  ? readFileSync(given, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : [readFileSync(sample, 'utf8')];

/** Of processor time. */
const milliseconds = (work: () => void): number => {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1_000;
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Text cut or repeated to about 500 words. */
const ofFiveHundredWords = (text: string): string => {
  const words = text.split(/(?<=\s)/u);
  while (words.length < 500) words.push('\n\n', ...words.slice(0, 500 - words.length));
  return words.slice(0, 500).join('');
};

function warmFigures(): void {
  const articles = texts.slice(0, 100).map(ofFiveHundredWords);
  for (let round = 0; round < 300; round += 1) readingOf({ text: articles[round % articles.length]! });
  const whole: number[] = [];
  const parts = { structure: [] as number[], utterances: [] as number[], attribution: [] as number[] };
  for (let round = 0; round < 500; round += 1) {
    const text = articles[round % articles.length]!;
    whole.push(milliseconds(() => readingOf({ text })));
    const structure = structureOf(text);
    const utterances = utterancesOf(structure);
    parts.structure.push(milliseconds(() => structureOf(text)));
    parts.utterances.push(milliseconds(() => utterancesOf(structure)));
    parts.attribution.push(milliseconds(() => attributed(structure, utterances)));
  }
  const each = Object.entries(parts).map(([name, values]) => `${name} ${median(values).toFixed(2)}`);
  console.log(`an article of 500 words, warm: median ${median(whole).toFixed(2)} ms (${each.join(', ')})`);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = Math.max(1, Math.ceil((3 * MEGABYTE) / length));
  const all = milliseconds(() => {
    for (let round = 0; round < rounds; round += 1) for (const text of texts) readingOf({ text });
  });
  console.log(`articles: ${Math.round((rounds * length) / all)} KB a second`);
}

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'nothing but quotation marks': (size) => '"'.repeat(size),
  'opening marks': (size) => '“'.repeat(size),
  'single marks': (size) => "' ".repeat(size / 2),
  'one quotation never closed': (size) => `“${'we shall see what comes of it '.repeat(size / 30)}`,
  'one sentence': (size) => 'the minister said that they will see and '.repeat(size / 41),
  'one sentence of quotations': (size) => 'he said “we will see” and '.repeat(size / 26),
  capitals: (size) => 'A'.repeat(size),
  'capitalised words': (size) => 'Anna Berg '.repeat(size / 10),
  'one word': (size) => 'a'.repeat(size),
  'short lines': (size) => 'A: b\n'.repeat(size / 5),
  brackets: (size) => '(['.repeat(size / 2),
  'blank lines': (size) => '\n'.repeat(size),
  dots: (size) => '. '.repeat(size / 2),
};

function hostileFigures(): void {
  for (const [name, make] of Object.entries(HOSTILE)) {
    const half = milliseconds(() => readingOf({ text: make(MEGABYTE / 2) }));
    const full = milliseconds(() => readingOf({ text: make(MEGABYTE) }));
    console.log(`a megabyte, ${name}: ${Math.round(full)} ms (half of it ${Math.round(half)} ms)`);
  }
}

warmFigures();
hostileFigures();
console.log(`memory in the end: ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB`);
