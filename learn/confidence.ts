// Learns when to keep silent: the weights of the confidence (src/search/weights/confidence.ts).
//
//   npx node --max-old-space-size=3500 learn/confidence.ts EVAL_FOLDER [--write]
//
// All kinds of text are fitted jointly, since what shows a bad match in one kind does not in another. First the weights
// that tell answerable questions from others, then one slope and offset that make the sum the probability that the
// first passage answers, then the probability from which it is shown: so that few answerable questions are declined.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityOf } from '../bench/reliability.ts';
import { SIGNALS, signalsOf, sizeOf } from '../src/search/confidence.ts';
import { ranked } from '../src/search/rerank.ts';
import { type Group, groupsOfCases, groupsOfSet } from './groups.ts';
import { judgedSet } from './judged-sets.ts';
import { areaUnderCurve, fittedLogistic, type Row, sumOf } from './logistic.ts';

/** One question of how many, and what the set counts for. */
const SETS = [
  ['cases', 1, 1],
  ['squad2', 2, 2.5],
  ['news_strict', 3, 1.2],
  ['news_lenient', 1, 1.2],
] as const;
/** Questions on subjects that no article names are few and must be declined. */
const NONE_WEIGHT = 4;
/** So many answerable questions on whole articles may be declined. */
const WRONGLY_DECLINED = 0.1;

type Sample = {
  readonly values: readonly number[];
  readonly answerable: boolean;
  readonly right: boolean;
  readonly kind: string;
  readonly topic: string;
};

const folder = process.argv[2] ?? '../shared/eval';
const sets = SETS.map(([name, every, weight]) => ({ name, weight, samples: samplesOf(name, every) }));
const weights = fittedLogistic(rowsOf(() => true));
const cases = sets[0]!.samples;
const held = heldOut();
const calibration = fittedLogistic(
  sets.flatMap(({ samples }) =>
    samples.map(
      (one): Row => ({
        values: [sumOf(one.values, weights), 1],
        right: one.right,
        weight: 1000 / samples.length,
      }),
    ),
  ),
);
const probability = (one: Sample, by = weights) =>
  1 / (1 + Math.exp(-(calibration[0]! * sumOf(one.values, by) + calibration[1]!)));
const answerable = cases.filter((one) => one.answerable);
const from = answerable.map((one) => probability(one)).sort((a, b) => a - b)[
  Math.floor(WRONGLY_DECLINED * answerable.length)
]!;

for (const { name, samples } of sets) {
  const sums = (yes: boolean) =>
    samples.filter((one) => one.answerable === yes).map((one) => sumOf(one.values, weights));
  console.log(
    `${name.padEnd(14)}AUC ${areaUnderCurve(sums(true), sums(false)).toFixed(4)} of ${samples.length}`,
  );
}
for (const kind of ['lexical', 'paraphrase', 'near', 'none']) {
  const some = cases.filter((one) => one.kind === kind);
  const declined = (by: (one: Sample) => Float64Array) =>
    ((100 * some.filter((one) => probability(one, by(one)) < from).length) / some.length).toFixed(0);
  console.log(
    `${kind.padEnd(14)}declined ${declined(() => weights)} %, with its article held out ${declined((one) => held.get(one.topic)!)} %`,
  );
}
for (const line of reliabilityOf(
  sets.flatMap(({ samples }) => samples.map((one) => ({ confidence: probability(one), right: one.right }))),
))
  console.log(`  ${line}`);
if (process.argv.includes('--write')) write();

function samplesOf(name: string, every: number): Sample[] {
  const groups: Group[] =
    name === 'cases'
      ? groupsOfCases(join(folder, 'quotes/cases.jsonl'), join(folder, 'retrieval/cases.questions.jsonl'))
      : groupsOfSet(judgedSet(join(folder, 'retrieval', name)), every);
  return groups.map(({ found, relevant, answerable, kind, topic }) => {
    const order = ranked(found.measured);
    const right = new Set(relevant.map((index) => found.measured[index]!.passage));
    const signals = signalsOf(found.query, order);
    const size = sizeOf(found.passages);
    return {
      values: SIGNALS.flatMap((signal) => [signals[signal], size * signals[signal]]),
      answerable,
      right: order[0] !== undefined && right.has(order[0].passage),
      kind,
      topic,
    };
  });
}

/** Answerable and other questions of a set count the same. */
function rowsOf(isIn: (one: Sample) => boolean): Row[] {
  return sets.flatMap(({ samples, weight }) => {
    const some = samples.filter(isIn);
    const yes = some.filter((one) => one.answerable).length;
    return some.map(
      ({ values, answerable, kind }): Row => ({
        values,
        right: answerable,
        weight:
          (kind === 'none' ? NONE_WEIGHT : 1) *
          weight *
          (1000 / Math.max(1, answerable ? yes : some.length - yes)),
      }),
    );
  });
}

function heldOut(): Map<string, Float64Array> {
  const topics = new Set(cases.map(({ topic }) => topic));
  return new Map(
    [...topics].map((topic): [string, Float64Array] => [
      topic,
      fittedLogistic(
        rowsOf((one) => !cases.includes(one) || one.topic !== topic),
        200,
      ),
    ]),
  );
}

function write(): void {
  const round = (value: number) => Number(value.toFixed(3));
  const lines = SIGNALS.map(
    (name, f) => `  ${name}: [${round(weights[2 * f]!)}, ${round(weights[2 * f + 1]!)}],`,
  );
  writeFileSync(
    new URL('../src/search/weights/confidence.ts', import.meta.url),
    `// When an answer is sure enough to be shown, learnt by learn/confidence.ts.
import type { Signal } from '../confidence.ts';

/** The weight of each signal in a library of some three thousand passages, and what is added for ten times as many. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Signal, readonly [weight: number, bySize: number]>> = {
${lines.join('\n')}
};

/** What makes the weighted sum a probability, through a logistic. */
export const CALIBRATION = { slope: ${round(calibration[0]!)}, offset: ${round(calibration[1]!)} };

/** From this probability on, a passage is shown as an answer. */
export const ANSWERED_FROM = ${(Math.floor(100 * from) - 1) / 100};
`,
  );
}
