// Shows how often attributions are right by what the ranker gives them: the limits of src/core/attribution/confidence.ts are
// read off this table.
//   npx node learn/speaker-confidence.ts MARKED.jsonl
// Counted are direct and mixed quotations whose speaker is known by name; a pronoun is right if its antecedent is.
import { decisionsOf, sceneOf } from '../src/core/attribution/attribution.ts';
import { turnSpeakersOf } from '../src/core/attribution/turn-speaker.ts';
import { utterancesOf } from '../src/core/speech/utterance.ts';
import { structureOf } from '../src/core/text/structure.ts';
import { goldFrom, knownName, rowFor, sameName } from './gold.ts';

type Case = { readonly probability: number; readonly margin: number; readonly right: boolean };

const names: Case[] = [];
const pronouns: Case[] = [];
for (const article of goldFrom(process.argv[2] ?? '../shared/eval/quotes/train.jsonl')) {
  const structure = structureOf(article.text);
  const scene = sceneOf(structure, utterancesOf(structure));
  decisionsOf(scene, turnSpeakersOf(scene)).forEach((decision, index) => {
    const gold = rowFor(article, scene.utterances[index]!);
    const known = gold && gold.kind !== 'indirect' ? knownName(gold) : null;
    if (!decision || !known || decision.entity < 0) return;
    const { probability, margin, kind } = decision.doubt;
    const right = sameName(known, scene.coreference.entities.list[decision.entity]!.words);
    if (kind === 'name') names.push({ probability, margin, right });
    if (kind === 'pronoun') pronouns.push({ probability, margin, right });
  });
}

const share = (cases: readonly Case[]): string => {
  const right = cases.filter((one) => one.right).length;
  return `${((100 * right) / Math.max(1, cases.length)).toFixed(1)} of ${cases.length}`;
};
for (const limit of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98])
  console.log(
    `names, probability from ${limit}: right ${share(names.filter((one) => one.probability >= limit))}`,
  );
for (const limit of [0, 0.5, 1, 1.5, 2, 2.5, 3, 4])
  console.log(
    `pronouns, probability from 0.9 and margin from ${limit}: right ${share(pronouns.filter((one) => one.probability >= 0.9 && one.margin >= limit))}`,
  );
