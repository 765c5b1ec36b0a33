// Learns the weights of the re-scoring (src/search/weights/ranking.ts) from judged questions.
//
//   npx node --max-old-space-size=3500 learn/ranking.ts EVAL_FOLDER [--write]
//
// EVAL_FOLDER holds retrieval/SET/ and quotes/cases.jsonl. Sets marked false are only scored. Questions in other words
// than the passage that answers are what readers ask and judged sets have few of: those that there are count for
// themselves (low-overlap.ts), and so do questions on whole articles, of EVAL_FOLDER and of readers/ beside this file,
// which are scored with their article held out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, type Feature, WIDTH } from '../src/search/features.ts';
import { scoreOf } from '../src/search/rerank.ts';
import { type Group, groupsOfCases, groupsOfSet } from './groups.ts';
import { judgedSet } from './judged-sets.ts';
import { lowOverlap } from './low-overlap.ts';
import { type Choice, fittedWeights, rankOf, type Weighted } from './softmax.ts';

/** Which sets, one question of how many, and whether they are learnt from. */
const SETS: readonly (readonly [name: string, every: number, learnt: boolean])[] = [
  ['squad2', 5, true],
  ['new_wiki', 12, true],
  ['qamr', 12, true],
  ['news_strict', 8, false],
  ['news_lenient', 2, false],
];
/** The sets that have titles and passages of several sentences, and one low-overlap question of how many. */
const IN_OTHER_WORDS: readonly (readonly [name: string, every: number])[] = [
  ['squad2', 1],
  ['new_wiki', 2],
];
const SET_WEIGHT = 1000;
const IN_OTHER_WORDS_WEIGHT = 300;
const STORIES_WEIGHT = 150;
/** Candidates that come this far down change no weight. */
const MOST_ROWS = 40;
/** The articles of whole stories are held out in so many parts. */
const FOLDS = 6;

/**
 * Given, not learnt, each with what is added where the question is in other words; null where that is learnt. The sets
 * learnt from reward length more than readers do who want the short passage, and their titles are topics, not
 * headlines; nobody speaks in them, and few of their questions ask who holds an office: points enough to outweigh any
 * one other kind of evidence but the sentence that holds the question's words. The vectors of meaning were taught on these very sets, which flatters them.
 */
const GIVEN: ReadonlyMap<Feature, readonly [number, number | null]> = new Map([
  ['length', [-1.8, null]],
  ['title', [5, null]],
  ['speaks', [6, 0]],
  ['said', [3, 0]],
  ['office', [2.5, 0]],
  ['sentence', [6, null]],
  ['meaning', [2, null]],
  ['passageMeaning', [0, null]],
  ['answering', [0, null]],
  ['besideAnswering', [0, null]],
]);

const folder = process.argv[2] ?? '../shared/eval';
const readers = new URL('readers/', import.meta.url).pathname;
const stories = [
  ...groupsOfCases(join(folder, 'quotes/cases.jsonl'), join(folder, 'retrieval/cases.questions.jsonl')),
  ...groupsOfCases(join(readers, 'articles.jsonl'), join(readers, 'questions.jsonl')).map((group) => ({
    ...group,
    kind: `${group.kind}, readers/`,
  })),
].filter(({ answerable }) => answerable);
const sets = SETS.map(([name, every, learnt]) => ({
  name,
  weight: learnt ? SET_WEIGHT : 0,
  groups: groupsOfSet(judgedSet(join(folder, 'retrieval', name)), every, true),
}));
for (const [name, every] of IN_OTHER_WORDS)
  sets.push({
    name: `${name}, other words`,
    weight: IN_OTHER_WORDS_WEIGHT,
    groups: lowOverlap(judgedSet(join(folder, 'retrieval', name))).flatMap((set) =>
      groupsOfSet(set, every, true),
    ),
  });

