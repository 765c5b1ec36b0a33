// Puts a file of questions to one library of articles and says how many were answered as they should be.
//
//   npx node bench/eval-questions.ts CASES.jsonl QUESTIONS.jsonl [--errors]
import { readFileSync } from 'node:fs';
import type { Article } from '../src/core/article.ts';
import type { Hit } from '../src/core/question/answer.ts';
import { readingOf } from '../src/core/reading.ts';
import { createPassageIndex } from '../src/search/passage-index.ts';

type Case = { id: string; title?: string; date?: string; text: string };
type Asked = {
  articleId?: string;
  type: string;
  q: string;
  expect: string | null;
  /** Left out where it is not known whose words answer. */
  speaker?: string | null;
  wording?: string;
  near?: boolean;
};

const [casesFile = '', questionsFile = '', flag] = process.argv.slice(2);
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const index = createPassageIndex();
const texts = new Map<string, string>();
for (const line of linesOf(casesFile)) {
  const { id, text, date } = JSON.parse(line) as Case;
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
  texts.set(id, text);
  index.put(article, readingOf(article));
}

const tally = new Map<
  string,
  { of: number; first: number; three: number; declined: number; said: number; speaker: number }
>();
const started = performance.now();
let asked = 0;
for (const line of linesOf(questionsFile)) {
  const one = JSON.parse(line) as Asked;
  if (one.type !== 'ask' && one.type !== 'none') continue;
  asked += 1;
  const kind = one.type === 'ask' ? (one.wording ?? 'ask') : one.near ? 'near' : 'none';
  const row = tally.get(kind) ?? { of: 0, first: 0, three: 0, declined: 0, said: 0, speaker: 0 };
  tally.set(kind, row);
  row.of += 1;
  const answer = index.ask(one.q);
  const hits =
    answer.outcome === 'answered'
      ? answer.hits
      : answer.outcome === 'declined' && answer.nearest !== null
        ? [answer.nearest]
        : [];
  const all = index.rank(one.q);
  if (answer.outcome !== 'answered') row.declined += 1;
  const place = all.findIndex((hit) => holds(hit, one));
  if (place === 0) row.first += 1;
  if (place === 0 && one.speaker !== undefined) {
    row.said += 1;
    const speaker = all[0]!.answeredBy?.speaker?.name ?? '-';
    if (speaker === one.speaker) row.speaker += 1;
    else if (flag === '--errors') console.log(`SPEAKER ${one.q} | ${speaker} instead of ${one.speaker}`);
  }
  if (place >= 0 && place < 3) row.three += 1;
  if (flag !== '--errors') continue;
  if (one.type === 'ask' && place !== 0) {
    const first = hits[0];
    console.log(`PLACE ${place + 1} ${kind} ${one.q} | ${one.expect}`);
    if (first !== undefined)
      console.log(
        `   got ${texts.get(first.articleId)!.slice(first.best.start, first.best.end).slice(0, 160)}`,
      );
  }
  if ((answer.outcome !== 'answered') !== (one.type === 'none') && answer.outcome !== 'unaskable')
    console.log(`${answer.outcome} ${answer.confidence.toFixed(2)} ${kind} ${one.q}`);
}

function holds(hit: Hit, { articleId, expect }: Asked): boolean {
  if (hit.articleId !== articleId || expect === null) return false;
  const fold = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
  const text = texts.get(hit.articleId)!;
  return fold(text.slice(hit.passage.start, hit.passage.end)).includes(fold(expect).trim());
}

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(0)} %`;
for (const [kind, { of, first, three, declined, said, speaker }] of tally)
  console.log(
    `${kind.padEnd(11)} ${String(of).padStart(3)}  first ${percent(first, of)}  among three ${percent(three, of)}  ` +
      `speaker right ${said === 0 ? 'not judged' : percent(speaker, said)}  declined ${percent(declined, of)}`,
  );
console.log(`${((performance.now() - started) / asked / 2).toFixed(2)} ms an answer`);
