// The words of every passage as numbers, in a few large arrays: what re-scoring reads.
import { rulesOf } from '../core/languages/rules.ts';
import type { Span } from '../core/span.ts';
import { type Word, wordsOf } from '../core/term.ts';
import { Growable } from './growable.ts';
import { DIMENSIONS, lengthOf, sentenceMeaning } from './sentence-meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Bits of a token: the lower ones are the term's number. */
export const TERM_BITS = 0x1fffffff;
/** A number with the sign of a currency before it. */
export const MONEY_BIT = 0x20000000;
/** Capitalised inside its sentence: likely part of a name. */
export const CAPITAL_BIT = 0x40000000;
/** The whole of a hyphenated word whose parts stand before it: takes no place of its own. */
export const COMPOUND_BIT = 0x80000000;

/** Beside the start of a sentence: it ends in a question mark. */
const QUESTION_BIT = 0x80000000;

/** What the table is told of a passage: its text and where it stands. */
export type TablePassage = {
  readonly span: Span;
  readonly sentences: readonly Span[];
  /** Who is spoken of or speaks here without being named: "Vladimir Putin" where it says "he". */
  readonly aliases?: readonly string[];
  /** Names and roles of those who say something here. */
  readonly speakers?: readonly string[];
};

const uint32 = (length: number) => new Uint32Array(length);
/** What a vector's length becomes in signed bytes. */
const UNIT = 127;

/**
 * Passages are numbered in the order of arrival, those of one article in a row. Numbers are not used again;
 * `words` counts the tokens of passages since removed, so that the owner can tell when to build anew.
 */
