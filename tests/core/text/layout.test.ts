// Headline, paragraphs, boilerplate; and the passages made of them.
import { describe, expect, test } from 'vitest';
import { LONGEST_PASSAGE } from '../../../src/core/passage.ts';
import { readingOf } from '../../../src/core/reading.ts';
import { textAt } from '../../../src/core/span.ts';
import { layoutOf } from '../../../src/core/text/layout.ts';

const partsOf = (text: string, title?: string) => {
  const layout = layoutOf(text, title === undefined ? {} : { title });
  return {
    title: layout.title && textAt(text, layout.title),
    paragraphs: layout.paragraphs.map((span) => textAt(text, span)),
    boilerplate: layout.boilerplate.map((span) => textAt(text, span)),
  };
};

describe('layout', () => {
  test('a first line without a full stop is the headline', () => {
    expect(partsOf('Mill to close\nThe mill will close in May.').title).toBe('Mill to close');
    expect(partsOf('The mill will close in May.\nNobody was told.').title).toBeNull();
  });

  test('a first line that repeats the given title is the headline whatever its shape', () => {
    expect(partsOf('The mill will close.\nIt is old.', 'The mill will close.').title).toBe(
      'The mill will close.',
    );
  });

  test('a quotation that begins the article is no headline', () => {
    expect(
      partsOf('“We shall see,” said the miller.\n\nThe mill will close in May, as the owner had feared.')
        .title,
    ).toBeNull();
  });

  test('bylines, dates, newsletter boxes and comment links are no part of the article', () => {
    const text =
      'Mill to close\n\nBy Anna Lindqvist\n\n06 Dec 2023 07:00 AM\n\nThe mill will close.\n\nSubscribe to our newsletter\nPost a Comment';
    expect(partsOf(text)).toEqual({
      title: 'Mill to close',
      paragraphs: ['The mill will close.'],
      boilerplate: [
        'By Anna Lindqvist',
        '06 Dec 2023 07:00 AM',
        'Subscribe to our newsletter',
        'Post a Comment',
      ],
    });
  });

  test('a sentence that begins like boilerplate is none', () => {
    const text = [
      'Minister speaks',
      'Home Secretary Anna Berg said she would stay.',
      'No comments were made by the firm, she said.',
      'Copyright law will change, she added.',
      'Home',
      'Subscribe',
    ].join('\n\n');
    expect(partsOf(text).boilerplate).toEqual(['Home', 'Subscribe']);
  });

  test('a sentence that begins with By is no byline', () => {
    expect(partsOf('Mill to close\n\nBy Friday the wheel had stopped.').boilerplate).toEqual([]);
  });

  test('lines broken at a fixed width are joined to paragraphs', () => {
    const text =
      'Mill to close\n\nThe mill on the upper river will close in\nMay, after a hundred years of grinding corn\nfor the whole valley.\n\nNobody was told.';
    expect(partsOf(text).paragraphs).toEqual([
      'The mill on the upper river will close in\nMay, after a hundred years of grinding corn\nfor the whole valley.',
      'Nobody was told.',
    ]);
  });
});

describe('passages', () => {
  test('a long paragraph is cut between sentences, a long sentence between words outside quotations', () => {
    const sentence = 'The wheel turned for a very long time and nobody in the valley could say why. ';
    const long = `The miller counted ${'one and another and '.repeat(50)} said “${'we shall see '.repeat(30)}” and slept.`;
    const text = `Mill to close\n\n${sentence.repeat(40)}\n\n${long}`;
    const { passages } = readingOf({ text });
    expect(passages.length).toBeGreaterThan(3);
    for (const { span } of passages) expect(span.end - span.start).toBeLessThanOrEqual(LONGEST_PASSAGE);
    const quotation = text.indexOf('“');
    expect(passages.some(({ span }) => span.start <= quotation && span.end > text.indexOf('”'))).toBe(true);
  });
});
