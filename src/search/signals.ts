// What speaks for and against that the first passage answers: read off the passage, the ranking and the library.
import { NEGATIONS } from '../core/lexicon/negations.ts';
import type { Wanted } from '../core/question/question.ts';
import { TypeSeeker } from './answer-type.ts';
import { COLUMN } from './features.ts';
import { isNameByItself } from './missing.ts';
import { CAPITAL_BIT, COMPOUND_BIT, MONEY_BIT, type PassageTable, TERM_BITS } from './passage-table.ts';
import { type Query, type QueryTerm, rarityInEnglish } from './query.ts';
import type { Ranked } from './rerank.ts';

/** Counted in every library. A "missing" word stands nowhere in the passage, an "unheard" one in no article. */
export const SIGNALS = [
  'bias',
  /** Of the question's words that are no names: the share, by rarity, that nothing in the passage stands for. */
  'missingWords',
  /** Share of the question that is names and missing; how many names the best sentence lacks. */
  'missingNames',
  'namesNotInSentence',
  /** The rarest of the question's words that the best sentence lacks, in idf. */
  'notInSentence',
  /** The question is about what did not happen, and the best sentence denies nothing. */
  'notDenied',
  /** A number, a time, a price or a duration is wanted, and the best sentence holds none. */
  'noNumber',
  /** Reasons and manners show by no word: nothing can be missed. */
  'asksWhy',
  'asksHow',
  /** The rarest unheard word that nothing stands for; the rarest; how many there are. */
  'unheard',
  'unheardRarest',
  'unheardWords',
  /** The more words, the harder to match by chance; the longer the sentence, the easier. */
  'terms',
  'sentenceLength',
  /** Words in another form, and those that only the passages beside this one have. */
  'similar',
  'beside',
  'gapToSecond',
  /** "What did X say": asked, and X says something here. */
  'asksWhatWasSaid',
  'speaks',
] as const;

/**
 * Counted as far as the library is a large one. Of tens of thousands of passages some hold most of any question's words:
 * how many and how rare they are tells more than which are missing.
 */
export const LARGE_SIGNALS = [
  'large',
  'bm25',
  'gapToTenth',
  'coverage',
  'softCoverage',
  'meaning',
  'names',
  'title',
  'length',
  'terms',
  'namesMissing',
  'beside',
  'asksWhy',
] as const;

export type Signal = (typeof SIGNALS)[number];
export type LargeSignal = (typeof LARGE_SIGNALS)[number];
export type Signals = {
  readonly always: Readonly<Record<Signal, number>>;
  readonly large: Readonly<Record<LargeSignal, number>>;
};

/** A library is not large with so many passages, and wholly so with as many as the second; logarithmic between. */
const LARGE_FROM = 2_000;
const LARGE_TO = 30_000;
/** A term at least this likely a name counts as one. */
const NAME_FROM = 0.5;

const NUMERIC: ReadonlySet<Wanted> = new Set(['number', 'money', 'duration', 'time'] as const);

/** The signals of a ranking whose first passage is `ranked[0]`. */
export function signalsOf(
  query: Query,
  ranked: readonly [Ranked, ...Ranked[]],
  table: PassageTable,
): Signals {
  const [first] = ranked;
  const sentence = bestSentence(query, first, table);
  const { row } = first;
  const { wants } = query.question;
  const always: Record<Signal, number> = {
    bias: 1,
    ...missing(query, first, sentence.bits),
    ...unheard(query, first),
    notDenied: query.question.words.some(isNegation) && !sentence.denies ? 1 : 0,
    noNumber: NUMERIC.has(wants) ? 1 - sentence.type : 0,
    asksWhy: wants === 'reason' ? 1 : 0,
    asksHow: wants === 'manner' ? 1 : 0,
    terms: query.terms.length / 10,
    sentenceLength: Math.log(1 + sentence.length),
    similar: row[COLUMN.similar]!,
    beside: row[COLUMN.neighboursSoft]!,
    gapToSecond: (first.score - (ranked[1]?.score ?? 0)) / 10,
    asksWhatWasSaid: query.saidBy.length > 0 ? 1 : 0,
    speaks: row[COLUMN.speaks]!,
  };
  return { always, large: ofLarge(query, ranked, largeness(table.passages)) };
}

/** 0 for a library of up to two thousand passages, 1 from thirty thousand on. */
function largeness(passages: number): number {
  const share = Math.log(Math.max(1, passages) / LARGE_FROM) / Math.log(LARGE_TO / LARGE_FROM);
  return Math.min(1, Math.max(0, share));
}

