// Reads one passage against a question: which of its words stand there, how close, in which sentence.
import type { Wanted } from '../core/question/question.ts';
import { TypeSeeker } from './answer-type.ts';
import { COLUMN, type Feature, type Measured, WIDTH } from './features.ts';
import { CAPITAL_BIT, COMPOUND_BIT, MONEY_BIT, type PassageTable, TERM_BITS } from './passage-table.ts';
import { PAIR_BASE, type Query } from './query.ts';
import { scoreOf } from './rerank.ts';
import { sameNames } from './same-names.ts';
import { formLikeness, type Softness } from './softness.ts';
import { kindBits, type Vocabulary, WordClass } from './vocabulary.ts';

/** BM25's parameters for passages (Robertson & Zaragoza 2009); fitted on paragraphs of encyclopedias and news. */
const K1 = 0.9;
const B = 0.4;

/** Words of a short sentence. */
const SHORT = 12;
/** A number counts what stands within so many words after it: "eleven small publishers". */
const COUNTED_WITHIN = 3;

/** A word that WordNet or the vectors take for another is worth this much of it where context is gathered. */
const WORDNET_WORTH = 0.8;
const VECTORS_WORTH = 0.7;
/** In choosing the best sentence, such a word and the kind of answer wanted count this much. */
const SOFT_IN_SENTENCE = 0.7;
const TYPE_IN_SENTENCE = 0.3;
/** What is only of the kind that is named, half of that. */
const KIND_IN_SENTENCE = 0.5;
/** As much as its being about the same. */
const MEANING_IN_SENTENCE = 0.3;

const TYPE_COLUMN: Readonly<Record<NonNullable<Wanted>, Feature>> = {
  person: 'person',
  time: 'time',
  place: 'place',
  number: 'number',
  money: 'money',
  duration: 'duration',
  reason: 'reason',
  manner: 'manner',
};

/** A term at least this likely a name counts as one. */
const NAME_FROM = 0.5;

/** The two parts of a term's mark: at most 31 terms, so that an index and one fits below the bit. */
const INDEX_BITS = 63;
const PAIR_BIT = 64;

/** What one sentence holds of the question. */
type Sentence = {
  bits: number;
  type: number;
  isKind: number;
  counted: number;
  office: number;
  wordnet: Float32Array;
  vectors: Float32Array;
};

/** Everything that is set up once a question and used for each of its candidates. */
export class Scan {
  readonly #query: Query;
  readonly #table: PassageTable;
  /** Term number → its index among the question's terms plus one, or 0; and whether a pair begins with it. */
  readonly #marks: Uint8Array;
  readonly #soft: Softness;
  readonly #seeker: TypeSeeker | null;
  /** Which of the terms is the noun after what, which, how many, and its number in the word tables; or -1. */
  readonly #kindAt: number;
  readonly #kind: number;
  /** Bits of the terms that name an office and of those that may name whose it is; 0 where nobody is asked for. */
  readonly #offices: number;
  readonly #holders: number;
  readonly #shares: Float64Array;
  readonly #similar: Float32Array;
  readonly #sentence: Sentence;
  /** Of the passage that is being read; kept from one to the next, since there are hundreds a question. */
  readonly #frequency: Uint16Array;
  readonly #wordnet: Float32Array;
  readonly #vectors: Float32Array;
  readonly #pairs = new Set<number>();
  readonly #glanced: { readonly row: Float32Array; readonly strengths: Float32Array };

  constructor(query: Query, soft: Softness, table: PassageTable) {
    const count = query.terms.length;
    this.#query = query;
    this.#table = table;
    this.#marks = marksOf(query, table.vocabulary);
    this.#soft = soft;
    this.#seeker =
      query.question.wants === null ? null : new TypeSeeker(query.question.wants, query.question.measure);
    this.#kindAt = query.terms.findIndex((term) => term.kind);
    const kind = query.terms[this.#kindAt]?.common ?? -1;
    this.#kind = kind;
    const isWho = query.question.wants === 'person';
    this.#offices = isWho ? bitsOf(query, isOffice) : 0;
    this.#holders = isWho ? bitsOf(query, isHolder) : 0;
    this.#shares = Float64Array.from(query.terms, ({ idf }) => idf / Math.max(1e-9, query.idfSum));
    this.#similar = new Float32Array(count);
    this.#frequency = new Uint16Array(count);
    this.#wordnet = new Float32Array(count);
    this.#vectors = new Float32Array(count);
    this.#glanced = { row: new Float32Array(WIDTH), strengths: new Float32Array(count) };
    this.#sentence = {
      bits: 0,
      type: 0,
      isKind: 0,
      counted: 0,
      office: 0,
      wordnet: new Float32Array(count),
      vectors: new Float32Array(count),
    };
  }

