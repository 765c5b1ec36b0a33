// When one word is another, mistyped.
import { describe, expect, it } from 'vitest';
import { withinTypingError } from '../../src/search/typing-error.ts';

describe('a typing error', () => {
  it.each([
    ['a letter lost', 'harbor', 'harbour'],
    ['a letter added', 'harbbour', 'harbour'],
    ['a letter changed', 'harbeur', 'harbour'],
    ['two letters swapped', 'habrour', 'harbour'],
    ['two letters swapped in a short word', 'hte', 'the'],
    ['two slips in a long word', 'comitmnt', 'commitment'],
  ])('is %s', (_, typed, meant) => {
    expect(withinTypingError(typed, meant)).toBe(true);
  });

  it.each([
    ['another short word', 'cat', 'car'],
    ['two slips in a short word', 'hrbuor', 'harbour'],
    ['another number', '2014', '2015'],
    ['another word', 'lobster', 'harbour'],
  ])('is not %s', (_, typed, meant) => {
    expect(withinTypingError(typed, meant)).toBe(false);
  });
});
