// The words by which a browser finds a stretch of an article on its page.
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/core/text/anchor.ts';

const TEXT = `The bridge will close

The bridge will close in March, the port said. “There is no other way,” the harbour master told us – again and again.

Nobody asked the shops. There is no other way, the harbour master told the shops, and the bridge will close in March.`;

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('the anchor of a stretch', () => {
  it('is its words without the marks around them', () => {
    expect(anchorOf(TEXT, spanOf('Nobody asked the shops.'))).toEqual({
      prefix: null,
      start: 'Nobody asked the shops',
      end: null,
      suffix: null,
    });
  });

  it('is its first and last words where it is long', () => {
    const long = spanOf('“There is no other way,” the harbour master told us – again and again.');
    expect(anchorOf(TEXT, long)).toEqual({
      prefix: null,
      start: 'There is no other',
      end: 'us – again and again',
      suffix: null,
    });
  });

  it('has the words before it where the same stand earlier', () => {
    const second = spanOf('bridge will close in March.', TEXT.indexOf('Nobody'));
    expect(anchorOf(TEXT, second)).toEqual({
      prefix: 'shops, and the',
      start: 'bridge will close in March',
      end: null,
      suffix: null,
    });
  });

  it('has the words behind it where nothing of its paragraph stands before', () => {
    expect(anchorOf(TEXT, spanOf('The bridge will close', 5))).toMatchObject({
      prefix: null,
      suffix: 'in March, the',
    });
  });

  it('keeps to the first paragraph, and is none where there are no words', () => {
    expect(anchorOf(TEXT, { start: 0, end: TEXT.length })).toMatchObject({ start: 'The bridge will close' });
    expect(anchorOf(TEXT, { start: TEXT.indexOf('\n'), end: TEXT.indexOf('\n') + 2 })).toBeNull();
    expect(anchorOf('… – …', { start: 0, end: 5 })).toBeNull();
  });
});