  /** Measures a passage by its words and by those that stand for the question's. */
  measure(passage: number): Measured {
    return this.#read(passage, true, new Float32Array(WIDTH), new Float32Array(this.#shares.length));
  }

  /** The score of a passage by the question's own words alone. */
  glance(passage: number): number {
    const { row, strengths } = this.#glanced;
    return scoreOf(this.#read(passage, false, row.fill(0), strengths).row, 0);
  }

  #read(passage: number, soft: boolean, row: Float32Array, strengths: Float32Array): Measured {
    const table = this.#table;
    const shares = this.#shares;
    const count = shares.length;
    const tokens = table.tokensOf(passage);
    const article = table.articleOf(passage);
    const title = this.bitsIn(table.titleOf(article));
    const known = title | this.bitsIn(table.aliasesOf(passage));
    const frequency = this.#frequency.fill(0);
    const wordnet = this.#wordnet.fill(0);
    const vectors = this.#vectors.fill(0);
    const sentence = this.#sentence;
    this.#similar.fill(0);
    const sentences = table.sentencesIn(passage);
    const best = {
      index: 0,
      score: -1,
      type: 0,
      isKind: 0,
      counted: 0,
      office: 0,
      wordnet: 0,
      vectors: 0,
      kind: 0,
    };
    let meaning = 0;
    let nearest = 0;
    let lexical = 0;
    let present = 0;
    const pairs = this.#pairs;
    pairs.clear();
    let end = 0;
    for (let s = 0; s < sentences; s += 1) {
      const start = end;
      end = s + 1 < sentences ? table.sentenceStartOf(passage, s + 1) : tokens.length;
      this.#readSentence(tokens, start, end, frequency, pairs, soft);
      present |= sentence.bits;
      const about = soft ? table.nearness(passage, s, this.#query.meaning) : 0;
      meaning += about;
      if (about > nearest) nearest = about;
      let score =
        TYPE_IN_SENTENCE *
          Math.max(sentence.type, KIND_IN_SENTENCE * sentence.isKind, sentence.counted, sentence.office) +
        MEANING_IN_SENTENCE * Math.max(0, about);
      let share = 0;
      let byWordnet = 0;
      let byVectors = 0;
      let kind = 0;
      for (let i = 0; i < count; i += 1) {
        const w = shares[i]!;
        const near = Math.max(sentence.wordnet[i]!, sentence.vectors[i]!);
        if (sentence.wordnet[i]! > wordnet[i]!) wordnet[i] = sentence.wordnet[i]!;
        if (sentence.vectors[i]! > vectors[i]!) vectors[i] = sentence.vectors[i]!;
        if ((sentence.bits & (1 << i)) !== 0) {
          share += w;
          score += w;
        } else {
          if ((known & (1 << i)) !== 0) share += w;
          byWordnet += w * sentence.wordnet[i]!;
          byVectors += w * sentence.vectors[i]!;
          score += w * SOFT_IN_SENTENCE * near;
          if (this.#query.terms[i]!.kind) kind = near;
        }
      }
      if (share > lexical) lexical = share;
      if (score <= best.score) continue;
      best.index = s;
      best.score = score;
      best.type = sentence.type;
      best.isKind = sentence.isKind;
      best.counted = sentence.counted;
      best.office = sentence.office;
      best.wordnet = byWordnet;
      best.vectors = byVectors;
      best.kind = kind;
    }
    const query = this.#query;
    const total = Math.max(1e-9, query.idfSum);
    const length = tokens.length;
    const norm = K1 * (1 - B + (B * length) / Math.max(1, table.averageLength));
    for (let i = 0; i < count; i += 1) {
      const term = this.#query.terms[i]!;
      const w = shares[i]!;
      const inTitle = (title & (1 << i)) !== 0 ? 1 : 0;
      const tf = frequency[i]!;
      if (tf + inTitle > 0) row[COLUMN.bm25]! += (w * (tf + inTitle) * (K1 + 1)) / (tf + inTitle + norm);
      if (inTitle > 0) row[COLUMN.title]! += w;
      if (tf > 0) {
        row[COLUMN.coverage]! += w;
        row[COLUMN.names]! += w * term.name;
        row[COLUMN.matched]! += 1 / count;
        if (term.kind) row[COLUMN.kindNoun]! += w;
        strengths[i] = 1;
      } else {
        row[COLUMN.similar]! += w * this.#similar[i]!;
        row[COLUMN.wordnet]! += w * wordnet[i]!;
        row[COLUMN.vectors]! += w * vectors[i]!;
        strengths[i] =
          (known & (1 << i)) !== 0 ? 1 : Math.max(WORDNET_WORTH * wordnet[i]!, VECTORS_WORTH * vectors[i]!);
      }
    }
    let pairPoints = 0;
    for (const pair of pairs) pairPoints += this.#query.pairs.get(pair)!;
    row[COLUMN.pairs] = pairPoints / total;
    row[COLUMN.length] = Math.log(Math.max(SHORT, length) / Math.max(1, table.averageLength));
    row[COLUMN.fragment] = Math.max(0, 1 - length / SHORT);
    row[COLUMN.isKind] = best.isKind;
    row[COLUMN.office] = best.office;
    row[COLUMN.counted] = query.question.wants === 'number' ? best.counted : 0;
    row[COLUMN.answering] = Math.max(0, best.score);
    row[COLUMN.sentence] = lexical;
    row[COLUMN.sentenceWordnet] = best.wordnet;
    row[COLUMN.sentenceVectors] = best.vectors;
    row[COLUMN.kindSoft] = best.kind;
    row[COLUMN.proximity] = this.#proximity(tokens) / total;
    this.#readSpeakers(row, table.speakersOf(passage));
    const { wants } = this.#query.question;
    if (wants !== null) row[COLUMN[TYPE_COLUMN[wants]]] = best.type;
    if (sentences > 0 && table.isQuestion(passage, best.index)) row[COLUMN.asks] = 1;
    row[COLUMN.meaning] = nearest;
    row[COLUMN.passageMeaning] = meaning / Math.max(1, sentences);
    return { passage, row, sentence: best.index, present, known, type: best.type, strengths, strangeness: 0 };
  }

  /** Fills `#sentence` from the tokens between two indexes; counts terms and pairs on the way. */
  #readSentence(
    tokens: Uint32Array,
    from: number,
    to: number,
    frequency: Uint16Array,
    pairs: Set<number>,
    soft: boolean,
  ): void {
    const { vocabulary } = this.#table;
    const sentence = this.#sentence;
    const seeker = this.#seeker;
    sentence.bits = 0;
    sentence.type = 0;
    sentence.isKind = 0;
    sentence.counted = 0;
    sentence.office = 0;
    sentence.wordnet.fill(0);
    sentence.vectors.fill(0);
    seeker?.startSentence();
    let previous = -1;
    let isPair = false;
    /** Bit of the term of the question that was the last content word; 0 where that was another word. */
    let last = 0;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at]!;
      const term = token & TERM_BITS;
      const mark = this.#marks[term]!;
      const index = (mark & INDEX_BITS) - 1;
      if (index >= 0) {
        sentence.bits |= 1 << index;
        frequency[index]! += 1;
      }
      const isNearNumber = seeker !== null && seeker.sinceNumber < COUNTED_WITHIN;
      if (isNearNumber && index === this.#kindAt && index >= 0) sentence.counted = 1;
      if (soft) {
        const isOfKind = index < 0 && this.#soft.isOfKind(term);
        if (isOfKind) sentence.isKind = 1;
        if (isOfKind && isNearNumber) sentence.counted = 1;
        for (const { index: i, similar, wordnet, vectors } of this.#soft.of(term)) {
          if (i === this.#kindAt && isNearNumber)
            sentence.counted = Math.max(sentence.counted, wordnet, vectors);
          if (similar > this.#similar[i]!) this.#similar[i] = similar;
          if (wordnet > sentence.wordnet[i]!) sentence.wordnet[i] = wordnet;
          if (vectors > sentence.vectors[i]!) sentence.vectors[i] = vectors;
        }
      }
      if ((token & COMPOUND_BIT) !== 0) continue;
      if ((vocabulary.classAt(term) & WordClass.stop) === 0) {
        const bit = index < 0 ? 0 : 1 << index;
        const isBeside =
          ((last & this.#offices) !== 0 && (bit & this.#holders) !== 0) ||
          ((last & this.#holders) !== 0 && (bit & this.#offices) !== 0);
        if (isBeside && bit !== last) sentence.office = 1;
        last = bit;
      }
      if (isPair) {
        const pair = previous * PAIR_BASE + term;
        if (this.#query.pairs.has(pair)) pairs.add(pair);
      }
      if (seeker !== null) {
        const bits = vocabulary.classAt(term);
        const type = seeker.next(bits, (token & CAPITAL_BIT) !== 0, (token & MONEY_BIT) !== 0, index >= 0);
        if (type > sentence.type) sentence.type = type;
      }
      previous = term;
      isPair = (mark & PAIR_BIT) !== 0;
    }
  }

  /** Whether the person asked for says something in the passage, by name or role. */
  #readSpeakers(row: Float32Array, speakers: Uint32Array): void {
    const { saidBy, question } = this.#query;
    if (speakers.length === 0) return;
    if (question.asksForSpeaker) row[COLUMN.said] = 1;
    const { vocabulary } = this.#table;
    let total = 0;
    for (const { term, idf } of saidBy) {
      total += idf;
      let best = 0;
      for (const speaker of speakers) best = Math.max(best, nameLikeness(term, vocabulary.termAt(speaker)));
      row[COLUMN.speaks]! += idf * best;
    }
    if (total > 0) row[COLUMN.speaks]! /= total;
  }

  /** How near each other two of the question's terms stand at the nearest, weighed by how rare they are. */
  #proximity(tokens: Uint32Array): number {
    let nearest = 0;
    let lastAt = -1;
    let last = -1;
    for (let at = 0; at < tokens.length; at += 1) {
      const index = (this.#marks[tokens[at]! & TERM_BITS]! & INDEX_BITS) - 1;
      if (index < 0) continue;
      if (last >= 0 && last !== index) {
        const near = (this.#query.terms[index]!.idf + this.#query.terms[last]!.idf) / (2 * (at - lastAt));
        if (near > nearest) nearest = near;
      }
      last = index;
      lastAt = at;
    }
    return nearest;
  }

  /** Bits of the question's terms among these tokens. */
  bitsIn(tokens: Uint32Array): number {
    let bits = 0;
    for (const token of tokens) {
      const index = (this.#marks[token & TERM_BITS]! & INDEX_BITS) - 1;
      if (index >= 0) bits |= 1 << index;
    }
    return bits;
  }
}

function nameLikeness(a: string, b: string): number {
  return a === b ? 1 : formLikeness(a, b);
}

/** Nouns for persons: "president", "mayor". */
function isOffice({ common }: Query['terms'][number]): boolean {
  return (kindBits(common) & WordClass.human) !== 0;
}

/** Names of what a president or a mayor is of. */
function isHolder({ term, name }: Query['terms'][number]): boolean {
  return name >= NAME_FROM || sameNames(term).length > 0;
}

function bitsOf({ terms }: Query, isMeant: (term: Query['terms'][number]) => boolean): number {
  return terms.reduce((bits, term, index) => (isMeant(term) ? bits | (1 << index) : bits), 0);
}

function marksOf(query: Query, vocabulary: Vocabulary): Uint8Array {
  const marks = new Uint8Array(vocabulary.size);
  query.terms.forEach((term, index) => {
    if (term.number >= 0) marks[term.number] = index + 1;
  });
  for (const [index, { term }] of query.terms.entries())
    for (const other of sameNames(term)) {
      const number = vocabulary.find(other);
      if (number >= 0 && marks[number] === 0) marks[number] = index + 1;
    }
  for (const pair of query.pairs.keys()) marks[Math.floor(pair / PAIR_BASE)]! |= PAIR_BIT;
  return marks;
}