export class PassageTable {
  readonly vocabulary: Vocabulary;
  readonly #tokens = new Growable(uint32);
  readonly #tokenStart = new Growable(uint32);
  readonly #sentenceStart = new Growable(uint32);
  readonly #sentences = new Growable(uint32);
  /** What each sentence is about: its summed vector with the length UNIT. */
  readonly #meanings = new Growable((length) => new Int8Array(length));
  readonly #article = new Growable(uint32);
  readonly #speakerStart = new Growable(uint32);
  readonly #speakers = new Growable(uint32);
  readonly #aliasStart = new Growable(uint32);
  readonly #aliases = new Growable(uint32);
  /** Sorted distinct content terms of each article, one run after another. */
  readonly #articleTerms = new Growable(uint32);
  /** How often each of them stands there, at most 255. */
  readonly #articleCounts = new Growable((length) => new Uint8Array(length));
  readonly #articleStart = new Growable(uint32);
  readonly #articleFirst = new Growable(uint32);
  readonly #titles: Uint32Array[] = [];
  /** Live passages, and their tokens. */
  passages = 0;
  words = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#tokenStart.push(0);
    this.#sentenceStart.push(0);
    this.#aliasStart.push(0);
    this.#speakerStart.push(0);
    this.#articleStart.push(0);
    this.#articleFirst.push(0);
  }

  /** Adds an article's passages; returns the article's number. The passages are `passagesOf` it. */
  add(text: string, title: string, passages: readonly TablePassage[], language = 'en'): number {
    const article = this.#titles.length;
    const distinct = new Map<number, number>();
    for (const passage of passages) this.#addPassage(article, text, passage, distinct, language);
    const titleTerms = wordsOf(title, 0, title.length, language).map((word) =>
      this.vocabulary.intern(word.term, word.folded, language),
    );
    for (const term of titleTerms) countUp(distinct, term);
    this.#titles.push(Uint32Array.from(titleTerms));
    for (const term of Uint32Array.from(distinct.keys()).sort()) {
      this.#articleTerms.push(term);
      this.#articleCounts.push(Math.min(255, distinct.get(term)!));
    }
    this.#articleStart.push(this.#articleTerms.length);
    this.#articleFirst.push(this.#article.length);
    this.#countArticle(article, 1);
    return article;
  }

  /** Takes an article's passages out of the counts; their tokens stay until the table is built anew. */
  forget(article: number): void {
    const [first, end] = this.passagesOf(article);
    for (let passage = first; passage < end; passage += 1) {
      this.#count(passage, -1);
      this.#forgetOccurrences(passage);
    }
    this.#countArticle(article, -1);
  }

  /** Counts the article at each of its terms: of its title, its passages and the names in them. */
  #countArticle(article: number, by: 1 | -1): void {
    const from = this.#articleStart.array[article]!;
    const to = this.#articleStart.array[article + 1]!;
    const terms = new Set(this.#articleTerms.array.subarray(from, to));
    const [first, end] = this.passagesOf(article);
    for (let passage = first; passage < end; passage += 1) {
      for (const term of this.aliasesOf(passage)) terms.add(term);
    }
    for (const term of terms) this.vocabulary.countArticle(term, by);
  }

  #forgetOccurrences(passage: number): void {
    const starts = new Set(this.sentenceStartsOf(passage));
    this.tokensOf(passage).forEach((token, at) => {
      if (starts.has(at) || (token & COMPOUND_BIT) !== 0) return;
      this.vocabulary.countOccurrence(token & TERM_BITS, (token & CAPITAL_BIT) !== 0, -1);
    });
  }

  #addPassage(
    article: number,
    text: string,
    passage: TablePassage,
    distinct: Map<number, number>,
    language: string,
  ): void {
    const { vocabulary } = this;
    const meaning = sentenceMeaning();
    const sum = new Float64Array(DIMENSIONS);
    for (const sentence of passage.sentences) {
      sum.fill(0);
      const asks = text[sentence.end - 1] === '?' || text.startsWith('?', sentence.end - 2);
      this.#sentences.push((this.#tokens.length | (asks ? QUESTION_BIT : 0)) >>> 0);
      wordsOf(text, sentence.start, sentence.end, language).forEach((word, index) => {
        const term = vocabulary.intern(word.term, word.folded, language);
        // The vectors are of English words.
        const row = language === 'en' ? vocabulary.meaningAt(term) : -1;
        if (row >= 0) meaning.add(row, sum);
        const capital = index > 0 && isCapital(text, word, language);
        if (index > 0) vocabulary.countOccurrence(term, capital, 1);
        const money = isPrice(text, word) ? MONEY_BIT : 0;
        this.#tokens.push((term | (capital ? CAPITAL_BIT : 0) | money) >>> 0);
        countUp(distinct, term);
        if (word.compound === null) return;
        const whole = vocabulary.intern(word.compound, word.compound, language);
        this.#tokens.push((whole | COMPOUND_BIT) >>> 0);
        countUp(distinct, whole);
      });
      const scale = UNIT / Math.max(1e-9, lengthOf(sum));
      this.#meanings.pushAll(sum.map((value) => Math.round(value * scale)));
    }
    const names = (list: readonly string[] | undefined, terms: Growable<Uint32Array>): void => {
      for (const name of list ?? [])
        for (const word of wordsOf(name, 0, name.length, language)) {
          terms.push(vocabulary.intern(word.term, word.folded, language));
          // Speakers of other languages are asked for in English too.
          if (language !== 'en' && word.compound !== null)
            terms.push(vocabulary.intern(word.compound, word.compound, language));
        }
    };
    names(passage.aliases, this.#aliases);
    this.#aliasStart.push(this.#aliases.length);
    names(passage.speakers, this.#speakers);
    this.#speakerStart.push(this.#speakers.length);
    this.#article.push(article);
    this.#tokenStart.push(this.#tokens.length);
    this.#sentenceStart.push(this.#sentences.length);
    this.#count(this.#article.length - 1, 1);
  }

  #count(passage: number, by: 1 | -1): void {
    const seen = new Set<number>();
    const tokens = this.tokensOf(passage);
    for (const token of tokens) seen.add(token & TERM_BITS);
    for (const term of seen) this.vocabulary.countPassage(term, by);
    this.passages += by;
    this.words += by * tokens.length;
  }

  /** All passages ever added. */
  get length(): number {
    return this.#article.length;
  }

  get averageLength(): number {
    return this.words / Math.max(1, this.passages);
  }

  articleOf(passage: number): number {
    return this.#article.array[passage]!;
  }

  /** The numbers of an article's passages, half-open. */
  passagesOf(article: number): [first: number, end: number] {
    return [this.#articleFirst.array[article]!, this.#articleFirst.array[article + 1]!];
  }

  /** A view, not a copy. */
  tokensOf(passage: number): Uint32Array {
    return this.#tokens.array.subarray(
      this.#tokenStart.array[passage]!,
      this.#tokenStart.array[passage + 1]!,
    );
  }

  /** Where a sentence of the passage, counted from 0, starts: an index into `tokensOf(passage)`. */
  sentenceStartOf(passage: number, sentence: number): number {
    const at = this.#sentences.array[this.#sentenceStart.array[passage]! + sentence]!;
    return (at & ~QUESTION_BIT) - this.#tokenStart.array[passage]!;
  }

  /** The same for each of its sentences. */
  sentenceStartsOf(passage: number): number[] {
    const base = this.#tokenStart.array[passage]!;
    const from = this.#sentenceStart.array[passage]!;
    const to = this.#sentenceStart.array[passage + 1]!;
    return Array.from(this.#sentences.array.subarray(from, to), (at) => (at & ~QUESTION_BIT) - base);
  }

  /** Whether a sentence of the passage, counted from 0, ends in a question mark. */
  isQuestion(passage: number, sentence: number): boolean {
    return (this.#sentences.array[this.#sentenceStart.array[passage]! + sentence]! & QUESTION_BIT) !== 0;
  }

  sentencesIn(passage: number): number {
    return this.#sentenceStart.array[passage + 1]! - this.#sentenceStart.array[passage]!;
  }

  /** How near a sentence of the passage, counted from 0, is to a vector of length 1: the cosine. */
  nearness(passage: number, sentence: number, meaning: Float64Array): number {
    return this.#nearness(this.#sentenceStart.array[passage]! + sentence, meaning, DIMENSIONS);
  }

  /** The same for the nearest of the passage's sentences, by so many of the vectors' dimensions, an even number. */
  nearestOf(passage: number, meaning: Float64Array, dimensions: number): number {
    let nearest = -1;
    const end = this.#sentenceStart.array[passage + 1]!;
    for (let sentence = this.#sentenceStart.array[passage]!; sentence < end; sentence += 1)
      nearest = Math.max(nearest, this.#nearness(sentence, meaning, dimensions));
    return nearest;
  }

  #nearness(sentence: number, meaning: Float64Array, dimensions: number): number {
    const values = this.#meanings.array;
    let sum = 0;
    for (let d = 0, at = sentence * DIMENSIONS; d < dimensions; d += 2, at += 2)
      sum += meaning[d]! * values[at]! + meaning[d + 1]! * values[at + 1]!;
    return sum / UNIT;
  }

  /** The terms of the names of those who speak or are spoken of in the passage. */
  aliasesOf(passage: number): Uint32Array {
    return this.#aliases.array.subarray(
      this.#aliasStart.array[passage]!,
      this.#aliasStart.array[passage + 1]!,
    );
  }

  /** The terms of the names and roles of those who say something in the passage. */
  speakersOf(passage: number): Uint32Array {
    return this.#speakers.array.subarray(
      this.#speakerStart.array[passage]!,
      this.#speakerStart.array[passage + 1]!,
    );
  }

  /** The terms of the article's title, in order. */
  titleOf(article: number): Uint32Array {
    return this.#titles[article]!;
  }

  /** Whether the term stands anywhere in the article; logarithmic in its distinct terms. */
  articleHas(article: number, term: number): boolean {
    return this.articleCount(article, term) > 0;
  }

  /** How often the term stands in the article, headline included, at most 255. */
  articleCount(article: number, term: number): number {
    const terms = this.#articleTerms.array;
    const end = this.#articleStart.array[article + 1]!;
    let low = this.#articleStart.array[article]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (terms[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return low < end && terms[low] === term ? this.#articleCounts.array[low]! : 0;
  }
}

function countUp(counts: Map<number, number>, term: number): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** "$38", "€9,000": a sign of money right before. */
export function isPrice(text: string, word: Word): boolean {
  const before = text[word.span.start - 1];
  return before !== undefined && CURRENCY_SIGNS.includes(before);
}

const CURRENCY_SIGNS = '$€£¥₹₽₩₦';

/** Whether a word has the capital of a name; in a language that gives one to every noun none has. */
export function isCapital(text: string, word: Word, language = 'en'): boolean {
  if (language !== 'en' && rulesOf(language)?.capitalNouns) return false;
  const letter = text[word.span.start]!;
  return letter !== letter.toLowerCase();
}
