// Plain passages, one a line of a corpus file → a corpus to search.
import { sentencesOf } from '../core/text/sentence.ts';
import { Corpus } from './corpus.ts';

export type CorpusPassage = {
  readonly id: string;
  /** Passages with the same docId are of one article, in the order of the corpus. */
  readonly docId: string;
  readonly title: string;
  readonly text: string;
};

/** The passages as a corpus, those of one docId as one article; the ids and texts by the numbers they have in it. */
export function corpusOf(passages: Iterable<CorpusPassage>): {
  readonly corpus: Corpus;
  readonly ids: readonly string[];
  readonly texts: readonly string[];
} {
  const articles = new Map<string, CorpusPassage[]>();
  for (const passage of passages) {
    const article = articles.get(passage.docId);
    if (article === undefined) articles.set(passage.docId, [passage]);
    else article.push(passage);
  }
  const corpus = new Corpus();
  const ids: string[] = [];
  const texts: string[] = [];
  for (const lines of articles.values()) {
    let text = '';
    const tablePassages = lines.map((line) => {
      const span = { start: text.length, end: text.length + line.text.length };
      text += `${line.text}\n`;
      ids.push(line.id);
      texts.push(line.text);
      return { span, sentences: sentencesOf(text, span, []) };
    });
    corpus.add(text, lines[0]!.title, tablePassages);
  }
  return { corpus, ids, texts };
}
