// Quotation marks of every style.
import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/core/span.ts';
import { markedIn } from '../../../src/core/text/mark.ts';

/** The stretches between marks; each line of `text` is a block. */
const stretchesOf = (text: string): string[] => {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return markedIn(text, blocks).map(({ span }) => textAt(text, span));
};

describe('quotation marks', () => {
  test.each([
    ['curly', 'He said “one two” twice.', ['“one two”']],
    ['straight', 'He said "one two" twice.', ['"one two"']],
    ['single', 'He said ‘one two’ twice.', ['‘one two’']],
    ['straight single', "He said 'one two' twice.", ["'one two'"]],
    ['guillemets', 'Il dit « un deux » et part.', ['« un deux »']],
    ['inverted guillemets', 'Er sagt »eins zwei« und geht.', ['»eins zwei«']],
    ['low, closed by a raised opening mark', 'Er sagt „eins zwei“ und geht.', ['„eins zwei“']],
    ['low, closed by a closing mark', 'Mówi „raz dwa” i idzie.', ['„raz dwa”']],
    ['two apostrophes', "He said ''one two'' twice.", ["''one two''"]],
    ['backticks and apostrophes', "He said ``one two'' twice.", ["``one two''"]],
  ])('%s', (_style, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  test('apostrophes, elisions, decades and measures are no marks', () => {
    expect(stretchesOf("'Tis the '90s, rock 'n' roll, the lads' van, 6'2\" tall.")).toEqual([]);
  });

  test('a plural possessive does not end a quotation between single marks', () => {
    expect(stretchesOf('‘The workers’ union won’t wait,’ she said.')).toEqual([
      '‘The workers’ union won’t wait,’',
    ]);
  });

  test('what is nested belongs to the outermost', () => {
    expect(stretchesOf('“He said ‘no’ and “never” again,” she said.')).toEqual([
      '“He said ‘no’ and “never” again,”',
    ]);
    expect(stretchesOf('\'She said "no" to me,\' he said.')).toEqual(['\'She said "no" to me,\'']);
  });

  test('a mark without its partner reaches to the end or from the beginning of its block', () => {
    expect(stretchesOf('“It goes on.\n“And ends,” he said.')).toEqual(['“It goes on.', '“And ends,”']);
    expect(stretchesOf('It began above,” he said.')).toEqual(['It began above,”']);
  });

  test('marks without a word between them, and rows of marks, are nothing', () => {
    expect(stretchesOf('“” "" \'\' … """""""" one')).toEqual([]);
  });
});
