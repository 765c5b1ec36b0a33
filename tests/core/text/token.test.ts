// Words, numbers, addresses and punctuation.
import { describe, expect, test } from 'vitest';
import { NUMBER, tokenAt, tokensOf } from '../../../src/core/text/token.ts';

const wordsOf = (text: string): string[] => {
  const tokens = tokensOf(text);
  return Array.from(tokens.start, (start, at) => text.slice(start, tokens.end[at]));
};

describe('tokens', () => {
  test('endings with an apostrophe are tokens of their own, names and negations are whole', () => {
    expect(wordsOf("he's said O'Brien didn't")).toEqual(['he', "'s", 'said', "O'Brien", "didn't"]);
    expect(wordsOf('the workers’ union')).toEqual(['the', 'workers', '’', 'union']);
  });

  test('initials, dotted abbreviations and hyphenated words are one token', () => {
    expect(wordsOf('J. R. Oakes of the U.S. sold a third-party 34-year-old')).toEqual([
      'J.',
      'R.',
      'Oakes',
      'of',
      'the',
      'U.S.',
      'sold',
      'a',
      'third-party',
      '34-year-old',
    ]);
  });

  test('a number keeps its separators and its sign', () => {
    const tokens = tokensOf('10,000 at 7.45pm, 4.5% on 1/2');
    expect(wordsOf('10,000 at 7.45pm, 4.5% on 1/2')).toEqual([
      '10,000',
      'at',
      '7.45pm',
      ',',
      '4.5%',
      'on',
      '1/2',
    ]);
    expect(tokens.kind[0]).toBe(NUMBER);
  });

  test('an address is one token, and the stop after it is another', () => {
    expect(wordsOf('See https://example.org/a?b=c. Or desk@example.org, @desk #news')).toEqual([
      'See',
      'https://example.org/a?b=c',
      '.',
      'Or',
      'desk@example.org',
      ',',
      '@desk',
      '#news',
    ]);
  });

  test('two words that a missing space joins are two', () => {
    expect(wordsOf('he said.Then')).toEqual(['he', 'said', '.', 'Then']);
  });

  test('the token at an offset is found, and the count where there is none', () => {
    const tokens = tokensOf('one two three');
    expect(tokenAt(tokens, 5)).toBe(1);
    expect(tokenAt(tokens, 99)).toBe(3);
  });
});
