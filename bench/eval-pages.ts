// Reads every page of a folder (tests/pages, or another of the same form) and says how well:
// `npm run eval:pages -- [FOLDER]`. A line a page, a JSON object of figures last.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { figuresOf, hasArticle, pageCases, type Score, scoreOf } from '../tests/ingest/page-cases.ts';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../tests/pages'));
if (!existsSync(folder)) {
  console.error(
    `${folder} is not there. Give a folder whose folders hold page.*, expected.json and expected.txt.`,
  );
  process.exit(2);
}
const scores: Score[] = [];
for (const slug of pageCases(folder)) {
  const score = await scoreOf(folder, slug);
  const wrong = score.wrong.map(
    ({ part, found }) => `${part}: ${found === null ? '-' : JSON.stringify(found)}`,
  );
  console.log(`${score.body.toFixed(3)}  ${slug}${wrong.length > 0 ? `  (${wrong.join('; ')})` : ''}`);
  scores.push(score);
}
console.log(JSON.stringify(figuresOf(scores, (slug) => hasArticle(folder, slug))));
