// Learns the weights of the reported-speech model from annotated articles:
//   npx node learn/reported-speech.ts TRAIN.jsonl [--folds N [--held K]] [--keep N] [--write]
// Each line of TRAIN is {text, quotes: [{start, end, kind, cue, speech, speakerStart}]}. Without --write nothing is
// changed; with --folds it learns without every Nth article and is scored on these.
// Of the features the KEEP that weigh most are learnt anew and kept, so that the table stays short.
import { readFileSync, writeFileSync } from 'node:fs';
import { tableOf } from '../src/core/linear.ts';
import { type Clause, clausesOf, isOneQuotation } from '../src/core/speech/clause.ts';
import { openerOf, viewOf } from '../src/core/speech/cue-view.ts';
import { candidatesAfter, candidatesBefore, countBelow } from '../src/core/speech/reported-candidates.ts';
import {
  crossFeatures,
  cueFeatures,
  endFeatures,
  gapFeatures,
  openFeatures,
  pairFeatures,
  reportedSpace,
  startFeatures,
} from '../src/core/speech/reported-features.ts';
import { type Cue, mayReport } from '../src/core/text/cue.ts';
import { type Structure, structureOf } from '../src/core/text/structure.ts';

type Gold = {
  start: number;
  end: number;
  kind: string;
  cue?: string | null;
  speech?: boolean;
  speakerStart?: number | null;
};
type Article = { id: string; text: string; quotes: Gold[] };
type Row = { gold: Gold; from: number; to: number };

/** One cue on one side with its candidates; features are listed once for each start, end, cut and pair. */
type Example = {
  article: number;
  common: Int32Array;
  starts: Int32Array[];
  ends: Int32Array[];
  cuts: Int32Array[];
  /** Parallel arrays, one entry a candidate pair: its start, its end, the cuts that it crosses [from, to). */
  pairStart: Uint8Array;
  pairEnd: Uint8Array;
  pairFrom: Uint8Array;
  pairTo: Uint8Array;
  pairIds: Int32Array[];
  /** The pair that is right, or -1 for none. */
  right: number;
  weight: number;
};

const SPEECH_CLASSES = new Set(['say', 'tell', 'ask', 'urge', 'promise', 'call']);

function examplesOf(article: Article, number: number): { examples: Example[]; unreached: number } {
  const structure = structureOf(article.text);
  const clauses = clausesOf(structure);
  const rows = rowsByCue(article, structure);
  const examples: Example[] = [];
  let unreached = 0;
  let index = 0;
  structure.cues.forEach((cue, place) => {
    while (index < clauses.length && clauses[index]!.to <= cue.head) index += 1;
    const clause = clauses[index];
    if (!clause || clause.from > cue.head || clause.quoted[cue.head] || !mayReport(cue)) return;
    // What is said within something said is not annotated: such a cue teaches nothing.
    const at = structure.tokens.start[cue.head]!;
    if (article.quotes.some(({ start, end }) => start <= at && at < end)) return;
    const own = rows.get(place) ?? [];
    for (const side of [0, 1]) {
      const example = exampleOf(clause, cue, side, own, number);
      if (example === null) continue;
      if (example === 'unreached') unreached += 1;
      else examples.push(example);
    }
  });
  return { examples, unreached };
}

function exampleOf(
  clause: Clause,
  cue: Cue,
  side: number,
  own: readonly Row[],
  article: number,
): Example | 'unreached' | null {
  const view = viewOf(clause, cue);
  const { starts, ends, cuts } = side === 0 ? candidatesAfter(clause, cue) : candidatesBefore(clause, cue);
  if (starts.length === 0 || ends.length === 0) return null;
  const list = (features: (emit: (id: number) => void) => void): Int32Array => {
    const ids: number[] = [];
    features((id) => ids.push(id));
    return Int32Array.from(ids);
  };
  const wanted = own
    .filter((row) => !isOneQuotation(clause, row.from, row.to))
    .filter(
      (row) =>
        (side === 0 ? row.from > cue.last : row.to <= cue.first) &&
        row.from >= clause.from &&
        row.from < clause.to,
    );
  const pairStart: number[] = [];
  const pairEnd: number[] = [];
  const pairFrom: number[] = [];
  const pairTo: number[] = [];
  const pairIds: Int32Array[] = [];
  let right = -1;
  let bestOverlap = 0.5;
  for (const [s, start] of starts.entries()) {
    const opener = side === 0 ? openerOf(clause, cue, start) : 0;
    for (const [e, end] of ends.entries()) {
      if (end <= start || isOneQuotation(clause, start, end)) continue;
      for (const { from, to } of wanted) {
        const shared = Math.min(end, to) - Math.max(start, from);
        const overlap = shared / (end - start + to - from - shared);
        if (overlap > bestOverlap) {
          bestOverlap = overlap;
          right = pairStart.length;
        }
      }
      pairStart.push(s);
      pairEnd.push(e);
      pairFrom.push(countBelow(cuts, start + 1));
      pairTo.push(Math.max(countBelow(cuts, start + 1), countBelow(cuts, end)));
      pairIds.push(list((emit) => pairFeatures(clause, side, opener, start, end, emit)));
    }
  }
  let weight = 1;
  if (wanted.length > 0) {
    const speech = wanted.some((row) => row.gold.speech !== false);
    const saying = cue.type !== 'verb' || (SPEECH_CLASSES.has(cue.classes[0]!) && cue.modal === 'none');
    if (!speech) {
      if (!saying) {
        right = -1;
        weight = 0.3;
      } else weight = 0.4;
    }
    if (right < 0 && (speech || saying)) return 'unreached';
  }
  return {
    article,
    common: list((emit) => cueFeatures(clause, view, side, emit)),
    starts: starts.map((start) =>
      list((emit) =>
        side === 0 ? startFeatures(clause, view, start, emit) : openFeatures(clause, start, emit),
      ),
    ),
    ends: ends.map((end) =>
      list((emit) =>
        side === 0 ? endFeatures(clause, view, end, emit) : gapFeatures(clause, view, end, emit),
      ),
    ),
    cuts: cuts.map((cut) => list((emit) => crossFeatures(clause, view, cut, emit))),
    pairStart: Uint8Array.from(pairStart),
    pairEnd: Uint8Array.from(pairEnd),
    pairFrom: Uint8Array.from(pairFrom),
    pairTo: Uint8Array.from(pairTo),
    pairIds,
    right,
    weight,
  };
}

