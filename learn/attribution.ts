// Learns who speaks: the weights of the ranker over candidates and of the choice of whom "he" and "she" mean.
//   npx node learn/attribution.ts TRAIN.jsonl [--write] [--every N] [--held-out]
// Each line of TRAIN is {text, quotes: [{start, end, kind, speaker, speakerStart, speakerEnd, …}]}. Without --write
// nothing is changed; --every N takes one article of N; --held-out learns on three quarters and scores the rest.
import { writeFileSync } from 'node:fs';
import { sceneOf } from '../src/core/attribution/attribution.ts';
import { candidatesOf } from '../src/core/attribution/candidate.ts';
import { CANDIDATE_FEATURES } from '../src/core/attribution/candidate-values.ts';
import { coreferenceOf } from '../src/core/attribution/coreference.ts';
import { PRONOUN_FEATURES, type PronounChoice } from '../src/core/attribution/pronoun-choice.ts';
import type { Candidate, Chain, Scene } from '../src/core/attribution/scene.ts';
import { rankerOf, scoreOf, type Weights } from '../src/core/rank.ts';
import { utterancesOf } from '../src/core/speech/utterance.ts';
import { structureOf } from '../src/core/text/structure.ts';
import { type GoldArticle, type GoldRow, goldFrom, knownName, rowFor, sameName } from './gold.ts';
import { type Choice, fitted } from './log-linear.ts';

type Sample = { readonly article: number; readonly choice: Choice; readonly row: GoldRow };

const file = process.argv[2] ?? '../shared/eval/quotes/train.jsonl';
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1;
const heldOut = process.argv.includes('--held-out');
const write = process.argv.includes('--write');

const SAME = -1;
const articles = goldFrom(file).filter((_, index) => index % every === 0);
const pronouns: Sample[] = [];
const speakers: Sample[] = [];
articles.forEach((article, index) => {
  const structure = structureOf(article.text);
  const scene = sceneOf(structure, utterancesOf(structure));
  pronouns.push(...pronounSamples(article, index, scene));
  speakers.push(...speakerSamples(article, index, scene));
});

learn(
  'pronoun',
  'whom "he" and "she" mean (src/core/attribution/coreference.ts)',
  pronouns,
  PRONOUN_FEATURES,
  {
    epochs: 20,
    rate: 0.1,
    l1: 8,
    l2: 1,
    atLeast: 3,
    drop: 0,
  },
);
learn(
  'attribution',
  'who said an utterance (src/core/attribution/candidate-values.ts)',
  speakers,
  CANDIDATE_FEATURES,
  {
    epochs: 14,
    rate: 0.1,
    l1: 20,
    l2: 1,
    atLeast: 12,
    drop: 0.1,
  },
);

function learn(
  name: string,
  about: string,
  samples: readonly Sample[],
  features: readonly string[],
  settings: Parameters<typeof fitted>[2],
): void {
  const isTest = ({ article }: Sample): boolean => heldOut && article % 4 === 0;
  const weights = fitted(
    samples.filter((sample) => !isTest(sample)).map(({ choice }) => choice),
    features,
    settings,
  );
  const table = written(name, about, weights);
  const right = (part: readonly Sample[]): string =>
    `${((100 * part.filter(({ choice }) => isRight(choice, weights, features)).length) / part.length).toFixed(2)} of ${part.length}`;
  console.log(`${name}: ${right(samples.filter((sample) => !isTest(sample)))} right, ${table.length} bytes`);
  if (heldOut) {
    const test = samples.filter(isTest);
    console.log(`  on articles not learnt from: ${right(test)}`);
    for (const type of ['person', 'org', 'nominal', 'pronoun'])
      console.log(
        `    ${type}: ${right(test.filter(({ row }) => row.speakerType === type && row.kind !== 'indirect'))} quoted, ${right(test.filter(({ row }) => row.speakerType === type && row.kind === 'indirect'))} reported`,
      );
  }
  if (write) writeFileSync(new URL(`../src/core/weights/${name}.ts`, import.meta.url), table);
}

function isRight({ values, right }: Choice, weights: Weights, features: readonly string[]): boolean {
  const ranker = rankerOf(weights, features);
  let best = -1;
  let top = -Infinity;
  values.forEach((row, at) => {
    const score = scoreOf(ranker, row);
    if (score > top) {
      top = score;
      best = at;
    }
  });
  return right[best] !== 0;
}

