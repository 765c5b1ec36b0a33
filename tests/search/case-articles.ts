// The articles of tests/cases and the sample, read as the program reads them.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/core/article.ts';
import { readingOf } from '../../src/core/reading.ts';
import type { Told } from './library.ts';

const CASES = new URL('../cases/', import.meta.url);
const SAMPLE = new URL('../../data/samples/kazakhstan.txt', import.meta.url);

export function caseArticles(): Told[] {
  const cases = readdirSync(CASES).map((id) => toldBy(id, new URL(`${id}/article.txt`, CASES)));
  return [...cases, toldBy('kazakhstan', SAMPLE)];
}

function toldBy(id: string, file: URL): Told {
  const text = readFileSync(file, 'utf8');
  const article: Article = {
    id,
    revision: 1,
    title: text.split('\n', 1)[0]!,
    text,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
  };
  return { article, reading: readingOf(article) };
}
