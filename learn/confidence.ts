// Learns when to keep silent: the weights of the confidence (src/search/weights/confidence.ts).
//
//   npx node --max-old-space-size=3500 learn/confidence.ts EVAL_FOLDER [--write]
//
// To be run after learn/ranking.ts has written new weights. All kinds of text and sizes of library are fitted jointly,
// since what shows a bad match in one does not in another; each set counts the same however many questions it has, and
// in each set those that are answered as much as those that are not. First the weights that tell the ones from the
// others; then the slope and offset that make their sum the probability that the first passage answers; then the
// probability from which it is shown. The latter two are fitted to what questions get when their topic was held out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityOf } from '../bench/reliability.ts';
import { LARGE_SIGNALS, SIGNALS } from '../src/search/signals.ts';
import {
  type Asked,
  askedOfArticles,
  askedOfSet,
  askedOfSmallLibraries,
  casesIn,
  ownQuestions,
} from './asked.ts';
import { type JudgedSet, judgedSet } from './judged-sets.ts';
import { areaUnderCurve, fittedLogistic, sumOf } from './logistic.ts';

/** How strongly weights are held at 0, in questions: by cross-validation over whole sets. */
const RIDGE = 60;
const FOLDS = 5;
/** So many answerable questions of each set on whole articles may be declined, with their article held out. */
const WRONGLY_DECLINED = 0.09;

type Learnt = { readonly counts: number; readonly asked: readonly Asked[] };

const folder = process.argv[2] ?? '../shared/eval';
const sets = askedSets();
const all = sets.flatMap(({ asked }) => asked);
const found = all.filter(({ values }) => values.length > 0);
const weightOf = questionWeights();
const weights = fitted(() => true);
const heldOut = sumsHeldOut();
const calibration = calibrated();
const from = threshold();

report();
if (process.argv.includes('--write')) write();

function askedSets(): Learnt[] {
  const set = (name: string) => judgedSet(join(folder, 'retrieval', name));
  const [squad2, wiki, qamr] = ['squad2', 'new_wiki', 'qamr'].map(set) as [JudgedSet, JudgedSet, JudgedSet];
  const articles = [casesIn(folder), ownQuestions()];
  return [
    { counts: 1.5, asked: askedOfSet(squad2, 1) },
    { counts: 1.8, asked: askedOfSet(set('news_strict'), 1) },
    { counts: 1.8, asked: askedOfSet(set('news_lenient'), 1) },
    ...articles.flatMap((one) => [
      { counts: 1, asked: askedOfArticles(one, 1, 1) },
      { counts: 0.25, asked: askedOfArticles(one, one.name === 'cases' ? 4 : 8, 4) },
      { counts: 0.25, asked: askedOfArticles(one, one.articles.length, 8) },
    ]),
    { counts: 0.2, asked: askedOfSmallLibraries(wiki, 1, 24) },
    { counts: 0.2, asked: askedOfSmallLibraries(wiki, 6, 8) },
    { counts: 0.2, asked: askedOfSmallLibraries(wiki, 16, 3) },
    { counts: 0.1, asked: askedOfSmallLibraries(squad2, 1, 24) },
    { counts: 0.1, asked: askedOfSmallLibraries(squad2, 6, 6) },
    { counts: 0.1, asked: askedOfSmallLibraries(qamr, 30, 12) },
  ];
}

/** What each question counts: its set's share, half of it for those that are answered, the rest by kind. */
function questionWeights(): ReadonlyMap<Asked, number> {
  const found = new Map<Asked, number>();
  for (const { counts, asked } of sets) {
    const kinds = Map.groupBy(asked, ({ kind, answerable }) => (answerable ? 'answerable' : kind));
    for (const [kind, some] of kinds)
      for (const one of some)
        found.set(one, ((kind === 'answerable' ? 1 : 1 / (kinds.size - 1)) * counts) / some.length);
  }
  return found;
}

function fitted(isIn: (one: Asked) => boolean): Float64Array {
  const rows = found
    .filter(isIn)
    .map((one) => ({ values: one.values, right: one.answerable, weight: weightOf.get(one)! }));
  return fittedLogistic(rows, RIDGE);
}

