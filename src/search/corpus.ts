// Passages with all that is needed to find and weigh them: the vocabulary, the table, the candidate index.
import { type Question, questionOf } from '../core/question/question.ts';
import { termOf } from '../core/term.ts';
import { inTermsOf } from './asked-elsewhere.ts';
import { Best } from './best.ts';
import { Candidates, type CandidateTerm } from './candidates.ts';
import type { Measured } from './features.ts';
import { measure } from './measure.ts';
import { PassageTable, type TablePassage, TERM_BITS } from './passage-table.ts';
import { type Query, queryOf } from './query.ts';
import { sameNames } from './same-names.ts';
import { DIMENSIONS } from './sentence-meaning.ts';
import { relatedTerms, Softness } from './softness.ts';
import { mendedText, mendingOf } from './spelling.ts';
import { Vocabulary, WordClass } from './vocabulary.ts';

/** In so many passages those nearest by meaning are looked for: some two milliseconds for each ten thousand … */
const MOST_SCANNED = 20_000;
/** … by the first dimensions, in which vectors differ most; and these by all. */
const COARSE_DIMENSIONS = 32;
const MOST_LIKELY = 240;
const MOST_NEAREST = 24;
/** A library of so few passages is read whole where the question's own words find little. */
const FEW = 300;
/** One of so few is always read whole, so that no copy of an answer is missed. */
const VERY_FEW = 60;
/** In a larger one as many passages are looked at that hold words like the question's. */
const MOST_FURTHER = 40;

export type Found = {
  readonly query: Query;
  readonly measured: readonly Measured[];
  /** What the library's words are to the question's, as far as it was worked out. */
  readonly soft: Softness;
  /** How many passages were searched. */
  readonly passages: number;
  /** The question as it was searched, where spelling was mended; null where it was not. */
  readonly searchedFor: string | null;
};

/** A part of the passages: which they are, and all of them where they are few. */
export type Narrowed = {
  readonly isWanted: (passage: number) => boolean;
  readonly few: readonly number[];
};

export class Corpus {
  readonly vocabulary = new Vocabulary();
  readonly table = new PassageTable(this.vocabulary);
  readonly #candidates = new Candidates();
  readonly #articles = new Set<number>();

  /** Adds an article; returns its number in the table. */
  add(text: string, title: string, passages: readonly TablePassage[], language = 'en'): number {
    const article = this.table.add(text, title, passages, language);
    const [first, end] = this.table.passagesOf(article);
    const titleTerms = this.#searchable(this.table.titleOf(article));
    for (let passage = first; passage < end; passage += 1)
      this.#candidates.add(passage, [
        ...titleTerms,
        ...this.#searchable(this.table.aliasesOf(passage)),
        ...this.#searchable(this.table.tokensOf(passage)),
      ]);
    this.#articles.add(article);
    return article;
  }

  remove(article: number): void {
    const [first, end] = this.table.passagesOf(article);
    for (let passage = first; passage < end; passage += 1) this.#candidates.remove(passage);
    this.table.forget(article);
    this.#articles.delete(article);
  }

  /** Finds and measures the candidates for a question, among a part of the passages or all. */
  search(question: Question, narrowed?: Narrowed): Found {
    const mending = mendingOf(question, this.vocabulary);
    const searchedFor = mending.size === 0 ? null : mendedText(question, mending);
    const asked = searchedFor === null ? question : questionOf(searchedFor, question.language);
    const mended = new Set([...mending.values()].map(termOf));
    const query = queryOf(inTermsOf(this.vocabulary, asked), this.vocabulary, this.table.passages, mended);
    const found = this.#candidates.find(this.#ownTerms(query), narrowed?.isWanted);
    const few = narrowed?.few ?? (this.table.passages <= VERY_FEW ? this.#all() : []);
    const soft = new Softness(query, this.vocabulary);
    const further = () => [
      ...(narrowed === undefined ? this.#nearest(query) : []),
      ...this.#further(query, narrowed),
    ];
    return {
      query,
      soft,
      measured: measure(query, soft, this.table, { found, few, further }, narrowed?.isWanted),
      searchedFor,
      passages: this.table.passages,
    };
  }

  /** The passages that are about what the question is about, whatever their words; none in a very large library. */
  #nearest({ meaning, question }: Query): number[] {
    if (this.table.length > MOST_SCANNED || question.language !== 'en') return [];
    const best = new Best(MOST_LIKELY);
    for (const article of this.#articles) {
      const [first, end] = this.table.passagesOf(article);
      for (let passage = first; passage < end; passage += 1)
        best.offer(passage, this.table.nearestOf(passage, meaning, COARSE_DIMENSIONS));
    }
    const likely = new Best(MOST_NEAREST);
    for (const passage of best.inOrder())
      likely.offer(passage, this.table.nearestOf(passage, meaning, DIMENSIONS));
    return likely.inOrder();
  }

  #ownTerms(query: Query): CandidateTerm[] {
    const terms = new Set(query.terms.flatMap(({ term }) => [term, ...sameNames(term)]));
    return [...terms].map((term) => ({
      term,
      passages: this.vocabulary.passagesWith(this.vocabulary.find(term)),
    }));
  }

  /** Passages that may answer in other words than the question's: of a small library all of them. */
  #further(query: Query, narrowed?: Narrowed): readonly number[] {
    // In another language than English no word is known to stand for another.
    if (query.question.language !== 'en') return [];
    if (this.table.passages <= FEW)
      return this.#all().filter((passage) => narrowed?.isWanted(passage) ?? true);
    return this.#candidates
      .find([...this.#ownTerms(query), ...relatedTerms(query, this.vocabulary)], narrowed?.isWanted)
      .slice(0, MOST_FURTHER);
  }

  #all(): number[] {
    return [...this.#articles].flatMap((article) => {
      const [first, end] = this.table.passagesOf(article);
      return Array.from({ length: end - first }, (_, i) => first + i);
    });
  }

  #searchable(tokens: Uint32Array): string[] {
    const terms: string[] = [];
    for (const token of tokens) {
      const term = token & TERM_BITS;
      if ((this.vocabulary.classAt(term) & WordClass.stop) === 0) terms.push(this.vocabulary.termAt(term));
    }
    return terms;
  }
}
