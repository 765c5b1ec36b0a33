// Ranks plain passages, one a line of a corpus file: the same scoring as a library's, without quotations.
import { questionOf } from '../core/question/question.ts';
import { wordsOf } from '../core/term.ts';
import { confidenceOf } from './confidence.ts';
import { type CorpusPassage, corpusOf } from './plain-passages.ts';
import { ranked } from './rerank.ts';

export type RankedPassages = {
  /** Best first. */
  readonly results: readonly { readonly id: string; readonly score: number }[];
  /** The probability by which `ask` would decide whether the question is answered. */
  readonly confidence: number;
};

/** Builds a corpus of passages; what is returned ranks them for a question. */
export function rankCorpus(
  passages: Iterable<CorpusPassage>,
): (question: string, most?: number) => RankedPassages {
  const { corpus, ids, texts } = corpusOf(passages);
  return (question, most = 10) => {
    const found = corpus.search(questionOf(question));
    const best = ranked(found.measured);
    const results = best.slice(0, most).map(({ passage, score }) => ({ id: ids[passage]!, score }));
    return {
      results: results.length > 0 ? results : byEveryWord(question, texts, ids).slice(0, most),
      confidence: confidenceOf(found.query, best, corpus.table),
    };
  };
}

/**
 * Passages by how many of the question's words they hold, for a question of nothing but words like "who was it":
 * nothing to answer by, but a run of results has its best ones for it too. Shorter passages first among equals.
 */
function byEveryWord(
  question: string,
  texts: readonly string[],
  ids: readonly string[],
): { id: string; score: number }[] {
  const asked = new Set(wordsOf(question).map(({ term }) => term));
  const found: { id: string; score: number }[] = [];
  texts.forEach((text, index) => {
    const words = wordsOf(text);
    const held = new Set(words.map(({ term }) => term).filter((term) => asked.has(term)));
    if (held.size > 0) found.push({ id: ids[index]!, score: held.size - words.length / 10_000 });
  });
  return found.sort((a, b) => b.score - a.score);
}