const fixed = new Set(
  [...GIVEN].flatMap(([name, [, whereStrange]]) => {
    const f = FEATURES.indexOf(name);
    return whereStrange === null ? [f] : [f, WIDTH + f];
  }),
);
const start = Float64Array.from([
  ...FEATURES.map((name) => GIVEN.get(name)?.[0] ?? (name === 'bm25' ? 5 : 0)),
  ...FEATURES.map((name) => GIVEN.get(name)?.[1] ?? 0),
]);
const learnt = sets
  .filter(({ weight }) => weight > 0)
  .map(({ groups, weight }): Weighted => ({ choices: groups.map(choiceOf), weight: weight / groups.length }));
const storyChoices = stories.map((story) => ({ topic: story.topic, choice: choiceOf(story) }));

const without = fittedWeights(learnt, { rounds: 150, start, fixed });
const weights = withStories(() => true, 80);
const topics = [...new Set(stories.map(({ topic }) => topic))];
const held = new Map(
  Array.from({ length: FOLDS }, (_, fold) =>
    topics.filter((_topic, index) => index % FOLDS === fold),
  ).flatMap((out) => {
    const fitted = withStories((topic) => !out.includes(topic), 50);
    return out.map((topic): [string, Float64Array] => [topic, fitted]);
  }),
);

for (const { name, groups } of sets) console.log(`${name.padEnd(24)}${scored(groups, () => weights)}`);
for (const kind of [...new Set(stories.map((story) => story.kind))]) {
  const groups = stories.filter((story) => story.kind === kind);
  console.log(`${kind.padEnd(24)}${scored(groups, () => weights)}`);
  console.log(`${'  held out'.padEnd(24)}${scored(groups, ({ topic }) => held.get(topic)!)}`);
}
if (process.argv.includes('--write')) write();

function withStories(isLearnt: (topic: string) => boolean, rounds: number): Float64Array {
  const choices = storyChoices.filter(({ topic }) => isLearnt(topic)).map(({ choice }) => choice);
  return fittedWeights([...learnt, { choices, weight: (2 * STORIES_WEIGHT) / stories.length }], {
    rounds,
    start: without,
    fixed,
  });
}

/** A question's best candidates as they are now ranked and those that answer, in rows of twice the features. */
function choiceOf({ found, relevant }: Group): Choice {
  const order = found.measured
    .map(({ row, strangeness }, index) => ({ index, score: scoreOf(row, strangeness) }))
    .sort((a, b) => b.score - a.score)
    .map(({ index }) => index);
  const kept = [...new Set([...relevant, ...order.slice(0, MOST_ROWS)])];
  return {
    rows: kept.map((index) => doubled(found.measured[index]!)),
    relevant: relevant.map((_, index) => index),
  };
}

function doubled({ row, strangeness }: Group['found']['measured'][number]): Float32Array {
  const both = new Float32Array(2 * WIDTH);
  both.set(row);
  both.set(
    row.map((value) => strangeness * value),
    WIDTH,
  );
  return both;
}

function scored(groups: readonly Group[], weightsFor: (group: Group) => Float64Array): string {
  const ranks = groups.map((group) =>
    rankOf({ rows: group.found.measured.map(doubled), relevant: group.relevant }, weightsFor(group)),
  );
  const share = (most: number) => (ranks.filter((rank) => rank <= most).length / ranks.length).toFixed(3);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / ranks.length;
  return `MRR@10 ${reciprocal.toFixed(4)}  first ${share(1)}  among three ${share(3)}  five ${share(5)}  of ${ranks.length}`;
}

function write(): void {
  const points = (f: number) => Number(weights[f]!.toFixed(2));
  const lines = FEATURES.map((name, f) => `  ${name}: [${points(f)}, ${points(WIDTH + f)}],`);
  writeFileSync(
    new URL('../src/search/weights/ranking.ts', import.meta.url),
    `// The weights of the re-scoring, learnt by learn/ranking.ts; one set for all kinds of text.
import type { Feature } from '../features.ts';

/**
 * Points for one unit of each feature, and what is added to them as far as no passage holds the question's own words;
 * what the features mean stands beside their names.
 */
export const RANKING_WEIGHTS: Readonly<Record<Feature, readonly [weight: number, whereStrange: number]>> = {
${lines.join('\n')}
};
`,
  );
  console.log(`wrote 2 × ${WIDTH} weights`);
}
