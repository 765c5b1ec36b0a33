// A library's passages, ready to be asked: articles in, answers out.

import type { Article } from '../core/article.ts';
import { languageOfQuestion } from '../core/languages/read-as.ts';
import type { Answer, Difference, Filter, Hit, Place } from '../core/question/answer.ts';
import { type Question, questionOf } from '../core/question/question.ts';
import type { Quotation } from '../core/quotation.ts';
import type { Reading } from '../core/reading.ts';
import { overlaps } from '../core/span.ts';
import { saidByNamed } from './answered-by.ts';
import { answerTo } from './answering-turns.ts';
import { tablePassages, titleOf } from './article-passages.ts';
import { confidenceOf } from './confidence.ts';
import { Corpus, type Narrowed } from './corpus.ts';
import { differencesAmong } from './differ/among.ts';
import { sideOf } from './differ/side.ts';
import { hitOf } from './hit.ts';
import { missingNames } from './missing.ts';
import { sayTheSame, shinglesOf } from './near-duplicates.ts';
import { TERM_BITS } from './passage-table.ts';
import type { Query } from './query.ts';
import { type Ranked, ranked } from './rerank.ts';
import type { Softness } from './softness.ts';
import type { Source } from './source.ts';
import { isNameIn } from './vocabulary.ts';
import { ANSWERED_FROM } from './weights/confidence.ts';

/** As many passages as anybody pages through. */
const MOST_HITS = 10;
/** How far down the ranking copies of a shown passage are looked for. */
const FOLDED_FROM = 40;
/** Between passages that are equally relevant the newer one comes first: a nudge below any real difference. */
const NEWER_POINTS = 0.05;
/** A passage that scores less than this share of the first is not held against it. */
const NEARLY_AS_GOOD = 0.4;
/** A slice of indexing takes about this long, in milliseconds, before other work gets its turn. */
const SLICE = 8;
/** Smaller indexes are not worth building anew. */
const LEAST_TO_RENEW = 1_000;
/** Where a filter leaves so few passages, all of them are looked at. */
const FEW = 300;

export type PassageIndex = {
  /** Adds an article, in place of any earlier revision of it. */
  put(article: Article, reading: Reading): void;
  /** Adds many articles, letting other work have its turn every few milliseconds. */
  putInSlices(articles: Iterable<readonly [Article, Reading]>): Promise<void>;
  remove(articleId: string): void;
  /** How many articles and passages are indexed. */
  readonly size: { readonly articles: number; readonly passages: number };
  /** The passages nearest to a question, best first, whether they answer it or not; at most ten. */
  rank(question: string, filter?: Filter): readonly Hit[];
  /** Answers a question in a reader's words. Never throws, whatever is asked. */
  ask(question: string, filter?: Filter): Answer;
};

/** A passage with those further down that say the same. */
type Group = { readonly one: Ranked; readonly copies: Ranked[] };

type Entry = { number: number; readonly article: Article; readonly reading: Reading };

