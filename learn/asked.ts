// Questions put to libraries of many sizes, each with what speaks for an answer and whether there is one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/core/article.ts';
import { questionOf } from '../src/core/question/question.ts';
import { type Reading, readingOf } from '../src/core/reading.ts';
import { tablePassages, titleOf } from '../src/search/article-passages.ts';
import { Corpus } from '../src/search/corpus.ts';
import { isAboutStranger } from '../src/search/missing.ts';
import { corpusOf } from '../src/search/plain-passages.ts';
import { ranked } from '../src/search/rerank.ts';
import { LARGE_SIGNALS, SIGNALS, signalsOf } from '../src/search/signals.ts';
import { type CorpusLine, type JudgedSet, linesOf } from './judged-sets.ts';

export type Asked = {
  /** Which library it was put to. */
  readonly set: string;
  /** Why there is an answer, or why there is none. */
  readonly kind: string;
  /** What the question is about: what is held out together. */
  readonly topic: string;
  readonly answerable: boolean;
  /** Whether the first passage answers. */
  readonly right: boolean;
  /** The signals in their order, those of large libraries last; none where that is never answered. */
  readonly values: readonly number[];
};

type Named = Pick<Asked, 'set' | 'kind' | 'topic' | 'answerable'>;

/** One question and what comes first. */
function asked(corpus: Corpus, question: string, named: Named, answers: (passage: number) => boolean): Asked {
  const { query, measured } = corpus.search(questionOf(question));
  const [first, ...others] = ranked(measured);
  if (first === undefined || isAboutStranger(query, first.strengths))
    return { ...named, right: false, values: [] };
  const { always, large } = signalsOf(query, [first, ...others], corpus.table);
  const values = [...SIGNALS.map((name) => always[name]), ...LARGE_SIGNALS.map((name) => large[name])];
  return { ...named, values, right: answers(first.passage) };
}

/** A judged set as it is; one question in `every`. */
export function askedOfSet(set: JudgedSet, every: number): Asked[] {
  const { corpus, ids } = corpusOf(set.corpus);
  const documentOf = new Map(set.corpus.map((line) => [line.id, line.docId]));
  return set.queries
    .filter((_, index) => index % every === 0)
    .map(({ id, text }) => {
      const relevant = set.relevant.get(id);
      const [passage = ''] = relevant ?? [];
      const named = {
        set: set.name,
        kind: relevant === undefined ? 'none' : 'answerable',
        topic: documentOf.get(passage) ?? id,
        answerable: relevant !== undefined,
      };
      return asked(corpus, text, named, (found) => relevant?.has(ids[found]!) ?? false);
    });
}

type Judged = { readonly text: string; readonly document: string; readonly relevant: ReadonlySet<string> };

/** So many questions each small library is asked on what it holds, at most. */
const QUESTIONS = 60;
/** One passage in so many is left out, and what only it answers is not answered any more. */
const LEFT_OUT = 3;

/**
 * Small libraries of `documents` documents each, made out of a judged set: with a part of the passages, so that some
 * questions have lost their answer, and asked about documents that they do not have.
 */
export function askedOfSmallLibraries(set: JudgedSet, documents: number, libraries: number): Asked[] {
  const byDocument = Map.groupBy(set.corpus, ({ docId }) => docId);
  const names = [...byDocument.keys()].sort();
  const questions = Map.groupBy(judgedOf(set), ({ document }) => document);
  const count = Math.ceil(names.length / documents);
  return Array.from({ length: Math.min(libraries, count) }, (_, library) => {
    const own = names.filter((_, index) => index % count === library);
    const kept = own.flatMap((name) => byDocument.get(name)!.filter(isKept));
    const { corpus, ids } = corpusOf(kept);
    const here = new Set(ids);
    const inside = spread(
      own.flatMap((name) => questions.get(name) ?? []),
      QUESTIONS,
    );
    const strange = names.filter((name) => !own.includes(name)).flatMap((name) => questions.get(name) ?? []);
    const outside = spread(strange.slice(library), Math.ceil(inside.length / 3));
    return [...inside, ...outside].map(({ text, document, relevant }) => {
      const answerable = [...relevant].some((id) => here.has(id));
      const kind = answerable ? 'answerable' : own.includes(document) ? 'near' : 'none';
      const named = { set: `${set.name}, ${documents} documents`, kind, topic: document, answerable };
      return asked(corpus, text, named, (found) => relevant.has(ids[found]!));
    });
  }).flat();
}

function judgedOf(set: JudgedSet): Judged[] {
  const documentOf = new Map(set.corpus.map((line) => [line.id, line.docId]));
  return set.queries.flatMap(({ id, text }) => {
    const relevant = set.relevant.get(id);
    if (relevant === undefined) return [];
    return { text, relevant, document: documentOf.get([...relevant][0]!)! };
  });
}

