// Learns the weights by which remembered words are called near (src/search/weights/near.ts).
//
//   npx node learn/near.ts CASES.jsonl QUESTIONS.jsonl TRAIN.jsonl
//
// Right: `who` of the questions and of the project's own tests, and quotations of the first articles of TRAIN with
// their words changed at random. Wrong: `whonone`, quotations of the other articles of TRAIN, and whatever else
// was laid beside a right one. What is near is decided by the best candidate, so the best of the wrong count.
import { readFileSync } from 'node:fs';
import type { Article } from '../src/core/article.ts';
import type { Quotation, Speaker } from '../src/core/quotation.ts';
import { readingOf } from '../src/core/reading.ts';
import { overlaps } from '../src/core/span.ts';
import { askedIn } from '../src/search/who/asked.ts';
import { createLookup, type Lookup } from '../src/search/who/lookup.ts';
import { certainty, leaderOf, type Near, nearsTo } from '../src/search/who/near.ts';
import { SIGNALS, type Signals } from '../src/search/who/resemblance.ts';
import { wordingOf } from '../src/search/who/wording.ts';
import { caseArticles } from '../tests/search/case-articles.ts';
import { type Told, told } from '../tests/search/library.ts';
import { ARTICLES, NEVER_SAID, REMEMBERED } from '../tests/search/remembered.ts';
import { NEVER_SAID_IN_ARTICLES, REMEMBERED_IN_ARTICLES } from '../tests/search/remembered-in-articles.ts';
import { changed, random } from './changed-words.ts';

type Row = {
  start: number;
  end: number;
  text: string;
  kind: Quotation['kind'];
  speaker: string | null;
  group?: number;
};
type Line = { id: string; text: string; date?: string; quotes: Row[] };

/** What is asked, and who said it where anybody did. */
type Asked = {
  readonly words: string;
  readonly speaker: string | null;
  readonly fold: string;
  readonly weight: number;
};
/** One candidate of a question: its signals, and whether it is what was meant. */
type Example = { readonly signals: Signals; readonly right: boolean };
type Question = {
  readonly asked: Asked;
  readonly nears: readonly Near[];
  readonly examples: readonly Example[];
};

const LIBRARY_OF_TRAIN = 150;
const WRONG_PER_QUESTION = 6;
const ROUNDS = 400;
const REGULARISATION = 0.002;

const [casesFile = '', questionsFile = '', trainFile = ''] = process.argv.slice(2);
const linesOf = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const questions = [...ofCases(), ...ofOwnTests(), ...ofTrain()];
report(questions);

function ofCases(): Question[] {
  const lookup = lookupOf(linesOf<Line>(casesFile));
  return linesOf<{ type: string; q: string; speaker: string | null; articleId: string }>(questionsFile)
    .filter(({ type }) => type.startsWith('who'))
    .map(({ q, speaker, articleId }) =>
      questionOf({ words: q, speaker, fold: articleId, weight: 8 }, lookup),
    );
}

function ofOwnTests(): Question[] {
  const invented = ARTICLES.map(({ text, ...given }) => told(text, given));
  return [
    ...ofTests(invented, 'own', REMEMBERED, NEVER_SAID),
    ...ofTests(caseArticles(), 'articles', REMEMBERED_IN_ARTICLES, NEVER_SAID_IN_ARTICLES),
  ];
}

function ofTests(
  library: readonly Told[],
  fold: string,
  said: readonly (readonly [string, string, string])[],
  unsaid: readonly (readonly [string, string])[],
): Question[] {
  const lookup = createLookup();
  for (const { article, reading } of library) lookup.put(article, reading);
  const asked = [
    ...said.map(([, words, speaker]) => ({ words, speaker })),
    ...unsaid.map(([, words]) => ({ words, speaker: null })),
  ];
  return asked.map((one) => questionOf({ ...one, fold, weight: 8 }, lookup));
}

function ofTrain(): Question[] {
  const lines = linesOf<Line>(trainFile);
  const lookup = lookupOf(lines.slice(0, LIBRARY_OF_TRAIN));
  const chance = random(1);
  const isAskable = ({ kind, text }: Row) => {
    const words = text.split(/\s+/u).length;
    return kind === 'direct' && words >= 5 && words <= 25;
  };
  const said = lines.slice(0, LIBRARY_OF_TRAIN).flatMap(({ quotes }) => quotes.filter(isAskable));
  const unsaid = lines.slice(LIBRARY_OF_TRAIN).flatMap(({ quotes }) => quotes.filter(isAskable));
  return [
    ...sampled(said, 200, chance).map((row) => ({
      words: changed(row.text, chance),
      speaker: row.speaker,
      fold: 'train',
      weight: 1,
    })),
    ...sampled(unsaid, 250, chance).map(({ text }) => ({
      words: text,
      speaker: null,
      fold: 'train',
      weight: 1,
    })),
  ].map((asked) => questionOf(asked, lookup));
}

function sampled<T>(items: readonly T[], count: number, chance: () => number): T[] {
  return items.filter(() => chance() < count / items.length);
}

