// What holds for every text, however odd: nothing throws, every span slices, the work grows with the length.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';

const words = fc.constantFrom(
  'the',
  'minister',
  'said',
  'that',
  'Anna',
  'Berg',
  'Mr.',
  'he',
  'according',
  'to',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  '``',
  ',',
  '.',
  '?',
  ':',
  ';',
  '–',
  '(',
  ')',
  '\n',
  '\n\n',
  'Q:',
  'A:',
  'told',
  'reporters',
  'and',
  'but',
  'would',
  'have',
  '12"',
  'No comments:',
  '😀',
  '\u0301',
  '\ud800',
  '١٢',
  'القول',
  '说',
  ' ',
  '\t',
  '\u00a0',
  'U.S.',
  'https://a.b/c',
  '@x',
  '#y',
);
const newsLike = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(' '));
const texts = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

describe('every text', () => {
  test('is read without throwing, and every span lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { layout, passages, quotations, speakers } = readingOf({ text });
        const spans: Span[] = [
          ...layout.paragraphs,
          ...layout.boilerplate,
          ...passages.flatMap(({ span, sentences }) => [span, ...sentences]),
          ...quotations.flatMap(({ content, cue, source }) =>
            [content, cue, source].filter((one) => one !== null),
          ),
          ...speakers.flatMap(({ mentions }) => mentions),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has its quotations in order, none over another, each inside the headline or one paragraph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { layout, quotations } = readingOf({ text });
        const blocks = [...(layout.title ? [layout.title] : []), ...layout.paragraphs];
        let reach = 0;
        for (const { content } of quotations) {
          expect(content.start).toBeGreaterThanOrEqual(reach);
          expect(blocks.some(({ start, end }) => start <= content.start && content.end <= end)).toBe(true);
          reach = content.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has passages that cover its paragraphs in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { layout, passages } = readingOf({ text });
        const inPassages = passages
          .map(({ span }) => text.slice(span.start, span.end))
          .join('')
          .replace(/\s/gu, '');
        const inParagraphs = layout.paragraphs
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/gu, '');
        expect(inPassages).toBe(inParagraphs);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the work', () => {
  const time = (text: string): number => {
    const start = process.cpuUsage().user;
    readingOf({ text });
    return process.cpuUsage().user - start;
  };

  // Eight times the text may take far more than eight times as long on a busy machine; quadratic work takes 64 times.
  test.each([
    ['quotation marks', '"'],
    ['quotations without end', '“we shall see '],
    ['one sentence', 'the minister said that they will see and '],
    ['capitals', 'Anna Berg '],
    ['turns', 'A: we shall see\n'],
    ['quotations in one sentence', 'he said “we will see” and '],
  ])('grows with the length: %s', (_name, unit) => {
    const small = unit.repeat(Math.ceil(15_000 / unit.length));
    const large = unit.repeat(Math.ceil(120_000 / unit.length));
    time(small);
    const before = Math.min(time(small), time(small), time(small));
    const after = Math.min(time(large), time(large));
    expect(after).toBeLessThan(Math.max(before, 4_000) * 32);
  });
});
