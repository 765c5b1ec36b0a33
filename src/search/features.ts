// What speaks for a passage as the answer to a question, measured: one row of numbers a candidate.
import type { Wanted } from '../core/question.ts';
import { typeStrength } from './answer-type.ts';
import { CAPITAL_BIT, COMPOUND_BIT, type PassageTable, TERM_BITS } from './passage-table.ts';
import { PAIR_BASE, type Query } from './query.ts';
import { Softness } from './softness.ts';
import { WordClass } from './vocabulary.ts';

/** The columns of a row, by name. Shares are of the question's summed idf, so that long and short questions compare. */
export const FEATURES = [
  'bm25',
  'length',
  'pairs',
  'coverage',
  'sentence',
  'similar',
  'title',
  'names',
  'kindNoun',
  'person',
  'time',
  'place',
  'number',
  'reason',
  'wordnet',
  'vectors',
  'sentenceWordnet',
  'sentenceVectors',
  'neighbours',
  'article',
  'gateWordnet',
  'gateVectors',
  'gateArticle',
  'gateType',
  'matched',
  'proximity',
] as const;

export type Feature = (typeof FEATURES)[number];
export const WIDTH = FEATURES.length;
const column = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<Feature, number>;

/** BM25's parameters for passages (Robertson & Zaragoza 2009); fitted on paragraphs of encyclopedias and news. */
const K1 = 0.9;
const B = 0.4;

/** What was measured of one candidate beside its row. */
export type Measured = {
  readonly passage: number;
  /** Index of the sentence that answers best. */
  readonly sentence: number;
  /** Bits of the question's terms that stand in the passage itself. */
  readonly present: number;
  /** Bits of those that the headline or the names of who speaks here supply. */
  readonly known: number;
  /** How well the best sentence holds the kind of answer wanted, 0 to 1. */
  readonly type: number;
};

export type Matrix = { readonly rows: Float32Array; readonly measured: readonly Measured[] };

/** Measures all candidates against the question. Time grows with the candidates' words. */
export function measure(query: Query, table: PassageTable, candidates: ArrayLike<number>): Matrix {
  const scratch = new Scratch(query, table);
  const rows = new Float32Array(candidates.length * WIDTH);
  const measured: Measured[] = [];
  let bestCoverage = 0;
  for (let i = 0; i < candidates.length; i += 1) {
    const row = rows.subarray(i * WIDTH, (i + 1) * WIDTH);
    measured.push(scratch.fill(row, candidates[i]!));
    bestCoverage = Math.max(bestCoverage, row[column.sentence]!);
  }
  const gate = 1 - Math.min(1, bestCoverage);
  for (let i = 0; i < candidates.length; i += 1) {
    const row = rows.subarray(i * WIDTH, (i + 1) * WIDTH);
    row[column.gateWordnet] = gate * row[column.wordnet]!;
    row[column.gateVectors] = gate * row[column.sentenceVectors]!;
    row[column.gateArticle] = gate * row[column.article]!;
    row[column.gateType] =
      gate *
      (row[column.person]! +
        row[column.time]! +
        row[column.place]! +
        row[column.number]! +
        row[column.reason]!);
  }
  return { rows, measured };
}

const TYPE_COLUMN: Readonly<Record<NonNullable<Wanted>, number | null>> = {
  person: column.person,
  time: column.time,
  place: column.place,
  number: column.number,
  reason: column.reason,
  manner: null,
};

/** Everything that is set up once a question and used for each candidate. */
class Scratch {
  readonly #query: Query;
  readonly #table: PassageTable;
  /** Term number → index among the query's terms, -1 for others. */
  readonly #slot: Int8Array;
  readonly #soft: Softness;
  readonly #idf: Float64Array;

  constructor(query: Query, table: PassageTable) {
    this.#query = query;
    this.#table = table;
    this.#slot = slotsOf(query, table.vocabulary.size);
    this.#soft = new Softness(query, table.vocabulary);
    this.#idf = Float64Array.from(query.terms, (term) => term.idf);
  }

