// Measures this search beside others, in one run: ranking, time a question, time to build, heap.
//
//   npm run bench:search [-- [--passages N] [--questions N] DIR…]
//
// Each DIR holds corpus.jsonl {id, docId, title, text}, queries.jsonl {id, text} and qrels.tsv. The generated corpus
// comes last; --passages 0 leaves it out. Engines take turns at every question, so that the ratios hold on a busy machine.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type JudgedSet, judgedSet } from '../learn/judged-sets.ts';
import { createPassageIndex } from '../src/search/passage-index.ts';
import { rankCorpus } from '../src/search/rank-corpus.ts';
import { type Document, type Engine, fts5, miniSearchDefaults } from './engines.ts';
import { generated } from './generated.ts';
import { reliabilityOf } from './reliability.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '300' },
  },
});

const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

type Timed = { readonly engine: Engine; readonly times: number[]; readonly ranks: number[] };

/** Puts every question to every engine in turn. `relevant` gives the ids that answer a question. */
function race(
  engines: readonly Engine[],
  questions: readonly string[],
  relevant?: readonly ReadonlySet<string>[],
): Timed[] {
  const timed = engines.map((engine): Timed => ({ engine, times: [], ranks: [] }));
  for (const question of questions.slice(0, 20)) for (const { engine } of timed) engine.search(question);
  questions.forEach((question, index) => {
    for (let turn = 0; turn < timed.length; turn += 1) {
      const one = timed[(index + turn) % timed.length]!;
      const started = performance.now();
      const ids = one.engine.search(question);
      one.times.push(performance.now() - started);
      if (relevant !== undefined) one.ranks.push(ids.findIndex((id) => relevant[index]!.has(id)) + 1);
    }
  });
  return timed;
}

function report(timed: readonly Timed[]): void {
  const [ours] = timed;
  for (const { engine, times, ranks } of timed) {
    const judged =
      ranks.length === 0
        ? ''
        : `  MRR@10 ${(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length).toFixed(4)}` +
          `  R@5 ${(ranks.filter((rank) => rank > 0 && rank <= 5).length / ranks.length).toFixed(4)}`;
    const p50 = percentile(times, 0.5);
    console.log(
      `  ${engine.name.padEnd(24)}p50 ${p50.toFixed(2).padStart(7)} ms  p99 ${percentile(times, 0.99).toFixed(2).padStart(7)} ms` +
        `  ours is ${(percentile(ours!.times, 0.5) / p50).toFixed(2)} of its p50${judged}`,
    );
  }
}

function judge(set: JudgedSet): void {
  const answerable = set.queries.filter(({ id }) => set.relevant.has(id));
  const most = Number(values.questions);
  const asked = answerable.filter(
    (_, index) => index % Math.max(1, Math.floor(answerable.length / most)) === 0,
  );
  console.log(
    `\n${set.name}: ${set.corpus.length} passages, ${asked.length} of ${answerable.length} answerable questions`,
  );
  const rank = rankCorpus(set.corpus);
  const ours: Engine = {
    name: 'Verbatim',
    build: () => {},
    search: (question) => rank(question).results.map(({ id }) => id),
  };
  const engines = [ours, miniSearchDefaults(), ...fts5()];
  for (const engine of engines) engine.build(set.corpus);
  report(
    race(
      engines,
      asked.map(({ text }) => text),
      asked.map(({ id }) => set.relevant.get(id)!),
    ),
  );
  if (answerable.length === set.queries.length) return;
  const every = Math.max(1, Math.floor(set.queries.length / (4 * most)));
  const sampled = set.queries.filter((_, index) => index % every === 0);
  console.log('  how often the first passage answers, by the confidence given to it:');
  for (const line of reliabilityOf(
    sampled.map(({ id, text }) => {
      const { results, confidence } = rank(text);
      return { confidence, right: set.relevant.get(id)?.has(results[0]?.id ?? '') ?? false };
    }),
  ))
    console.log(`    ${line}`);
}

async function measureGenerated(passages: number): Promise<void> {
  const { articles, questions } = generated(passages, Number(values.questions));
  console.log(
    `\ngenerated: ${passages} passages in ${articles.length} articles, ${questions.length} questions`,
  );
  const before = heap();
  const index = createPassageIndex();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let started = performance.now();
  await index.putInSlices(articles);
  const built = performance.now() - started;
  delay.disable();
  console.log(
    `  built in slices: ${Math.round(passages / (built / 1000))} passages/s, event loop p99 delay ` +
      `${(delay.percentile(99) / 1e6).toFixed(1)} ms, max ${(delay.max / 1e6).toFixed(1)} ms, ` +
      `heap ${megabytes(heap() - before)} MB beside the articles, ${megabytes(heap())} MB in all`,
  );
  const documents: Document[] = articles.flatMap(([article, reading]) =>
    reading.passages.map(({ span }) => ({
      id: `${article.id}:${span.start}`,
      title: '',
      text: article.text.slice(span.start, span.end),
    })),
  );
  const ours: Engine = {
    name: 'Verbatim',
    build: () => {},
    search: (question) =>
      index.rank(question).map(({ articleId, passage }) => `${articleId}:${passage.start}`),
  };
  const engines = [ours, miniSearchDefaults(), ...fts5()];
  for (const engine of engines.slice(1)) {
    const held = heap();
    started = performance.now();
    engine.build(documents);
    const took = performance.now() - started;
    if (took > 1)
      console.log(
        `  ${engine.name}: built ${Math.round(passages / (took / 1000))} passages/s, heap ${megabytes(heap() - held)} MB`,
      );
  }
  report(race(engines, questions));
}

for (const folder of positionals) judge(judgedSet(folder));
if (Number(values.passages) > 0) await measureGenerated(Number(values.passages));
