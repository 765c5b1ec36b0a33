// A question as the index sees it: its content terms with how rare they are, and what each is related to.
import { rulesOf } from '../core/languages/rules.ts';
import type { Question, QuestionWord } from '../core/question/question.ts';
import { contains } from '../core/span.ts';
import { termOf } from '../core/term.ts';
import { type RelatedWords, relatedWords } from './related-words.ts';
import { sameNames } from './same-names.ts';
import { meaningOf } from './sentence-meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More content terms than this are not weighed: the rarest are kept. One bit each in a 32-bit set. */
const MOST_TERMS = 31;

export type QueryTerm = {
  readonly term: string;
  /** The term's number in the vocabulary, -1 where no passage holds it. */
  readonly number: number;
  readonly idf: number;
  /** 0 to 1: how likely it is (part of) a name. */
  readonly name: number;
  /** The noun after what, which, how many. */
  readonly kind: boolean;
  /** The term's number in the word tables, -1 where they do not know it. */
  readonly common: number;
  /** What WordNet relates to it, by number in the word tables. */
  readonly related: ReadonlyMap<number, number>;
};

export type Query = {
  readonly question: Question;
  readonly terms: readonly QueryTerm[];
  readonly idfSum: number;
  /** The terms that name who is asked to have said something; none where nobody is. */
  readonly saidBy: readonly QueryTerm[];
  /** What the question is about as a whole, a vector of length 1, or 0 where none of its words is known. */
  readonly meaning: Float64Array;
  /** Terms that are searched in place of misspelt ones. */
  readonly mended: ReadonlySet<string>;
  /** Each pair of neighbouring words as first * 2^26 + second → its weight. */
  readonly pairs: ReadonlyMap<number, number>;
};

/** BM25's inverse document frequency, never negative. */
export function idfOf(passagesWith: number, passages: number): number {
  return Math.log(1 + (passages - passagesWith + 0.5) / (passagesWith + 0.5));
}

export function queryOf(
  question: Question,
  vocabulary: Vocabulary,
  passages: number,
  mended: ReadonlySet<string> = new Set(),
): Query {
  const words = relatedWords();
  const isEnglish = question.language === 'en';
  const terms = new Map<string, QueryTerm>();
  const asked = isEnglish ? joinedWords(question.words, vocabulary) : question.words;
  for (const { term, folded, stop, capital, kind } of asked) {
    if (stop || terms.has(term)) continue;
    const read = queryTerm(term, capital, kind, vocabulary, passages, isEnglish ? words : null);
    const rarity = isEnglish ? 1 : rarityElsewhere(question.language, folded);
    terms.set(term, { ...read, idf: read.idf * rarity });
  }
  const rarest = [...terms.values()].sort((a, b) => b.idf - a.idf).slice(0, MOST_TERMS);
  const { saidBy } = question;
  const naming =
    saidBy === null ? [] : question.words.filter((word) => !word.stop && contains(saidBy, word.span));
  const pairs = pairsOf(question, vocabulary, passages);
  return {
    question,
    terms: rarest,
    idfSum: rarest.reduce((sum, term) => sum + term.idf, 0),
    saidBy: naming.flatMap(
      ({ term }) => terms.get(term) ?? terms.get(otherName(term, vocabulary) ?? '') ?? [],
    ),
    // All words count, "who" and "how many" too: they tell which sentences answer.
    // The vectors are those of English words; a word of another language may look like one and mean something else.
    meaning: meaningOf(isEnglish ? question.words.map(({ term }) => term) : []),
    mended,
    pairs,
  };
}

/** The question's words; two of them are one where the library writes them as one ("cease fire", "ceasefire"). */
function joinedWords(words: Question['words'], vocabulary: Vocabulary): Question['words'] {
  const joined: QuestionWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const term = before === undefined || before.stop || word.stop ? '' : termOf(before.folded + word.folded);
    const isOne =
      term !== '' &&
      vocabulary.find(term) >= 0 &&
      (vocabulary.find(before!.term) < 0 || vocabulary.find(word.term) < 0);
    if (isOne)
      joined[joined.length - 1] = { ...word, term, span: { start: before!.span.start, end: word.span.end } };
    else joined.push({ ...word, term: otherName(word.term, vocabulary) ?? word.term });
  }
  return joined;
}

/** For a name that the library does not have, another of the same country or its people that it has. */
function otherName(term: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.find(term) >= 0) return undefined;
  return sameNames(term).find((other) => vocabulary.find(other) >= 0);
}

function queryTerm(
  term: string,
  capital: boolean,
  kind: boolean,
  vocabulary: Vocabulary,
  passages: number,
  words: RelatedWords | null,
): QueryTerm {
  const number = vocabulary.find(term);
  const common = words === null ? -1 : words.find(term);
  return {
    term,
    number,
    idf: idfOf(vocabulary.passagesWith(number), passages) * rarityOf(common),
    name: Math.max(capital ? 0.5 : 0, vocabulary.nameShare(number)),
    kind,
    common,
    related: words === null || common < 0 ? new Map() : words.relatedTo(common),
  };
}

/**
 * How rare a word is in English, from its rank among the common words (-1: not among them), as a factor. A small
 * library cannot tell: to it "people" may be as rare as "beech".
 */
export function rarityOf(rank: number): number {
  return COMMONEST + (1 - COMMONEST) * rarityInEnglish(rank);
}

/** The same from 0, the commonest word, to 1, one that is not among the common ones. */
export function rarityInEnglish(rank: number): number {
  return rank < 0 ? 1 : Math.log(1 + rank) / Math.log(1 + COMMON_WORDS);
}

/** The same for another language, as far as it is known: words of asking, of time and of money are common in all. */
function rarityElsewhere(language: string, folded: string): number {
  const asking = rulesOf(language)?.asking;
  if (asking === undefined) return 1;
  const { money, time, unit, duration, currency } = asking;
  return [money, time, unit, duration, currency].some((words) => words.has(folded)) ? COMMONEST : 1;
}

const COMMONEST = 0.5;
const COMMON_WORDS = 20_000;

export const PAIR_BASE = 2 ** 26;

/** Neighbouring words of the question that may neighbour in a passage: two content words count full, one half. */
function pairsOf(question: Question, vocabulary: Vocabulary, passages: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const idf = (number: number) => idfOf(vocabulary.passagesWith(number), passages);
  for (let i = 1; i < question.words.length; i += 1) {
    const [before, word] = [question.words[i - 1]!, question.words[i]!];
    if (before.stop && word.stop) continue;
    const first = vocabulary.find(before.term);
    const second = vocabulary.find(word.term);
    if (first < 0 || second < 0) continue;
    const weight = before.stop
      ? idf(second) / 2
      : word.stop
        ? idf(first) / 2
        : (idf(first) + idf(second)) / 2;
    pairs.set(first * PAIR_BASE + second, weight);
  }
  return pairs;
}
