// Judged questions → for each its candidates' evidence, and which of them answer.
import type { Article } from '../src/core/article.ts';
import { questionOf } from '../src/core/question/question.ts';
import { readingOf } from '../src/core/reading.ts';
import { sentencesOf } from '../src/core/text/sentence.ts';
import { tablePassages, titleOf } from '../src/search/article-passages.ts';
import { Corpus } from '../src/search/corpus.ts';
import { type CorpusLine, type JudgedSet, linesOf } from './judged-sets.ts';

export type Group = {
  /** Which article or document the question is about: what is held out together. */
  readonly topic: string;
  readonly kind: string;
  readonly rows: readonly Float32Array[];
  /** Indexes of the rows that answer; empty where the candidates lack them or nothing answers. */
  readonly relevant: readonly number[];
  readonly answerable: boolean;
  readonly question: string;
  readonly found: ReturnType<Corpus['search']>;
};

/** One question in `every` is taken, of those that an answer is known to or of all. */
export function groupsOfSet(set: JudgedSet, every: number, answerableOnly = false): Group[] {
  const corpus = new Corpus();
  const ids: string[] = [];
  const byDocument = new Map<string, CorpusLine[]>();
  for (const line of set.corpus) {
    const lines = byDocument.get(line.docId);
    if (lines === undefined) byDocument.set(line.docId, [line]);
    else lines.push(line);
  }
  const documentOf = new Map(set.corpus.map((line) => [line.id, line.docId]));
  for (const lines of byDocument.values()) {
    let text = '';
    const passages = lines.map((line) => {
      const span = { start: text.length, end: text.length + line.text.length };
      text += `${line.text}\n`;
      ids.push(line.id);
      return { span, sentences: sentencesOf(text, span, []) };
    });
    corpus.add(text, lines[0]!.title, passages);
  }
  return set.queries
    .filter(({ id }, index) => index % every === 0 && (!answerableOnly || set.relevant.has(id)))
    .map((query) => {
      const relevant = set.relevant.get(query.id);
      const found = corpus.search(questionOf(query.text));
      const answers = found.measured.flatMap(({ passage }, i) => (relevant?.has(ids[passage]!) ? [i] : []));
      const [first = ''] = relevant ?? [];
      return {
        topic: documentOf.get(first) ?? '',
        kind: set.name,
        rows: found.measured.map(({ row }) => row),
        relevant: answers,
        answerable: relevant !== undefined,
        question: query.text,
        found,
      };
    });
}

type Case = { id: string; text: string; date?: string };
type Asked = {
  articleId?: string;
  type: string;
  q: string;
  expect: string | null;
  wording?: string;
  near?: boolean;
};

/** The questions on whole articles, all of them in one library. */
export function groupsOfCases(casesFile: string, questionsFile: string): Group[] {
  const corpus = new Corpus();
  const passages: { articleId: string; words: string }[] = [];
  for (const line of linesOf(casesFile)) {
    const { id, text } = JSON.parse(line) as Case;
    const article: Article = {
      id,
      revision: 1,
      title: '',
      text,
      publisher: null,
      byline: null,
      published: null,
      url: null,
      language: 'en',
    };
    const reading = readingOf(article);
    corpus.add(text, titleOf(article, reading), tablePassages(article, reading));
    for (const { span } of reading.passages)
      passages.push({ articleId: id, words: wordsIn(text.slice(span.start, span.end)) });
  }
  return linesOf(questionsFile)
    .map((line) => JSON.parse(line) as Asked)
    .filter(({ type }) => type === 'ask' || type === 'none')
    .map(({ articleId, q, expect, wording, near }) => {
      const found = corpus.search(questionOf(q));
      const relevant = found.measured.flatMap(({ passage }, i) => {
        const { articleId: id, words } = passages[passage]!;
        return expect !== null && id === articleId && words.includes(wordsIn(expect)) ? [i] : [];
      });
      return {
        topic: articleId ?? '',
        kind: expect === null ? (near ? 'near' : 'none') : (wording ?? 'ask'),
        rows: found.measured.map(({ row }) => row),
        relevant,
        answerable: expect !== null,
        question: q,
        found,
      };
    });
}

function wordsIn(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
