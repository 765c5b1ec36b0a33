// Where sentences end.
import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/core/span.ts';
import { markedIn } from '../../../src/core/text/mark.ts';
import { sentencesOf } from '../../../src/core/text/sentence.ts';

const sentences = (text: string): string[] => {
  const block = { start: 0, end: text.length };
  return sentencesOf(text, block, markedIn(text, [block])).map((span) => textAt(text, span));
};

describe('sentences', () => {
  test('titles, initials and dotted abbreviations do not end one', () => {
    expect(sentences('Mr. J. R. Oakes met Gov. Bell on Dec. 1 in the U.S. Senate. They spoke.')).toEqual([
      'Mr. J. R. Oakes met Gov. Bell on Dec. 1 in the U.S. Senate.',
      'They spoke.',
    ]);
  });

  test('a quotation of several sentences does not cut the one it stands in', () => {
    expect(sentences('“I came. I saw. I left,” he said on Monday. She nodded.')).toEqual([
      '“I came. I saw. I left,” he said on Monday.',
      'She nodded.',
    ]);
  });

  test('a question in marks goes on with the words that say who asked it', () => {
    expect(sentences('“Why now?” Oakes asked. “Why not?” Nobody knew.')).toEqual([
      '“Why now?” Oakes asked.',
      '“Why not?”',
      'Nobody knew.',
    ]);
  });

  test('a quotation that ends with a stop ends the sentence', () => {
    expect(sentences('She called it “a mess.” He laughed.')).toEqual([
      'She called it “a mess.”',
      'He laughed.',
    ]);
  });
});
