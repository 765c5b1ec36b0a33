// How likely it is that the first passage answers the question: a logistic over a few signals.
import { FEATURES } from './features.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rerank.ts';
import { CONFIDENCE_WEIGHTS } from './weights/confidence.ts';

export const SIGNALS = [
  'bias',
  /** BM25 of the best passage, not divided by the question's idf. */
  'rawBm25',
  /** How far the first passage's score stands above the tenth's. */
  'gap',
  /** The idf of the rarest term of the question that the best passage lacks. */
  'rarestMissing',
  /** How many names the best passage lacks, by idf. */
  'missingNames',
  /** Content words that no passage holds, as a share. */
  'unseen',
  'sentence',
  'coverage',
  'score',
] as const;

export type Signal = (typeof SIGNALS)[number];

const column = (name: (typeof FEATURES)[number]) => FEATURES.indexOf(name);
const BM25 = column('bm25');
const SENTENCE = column('sentence');
const COVERAGE = column('coverage');

/** The signals of a ranking; all 0 but the bias where nothing was found. */
export function signalsOf(query: Query, ranked: readonly Ranked[], _table: PassageTable): Float64Array {
  const values = new Map<Signal, number>([['bias', 1]]);
  const first = ranked[0];
  const count = Math.max(1, query.terms.length);
  values.set('unseen', query.terms.filter((term) => term.number < 0).length / count);
  if (first !== undefined) {
    let rarest = 0;
    let names = 0;
    query.terms.forEach((term, index) => {
      if (((first.present | first.known) & (1 << index)) !== 0) return;
      rarest = Math.max(rarest, term.idf);
      names += term.idf * term.name;
    });
    values.set('rawBm25', (first.row[BM25]! * query.idfSum) / 10);
    values.set('gap', first.score - (ranked[Math.min(9, ranked.length - 1)]?.score ?? 0));
    values.set('rarestMissing', rarest / 10);
    values.set('missingNames', names / 10);
    values.set('sentence', first.row[SENTENCE]!);
    values.set('coverage', first.row[COVERAGE]!);
    values.set('score', first.score / 10);
  }
  return Float64Array.from(SIGNALS, (name) => values.get(name) ?? 0);
}

/** The probability that the first of `ranked` answers, 0 to 1. */
export function confidenceOf(query: Query, ranked: readonly Ranked[], table: PassageTable): number {
  if (ranked.length === 0) return 0;
  const signals = signalsOf(query, ranked, table);
  let sum = 0;
  SIGNALS.forEach((name, index) => {
    sum += CONFIDENCE_WEIGHTS[name] * signals[index]!;
  });
  return 1 / (1 + Math.exp(-sum));
}
