// What can be read off an article: layout, passages, sentences, quotations.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/core/reading.ts';
import { textAt } from '../../src/core/span.ts';

const sample = readFileSync(new URL('../../data/samples/kazakhstan.txt', import.meta.url), 'utf8');

describe('reading the sample article', () => {
  const reading = readingOf({ text: sample });

  test('the first line is the headline and the blog footer is no part of the article', () => {
    expect(textAt(sample, reading.layout.title!)).toBe(
      "Kazakhstan crisis attempt to copy 2014 Ukrainian 'Maidan' – Putin",
    );
    expect(reading.layout.boilerplate.map((span) => textAt(sample, span))).toEqual([
      'No comments:',
      'Post a Comment',
    ]);
    expect(reading.layout.paragraphs).toHaveLength(7);
  });

  test('every passage is a paragraph and holds whole sentences', () => {
    expect(reading.passages).toHaveLength(7);
    expect(reading.passages.map(({ sentences }) => sentences.length)).toEqual([1, 2, 2, 1, 2, 2, 2]);
  });

  test("every statement of Putin, Blinken and Tokayev is found, and narration is nobody's", () => {
    const said = reading.quotations.map(({ content, kind, speaker }) => [
      speaker?.name,
      kind,
      `${textAt(sample, content).slice(0, 28)}…`,
    ]);
    expect(said).toEqual([
      ['Vladimir Putin', 'indirect', 'Kazakhstan crisis attempt to…'],
      ['Vladimir Putin', 'direct', '"Violent and bloody clashes …'],
      ['Vladimir Putin', 'indirect', 'the same tactics used in Ukr…'],
      ['Vladimir Putin', 'indirect', 'the mutual defense pact’s tr…'],
      ['Kassym-Jomart Tokayev', 'indirect', 'military support last week…'],
      ['Kassym-Jomart Tokayev', 'indirect', 'the country was under attack…'],
      ['Vladimir Putin', 'direct', '“Well-organized and well-con…'],
      ['Vladimir Putin', 'direct', '“including those who had app…'],
      ['Vladimir Putin', 'mixed', '“Maidan technologies” were u…'],
      ['Vladimir Putin', 'indirect', 'the threat to Kazakhstan’s s…'],
      ['Vladimir Putin', 'indirect', 'the CSTO peacekeeping force …'],
      ['Antony Blinken', 'direct', '“one lesson of recent histor…'],
      ['Vladimir Putin', 'indirect', 'the troops from Russia, Bela…'],
      ['Vladimir Putin', 'indirect', 'the situation in the country…'],
    ]);
  });

  test('the longest quotation stands whole, with its marks', () => {
    const contents = reading.quotations.map(({ content }) => textAt(sample, content));
    expect(contents).toContain(
      '“one lesson of recent history is that once Russians are in your house, it’s sometimes very difficult to get them to leave.”',
    );
  });
});
