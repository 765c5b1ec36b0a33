// When two articles are set side by side because they answer a question differently, and when they are not.
import { describe, expect, it } from 'vitest';
import { type Span, textAt } from '../../src/core/span.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './articles.ts';
import { DIFFERING, NOT_DIFFERING, type Pair } from './differing.ts';

/** What the two articles of a pair are found to differ in; the first passage's words first. */
function found(pair: Pair) {
  const index = createPassageIndex();
  const articles = [pair.one, pair.other].map((text, i) =>
    articleOf(`${i}`, text, { published: pair.days?.[i] ?? null }),
  );
  for (const article of articles) index.put(...article);
  const answer = index.ask(pair.question);
  if (answer.outcome !== 'answered') return answer.outcome;
  const [difference] = answer.differs;
  if (difference === undefined) return null;
  const words = (hit: number, span: Span) =>
    textAt(articles[Number(answer.hits[hit]!.articleId)]![0].text, span);
  const pairOfWords = [words(0, difference.here), words(difference.hit, difference.there)];
  const isTurned = answer.hits[0]!.articleId === '1';
  return { on: difference.on, words: isTurned ? pairOfWords.reverse() : pairOfWords };
}

describe('two articles', () => {
  it.each(DIFFERING.map((pair) => [pair.what, pair] as const))('differ that %s', (_, pair) => {
    expect(found(pair)).toEqual(pair.differs);
  });

  it.each(NOT_DIFFERING.map((pair) => [pair.what, pair] as const))('do not differ that %s', (_, pair) => {
    expect(found(pair)).toBeNull();
  });
});
