// Learns the weights of the re-scoring (src/search/weights/ranking.ts) from judged questions.
//
//   npx node --max-old-space-size=3500 learn/ranking.ts EVAL_FOLDER [--write]
//
// EVAL_FOLDER holds retrieval/SET/ and quotes/cases.jsonl. Sets marked false are only scored. The questions on whole
// articles are few: they are weighed a little more than one by one, and scored with their article held out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, WIDTH } from '../src/search/features.ts';
import { type Group, groupsOfCases, groupsOfSet } from './groups.ts';
import { judgedSet } from './judged-sets.ts';
import { fittedWeights, rankOf, type Weighted } from './softmax.ts';

/** Which sets, one question of how many, and whether they are learnt from. */
const SETS: readonly (readonly [name: string, every: number, learnt: boolean])[] = [
  ['squad2', 4, true],
  ['new_wiki', 10, true],
  ['qamr', 7, true],
  ['news_strict', 8, false],
  ['news_lenient', 2, false],
];
const SET_WEIGHT = 1000;
const CASES_WEIGHT = 80;

/**
 * Given, not learnt. The sets learnt from reward length less than readers do who want the short passage, and their
 * titles are topics, not headlines; nobody speaks in them.
 */
const GIVEN: ReadonlyMap<(typeof FEATURES)[number], number> = new Map([
  ['length', -2.5],
  ['title', 4],
  ['speaks', 6],
  ['said', 3],
]);

const folder = process.argv[2] ?? '../shared/eval';
const cases = groupsOfCases(
  join(folder, 'quotes/cases.jsonl'),
  join(folder, 'retrieval/cases.questions.jsonl'),
).filter(({ answerable }) => answerable);
const sets = SETS.map(([name, every, learnt]) => ({
  name,
  learnt,
  groups: groupsOfSet(judgedSet(join(folder, 'retrieval', name)), every, true),
}));
const fixed = new Set([...GIVEN.keys()].map((name) => FEATURES.indexOf(name)));
const start = Float64Array.from(FEATURES, (name) => GIVEN.get(name) ?? (name === 'bm25' ? 5 : 0));
const learnt = sets
  .filter((set) => set.learnt)
  .map(({ groups }): Weighted => ({ choices: groups, weight: SET_WEIGHT / groups.length }));

const without = fittedWeights(learnt, { rounds: 120, start, fixed });
const weights = fittedWeights([...learnt, { choices: cases, weight: CASES_WEIGHT / cases.length }], {
  rounds: 60,
  start: without,
  fixed,
});
for (const { name, groups } of sets) console.log(`${name.padEnd(14)}${scored(groups, () => weights)}`);
console.log(`cases, learnt  ${byWording(() => weights)}`);
const held = new Map(
  [...new Set(cases.map(({ topic }) => topic))].map((topic): [string, Float64Array] => [
    topic,
    fittedWeights(
      [
        ...learnt,
        { choices: cases.filter((one) => one.topic !== topic), weight: CASES_WEIGHT / cases.length },
      ],
      { rounds: 40, start: without, fixed },
    ),
  ]),
);
console.log(`cases, held out${byWording(({ topic }) => held.get(topic)!)}`);
if (process.argv.includes('--write')) write();

function scored(groups: readonly Group[], weightsFor: (group: Group) => Float64Array): string {
  const ranks = groups.map((group) => rankOf(group, weightsFor(group)));
  const share = (most: number) => (ranks.filter((rank) => rank <= most).length / ranks.length).toFixed(3);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / ranks.length;
  return `MRR@10 ${reciprocal.toFixed(4)}  first ${share(1)}  among three ${share(3)}  five ${share(5)}  of ${ranks.length}`;
}

function byWording(weightsFor: (group: Group) => Float64Array): string {
  return ['lexical', 'paraphrase']
    .map(
      (kind) =>
        `\n  ${kind.padEnd(12)}${scored(
          cases.filter((one) => one.kind === kind),
          weightsFor,
        )}`,
    )
    .join('');
}

function write(): void {
  const lines = FEATURES.map((name, f) => `  ${name}: ${Number(weights[f]!.toFixed(2))},`);
  writeFileSync(
    new URL('../src/search/weights/ranking.ts', import.meta.url),
    `// The weights of the re-scoring, learnt by learn/ranking.ts; one set for all kinds of text.
import type { Feature } from '../features.ts';

/** Points for one unit of each feature; what the features mean stands beside their names. */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
${lines.join('\n')}
};
`,
  );
  console.log(`wrote ${WIDTH} weights`);
}