function ofLarge(query: Query, ranked: readonly Ranked[], large: number): Record<LargeSignal, number> {
  const first = ranked[0]!;
  const { row } = first;
  const lacks = (_: QueryTerm, index: number) => ((first.present | first.known) & (1 << index)) === 0;
  return {
    large,
    bm25: (large * row[COLUMN.bm25]! * query.idfSum) / 10,
    gapToTenth: (large * (first.score - (ranked[9]?.score ?? 0)) * query.idfSum) / 100,
    coverage: large * row[COLUMN.coverage]!,
    softCoverage: (large * softCoverage(query, first)) / Math.max(1e-9, query.idfSum),
    meaning: large * row[COLUMN.meaning]!,
    names: large * row[COLUMN.names]!,
    title: large * row[COLUMN.title]!,
    length: large * row[COLUMN.length]!,
    terms: (large * query.terms.length) / 10,
    namesMissing: large * query.terms.filter(lacks).filter((term) => isName(term)).length,
    beside: large * row[COLUMN.neighboursSoft]!,
    asksWhy: query.question.wants === 'reason' ? large : 0,
  };
}

/** The idf of the question's terms as far as anything in the passage stands for them. */
function softCoverage({ terms }: Query, { strengths }: Ranked): number {
  return terms.reduce((sum, { idf }, index) => sum + idf * strengths[index]!, 0);
}

function isName(term: QueryTerm): boolean {
  return /^\D/u.test(term.term) && (term.name >= NAME_FROM || isNameByItself(term));
}

function missing(query: Query, first: Ranked, inSentence: number) {
  const total = Math.max(1e-9, query.idfSum);
  const found = { missingWords: 0, missingNames: 0, namesNotInSentence: 0, notInSentence: 0 };
  let words = 0;
  query.terms.forEach((term, index) => {
    const isNamed = isName(term);
    const has = (bits: number) => (bits & (1 << index)) !== 0;
    if (!has(inSentence | first.known)) {
      found.notInSentence = Math.max(found.notInSentence, term.idf / 5);
      if (isNamed) found.namesNotInSentence += 1;
    }
    const isMissing = !has(first.present | first.known);
    if (isMissing) found.missingNames += Math.max(isNamed ? NAME_FROM : 0, term.name) * (term.idf / total);
    if (isNamed) return;
    const rarity = rarityInEnglish(term.common);
    words += rarity;
    if (isMissing) found.missingWords += rarity * (1 - (first.strengths[index] ?? 0));
  });
  found.missingWords /= Math.max(1e-9, words);
  return found;
}

function unheard({ terms }: Query, first: Ranked) {
  const found = { unheard: 0, unheardRarest: 0, unheardWords: 0 };
  terms.forEach((term, index) => {
    if (term.number >= 0) return;
    const rarity = rarityInEnglish(term.common);
    found.unheardRarest = Math.max(found.unheardRarest, rarity);
    found.unheardWords += 1;
    found.unheard = Math.max(found.unheard, rarity * (1 - (first.strengths[index] ?? 0)));
  });
  return found;
}

/** What the best sentence of the passage holds: the question's terms as bits, a denial, the kind of answer wanted. */
function bestSentence(query: Query, first: Ranked, table: PassageTable) {
  const { wants } = query.question;
  const tokens = table.tokensOf(first.passage);
  const starts = table.sentenceStartsOf(first.passage);
  const from = starts[first.sentence] ?? 0;
  const to = starts[first.sentence + 1] ?? tokens.length;
  const indexes = new Map(query.terms.map(({ number }, index) => [number, index]));
  const seeker = wants === null ? null : new TypeSeeker(wants);
  seeker?.startSentence();
  const found = { bits: 0, denies: false, type: 0, length: to - from };
  for (const token of tokens.subarray(from, to)) {
    const term = token & TERM_BITS;
    const index = indexes.get(term);
    if (index !== undefined) found.bits |= 1 << index;
    found.denies ||= isNegation({ folded: table.vocabulary.termAt(term) });
    if (seeker === null || (token & COMPOUND_BIT) !== 0) continue;
    const bits = table.vocabulary.classAt(term);
    const type = seeker.next(
      bits,
      (token & CAPITAL_BIT) !== 0,
      (token & MONEY_BIT) !== 0,
      index !== undefined,
    );
    found.type = Math.max(found.type, type);
  }
  return found;
}

/** "not", "never", "wasn't" (folded: "wasnt"), "refused". */
function isNegation({ folded }: { readonly folded: string }): boolean {
  return (
    NEGATIONS.has(folded) ||
    DENYING.has(folded) ||
    /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|ai)nt$/u.test(folded)
  );
}

/** Words that say of something else that it is not so; as terms and as word forms. */
const DENYING: ReadonlySet<string> = new Set(
  'unable fail failed refuse refused refus lack lacked except besides instead'.split(' '),
);