  fill(row: Float32Array, passage: number): Measured {
    const query = this.#query;
    const table = this.#table;
    const { vocabulary } = table;
    const slot = this.#slot;
    const idf = this.#idf;
    const count = query.terms.length;
    const article = table.articleOf(passage);
    const tokens = table.tokensOf(passage);
    const starts = table.sentenceStartsOf(passage);
    const titleBits = this.#bitsIn(table.titleOf(article));
    const knownBits = titleBits | this.#bitsIn(table.aliasesOf(passage));
    const frequency = new Uint16Array(count);
    const total = Math.max(1e-9, query.idfSum);
    const { wants } = query.question;

    let pairs = 0;
    const pairsSeen = new Set<number>();
    let present = 0;
    let bestSentence = 0;
    let bestScore = -1;
    let bestType = 0;
    let bestShare = 0;
    const soft = this.#soft;
    const best = { wordnet: 0, vectors: 0 };
    const passageSimilar = new Float64Array(count);
    const passageWordnet = new Float64Array(count);
    const passageVectors = new Float64Array(count);
    const lastAt = new Int32Array(count).fill(-1);
    let proximity = 0;
    let lastMatch = -1;
    let lastSlot = -1;

    for (let s = 0; s < starts.length; s += 1) {
      const end = starts[s + 1] ?? tokens.length;
      let bits = 0;
      let previous = -1;
      let type = 0;
      let afterPlace = false;
      const sentenceWordnet = new Float64Array(count);
      const sentenceVectors = new Float64Array(count);
      for (let at = starts[s]!; at < end; at += 1) {
        const token = tokens[at]!;
        const term = token & TERM_BITS;
        const index = slot[term]!;
        if (index >= 0) {
          bits |= 1 << index;
          frequency[index]! += 1;
          if (lastMatch >= 0 && lastSlot !== index) {
            const near = (idf[index]! + idf[lastSlot]!) / (2 * (at - lastMatch));
            if (near > 0) proximity = Math.max(proximity, near);
          }
          lastMatch = at;
          lastSlot = index;
          lastAt[index] = at;
        } else {
          const entry = soft.rowOf(term);
          if (entry !== null) {
            for (let i = 0; i < count; i += 1) {
              const similar = entry[i]!;
              const wordnet = entry[count + i]!;
              const vectors = entry[2 * count + i]!;
              if (similar > passageSimilar[i]!) passageSimilar[i] = similar;
              if (wordnet > sentenceWordnet[i]!) sentenceWordnet[i] = wordnet;
              if (vectors > sentenceVectors[i]!) sentenceVectors[i] = vectors;
            }
          }
        }
        if ((token & COMPOUND_BIT) !== 0) continue;
        const weight = previous < 0 ? undefined : query.pairs.get(previous * PAIR_BASE + term);
        if (weight !== undefined && !pairsSeen.has(previous * PAIR_BASE + term)) {
          pairsSeen.add(previous * PAIR_BASE + term);
          pairs += weight;
        }
        if (wants !== null && index < 0)
          type = Math.max(
            type,
            typeStrength(wants, vocabulary.classAt(term), (token & CAPITAL_BIT) !== 0, afterPlace),
          );
        const cls = vocabulary.classAt(term);
        afterPlace = (cls & WordClass.preposition) !== 0 || (afterPlace && (cls & WordClass.stop) !== 0);
        previous = term;
      }
      let score = 0.15 * type;
      let share = 0;
      let wordnet = 0;
      let vectors = 0;
      for (let i = 0; i < count; i += 1) {
        const w = idf[i]! / total;
        if (sentenceWordnet[i]! > passageWordnet[i]!) passageWordnet[i] = sentenceWordnet[i]!;
        if (sentenceVectors[i]! > passageVectors[i]!) passageVectors[i] = sentenceVectors[i]!;
        if ((bits & (1 << i)) !== 0) {
          share += w;
          score += w;
        } else {
          if ((knownBits & (1 << i)) !== 0) share += w;
          wordnet += w * sentenceWordnet[i]!;
          vectors += w * sentenceVectors[i]!;
          score += w * 0.4 * Math.max(sentenceWordnet[i]!, sentenceVectors[i]!);
        }
      }
      present |= bits;
      if (score > bestScore) {
        bestScore = score;
        bestSentence = s;
        bestType = type;
        bestShare = share;
        best.wordnet = wordnet;
        best.vectors = vectors;
      }
    }

    const length = tokens.length;
    const around = this.#neighbourBits(passage, article);
    let bm25 = 0;
    let coverage = 0;
    let title = 0;
    let names = 0;
    let kindNoun = 0;
    let matched = 0;
    let similar = 0;
    let wordnet = 0;
    let vectors = 0;
    let neighbours = 0;
    let inArticle = 0;
    const norm = K1 * (1 - B + (B * length) / Math.max(1, table.averageLength));
    for (let i = 0; i < count; i += 1) {
      const term = query.terms[i]!;
      const w = idf[i]! / total;
      const tf = frequency[i]!;
      const inTitle = (titleBits & (1 << i)) !== 0;
      if (inTitle) title += w;
      if (tf > 0) {
        bm25 += (w * tf * (K1 + 1)) / (tf + norm);
        coverage += w;
        names += w * term.name;
        matched += 1;
        if (term.kind) kindNoun += w;
      } else {
        similar += w * passageSimilar[i]!;
        wordnet += w * passageWordnet[i]!;
        vectors += w * passageVectors[i]!;
        const isKnown = (knownBits & (1 << i)) !== 0;
        if (!isKnown && (around & (1 << i)) !== 0) neighbours += w;
        if (!isKnown && term.number >= 0 && table.articleHas(article, term.number)) inArticle += w;
      }
    }
    row[column.bm25] = bm25;
    row[column.length] = Math.log(Math.max(1, length) / Math.max(1, table.averageLength));
    row[column.pairs] = pairs / total;
    row[column.coverage] = coverage;
    row[column.sentence] = bestShare;
    row[column.similar] = similar;
    row[column.title] = title;
    row[column.names] = names;
    row[column.kindNoun] = kindNoun;
    const typeColumn = wants === null ? null : TYPE_COLUMN[wants];
    if (typeColumn !== null) row[typeColumn] = bestType;
    row[column.wordnet] = wordnet;
    row[column.vectors] = vectors;
    row[column.sentenceWordnet] = best.wordnet;
    row[column.sentenceVectors] = best.vectors;
    row[column.neighbours] = neighbours;
    row[column.article] = inArticle;
    row[column.matched] = count === 0 ? 0 : matched / count;
    row[column.proximity] = proximity / total;
    return { passage, sentence: bestSentence, present, known: knownBits, type: bestType };
  }

  #bitsIn(terms: Uint32Array): number {
    let bits = 0;
    for (const token of terms) {
      const index = this.#slot[token & TERM_BITS]!;
      if (index >= 0) bits |= 1 << index;
    }
    return bits;
  }

  /** The question's terms in the passages just before and after, within the article. */
  #neighbourBits(passage: number, article: number): number {
    const [first, end] = this.#table.passagesOf(article);
    let bits = 0;
    if (passage > first) bits |= this.#bitsIn(this.#table.tokensOf(passage - 1));
    if (passage + 1 < end) bits |= this.#bitsIn(this.#table.tokensOf(passage + 1));
    return bits;
  }
}

function slotsOf(query: Query, size: number): Int8Array {
  const slots = new Int8Array(size).fill(-1);
  query.terms.forEach((term, index) => {
    if (term.number >= 0) slots[term.number] = index;
  });
  return slots;
}
