// Reads retrieval sets: corpus.jsonl, queries.jsonl and qrels.tsv in one folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type CorpusLine = { id: string; docId: string; title: string; text: string };
export type JudgedQuery = { id: string; text: string };
export type JudgedSet = {
  readonly name: string;
  readonly corpus: readonly CorpusLine[];
  readonly queries: readonly JudgedQuery[];
  /** Query id → ids of the passages that answer it; a query that is not here has no answer. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
};

export function judgedSet(folder: string): JudgedSet {
  const relevant = new Map<string, Set<string>>();
  for (const line of linesOf(join(folder, 'qrels.tsv'))) {
    const [query = '', passage = ''] = line.split('\t');
    const passages = relevant.get(query) ?? new Set();
    relevant.set(query, passages.add(passage));
  }
  return {
    name: folder.split('/').filter(Boolean).at(-1)!,
    corpus: linesOf(join(folder, 'corpus.jsonl')).map((line) => JSON.parse(line) as CorpusLine),
    queries: linesOf(join(folder, 'queries.jsonl')).map((line) => JSON.parse(line) as JudgedQuery),
    relevant,
  };
}

export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
