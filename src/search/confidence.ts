// How likely it is that the first passage answers the question: a logistic over signals of how well it is matched.
import { COLUMN } from './features.ts';
import { idfOf, type Query } from './query.ts';
import type { Ranked } from './rerank.ts';
import { CONFIDENCE_WEIGHTS } from './weights/confidence.ts';

export const SIGNALS = [
  'bias',
  /** BM25 of the first passage, not divided by the question's summed idf. */
  'rawBm25',
  /** The first passage's score, and how far it stands above the second and the tenth. */
  'score',
  'gapToSecond',
  'gapToTenth',
  /** Of the question's terms that the first passage lacks: how rare the rarest is, how many are names. */
  'rarestMissing',
  'missingNames',
  /** Share of the question that stands in no passage at all, and that nothing in the first one comes near. */
  'unseen',
  'unseenNames',
  /** Share of the question in the first passage, its best sentence, its article. */
  'coverage',
  'sentence',
  'whole',
  /** The same with words that stand for others, and the term that is matched worst. */
  'softCoverage',
  'worstTerm',
  'meaning',
  'pairs',
  /** The best sentence holds the kind of answer wanted; a kind is wanted. */
  'type',
  'wants',
  /** More terms are harder to match. */
  'terms',
] as const;

export type Signal = (typeof SIGNALS)[number];

/** Points of the linear score that make one unit of a signal. */
const SCORE_UNIT = 10;

/** The signals of a ranking over `passages` passages; all 0 but the bias where nothing was found. */
export function signalsOf(query: Query, ranked: readonly Ranked[], passages: number): Float64Array {
  const signals: Record<Signal, number> = {
    bias: 1,
    rawBm25: 0,
    score: 0,
    gapToSecond: 0,
    gapToTenth: 0,
    rarestMissing: 0,
    missingNames: 0,
    unseen: 0,
    unseenNames: 0,
    coverage: 0,
    sentence: 0,
    whole: 0,
    softCoverage: 0,
    worstTerm: 1,
    meaning: 0,
    pairs: 0,
    type: 0,
    wants: query.question.wants === null ? 0 : 1,
    terms: Math.log(1 + query.terms.length),
  };
  const rarestPossible = Math.max(1, idfOf(0, passages));
  const total = Math.max(1e-9, query.idfSum);
  const first = ranked[0];
  query.terms.forEach((term, index) => {
    const strength = first?.strengths[index] ?? 0;
    const share = term.idf / total;
    signals.softCoverage += share * strength;
    if (!term.kind) signals.worstTerm = Math.min(signals.worstTerm, strength);
    if (term.number < 0) {
      signals.unseen += share * (1 - strength);
      signals.unseenNames += (1 - strength) * (term.name > 0 || term.common < 0 ? 1 : 0);
    }
    if (first !== undefined && ((first.present | first.known) & (1 << index)) !== 0) return;
    signals.rarestMissing = Math.max(signals.rarestMissing, term.idf / rarestPossible);
    signals.missingNames += term.name * share;
  });
  if (first !== undefined) {
    const { row, score } = first;
    signals.rawBm25 = (row[COLUMN.bm25]! * query.idfSum) / rarestPossible;
    signals.score = score / SCORE_UNIT;
    signals.gapToSecond = (score - (ranked[1]?.score ?? 0)) / SCORE_UNIT;
    signals.gapToTenth = (score - (ranked[9]?.score ?? 0)) / SCORE_UNIT;
    signals.coverage = row[COLUMN.coverage]!;
    signals.sentence = row[COLUMN.sentence]!;
    signals.whole = row[COLUMN.whole]!;
    signals.meaning = row[COLUMN.passageMeaning]!;
    signals.pairs = row[COLUMN.pairs]!;
    signals.type = first.type;
  }
  return Float64Array.from(SIGNALS, (name) => signals[name]);
}

/** The probability that the first of `ranked` answers, 0 to 1; `passages` is how many were searched. */
export function confidenceOf(query: Query, ranked: readonly Ranked[], passages: number): number {
  if (ranked.length === 0) return 0;
  const signals = signalsOf(query, ranked, passages);
  const sum = SIGNALS.reduce((total, name, index) => total + CONFIDENCE_WEIGHTS[name] * signals[index]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