function isKept(_: CorpusLine, index: number, lines: readonly CorpusLine[]): boolean {
  return lines.length < LEFT_OUT || index % LEFT_OUT !== 1;
}

/** At most `most` of a list, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * step)]!);
}

/** Articles and the questions on them. */
export type ArticleSet = {
  readonly name: string;
  readonly articles: readonly (readonly [Article, Reading])[];
  readonly questions: readonly ArticleQuestion[];
};
type ArticleQuestion = {
  /** Empty where it is about no article. */
  readonly articleId: string;
  readonly text: string;
  /** Words of the passage that answers; null where nothing does. */
  readonly answer: string | null;
  /** How it is worded, or "near" and "none" where nothing answers. */
  readonly kind: string;
};

/** `parts` libraries of an equal share of the articles, each asked all questions, or one in `every` of other articles. */
export function askedOfArticles(
  { name, articles, questions }: ArticleSet,
  parts: number,
  every: number,
): Asked[] {
  return Array.from({ length: parts }, (_, part) => {
    const corpus = new Corpus();
    const passages: { id: string; words: string }[] = [];
    const own = articles.filter((_, index) => index % parts === part);
    for (const [article, reading] of own) {
      corpus.add(article.text, titleOf(article, reading), tablePassages(article, reading), reading.language);
      for (const { span } of reading.passages)
        passages.push({ id: article.id, words: wordsIn(article.text.slice(span.start, span.end)) });
    }
    const here = new Set(own.map(([{ id }]) => id));
    return questions.flatMap(({ articleId, text, answer, kind }, index) => {
      const isOwn = here.has(articleId);
      if (!isOwn && parts > 1 && index % every !== 0) return [];
      const named = {
        set: parts === 1 ? name : `${name}, ${own.length === 1 ? 'one article' : `1/${parts}`}`,
        kind: isOwn ? kind : 'none',
        topic: articleId === '' ? text : articleId,
        answerable: isOwn && answer !== null,
      };
      const wanted = wordsIn(answer ?? '');
      const answers = (found: number) =>
        named.answerable && passages[found]!.id === articleId && passages[found]!.words.includes(wanted);
      return [asked(corpus, text, named, answers)];
    });
  }).flat();
}

type Case = { readonly id: string; readonly text: string };
type CaseQuestion = {
  readonly articleId?: string;
  readonly type: string;
  readonly q: string;
  readonly expect: string | null;
  readonly wording?: string;
  readonly near?: boolean;
};

/** The questions on whole articles of the evaluation folder. */
export function casesIn(folder: string): ArticleSet {
  return {
    name: 'cases',
    articles: linesOf(join(folder, 'quotes/cases.jsonl')).map((line) => {
      const { id, text } = JSON.parse(line) as Case;
      return readArticle(id, text);
    }),
    questions: linesOf(join(folder, 'retrieval/cases.questions.jsonl'))
      .map((line) => JSON.parse(line) as CaseQuestion)
      .filter(({ type }) => type === 'ask' || type === 'none')
      .map(({ articleId = '', q, expect, wording = 'ask', near }) => ({
        articleId,
        text: q,
        answer: expect,
        kind: expect === null ? (near ? 'near' : 'none') : wording,
      })),
  };
}

/** The questions in learn/questions.txt, on the articles of this project. */
export function ownQuestions(): ArticleSet {
  const project = new URL('../', import.meta.url);
  const questions = linesOf(new URL('learn/questions.txt', project).pathname)
    .filter((line) => !line.startsWith('#'))
    .map((line): ArticleQuestion => {
      const [article = '', text = '', answer = ''] = line.split(' | ');
      const isAnswer = answer !== 'near' && answer !== 'none';
      return {
        articleId: article === '-' ? '' : article,
        text,
        answer: isAnswer ? answer : null,
        kind: isAnswer ? 'answerable' : answer,
      };
    });
  const read = (id: string, path: string) => readArticle(id, readFileSync(new URL(path, project), 'utf8'));
  const samples = readdirSync(new URL('data/samples/', project)).map((file) =>
    read(file.replace(/\.txt$/u, ''), `data/samples/${file}`),
  );
  const asked = new Set(questions.map(({ articleId }) => articleId));
  const cases = readdirSync(new URL('tests/cases/', project))
    .filter((id) => asked.has(id))
    .map((id) => read(id, `tests/cases/${id}/article.txt`));
  return { name: 'own', articles: [...samples, ...cases], questions };
}

function readArticle(id: string, text: string): readonly [Article, Reading] {
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
  return [article, readingOf(article)];
}

function wordsIn(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
