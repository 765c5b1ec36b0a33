// The evidence that a passage answers, by name: the columns of what is measured and weighed.

/** Shares are of the question's summed idf, so that one set of weights serves three words and twenty. */
export const FEATURES = [
  /** BM25 over the question's terms; the headline counts as part of the passage. */
  'bm25',
  /** Logarithm of the passage's words against the average; shorter than a short sentence is no gain. */
  'length',
  /** Too short to be a sentence: a label, a list entry; 1 for a single word, 0 from twelve on. */
  'fragment',
  /** Neighbouring words of the question that neighbour in the passage. */
  'pairs',
  /** Share of the question's terms in the passage. */
  'coverage',
  /** The same in the sentence that holds most, where headline and the names of who speaks count as said there. */
  'sentence',
  /** The best that any sentence does, with words that stand for the question's, its meaning and the kind wanted … */
  'answering',
  /** … and what the better of the passages beside it does. */
  'besideAnswering',
  /** "What did X say …": X says something in the passage; "who said …": somebody does. */
  'speaks',
  'said',
  /** Terms that stand in another form: a shared beginning. */
  'similar',
  'title',
  /** Names of the question in the passage. */
  'names',
  /** "Who is the president of Kazakhstan": the office and its country or body stand side by side ("Kazakh President"). */
  'office',
  /** The noun after what, which, how many: passages that hold the answer often lack it … */
  'kindNoun',
  /** … and hold one of its kind: "muesli" for "food". */
  'kindSoft',
  /** … or that is one by WordNet, of the kind that is wanted; not a word of the question. */
  'isKind',
  /** "How many X": a number stands beside X or a word for it. */
  'counted',
  /** The kind of answer wanted stands in the best sentence, one column a kind. */
  'person',
  'time',
  'place',
  'number',
  'money',
  'duration',
  'reason',
  'manner',
  /** Terms for which a word stands that WordNet relates, or whose vector is near; in the passage, in the sentence. */
  'wordnet',
  'vectors',
  'sentenceWordnet',
  'sentenceVectors',
  /** How near the nearest sentence is to the question by what they are about (sentence-meaning.ts). */
  'meaning',
  /** The same for its sentences on average. */
  'passageMeaning',
  /** The best sentence asks something itself … */
  'asks',
  /** … or the passage before ends in a question that holds so much of this one. */
  'afterQuestion',
  /** Terms that only the passages beside this one hold, or only its article; themselves or by words like them. */
  'neighbours',
  'neighboursSoft',
  'article',
  'articleSoft',
  /** The question's terms anywhere in the article, themselves or by words like them; and how often they recur there. */
  'whole',
  'articleBm25',
  'matched',
  'proximity',
] as const;

export type Feature = (typeof FEATURES)[number];
export const WIDTH = FEATURES.length;
export const COLUMN = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Readonly<
  Record<Feature, number>
>;

/** What was measured of one candidate. */
export type Measured = {
  readonly passage: number;
  /** One number a feature, in their order. */
  readonly row: Float32Array;
  /**
   * How far no candidate holds the question's own words in one sentence, 0 to 1; the same for all of them. The second
   * weight of each feature counts as far as this.
   */
  readonly strangeness: number;
  /** Index of the sentence that answers best. */
  readonly sentence: number;
  /** Bits of the question's terms that stand in the passage itself. */
  readonly present: number;
  /** Bits of those that the headline or the names of who speaks here supply. */
  readonly known: number;
  /** How well the best sentence holds the kind of answer wanted, 0 to 1. */
  readonly type: number;
  /** For each term of the question how well anything in the passage stands for it, 0 to 1. */
  readonly strengths: Float32Array;
};