export function createPassageIndex(): PassageIndex {
  let corpus = new Corpus();
  let byNumber: (Entry | undefined)[] = [];
  const byId = new Map<string, Entry>();
  /** How many articles were read in each language. */
  const spoken = new Map<string, number>();
  let isRenewing = false;

  /** Read in the language it is asked in, as far as the languages of the articles let it be told. */
  function questionIn(text: string): Question {
    return questionOf(text, languageOfQuestion(text, new Set(spoken.keys()))?.code);
  }

  function put(article: Article, reading: Reading): void {
    remove(article.id);
    spoken.set(reading.language, (spoken.get(reading.language) ?? 0) + 1);
    const entry = { number: 0, article, reading };
    entry.number = addTo(corpus, entry);
    byNumber[entry.number] = entry;
    byId.set(article.id, entry);
  }

  function remove(articleId: string): void {
    const entry = byId.get(articleId);
    if (entry === undefined) return;
    corpus.remove(entry.number);
    const left = spoken.get(entry.reading.language)! - 1;
    if (left > 0) spoken.set(entry.reading.language, left);
    else spoken.delete(entry.reading.language);
    byNumber[entry.number] = undefined;
    byId.delete(articleId);
    if (corpus.table.length > LEAST_TO_RENEW && corpus.table.length > 2 * corpus.table.passages) void renew();
  }

  /**
   * Passages that were removed leave their words behind; once they are the greater part, all is built anew beside the
   * index in use, in slices, and takes its place when it has caught up with what was put meanwhile.
   */
  async function renew(): Promise<void> {
    if (isRenewing) return;
    isRenewing = true;
    const next = new Corpus();
    const numbers = new Map<Entry, number>();
    const pause = slices();
    for (let missing = [...byId.values()]; missing.length > 0; ) {
      for (const entry of missing) {
        numbers.set(entry, addTo(next, entry));
        await pause();
      }
      missing = [...byId.values()].filter((entry) => !numbers.has(entry));
    }
    byNumber = [];
    for (const [entry, number] of numbers) {
      if (byId.get(entry.article.id) === entry) {
        entry.number = number;
        byNumber[number] = entry;
      } else next.remove(number);
    }
    corpus = next;
    isRenewing = false;
  }

  async function putInSlices(articles: Iterable<readonly [Article, Reading]>): Promise<void> {
    const pause = slices();
    for (const [article, reading] of articles) {
      put(article, reading);
      await pause();
    }
  }

  function ask(text: string, filter: Filter = {}): Answer {
    const question = questionIn(text);
    if (question.words.every((word) => word.stop)) return { outcome: 'unaskable' };
    const found = corpus.search(question, narrowed(filter));
    const { query, soft, searchedFor } = found;
    const order = ranked(found.measured);
    const confidence = confidenceOf(query, order, corpus.table);
    const groups = folded(answering(query, filter, newerFirst(order)));
    const hits = hitsOf(query, soft, groups).map((hit) => saidBy(hit, filter.speaker));
    const [first] = hits;
    if (first !== undefined && confidence >= ANSWERED_FROM) {
      const differs = differencesOf(query, order, groups, hits);
      return { outcome: 'answered', confidence, hits, searchedFor, bridged: first.evidence.bridged, differs };
    }
    const missing = missingNames(query);
    return { outcome: 'declined', confidence, nearest: first ?? null, missing, searchedFor };
  }

  function rank(text: string, filter: Filter = {}): Hit[] {
    const { query, soft, measured } = corpus.search(questionIn(text), narrowed(filter));
    return hitsOf(query, soft, folded(answering(query, filter, newerFirst(ranked(measured))))).map((hit) =>
      saidBy(hit, filter.speaker),
    );
  }

  function hitsOf(query: Query, soft: Softness, groups: readonly Group[]): Hit[] {
    return groups.map(({ one, copies }) =>
      hitOf(query, soft, one, sourceOf(one.passage), corpus.table, copies.map(placeOf)),
    );
  }

  /** What other articles answer otherwise; each must be an answer by itself, were the articles before it not there. */
  function differencesOf(
    query: Query,
    order: readonly Ranked[],
    groups: readonly Group[],
    hits: readonly Hit[],
  ): readonly Difference[] {
    const own = new Set(query.terms.map(({ term }) => term));
    const isName = isNameIn(corpus.table.vocabulary);
    const side = (index: number) => {
      const { article, reading } = sourceOf(groups[index]!.one.passage);
      return sideOf(article, titleOf(article, reading), reading.language, hits[index]!, own, isName);
    };
    const answers = (index: number) => {
      const { one } = groups[index]!;
      if (one.score < NEARLY_AS_GOOD * groups[0]!.one.score) return false;
      const before = new Set(hits.slice(0, index).map(({ articleId }) => articleId));
      const rest = order.filter(
        ({ passage }) => passage !== one.passage && !before.has(sourceOf(passage).article.id),
      );
      return confidenceOf(query, [one, ...rest], corpus.table) >= ANSWERED_FROM;
    };
    const articleIds = hits.map(({ articleId }) => articleId);
    return differencesAmong(query, articleIds, side, answers, isName);
  }

  function sourceOf(passage: number): Source {
    const number = corpus.table.articleOf(passage);
    const { article, reading } = byNumber[number]!;
    return { article, reading, passage: reading.passages[passage - corpus.table.passagesOf(number)[0]]! };
  }

  function placeOf({ passage }: Ranked): Place {
    const source = sourceOf(passage);
    return { articleId: source.article.id, passage: source.passage.span };
  }

  /** The passages that a filter lets through; undefined where it lets all. */
  function narrowed({ articleId, speaker, since, until }: Filter): Narrowed | undefined {
    if ([articleId, speaker, since, until].every((one) => one === undefined)) return undefined;
    const speakers =
      speaker === undefined ? null : new Set(typeof speaker === 'string' ? [speaker] : speaker);
    const isArticleWanted = ({ article }: { readonly article: Article }): boolean => {
      const day = article.published?.slice(0, 10);
      if (articleId !== undefined && article.id !== articleId) return false;
      if (since !== undefined && (day === undefined || day < since.slice(0, 10))) return false;
      return until === undefined || (day !== undefined && day <= until.slice(0, 10));
    };
    const speaks = (source: Source): boolean =>
      speakers === null ||
      quotationsIn(source).some((one) => one.speaker !== null && speakers.has(one.speaker.name));
    const isWanted = (passage: number): boolean => {
      const source = sourceOf(passage);
      return isArticleWanted(source) && speaks(source);
    };
    const few: number[] = [];
    for (const entry of byId.values()) {
      if (!isArticleWanted(entry)) continue;
      const [first, end] = corpus.table.passagesOf(entry.number);
      for (let passage = first; passage < end; passage += 1) if (speaks(sourceOf(passage))) few.push(passage);
      if (few.length > FEW) return { isWanted, few: [] };
    }
    return { isWanted, few };
  }

  function newerFirst(order: Ranked[]): Ranked[] {
    const days = [...new Set(order.map(({ passage }) => sourceOf(passage).article.published ?? ''))].sort();
    if (days.length === 1) return order;
    const rank = new Map(
      days.map((day, index): [string, number] => [day, index / Math.max(1, days.length - 1)]),
    );
    return order
      .map((one) => ({
        ...one,
        score: one.score + NEWER_POINTS * rank.get(sourceOf(one.passage).article.published ?? '')!,
      }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
  }

  /** `order` with the answer in the place of each question that somebody in an article put to another. */
  function answering(query: Query, { speaker }: Filter, order: readonly Ranked[]): readonly Ranked[] {
    if (speaker !== undefined) return order;
    const own = new Map(order.map((one): [number, Ranked] => [one.passage, one]));
    const placed = new Map<number, Ranked>();
    for (const one of order) {
      const passage = answerOf(query, one.passage);
      const ranked = own.get(passage) ?? { ...one, passage, sentence: 0 };
      if (!placed.has(passage)) placed.set(passage, { ...ranked, score: one.score });
    }
    return [...placed.values()];
  }

  /** The passage that answers what is asked in `passage`; itself, where whoever asks is asked about. */
  function answerOf(query: Query, passage: number): number {
    const source = sourceOf(passage);
    const { article, reading } = source;
    const answer = answerTo(source.passage, article.text, reading);
    const isAskedAbout =
      query.question.asksForSpeaker ||
      saidByNamed(query, article.text, reading.language, quotationsIn(source)).length > 0;
    return answer === null || isAskedAbout ? passage : passage + 1;
  }

  /** The first passages, each with those further down that say the same. */
  function folded(order: readonly Ranked[]): Group[] {
    const groups: (Group & { readonly shingles: ReadonlySet<number> })[] = [];
    for (const one of order.slice(0, FOLDED_FROM)) {
      const shingles = shinglesOf(corpus.table.tokensOf(one.passage), TERM_BITS);
      const same = groups.find((group) => sayTheSame(group.shingles, shingles));
      if (same !== undefined) same.copies.push(one);
      else if (groups.length < MOST_HITS) groups.push({ one, copies: [], shingles });
    }
    return groups;
  }

  return {
    put,
    putInSlices,
    remove,
    get size() {
      return { articles: byId.size, passages: corpus.table.passages };
    },
    rank,
    ask,
  };
}

function addTo(corpus: Corpus, { article, reading }: Entry): number {
  return corpus.add(
    article.text,
    titleOf(article, reading),
    tablePassages(article, reading),
    reading.language,
  );
}

/** Awaited between two steps of long work, it lets other work have its turn once a slice is over. */
function slices(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < SLICE) return;
    await new Promise((resolve) => setImmediate(resolve));
    started = performance.now();
  };
}

function quotationsIn({ reading, passage }: Source): Quotation[] {
  return reading.quotations.filter(({ content }) => overlaps(content, passage.span));
}

/** The hit as the words of whoever was asked for, where others speak in the same passage. */
function saidBy(hit: Hit, speaker: Filter['speaker']): Hit {
  if (speaker === undefined) return hit;
  const names: readonly string[] = typeof speaker === 'string' ? [speaker] : speaker;
  const isTheirs = (one: Quotation | null) => one?.speaker != null && names.includes(one.speaker.name);
  if (isTheirs(hit.answeredBy)) return hit;
  return { ...hit, answeredBy: hit.quotations.find(isTheirs) ?? hit.answeredBy };
}