/** Which gold rows belong to which cue: the row's cue words are looked for in its paragraph, nearest first. */
function rowsByCue(article: Article, structure: Structure): Map<number, Row[]> {
  const { text } = article;
  const { tokens, cues, blocks } = structure;
  const rows = new Map<number, Row[]>();
  for (const gold of article.quotes) {
    if (!gold.cue) continue;
    const block = blocks.find(({ start, end }) => start <= gold.start && gold.start < end);
    if (!block) continue;
    let found = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (
      let at = text.indexOf(gold.cue, block.start);
      at >= 0 && at < block.end;
      at = text.indexOf(gold.cue, at + 1)
    ) {
      const far = at < gold.start ? gold.start - at - gold.cue.length : at - gold.end;
      const fromSpeaker = gold.speakerStart == null ? 0 : Math.abs(gold.speakerStart - at) * 0.2;
      if (far >= 0 && far + fromSpeaker < nearest) {
        nearest = far + fromSpeaker;
        found = at;
      }
    }
    if (found < 0) continue;
    const end = found + gold.cue.length;
    let chosen = -1;
    for (const [place, cue] of cues.entries()) {
      const at = tokens.start[cue.head]!;
      if (at < found || at >= end) continue;
      if (chosen < 0 || (cues[chosen]!.classes[0] === 'think' && cue.classes[0] !== 'think')) chosen = place;
    }
    if (chosen < 0) continue;
    const from = lowest(tokens.end, gold.start + 1);
    const to = lowest(tokens.end, gold.end) + 1;
    rows.set(chosen, [...(rows.get(chosen) ?? []), { gold, from, to }]);
  }
  return rows;
}

/** The first index whose value is at least `limit`. */
function lowest(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Maximum likelihood of the right pair among all pairs and "none", by AdaGrad with an L2 pull towards nothing. */
function learn(
  examples: readonly Example[],
  epochs: number,
  pull: number,
  kept: Uint8Array | null = null,
): Float32Array {
  const weights = new Float32Array(reportedSpace.size);
  const squares = new Float32Array(reportedSpace.size).fill(1);
  const order = examples.map((_, index) => index);
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const step = (ids: Int32Array, gradient: number): void => {
    if (Math.abs(gradient) < 1e-4) return;
    for (const id of ids) {
      if (kept && kept[id] === 0) continue;
      const full = gradient + pull * weights[id]!;
      squares[id]! += full * full;
      weights[id]! -= (0.15 * full) / Math.sqrt(squares[id]!);
    }
  };
  // The mean over the later epochs: the last steps alone depend on the order of the articles.
  const mean = new Float32Array(weights.length);
  const settled = Math.floor(epochs / 3);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    if (epoch > settled)
      for (let id = 0; id < mean.length; id += 1) mean[id]! += weights[id]! / (epochs - settled);
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (const index of order) {
      const example = examples[index]!;
      const { probabilities } = predicted(example, weights);
      const { weight, right, starts, ends, cuts } = example;
      const startMass = new Float64Array(starts.length);
      const endMass = new Float64Array(ends.length);
      const cutMass = new Float64Array(cuts.length + 1);
      let all = 0;
      example.pairIds.forEach((ids, pair) => {
        const gradient = (probabilities[pair]! - (pair === right ? 1 : 0)) * weight;
        all += gradient;
        startMass[example.pairStart[pair]!]! += gradient;
        endMass[example.pairEnd[pair]!]! += gradient;
        cutMass[example.pairFrom[pair]!]! += gradient;
        cutMass[example.pairTo[pair]!]! -= gradient;
        step(ids, gradient);
      });
      step(example.common, all);
      starts.forEach((ids, place) => {
        step(ids, startMass[place]!);
      });
      ends.forEach((ids, place) => {
        step(ids, endMass[place]!);
      });
      let running = 0;
      cuts.forEach((ids, place) => {
        running += cutMass[place]!;
        step(ids, running);
      });
    }
  }
  return mean.map((sum, id) => sum + weights[id]! / (epochs - settled));
}

