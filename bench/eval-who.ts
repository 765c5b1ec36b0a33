// Puts remembered quotations to one library: found with the right speaker, and nobody named for what nobody said.
//
//   npx node bench/eval-who.ts                                  the project's own articles and wordings
//   npx node bench/eval-who.ts CASES.jsonl QUESTIONS.jsonl      any other, `who` and `whonone` of the questions
//   --given takes the quotations of CASES as they are given, to judge the search apart from the reading
//   --errors prints what went wrong
import { readFileSync } from 'node:fs';
import type { Article } from '../src/core/article.ts';
import type { Quotation, Speaker } from '../src/core/quotation.ts';
import { type Reading, readingOf } from '../src/core/reading.ts';
import { createQuotationIndex } from '../src/search/quotation-index.ts';
import { told } from '../tests/search/library.ts';
import { ARTICLES, NEVER_SAID, REMEMBERED } from '../tests/search/remembered.ts';

type GivenQuote = {
  start: number;
  end: number;
  kind: Quotation['kind'];
  speaker: string | null;
  group?: number;
};
type Case = { id: string; title?: string; date?: string; text: string; quotes: GivenQuote[] };
/** What is asked, and whose name must come back; null: nobody's. */
type Wanted = { readonly asked: string; readonly speaker: string | null };

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isGiven = process.argv.includes('--given');
const showsErrors = process.argv.includes('--errors');

const { articles, wanted } = files.length === 2 ? fromFiles(files[0]!, files[1]!) : ownCases();
const index = createQuotationIndex();
const texts = new Map<string, string>();
for (const { article, reading } of articles) {
  index.put(article, reading);
  texts.set(article.id, article.text);
}

const right = { said: 0, unsaid: 0 };
const times: number[] = [];
for (const { asked, speaker } of wanted) {
  const started = performance.now();
  const result = index.who(asked);
  times.push(performance.now() - started);
  const named = result.found?.quotation?.speaker?.name ?? null;
  if (named === speaker) right[speaker === null ? 'unsaid' : 'said'] += 1;
  else if (showsErrors) {
    const { articleId, span } = result.found ?? {};
    const found = articleId === undefined ? '' : texts.get(articleId)!.slice(span!.start, span!.end);
    console.log(
      `${asked}\n  ${result.match} ${result.similarity.toFixed(2)}: ${named}, not ${speaker}: ${found}`,
    );
  }
}
const said = wanted.filter(({ speaker }) => speaker !== null).length;
times.sort((a, b) => a - b);
console.log(`found with the right speaker ${right.said} of ${said}`);
console.log(`not pinned on anybody ${right.unsaid} of ${wanted.length - said}`);
console.log(`median ${times[times.length >> 1]!.toFixed(1)} ms, longest ${times.at(-1)!.toFixed(1)} ms`);

function ownCases(): { articles: { article: Article; reading: Reading }[]; wanted: Wanted[] } {
  return {
    articles: ARTICLES.map(({ text, ...given }) => told(text, given)),
    wanted: [
      ...REMEMBERED.map(([, asked, speaker]): Wanted => ({ asked, speaker })),
      ...NEVER_SAID.map(([, asked]): Wanted => ({ asked, speaker: null })),
    ],
  };
}

function fromFiles(cases: string, questions: string): ReturnType<typeof ownCases> {
  const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const articles = linesOf(cases).map((line) => {
    const { id, title, date, text, quotes } = JSON.parse(line) as Case;
    const article: Article = {
      id,
      revision: 1,
      title: title ?? '',
      text,
      publisher: null,
      byline: null,
      published: date ?? null,
      url: null,
      language: 'en',
    };
    const reading = readingOf(article);
    return { article, reading: isGiven ? { ...reading, quotations: givenQuotations(quotes) } : reading };
  });
  const asked = linesOf(questions).map(
    (line) => JSON.parse(line) as { type: string; q: string; speaker: string },
  );
  const wanted = asked
    .filter(({ type }) => type === 'who' || type === 'whonone')
    .map(({ q, type, speaker }): Wanted => ({ asked: q, speaker: type === 'who' ? speaker : null }));
  return { articles, wanted };
}

function givenQuotations(quotes: readonly GivenQuote[]): Quotation[] {
  const speakers = new Map<string, Speaker>();
  return quotes.map(({ start, end, kind, speaker: name, group }, number) => {
    const speaker =
      name === null ? null : (speakers.get(name) ?? { name, type: 'person', role: null, mentions: [] });
    if (speaker !== null) speakers.set(speaker.name, speaker);
    return {
      content: { start, end },
      group: group ?? 10_000 + number,
      kind,
      cue: null,
      source: null,
      speaker,
      confidence: 'sure',
      basis: null,
    };
  });
}
