// Foreign text in Discord: it reads as it stands, to the character, and nothing in it acts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, cut, escaped, inline } from '../../src/discord/escape.ts';
import { HOSTILE, hostileText } from './hostile.ts';
import { seen } from './markdown-reader.ts';

describe('the reader of the tests', () => {
  it.each([
    ['**a** b', 'a b', ['bold']],
    ['[a](https://x.example)', 'a', ['link']],
    ['> a\n> # b', 'a\nb', ['quote', 'quote', 'heading']],
    ['\\*a\\*', '*a*', []],
    ['-# a', 'a', ['small']],
    ['<@1> :x: <t:1:R>', '@someone 🙂 a moment ago', ['mention', 'emoji', 'time']],
  ])('sees %j as %j', (markdown, text, acts) => {
    expect(seen(markdown)).toEqual({ text, acts });
  });
});

describe('escaped text', () => {
  it.each(HOSTILE)('shows %j as it stands, and it does nothing', (words) => {
    expect(seen(escaped(words))).toEqual({ text: words, acts: [] });
    expect(seen(escaped(`He said ${words} then ${words}`)).acts).toEqual([]);
  });

  it('reads to the character, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        expect(seen(escaped(words))).toEqual({ text: words, acts: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves plain sentences as they are', () => {
    const words = 'The minister said on Monday (in Geneva) that talks, "if any", begin at noon - or later.';
    expect(escaped(words)).toBe(words);
  });
});

describe('foreign words inside a sentence', () => {
  it('stand on one line, and nothing in them acts', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const shown = inline(words, 10_000);
        expect(shown).not.toContain('\n');
        const { text, acts } = seen(`By ${shown} today`);
        expect(acts).toEqual([]);
        expect(text.replace(/[\u202c\u2069]/gu, '')).toBe(
          `By ${words.replace(/\s+/gu, ' ').trim()} today`.replace(/[\u202c\u2069]/gu, ''),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('are cut at their end, seen to be cut, and no character is halved', () => {
    expect(inline('word '.repeat(100), 30)).toBe('word word word word word word…');
    expect(cut('👩‍👩‍👧'.repeat(10), 5).isWellFormed()).toBe(true);
  });

  it('cannot turn the writing direction of what follows', () => {
    expect(closed('\u202eevil')).toBe('\u202eevil\u202c');
    expect(closed('\u2067a\u202eb')).toBe('\u2067a\u202eb\u202c\u2069');
    expect(closed('\u2067a\u2069')).toBe('\u2067a\u2069');
  });
});