function predicted(example: Example, weights: Float32Array): { probabilities: Float64Array; best: number } {
  const sum = (ids: Int32Array): number => {
    let total = 0;
    for (const id of ids) total += weights[id]!;
    return total;
  };
  const base = sum(example.common);
  const starts = example.starts.map(sum);
  const ends = example.ends.map(sum);
  const cuts = new Float64Array(example.cuts.length + 1);
  example.cuts.forEach((ids, place) => {
    cuts[place + 1] = cuts[place]! + sum(ids);
  });
  const scores = new Float64Array(example.pairIds.length);
  let highest = 0;
  let best = 0;
  for (let pair = 0; pair < scores.length; pair += 1) {
    const crossed = cuts[example.pairTo[pair]!]! - cuts[example.pairFrom[pair]!]!;
    scores[pair] =
      base +
      starts[example.pairStart[pair]!]! +
      ends[example.pairEnd[pair]!]! +
      crossed +
      sum(example.pairIds[pair]!);
    if (scores[pair]! > scores[best]!) best = pair;
    highest = Math.max(highest, scores[pair]!);
  }
  const nothing = Math.exp(-highest);
  let total = nothing;
  for (let pair = 0; pair < scores.length; pair += 1) {
    scores[pair] = Math.exp(scores[pair]! - highest);
    total += scores[pair]!;
  }
  for (let pair = 0; pair < scores.length; pair += 1) scores[pair]! /= total;
  return { probabilities: scores, best: nothing * 2 > total ? -1 : best };
}

/** Learns, keeps the features that weigh most over the articles that have them, and learns these anew. */
function learnFew(examples: readonly Example[], keep: number): Float32Array {
  const epochs = option('epochs', 10);
  const pull = option('pull', 1e-4);
  const full = learn(examples, epochs, pull);
  const counts = new Float64Array(full.length);
  for (const { common, starts, ends, cuts, pairIds } of examples) {
    const seen = new Set<number>();
    for (const ids of [common, ...starts, ...ends, ...cuts, ...pairIds]) for (const id of ids) seen.add(id);
    for (const id of seen) counts[id]! += 1;
  }
  const worth = Array.from(full, (weight, id) => Math.abs(weight) * Math.sqrt(Math.min(counts[id]!, 100)));
  const limit = worth.toSorted((a, b) => b - a)[keep] ?? 0;
  return learn(
    examples,
    epochs,
    pull,
    Uint8Array.from(worth, (value) => (value > limit ? 1 : 0)),
  );
}

function write(weights: Float32Array): void {
  const table = tableOf(reportedSpace, weights);
  const path = new URL('../src/core/weights/reported-speech.ts', import.meta.url);
  const head = `// Weights of the reported-speech model (src/core/speech/reported-features.ts): {family: {values: weight}}, log-odds.
// Written by learn/reported-speech.ts from ${articles.length} annotated news articles; not to be edited by hand.
import type { WeightTable } from '../linear.ts';

`;
  writeFileSync(path, `${head}export const REPORTED_SPEECH: WeightTable = {\n${table}\n};\n`);
  console.log(
    `${weights.filter((weight) => Math.abs(weight) >= 0.05).length} weights, ${Math.round(table.length / 1024)} KB`,
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
  .map((line) => JSON.parse(line) as Article)
  .slice(0, option('articles', 1e9));
let unreached = 0;
const examples = articles.flatMap((article, number) => {
  const made = examplesOf(article, number);
  unreached += made.unreached;
  return made.examples;
});
console.log(
  `${articles.length} articles, ${examples.length} examples, ${examples.filter(({ right }) => right >= 0).length} with content, ${unreached} out of reach`,
);
const folds = option('folds', 0);
const keep = option('keep', 2300);
const held = option('held', 0);
const seen = folds > 0 ? examples.filter(({ article }) => article % folds !== held) : examples;
const weights = learnFew(seen, keep);
if (folds > 0) report(examples.filter(({ article }) => article % folds === held));
if (options.includes('--write')) write(weights);

function report(held: readonly Example[]): void {
  let found = 0;
  let exact = 0;
  let invented = 0;
  let missed = 0;
  for (const example of held) {
    const { best } = predicted(example, weights);
    if (example.weight < 1) continue;
    if (best >= 0 && example.right < 0) invented += 1;
    else if (best < 0 && example.right >= 0) missed += 1;
    else if (best >= 0) {
      found += 1;
      if (best === example.right) exact += 1;
    }
  }
  console.log(`held out: ${found} found (${exact} exactly), ${missed} missed, ${invented} invented`);
}
