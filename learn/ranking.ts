// Learns the weights of the re-scoring (src/search/weights/ranking.ts) from judged questions.
//
//   npx node learn/ranking.ts EVAL_FOLDER
import { join } from 'node:path';
import { questionOf } from '../src/core/question.ts';
import { sentencesOf } from '../src/core/sentence.ts';
import { Corpus } from '../src/search/corpus.ts';
import { FEATURES, WIDTH } from '../src/search/features.ts';
import { type JudgedSet, judgedSet } from './judged-sets.ts';

const folder = process.argv[2] ?? '../shared/eval/retrieval';
const only = process.argv[3]?.split(',');

type Group = { rows: Float32Array; relevant: number[]; missed: boolean; ids: number[] };
type Sample = { name: string; groups: Group[]; train: boolean };

function groupsOf(set: JudgedSet, every: number): Group[] {
  const corpus = new Corpus();
  const byDoc = new Map<string, (typeof set.corpus)[number][]>();
  for (const line of set.corpus) byDoc.set(line.docId, [...(byDoc.get(line.docId) ?? []), line]);
  const ids: string[] = [];
  let t = performance.now();
  for (const lines of byDoc.values()) {
    let text = '';
    const passages = lines.map((line) => {
      const start = text.length;
      text += `${line.text}\n`;
      ids.push(line.id);
      const span = { start, end: text.length - 1 };
      return { span, sentences: sentencesOf(text, span, []) };
    });
    corpus.add(text, lines[0]!.title, passages);
  }
  console.error(set.name, corpus.table.passages, 'passages', (performance.now() - t).toFixed(0), 'ms');
  t = performance.now();
  const groups: Group[] = [];
  let asked = 0;
  set.queries.forEach((query, index) => {
    const relevant = set.relevant.get(query.id);
    if (relevant === undefined || index % every !== 0) return;
    asked += 1;
    const {
      matrix: { rows, measured },
    } = corpus.search(questionOf(query.text));
    const candidates = measured.map((one) => one.passage);
    const good = candidates.flatMap((id, i) => (relevant.has(ids[id]!) ? [i] : []));
    groups.push({ rows, relevant: good, missed: good.length === 0, ids: candidates });
  });
  console.error(
    asked,
    'questions',
    ((performance.now() - t) / asked).toFixed(2),
    'ms each; candidates hold',
    (groups.filter((g) => !g.missed).length / asked).toFixed(4),
  );
  return groups;
}

function scoresOf(group: Group, weights: Float64Array): Float64Array {
  const n = group.rows.length / WIDTH;
  const scores = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let sum = 0;
    for (let f = 0; f < WIDTH; f += 1) sum += weights[f]! * group.rows[i * WIDTH + f]!;
    scores[i] = sum;
  }
  return scores;
}

function reciprocalRank(group: Group, weights: Float64Array): number {
  if (group.missed) return 0;
  const scores = scoresOf(group, weights);
  const best = Math.max(...group.relevant.map((i) => scores[i]!));
  let rank = 1;
  for (const score of scores) if (score > best) rank += 1;
  return rank > 10 ? 0 : 1 / rank;
}

const mrr = (groups: Group[], weights: Float64Array) =>
  groups.reduce((sum, group) => sum + reciprocalRank(group, weights), 0) / groups.length;

/** Softmax over the candidates of a question; Adam on all questions. */
function fitted(samples: { groups: Group[]; weight: number }[], rounds: number): Float64Array {
  const w = new Float64Array(WIDTH);
  w[0] = 10;
  const m = new Float64Array(WIDTH);
  const v = new Float64Array(WIDTH);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(WIDTH);
    let total = 0;
    for (const { groups, weight } of samples) {
      for (const group of groups) {
        if (group.missed) continue;
        const scores = scoresOf(group, w);
        const top = Math.max(...scores);
        let sum = 0;
        let goodSum = 0;
        for (let i = 0; i < scores.length; i += 1) sum += scores[i] = Math.exp(scores[i]! - top);
        for (const i of group.relevant) goodSum += scores[i]!;
        const isGood = new Set(group.relevant);
        total += weight;
        for (let i = 0; i < scores.length; i += 1) {
          const p = scores[i]! / sum - (isGood.has(i) ? scores[i]! / goodSum : 0);
          if (Math.abs(p) < 1e-5) continue;
          for (let f = 0; f < WIDTH; f += 1) gradient[f]! += weight * p * group.rows[i * WIDTH + f]!;
        }
      }
    }
    for (let f = 0; f < WIDTH; f += 1) {
      const g = gradient[f]! / total + 1e-5 * w[f]!;
      m[f] = 0.9 * m[f]! + 0.1 * g;
      v[f] = 0.99 * v[f]! + 0.01 * g * g;
      w[f]! -= (0.3 * (m[f]! / (1 - 0.9 ** round))) / (Math.sqrt(v[f]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return w;
}

const TRAIN: Record<string, number> = { squad2: 2, new_wiki: 4, qamr: 4 };
const samples: Sample[] = [];
for (const name of only ?? ['squad2', 'new_wiki', 'qamr', 'news_strict', 'news_lenient']) {
  samples.push({
    name,
    groups: groupsOf(judgedSet(join(folder, name)), TRAIN[name] ?? 1),
    train: name in TRAIN,
  });
}
const bm25 = new Float64Array(WIDTH);
bm25[0] = 1;
const started = performance.now();
const weights = fitted(
  samples.filter((s) => s.train).map((s) => ({ groups: s.groups, weight: 1000 / s.groups.length })),
  120,
);
console.error('fit', (performance.now() - started).toFixed(0), 'ms');
FEATURES.forEach((name, f) => {
  console.log(name.padEnd(18), weights[f]!.toFixed(3));
});
for (const s of samples)
  console.log(
    s.name.padEnd(14),
    'bm25',
    mrr(s.groups, bm25).toFixed(4),
    'linear',
    mrr(s.groups, weights).toFixed(4),
  );