function written(name: string, about: string, weights: Weights): string {
  const constant = `${name.toUpperCase()}_WEIGHTS`;
  const lines = Object.entries(weights).map(
    ([feature, entries]) => `  ${feature}: ${JSON.stringify(entries)},`,
  );
  return `// Weights for ${about}: {feature: {value: weight}}, log-odds.
// Written by learn/attribution.ts from annotated news articles; not to be edited by hand.
import type { Weights } from '../rank.ts';

export const ${constant}: Weights = {
${lines.join('\n')}
};
`;
}

/** The pronouns whose meaning is known, each with the entities it might mean. */
function pronounSamples(article: GoldArticle, index: number, scene: Scene): Sample[] {
  const { structure, mentions, row, coreference } = scene;
  const choices = new Map<number, PronounChoice>();
  coreferenceOf(structure, mentions, row, (choice) =>
    choices.set(structure.tokens.start[mentions[choice.mention]!.first]!, choice),
  );
  return article.quotes.flatMap((gold) => {
    const choice = choices.get(gold.speakerStart ?? -1);
    const name = gold.speakerType === 'pronoun' ? knownName(gold) : null;
    if (!choice || !name) return [];
    const right = choice.entities.map((id) => Number(sameName(name, coreference.entities.list[id]!.words)));
    return right.includes(1) ? [{ article: index, choice: { values: choice.values, right }, row: gold }] : [];
  });
}

/** The utterances that fit a marked row, each with its candidates, in order; the chain follows the marked speakers. */
function speakerSamples(article: GoldArticle, index: number, scene: Scene): Sample[] {
  const samples: Sample[] = [];
  const titleEnd = scene.structure.layout.title?.end ?? -1;
  let chain: Chain = { speakers: [], utterance: -1 };
  scene.utterances.forEach((utterance, at) => {
    const gold = rowFor(article, utterance);
    if (!gold || utterance.content.start < titleEnd) return;
    const candidates = candidatesOf(scene, at, chain);
    const right = labels(gold, candidates, scene);
    const best = right.indexOf(1);
    if (best < 0) return;
    samples.push({
      article: index,
      choice: { values: candidates.map(({ values }) => values), right },
      row: gold,
    });
    const { entity } = candidates[best]!;
    if (entity >= 0)
      chain = {
        speakers: [entity, ...chain.speakers.filter((one) => one !== entity)].slice(0, 6),
        utterance: at,
      };
  });
  return samples;
}

/** 1 for the marked mention; else for whoever has the known name; -1 for the same entity elsewhere. */
function labels(
  gold: GoldRow,
  candidates: readonly Candidate[],
  { structure: { tokens }, mentions, coreference }: Scene,
): number[] {
  if (gold.speaker === null) return candidates.map(({ special }) => Number(special === 'nobody'));
  const name = knownName(gold);
  const right = candidates.map(() => 0);
  let best = -1;
  let most = 0.2;
  candidates.forEach(({ mention }, at) => {
    if (mention < 0 || gold.speakerStart === null || gold.speakerEnd === null) return;
    const start = tokens.start[mentions[mention]!.first]!;
    const end = tokens.end[mentions[mention]!.end - 1]!;
    const both = Math.min(end, gold.speakerEnd) - Math.max(start, gold.speakerStart);
    const share = both / (Math.max(end, gold.speakerEnd) - Math.min(start, gold.speakerStart));
    const inside = both === end - start && start - gold.speakerStart < 4;
    if (both > 0 && Math.max(share, inside ? 0.9 : 0) > most) {
      most = Math.max(share, inside ? 0.9 : 0);
      best = at;
    }
  });
  const entity = best >= 0 ? candidates[best]!.entity : -1;
  candidates.forEach((candidate, at) => {
    if (at === best) right[at] = 1;
    else if (candidate.entity >= 0 && candidate.entity === entity)
      right[at] = candidate.mention < 0 ? -1 : SAME;
    else if (
      best < 0 &&
      name &&
      candidate.entity >= 0 &&
      sameName(name, coreference.entities.list[candidate.entity]!.words)
    )
      right[at] = 1;
  });
  return right;
}
