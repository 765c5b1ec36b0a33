// Judged questions in other words than the passage that answers, put to small libraries: as readers put them.
import { STOP_WORDS } from '../src/core/lexicon/stop-words.ts';
import { wordsOf } from '../src/core/term.ts';
import type { JudgedSet } from './judged-sets.ts';

/** About as many passages as the library of a small community has. */
const PASSAGES = 200;
/** Questions of fewer terms hardly say what they ask about. */
const LEAST_TERMS = 2;

/**
 * The set's documents dealt out into libraries of some PASSAGES passages, each with those of its questions of which
 * at most one term, and at most half of them, stands in a passage that answers.
 */
export function lowOverlap(set: JudgedSet): JudgedSet[] {
  const documents = [...new Set(set.corpus.map(({ docId }) => docId))];
  const libraries = Math.max(1, Math.round(set.corpus.length / PASSAGES));
  const libraryOf = new Map(documents.map((id, index): [string, number] => [id, index % libraries]));
  const terms = new Map(set.corpus.map(({ id, text, title }) => [id, termsIn(`${title} ${text}`)]));
  return Array.from({ length: libraries }, (_, library) => {
    const corpus = set.corpus.filter(({ docId }) => libraryOf.get(docId) === library);
    const here = new Set(corpus.map(({ id }) => id));
    const queries = set.queries.filter(({ id, text }) => {
      const answers = [...(set.relevant.get(id) ?? [])];
      const asked = [...termsIn(text)];
      if (asked.length < LEAST_TERMS || !answers.some((one) => here.has(one))) return false;
      const shared = Math.max(
        ...answers.map((one) => asked.filter((term) => terms.get(one)?.has(term)).length),
      );
      return shared <= 1 && shared <= asked.length / 2;
    });
    return { ...set, name: `${set.name}, other words`, corpus, queries };
  });
}

function termsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ term, folded }) => (STOP_WORDS.has(folded) ? [] : [term])));
}
