// Learns which quoted stretches are quotations, from annotated articles:
//   npx node learn/quotation-marks.ts TRAIN.jsonl [--folds N] [--keep N] [--write]
// Each line of TRAIN is {text, quotes: [{start, end, kind}]}. Without --write nothing is changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { tableOf } from '../src/core/linear.ts';
import { quotedFeatures, quotedSpace, stretchesOf } from '../src/core/speech/quoted-features.ts';
import { structureOf } from '../src/core/text/structure.ts';

type Article = { text: string; quotes: { start: number; end: number; kind: string }[] };
type Example = { article: number; ids: Int32Array; said: boolean; weight: number };

function examplesOf({ text, quotes }: Article, article: number): Example[] {
  const structure = structureOf(text);
  return stretchesOf(structure).map((stretch) => {
    const { start, end } = stretch.marked.span;
    const covered = quotes
      .filter(({ kind }) => kind !== 'indirect')
      .reduce((sum, quote) => sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)), 0);
    const ids: number[] = [];
    quotedFeatures(structure, stretch, (id) => ids.push(id));
    const words = text.slice(start, end).split(/\s+/u).length;
    return {
      article,
      ids: Int32Array.from(ids),
      said: covered > (end - start) / 2,
      weight: words < 3 ? 0.6 : 1,
    };
  });
}

function score(ids: Int32Array, weights: Float32Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id]!;
  return sum;
}

/** Logistic regression by AdaGrad with an L2 pull towards nothing. */
function learn(examples: readonly Example[], kept: Uint8Array | null): Float32Array {
  const weights = new Float32Array(quotedSpace.size);
  const squares = new Float32Array(quotedSpace.size).fill(1);
  let seed = 1;
  for (let step = 0; step < examples.length * 15; step += 1) {
    seed = (seed * 48271) % 2147483647;
    const { ids, said, weight } = examples[seed % examples.length]!;
    const error = (1 / (1 + Math.exp(-score(ids, weights))) - (said ? 1 : 0)) * weight;
    for (const id of ids) {
      if (kept && kept[id] === 0) continue;
      const gradient = error + 5e-4 * weights[id]!;
      squares[id]! += gradient * gradient;
      weights[id]! -= (0.3 * gradient) / Math.sqrt(squares[id]!);
    }
  }
  return weights;
}

function learnFew(examples: readonly Example[], keep: number): Float32Array {
  const full = learn(examples, null);
  const counts = new Float64Array(full.length);
  for (const { ids } of examples) for (const id of ids) counts[id]! += 1;
  const worth = Array.from(full, (weight, id) => Math.abs(weight) * Math.sqrt(Math.min(counts[id]!, 100)));
  const limit = worth.toSorted((a, b) => b - a)[keep] ?? 0;
  return learn(
    examples,
    Uint8Array.from(worth, (value) => (value > limit ? 1 : 0)),
  );
}

const [path = '', ...options] = process.argv.slice(2);
const option = (name: string, otherwise: number): number => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(options[at + 1]);
};
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Article);
const examples = articles.flatMap(examplesOf);
const folds = option('folds', 0);
const weights = learnFew(
  folds > 0 ? examples.filter(({ article }) => article % folds !== 0) : examples,
  option('keep', 200),
);
if (folds > 0) {
  for (const threshold of [-2, -1, -0.5, 0, 0.5, 1]) {
    const held = examples.filter(({ article }) => article % folds === 0);
    const right = held.filter(({ ids, said }) => said && score(ids, weights) > threshold).length;
    const wrong = held.filter(({ ids, said }) => !said && score(ids, weights) > threshold).length;
    const all = held.filter(({ said }) => said).length;
    console.log(`over ${threshold}: ${right} of ${all} kept, ${wrong} of ${held.length - all} let in`);
  }
}
if (options.includes('--write')) {
  const head = `// Weights of the quotation-mark model (src/core/speech/quoted-features.ts): {family: {values: weight}}, log-odds.
// Written by learn/quotation-marks.ts from ${articles.length} annotated news articles; not to be edited by hand.
import type { WeightTable } from '../linear.ts';

`;
  const table = tableOf(quotedSpace, weights);
  writeFileSync(
    new URL('../src/core/weights/quotation-marks.ts', import.meta.url),
    `${head}export const QUOTATION_MARKS: WeightTable = {\n${table}\n};\n`,
  );
  console.log(`${Math.round(table.length / 1024)} KB`);
}
