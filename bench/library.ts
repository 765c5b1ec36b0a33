// What a library costs: adding, opening, memory, and how long it keeps the process from anything else.
//   npm run -s bench:library -- [--passages 10000]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readingOf } from '../src/core/reading.ts';
import { type DraftInput, openLibraries } from '../src/library.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { type MadeArticle, madeArticles } from './made-library.ts';

const { values } = parseArgs({ options: { passages: { type: 'string', default: '10000' } } });
const made = madeArticles(Number(values.passages));
/** As many are added one by one; the rest are put into the store directly, for the opening. */
const ADDED = Math.min(made.length, 500);

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const store = await openSqlite({ file: join(folder, 'library.db') });
const print = (what: string, figure: number, unit: string) =>
  console.log(`${what.padEnd(46)} ${figure.toFixed(figure < 10 ? 2 : 0).padStart(8)} ${unit}`);

/** Processor seconds this process has used: the figure that holds on a machine that is busy with other things. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function draftOf({ title, text }: MadeArticle, number: number): DraftInput {
  return {
    ...{ title, text, byline: null, language: 'en', publisher: `Post ${number % 40}` },
    published: `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
    url: `https://post${number % 40}.example/${number}`,
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

async function measureAdding(): Promise<void> {
  const library = await openLibraries({ store, now: Date.now }).of('guild:1');
  const times: number[] = [];
  const used = processor();
  for (let number = 0; number < ADDED; number += 1) {
    const input = draftOf(made[number]!, number);
    const started = performance.now();
    await library.add(input, 'bench');
    times.push(performance.now() - started);
  }
  print('add one article: processor', ((processor() - used) / ADDED) * 1e3, 'ms');
  const warm = times.slice(ADDED / 10).sort((a, b) => a - b);
  print('add one article: p50', percentile(warm, 0.5), 'ms');
  print('add one article: p99', percentile(warm, 0.99), 'ms');
  print('add: articles a second', 1_000 / (warm.reduce((sum, each) => sum + each, 0) / warm.length), '');
}

async function fill(): Promise<void> {
  for (let first = ADDED; first < made.length; first += 1_000) {
    await store.change('guild:1', { by: 'bench', at: Date.now() }, async (stores, change) => {
      for (let number = first; number < Math.min(made.length, first + 1_000); number += 1) {
        const article = { ...draftOf(made[number]!, number), id: `made-${number}`, revision: 1 };
        await stores.articles.put('guild:1', article, null, change);
      }
    });
  }
}

function collected(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  return process.memoryUsage();
}

/**
 * Processor milliseconds that pass between two turns of the event loop until `work` is done, sorted: how long
 * others wait on a machine that does nothing else. The clock of threads ticks in steps of about 4 ms.
 */
async function turnsDuring(work: Promise<unknown>): Promise<number[]> {
  const turns: number[] = [];
  let done = false;
  void work.finally(() => {
    done = true;
  });
  while (!done) {
    const before = process.threadCpuUsage();
    await new Promise((resolve) => setImmediate(resolve));
    const { user, system } = process.threadCpuUsage(before);
    turns.push((user + system) / 1e3);
  }
  return turns.sort((a, b) => a - b);
}

async function measureOpening(): Promise<void> {
  const before = collected();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const used = processor();
  const started = performance.now();
  const opening = openLibraries({ store, now: Date.now }).of('guild:1');
  const turns = await turnsDuring(opening);
  const library = await opening;
  const seconds = (performance.now() - started) / 1_000;
  const busy = processor() - used;
  delay.disable();
  const after = collected();
  let passages = 0;
  for (const { id } of library.articles()) passages += (await library.article(id))!.reading.passages.length;
  print('open: articles', library.articles().length, '');
  print('open: passages', passages, '');
  print('open: in all', seconds, 's');
  print('open: processor', busy, 's');
  print('open: passages a second', passages / seconds, '');
  print('open: event loop delay p99', delay.percentile(99) / 1e6, 'ms');
  print('open: event loop delay, longest', delay.max / 1e6, 'ms');
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  print('open: processor in one turn of the loop: p99', percentile(turns, 0.99), 'ms');
  print('open: processor in one turn, longest', turns.at(-1)!, 'ms');
  print('open: memory (heap and buffers)', grown / 1e6, 'MB');
  print('open: memory a passage', grown / passages / 1e3, 'KB');
  const listed = processor();
  library.speakers();
  print('first list of speakers: processor', (processor() - listed) * 1e3, 'ms');
  const asked = processor();
  await library.ask('Who said that nobody will miss the bridge?');
  print('first question: processor', (processor() - asked) * 1e3, 'ms');
}

function measureReading(): void {
  const some = made.slice(0, 1_000);
  for (const article of some.slice(0, 50)) readingOf(article);
  const used = processor();
  for (const article of some) readingOf(article);
  print('read one article: processor', ((processor() - used) / some.length) * 1e3, 'ms');
}

try {
  measureReading();
  await measureAdding();
  await fill();
  await measureOpening();
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