function lookupOf(lines: readonly Line[]): Lookup {
  const lookup = createLookup();
  for (const { id, text, date, quotes } of lines) {
    const article: Article = {
      id,
      revision: 1,
      title: '',
      text,
      publisher: null,
      byline: null,
      published: date ?? null,
      url: null,
      language: 'en',
    };
    const speakers = new Map<string, Speaker>();
    const speakerNamed = (name: string): Speaker => {
      const speaker = speakers.get(name) ?? { name, type: 'person', role: null, mentions: [] };
      speakers.set(name, speaker);
      return speaker;
    };
    const quotations = quotes.map(
      ({ start, end, kind, speaker, group }, number): Quotation => ({
        content: { start, end },
        group: group ?? 10_000 + number,
        kind,
        cue: null,
        source: null,
        speaker: speaker === null ? null : speakerNamed(speaker),
        confidence: 'sure',
        basis: null,
      }),
    );
    lookup.put(article, { ...readingOf(article), quotations });
  }
  return lookup;
}

function questionOf(asked: Asked, lookup: Lookup): Question {
  const [stretch] = askedIn(asked.words);
  const wording = wordingOf(asked.words, stretch === undefined ? [] : [stretch.span]);
  const nears = nearsTo(wording, lookup).sort((a, b) => b.resemblance.score - a.resemblance.score);
  const right = asked.speaker === null ? undefined : nears.find((near) => speakerOf(near) === asked.speaker);
  const wrong = nears.filter((near) => speakerOf(near) !== null && speakerOf(near) !== asked.speaker);
  return {
    asked,
    nears,
    examples: [
      ...(right === undefined ? [] : [{ signals: right.resemblance.signals, right: true }]),
      ...wrong
        .slice(0, WRONG_PER_QUESTION)
        .map((near) => ({ signals: near.resemblance.signals, right: false })),
    ],
  };
}

function speakerOf({ unit, stands, pairs }: Near): string | null {
  const { span } = stands.words[stands.pieces[pairs[0]!.stands]!.from]!;
  const quotation = unit.source.reading.quotations.find(({ content }) => overlaps(content, span));
  return quotation?.speaker?.name ?? null;
}

/** Rows of numbers with what each is an example of, and how much it counts. */
type Rows = readonly { readonly x: readonly number[]; readonly y: number; readonly weight: number }[];

/** Logistic regression by AdaGrad; the first number of a row is the constant, which is not regularised. */
function fitted(rows: Rows): number[] {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = rows[0]!.x.map(() => 0);
  const speed = weights.map(() => 1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : REGULARISATION * weight));
    for (const { x, y, weight } of rows) {
      const sum = x.reduce((total, value, k) => total + value * weights[k]!, 0);
      const error = (weight / all) * (1 / (1 + Math.exp(-sum)) - y);
      x.forEach((value, k) => {
        slope[k]! += error * value;
      });
    }
    slope.forEach((value, k) => {
      speed[k]! += value * value;
      weights[k]! -= (0.5 * value) / Math.sqrt(speed[k]!);
    });
  }
  return weights;
}

function learnt(from: readonly Question[]): number[] {
  return fitted(
    from.flatMap(({ asked, examples }) =>
      examples.map(({ signals, right }) => ({
        x: SIGNALS.map((name) => signals[name]),
        y: right ? 1 : 0,
        weight: asked.weight * (right ? 1 : 0.5),
      })),
    ),
  );
}

function leaderBy(weights: readonly number[], nears: readonly Near[]): ReturnType<typeof leaderOf> {
  return leaderOf(nears, ({ resemblance: { signals } }) =>
    SIGNALS.reduce((sum, name, k) => sum + signals[name] * weights[k]!, 0),
  );
}

/** Prints the weights, and what they come to where an article's questions are left out of the learning. */
function report(all: readonly Question[]): void {
  const folds = new Set(all.map(({ asked }) => asked.fold));
  const leftOut = new Map(
    [...folds].map((fold): [string, number[]] => [
      fold,
      learnt(all.filter(({ asked }) => fold === 'train' || asked.fold !== fold)),
    ]),
  );
  const sets = Map.groupBy(all, ({ asked: { fold } }) =>
    fold === 'train' || fold === 'own' || fold === 'articles' ? fold : 'cases',
  );
  for (let from = 1; from <= 3; from += 0.2) {
    const tallies = [...sets].map(([name, questions]) => `${name} ${tally(questions, leftOut, from)}`);
    console.log(`from ${from.toFixed(1)}: ${tallies.join(', ')}`);
  }
  const weights = learnt(all);
  console.log(SIGNALS.map((name, k) => `  ${name}: ${weights[k]!.toFixed(1)},`).join('\n'));
}

/** Of what was said, how much is found; of what was not, how much is pinned on nobody. */
function tally(
  questions: readonly Question[],
  leftOut: ReadonlyMap<string, readonly number[]>,
  from: number,
): string {
  const right = { said: 0, unsaid: 0 };
  const of = { said: 0, unsaid: 0 };
  for (const { asked, nears } of questions) {
    const kind = asked.speaker === null ? 'unsaid' : 'said';
    of[kind] += 1;
    const leader = leaderBy(leftOut.get(asked.fold)!, nears);
    const named = leader !== null && certainty(leader) >= from ? speakerOf(leader.near) : null;
    if (named === asked.speaker) right[kind] += 1;
  }
  return `${right.said} of ${of.said} said, ${right.unsaid} of ${of.unsaid} unsaid`;
}
