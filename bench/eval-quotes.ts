// How well quotations are found and attributed, beside the figures that were committed last:
//
//   npm run eval                     the project's own cases, and ../shared/eval/quotes where it is there
//   npm run eval -- --save           writes the new figures to bench/figures/quotes.json
//   npm run eval -- --every 4        takes one article of 4 of the training split (default 8)
//
// For each split the scorer of ../shared/eval/quotes judges; only its figures are kept, never a sentence.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rowOf } from '../src/core/quotation-row.ts';
import { readingOf } from '../src/core/reading.ts';

type Figures = Record<string, number>;
type View = {
  view: string;
  F1: number;
  e2eF1: number;
  resolvedAcc: number;
  sureRight: number;
  sureShare: number;
  pronoun: { silverN: number; resolvedVsSilver: number };
};
type Expected = {
  phenomenon: string;
  /** A case that is not about speakers leaves them out. */
  quotations: { text: string; speaker?: string | null }[];
};

const shared = fileURLToPath(new URL('../../shared/eval/quotes/', import.meta.url));
const kept = new URL('./figures/quotes.json', import.meta.url);
const ownCases = new URL('../tests/cases/', import.meta.url);
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 8;

const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Figures) : {};
const now: Figures = {};
for (const slug of readdirSync(ownCases)) Object.assign(now, caseFigures(slug));
if (existsSync(join(shared, 'score.mjs'))) {
  for (const split of ['train', 'other', 'cases', 'dev'])
    Object.assign(now, splitFigures(split, split === 'train' ? every : 1));
} else {
  console.log(`No marked articles at ${shared}: only the project's own cases are counted.\n`);
}
print(now);
if (process.argv.includes('--save')) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);

/** The share of a case's quotations that are found to the character, with the right speaker where it names one. */
function caseFigures(slug: string): Figures {
  const text = readFileSync(new URL(`${slug}/article.txt`, ownCases), 'utf8');
  const { phenomenon, quotations } = JSON.parse(
    readFileSync(new URL(`${slug}/expected.json`, ownCases), 'utf8'),
  ) as Expected;
  const rows = readingOf({ text }).quotations.map((quotation) => rowOf(text, quotation));
  const right = quotations.filter(({ text: wanted, speaker }) =>
    rows.some((row) => row.text === wanted && (speaker === undefined || row.speaker === speaker)),
  );
  return { [`case: ${phenomenon}`]: percent(right.length / Math.max(1, quotations.length)) };
}

function splitFigures(split: string, step: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-eval-'));
  try {
    const lines = readFileSync(join(shared, `${split}.jsonl`), 'utf8')
      .split('\n')
      .filter((line, index) => line !== '' && index % step === 0);
    const rows = lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return JSON.stringify({ id, quotes: readingOf({ text }).quotations.map((each) => rowOf(text, each)) });
    });
    writeFileSync(join(folder, 'gold'), lines.join('\n'));
    writeFileSync(join(folder, 'found'), rows.join('\n'));
    const scorer = [join(shared, 'score.mjs'), join(folder, 'gold'), join(folder, 'found'), '--json'];
    const views = JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' })) as View[];
    return Object.assign({}, ...views.map((view) => viewFigures(split, view)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function viewFigures(split: string, view: View): Figures {
  const name = `${split} ${view.view}`;
  return {
    [`${name}: found (F1)`]: percent(view.F1),
    [`${name}: end to end (F1)`]: percent(view.e2eF1),
    [`${name}: name resolved`]: percent(view.resolvedAcc),
    [`${name}: sure is right`]: percent(view.sureRight),
    [`${name}: share that is sure`]: percent(view.sureShare),
    ...(view.pronoun.silverN > 0 && {
      [`${name}: pronoun resolved`]: percent(view.pronoun.resolvedVsSilver),
    }),
  };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** One line a figure: now, as committed, and the difference where there is one. */
function print(figures: Figures): void {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  console.log(`${''.padEnd(width)}    now  committed`);
  for (const [name, value] of Object.entries(figures)) {
    const old = before[name];
    const difference = old === undefined ? 'new' : value === old ? '' : (value - old).toFixed(1);
    const sign = Number(difference) > 0 ? '+' : '';
    console.log(
      `${name.padEnd(width)} ${value.toFixed(1).padStart(6)} ${(old?.toFixed(1) ?? '').padStart(10)} ${sign}${difference}`.trimEnd(),
    );
  }
}
