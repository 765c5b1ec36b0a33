// Who said it, on what it rests, and how it behaves on text of any kind.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/core/reading.ts';
import { textAt } from '../../../src/core/span.ts';

const sample = readFileSync(new URL('../../../data/samples/kazakhstan.txt', import.meta.url), 'utf8');

describe('the sample article', () => {
  const { quotations } = readingOf({ text: sample });
  const speakerOf = (words: string): string | null | undefined =>
    quotations.find(({ content }) => textAt(sample, content).includes(words))?.speaker?.name;

  it.each([
    ['Violent and bloody clashes', 'Vladimir Putin'],
    ['the same tactics used in Ukraine', 'Vladimir Putin'],
    ['the mutual defense pact’s troops', 'Vladimir Putin'],
    ['Well-organized and well-controlled groups', 'Vladimir Putin'],
    ['including those who had apparently been trained', 'Vladimir Putin'],
    ['Maidan technologies', 'Vladimir Putin'],
    ['comes not from the spontaneous protests', 'Vladimir Putin'],
    ['CSTO peacekeeping force', 'Vladimir Putin'],
    ['the troops from Russia, Belarus', 'Vladimir Putin'],
    ['the situation in the country is already stabilizing', 'Vladimir Putin'],
    ['the country was under attack', 'Kassym-Jomart Tokayev'],
    ['one lesson of recent history', 'Antony Blinken'],
  ])('“%s” is said by %s', (words, speaker) => {
    expect(speakerOf(words)).toBe(speaker);
  });

  it('narration is nobody’s', () => {
    expect(speakerOf('Mass unrest broke out')).toBeUndefined();
    expect(speakerOf('CSTO peacekeepers began arriving')).toBeUndefined();
  });

  it('a role stands where the article gives it', () => {
    const blinken = quotations.find(({ speaker }) => speaker?.name === 'Antony Blinken')!.speaker!;
    expect(textAt(sample, blinken.role!)).toBe('US Secretary of State');
  });

  it('the chain of a pronoun leads from it to the full name', () => {
    const heard = quotations.find(({ source }) => source && textAt(sample, source) === 'him')!;
    expect(heard.basis!.chain.map((span) => textAt(sample, span))).toEqual(['him', 'Vladimir Putin']);
    expect(heard.basis!.rule).toBe('after the cue');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'Anna Berg said the minister he she who “ ” " . , : told reporters according to Mr Mrs Q A and of The company'.split(
      ' ',
    ),
    '\n\n',
    "'s",
  );

  it('gets places inside it, and each speaker is one of those it lists', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const text = words.join(' ');
        const { quotations, speakers } = readingOf({ text });
        for (const { source, speaker, basis } of quotations) {
          for (const span of [...(source ? [source] : []), ...(basis?.chain ?? [])])
            expect(text.slice(span.start, span.end).length).toBe(span.end - span.start);
          if (speaker) expect(speakers).toContain(speaker);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['names of one surname', (at: number) => `Ann${at} Moor and `],
    ['labels of a transcript', (at: number) => `Ann${at} Moor: What is it?\n\n`],
    ['datelines', () => 'Holm, 3 May. Anna went.\n\n'],
    ['descriptions', () => 'The company said the minister said the 34-year-old said '],
    ['introductions', () => 'a man called Ann Bell, '],
    ['quotations', () => '“Yes, it is so,” Anna Berg said. '],
  ])('takes time in proportion to its length: %s', (_, part) => {
    const timeOf = (count: number): number => {
      const text = Array.from({ length: count }, (__, at) => part(at)).join('');
      const started = performance.now();
      readingOf({ text });
      return performance.now() - started;
    };
    timeOf(200);
    const [short, long] = [timeOf(800), timeOf(3200)];
    // Four times the text: 4 is linear, 16 is square; generous, since machines are busy.
    expect(long / Math.max(short, 5)).toBeLessThan(12);
  });
});
