// Candidates → rows of evidence: each passage by itself, then with what stands around it.
import { COLUMN, type Measured } from './features.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './query.ts';
import { Scan } from './scan.ts';
import type { Softness } from './softness.ts';

/** So many candidates are looked at closely: the best by the question's own words. */
const CLOSELY = 64;
/** Where no sentence holds this share of the question, the best articles are read whole. */
const WEAK_BELOW = 0.75;
const BEST_ARTICLES = 3;
const MOST_OF_ARTICLE = 40;
const ENOUGH_WORDS = 5;
/** A term that stands this often in an article counts half of what it could. */
const RECURS = 3;

/** Where the passages come from that are worth a closer look. */
export type Candidates = {
  /** Those that hold the question's rarer words. */
  readonly found: readonly number[];
  /** All there are, where they are few. */
  readonly few: readonly number[];
  /** Where the others are weak: those that are about the same in whatever words, or hold words like the question's. */
  readonly further: () => readonly number[];
};

/** Measures the candidates against the question, and where they are weak further ones and the articles they stand in. */
export function measure(
  query: Query,
  soft: Softness,
  table: PassageTable,
  { found, few, further }: Candidates,
  isWanted?: (passage: number) => boolean,
): Measured[] {
  const scan = new Scan(query, soft, table);
  const measured = [...new Set([...closest(scan, found), ...few])].map((passage) => scan.measure(passage));
  const coverage = bestCoverage(measured);
  if (coverage < WEAK_BELOW) {
    const known = new Set(measured.map(({ passage }) => passage));
    for (const passage of further()) {
      if (known.has(passage)) continue;
      known.add(passage);
      measured.push(scan.measure(passage));
    }
    for (const article of bestArticles(query, table, measured)) {
      const [first, end] = table.passagesOf(article);
      for (let passage = first; passage < Math.min(end, first + MOST_OF_ARTICLE); passage += 1)
        if (!known.has(passage) && (isWanted?.(passage) ?? true)) measured.push(scan.measure(passage));
    }
  }
  addContext(query, table, scan, measured);
  const strangeness = strangenessOf(query, Math.min(1, coverage));
  return measured.map((one) => ({ ...one, strangeness }));
}

/** How far the question is in other words than any sentence, 0 to 1: four words found are evidence enough. */
function strangenessOf({ terms }: Query, coverage: number): number {
  const found = coverage * terms.length;
  return (1 - coverage) * Math.min(1, Math.max(0, (ENOUGH_WORDS - found) / (ENOUGH_WORDS - 1)));
}

function closest(scan: Scan, candidates: readonly number[]): readonly number[] {
  if (candidates.length <= CLOSELY) return candidates;
  return candidates
    .map((passage) => ({ passage, score: scan.glance(passage) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, CLOSELY)
    .map(({ passage }) => passage);
}

function bestCoverage(measured: readonly Measured[]): number {
  return measured.reduce((best, { row }) => Math.max(best, row[COLUMN.sentence]!), 0);
}

/** The articles whose candidates together stand for most of the question. */
function bestArticles(query: Query, table: PassageTable, measured: readonly Measured[]): number[] {
  const strengths = articleStrengths(table, measured);
  const scores = [...strengths].map(([article, best]): [number, number] => [
    article,
    query.terms.reduce((sum, { idf }, i) => sum + idf * best[i]!, 0),
  ]);
  return scores
    .sort((a, b) => b[1] - a[1])
    .slice(0, BEST_ARTICLES)
    .map(([article]) => article);
}

function articleStrengths(table: PassageTable, measured: readonly Measured[]): Map<number, Float32Array> {
  const byArticle = new Map<number, Float32Array>();
  for (const { passage, strengths } of measured) {
    const article = table.articleOf(passage);
    const best = byArticle.get(article);
    if (best === undefined) byArticle.set(article, strengths.slice());
    else raise(best, strengths);
  }
  return byArticle;
}

function raise(best: Float32Array, strengths: Float32Array): void {
  for (let i = 0; i < best.length; i += 1) if (strengths[i]! > best[i]!) best[i] = strengths[i]!;
}

/** What the passages beside a candidate hold of the question, and the rest of its article. */
function addContext(query: Query, table: PassageTable, scan: Scan, measured: readonly Measured[]): void {
  const byPassage = new Map(measured.map((one) => [one.passage, one]));
  const byArticle = articleStrengths(table, measured);
  const total = Math.max(1e-9, query.idfSum);
  for (const { passage, row, present, known, strengths } of measured) {
    const article = table.articleOf(passage);
    const [first, end] = table.passagesOf(article);
    const beside = new Float32Array(strengths.length);
    let besideBits = 0;
    for (const neighbour of [passage - 1, passage + 1]) {
      if (neighbour < first || neighbour >= end) continue;
      besideBits |= scan.bitsIn(table.tokensOf(neighbour));
      const other = byPassage.get(neighbour);
      if (other === undefined) continue;
      raise(beside, other.strengths);
      row[COLUMN.besideAnswering] = Math.max(row[COLUMN.besideAnswering]!, other.row[COLUMN.answering]!);
    }
    const whole = byArticle.get(article)!;
    const isAnswer =
      passage > first && table.isQuestion(passage - 1, Math.max(0, table.sentencesIn(passage - 1) - 1));
    const asked = isAnswer ? byPassage.get(passage - 1)?.strengths : undefined;
    query.terms.forEach(({ idf, number }, i) => {
      const share = idf / total;
      const own = strengths[i]!;
      const isBeside = (besideBits & (1 << i)) !== 0;
      const near = isBeside ? 1 : beside[i]!;
      row[COLUMN.neighboursSoft]! += share * Math.max(0, near - own);
      if (asked !== undefined) row[COLUMN.afterQuestion]! += share * asked[i]!;
      row[COLUMN.whole]! += share * Math.max(whole[i]!, near);
      const count = number < 0 ? 0 : table.articleCount(article, number);
      row[COLUMN.articleBm25]! += (share * count) / (count + RECURS);
      row[COLUMN.articleSoft]! += share * Math.max(0, whole[i]! - Math.max(own, near));
      if (((present | known) & (1 << i)) !== 0) return;
      if (isBeside) row[COLUMN.neighbours]! += share;
      if (count > 0) row[COLUMN.article]! += share;
    });
  }
}