/** The sum that each question gets by weights that were learnt without its topic. */
function sumsHeldOut(): ReadonlyMap<Asked, number> {
  const sums = new Map<Asked, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const without = fitted(({ topic }) => foldOf(topic) !== fold);
    for (const one of all) if (foldOf(one.topic) === fold) sums.set(one, judgedBy(without, one));
  }
  return sums;
}

/** Without signals nothing is answered. */
function judgedBy(by: Float64Array, { values }: Asked): number {
  return values.length === 0 ? -1e6 : sumOf(values, by);
}

function foldOf(topic: string): number {
  let hash = 7;
  for (let i = 0; i < topic.length; i += 1) hash = (31 * hash + topic.charCodeAt(i)) % 1_000_003;
  return hash % FOLDS;
}

function calibrated(): Float64Array {
  return fittedLogistic(
    found.map((one) => ({ values: [heldOut.get(one)!, 1], right: one.right, weight: weightOf.get(one)! })),
    0,
  );
}

function probability(sum: number): number {
  return 1 / (1 + Math.exp(-(calibration[0]! * sum + calibration[1]!)));
}

/** The probability below which no more than so many answerable questions on whole articles fall. */
function threshold(): number {
  const below = ['cases', 'own'].map((name) => {
    const answerable = found
      .filter(({ set, answerable }) => set === name && answerable)
      .map((one) => probability(heldOut.get(one)!))
      .sort((a, b) => a - b);
    return answerable[Math.floor(WRONGLY_DECLINED * answerable.length)]!;
  });
  return Math.min(...below);
}

function report(): void {
  const learnt = (one: Asked) => judgedBy(weights, one);
  const held = (one: Asked) => heldOut.get(one)!;
  const withoutKind = new Map(
    ['cases', 'own', 'squad2', 'news'].map((name) => [name, fitted(({ set }) => !set.startsWith(name))]),
  );
  const unseen = (one: Asked) => {
    const name = [...withoutKind.keys()].find((start) => one.set.startsWith(start));
    return name === undefined ? Number.NaN : judgedBy(withoutKind.get(name)!, one);
  };
  console.log('AUC: as learnt, with the topic held out, with all sets of the kind held out');
  for (const { asked } of sets) {
    const area = (sum: (one: Asked) => number) =>
      areaUnderCurve(
        asked.filter(({ answerable }) => answerable).map(sum),
        asked.filter(({ answerable }) => !answerable).map(sum),
      ).toFixed(3);
    const unseenArea = Number.isNaN(unseen(asked[0]!)) ? '' : area(unseen);
    console.log(
      `  ${asked[0]!.set.padEnd(24)}${area(learnt)}  ${area(held)}  ${unseenArea}  of ${asked.length}`,
    );
  }
  console.log(`declined below ${from.toFixed(3)}, the same three ways`);
  for (const [set, some] of Map.groupBy(all, ({ set }) => set)) {
    if (!/^(?:cases|own)/u.test(set)) continue;
    for (const [kind, asked] of Map.groupBy(some, ({ kind }) => kind)) {
      const declined = (sum: (one: Asked) => number) =>
        `${((100 * asked.filter((one) => probability(sum(one)) < from).length) / asked.length).toFixed(0).padStart(3)} %`;
      console.log(
        `  ${set.padEnd(20)}${kind.padEnd(12)}${declined(learnt)} ${declined(held)} ${declined(unseen)}  of ${asked.length}`,
      );
    }
  }
  console.log('how often the first passage answers, by the confidence given with the topic held out');
  for (const line of reliabilityOf(
    all.map((one) => ({ confidence: probability(held(one)), right: one.right })),
  ))
    console.log(`  ${line}`);
}

function write(): void {
  const round = (value: number) => Number(value.toFixed(3));
  const lines = (names: readonly string[], at: number) =>
    names.map((name, f) => `  ${name}: ${round(weights[at + f]!)},`).join('\n');
  writeFileSync(
    new URL('../src/search/weights/confidence.ts', import.meta.url),
    `// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { LargeSignal, Signal } from '../signals.ts';

/** The weight of each signal. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, number>> = {
${lines(SIGNALS, 0)}
};

/** The weight of those that count in a large library only. */
export const LARGE_WEIGHTS: Readonly<Record<LargeSignal, number>> = {
${lines(LARGE_SIGNALS, SIGNALS.length)}
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: ${round(calibration[0]!)}, offset: ${round(calibration[1]!)} };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = ${Math.floor(1000 * from) / 1000};
`,
  );
}
