// How likely it is that the first passage answers the question: a logistic over signals of how well it is matched.
import { COLUMN } from './features.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rerank.ts';
import { ANSWERED_FROM, CALIBRATION, CONFIDENCE_WEIGHTS } from './weights/confidence.ts';

export const SIGNALS = [
  'bias',
  /** Of the first passage, in units of idf and not divided by the question's: BM25, its best sentence's share. */
  'rawBm25',
  'rawSentence',
  /** How far its score stands above the tenth's, in such units; above the second's and the tenth's as they are. */
  'rawGap',
  'score',
  'gapToSecond',
  'gapToTenth',
  /** Of the question's terms that the first passage lacks: the rarest, all together, the names. */
  'rawMissing',
  'rawMissingSum',
  'missingCapitals',
  'missingNames',
  /** Of those that nothing in it comes near either: the rarest. */
  'rawWorst',
  /** Share of the question that stands in no passage at all; its names; and whether that is nearly everything. */
  'unseen',
  'rawUnseen',
  'unseenNames',
  'strange',
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

/** From this share of unseen words on, a question is about something else altogether. */
const STRANGE_FROM = 0.75;
/** A term at least this likely a name counts as one. */
const NAME_FROM = 0.5;

/** The signals of a ranking; what is about the first passage is 0 where nothing was found. */
export function signalsOf(query: Query, ranked: readonly Ranked[]): Record<Signal, number> {
  const signals = Object.fromEntries(SIGNALS.map((name) => [name, 0])) as Record<Signal, number>;
  signals.bias = 1;
  signals.worstTerm = 1;
  signals.wants = query.question.wants === null ? 0 : 1;
  signals.terms = Math.log(1 + query.terms.length);
  addTerms(signals, query, ranked[0]);
  addFirst(signals, query, ranked);
  return signals;
}

function addTerms(signals: Record<Signal, number>, query: Query, first: Ranked | undefined): void {
  const total = Math.max(1e-9, query.idfSum);
  let unseen = 0;
  query.terms.forEach((term, index) => {
    const strength = first?.strengths[index] ?? 0;
    const share = term.idf / total;
    signals.softCoverage += share * strength;
    if (!term.kind) {
      signals.worstTerm = Math.min(signals.worstTerm, strength);
      signals.rawWorst = Math.max(signals.rawWorst, (term.idf * (1 - strength)) / 5);
    }
    if (term.number < 0) {
      unseen += share;
      signals.unseen += share * (1 - strength);
      signals.rawUnseen += (term.idf * (1 - strength)) / 5;
      if (term.name > 0 || term.common < 0) signals.unseenNames += 1 - strength;
    }
    if (first !== undefined && ((first.present | first.known) & (1 << index)) !== 0) return;
    signals.rawMissing = Math.max(signals.rawMissing, term.idf / 5);
    signals.rawMissingSum += term.idf / 10;
    signals.missingNames += term.name * share;
    if (term.name >= NAME_FROM) signals.missingCapitals += 0.5;
  });
  signals.strange = Math.max(0, unseen - STRANGE_FROM) / (1 - STRANGE_FROM);
}

function addFirst(signals: Record<Signal, number>, query: Query, ranked: readonly Ranked[]): void {
  const [first] = ranked;
  if (first === undefined) return;
  const { row, score } = first;
  const gap = score - (ranked[9]?.score ?? 0);
  signals.rawBm25 = (row[COLUMN.bm25]! * query.idfSum) / 10;
  signals.rawSentence = (row[COLUMN.sentence]! * query.idfSum) / 10;
  signals.rawGap = (gap * query.idfSum) / 100;
  signals.score = score / 10;
  signals.gapToSecond = (score - (ranked[1]?.score ?? 0)) / 10;
  signals.gapToTenth = gap / 10;
  signals.coverage = row[COLUMN.coverage]!;
  signals.sentence = row[COLUMN.sentence]!;
  signals.whole = row[COLUMN.whole]!;
  signals.meaning = row[COLUMN.passageMeaning]!;
  signals.pairs = row[COLUMN.pairs]!;
  signals.type = first.type;
}

/** 0 for some three thousand passages, -1 and 1 for a tenth and ten times as many: a missing word says more in a large library. */
export function sizeOf(passages: number): number {
  return Math.log10(Math.max(1, passages)) - 3.5;
}

/** The probability that the first of `ranked` answers, 0 to 1; `passages` is how many were searched. */
export function confidenceOf(query: Query, ranked: readonly Ranked[], passages: number): number {
  const [first] = ranked;
  if (first === undefined) return 0;
  const signals = signalsOf(query, ranked);
  const size = sizeOf(passages);
  let sum = 0;
  for (const name of SIGNALS) {
    const [weight, bySize] = CONFIDENCE_WEIGHTS[name];
    sum += (weight + bySize * size) * signals[name];
  }
  const probability = 1 / (1 + Math.exp(-(CALIBRATION.slope * sum + CALIBRATION.offset)));
  const isRefused = isStranger(query, first) || isHardlyHeld(query, first);
  return isRefused ? Math.min(probability, ANSWERED_FROM / 2) : probability;
}

/** In another language than English no word stands for another, so that a passage must hold this share of a question. */
const HELD_FROM = 0.5;

/**
 * Whether the first passage holds too little of a question that is not English. The weights were learnt on English
 * questions, where what a passage is about, and words of like meaning, make up for words that it lacks.
 */
function isHardlyHeld({ question, terms, saidBy, idfSum }: Query, first: Ranked): boolean {
  if (question.language === 'en' || saidBy.length > 0 || question.asksForSpeaker) return false;
  const held = terms.reduce((sum, { idf }, index) => sum + idf * (first.strengths[index] ?? 0), 0);
  return held < HELD_FROM * idfSum;
}

/** Whether the question asks what somebody said of whom no article has ever heard. */
function isStranger({ saidBy, terms }: Query, first: Ranked): boolean {
  return (
    saidBy.length > 0 &&
    saidBy.every((term) => term.number < 0 && (first.strengths[terms.indexOf(term)] ?? 0) < NAME_FROM)
  );
}
