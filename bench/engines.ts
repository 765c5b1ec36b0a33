// The searches that are measured beside ours, each behind the same two functions.
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { STOP_WORDS } from '../src/core/lexicon/stop-words.ts';

export type Document = { readonly id: string; readonly title: string; readonly text: string };

/** A search over documents added before; returns the ids of the best ten. */
export type Engine = {
  readonly name: string;
  readonly build: (documents: Iterable<Document>) => void;
  readonly search: (question: string) => string[];
};

/** MiniSearch as it comes. */
export function miniSearchDefaults(): Engine {
  const index = new MiniSearch<Document>({ fields: ['title', 'text'] });
  return {
    name: 'MiniSearch defaults',
    build: (documents) => {
      for (const document of documents) index.add(document);
    },
    search: (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => id as string),
  };
}

/** SQLite FTS5 with Porter's stemmer, terms joined by OR; two searches on one table. */
export function fts5(): [raw: Engine, stopped: Engine] {
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')",
  );
  const select = database.prepare(
    'SELECT id FROM passage WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT 10',
  );
  const build = (documents: Iterable<Document>): void => {
    const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const { id, title, text } of documents) insert.run(id, title, text);
    database.exec('COMMIT');
  };
  const find = (words: string[]): string[] =>
    words.length === 0
      ? []
      : select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => String(id));
  const wordsOf = (question: string) => question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    { name: 'FTS5 raw', build, search: (question) => find(wordsOf(question)) },
    {
      name: 'FTS5 without stop words',
      build: () => {},
      search: (question) => find(wordsOf(question).filter((word) => !STOP_WORDS.has(word))),
    },
  ];
}
