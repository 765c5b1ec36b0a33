// Builds articles and readings for tests of the search.
import type { Article } from '../../src/core/article.ts';
import { type Reading, readingOf } from '../../src/core/reading.ts';

/** An article of the given text; its first line is the headline. */
export function articleOf(id: string, text: string, more: Partial<Article> = {}): [Article, Reading] {
  const article: Article = {
    id,
    revision: 1,
    title: '',
    text,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
    ...more,
  };
  return [article, readingOf(article)];
}
