import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, cleanTitle } from '../../src/ingest/clean.ts';

describe('foreign text is cleaned once, on the way in', () => {
  it('takes out what turns the direction of reading, and what nobody sees', () => {
    expect(cleanText('the mayor\u202e said\u202c “no\u200b”\ufeff, so\u00adftly\u2066.\u2069')).toBe(
      'the mayor said “no”, softly.',
    );
    expect(cleanText('bell\u0007 null\0 escape\u001b[31m')).toBe('bell null escape[31m');
    expect(cleanText('hidden\u{e0041}\u{e0042} tags')).toBe('hidden tags');
  });

  it('writes every letter in one way', () => {
    expect(cleanText('Cafe\u0301 Zu\u0308rich')).toBe('Café Zürich');
  });

  it('ends lines in one way, and keeps the paragraphs', () => {
    expect(cleanText('one\r\n\r\ntwo\rthree\u2028four')).toBe('one\n\ntwo\nthree\nfour');
  });

  it('keeps the joiners that Persian, Hindi and emoji are spelled with, and no other', () => {
    expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(cleanText('👩\u200d🌾')).toBe('👩\u200d🌾');
    expect(cleanText('har\u200cbour\u200d')).toBe('harbour');
  });

  it('keeps quotation marks, dashes and accents as they are', () => {
    const said = '“Non,” a-t-elle dit – «jamais» — ‘nie’ „so“ 「はい」';
    expect(cleanText(said)).toBe(said);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });

  it('puts a title on one line and cuts a long one between words', () => {
    expect(cleanLine(' Mayor\n\tresigns\u00a0 ')).toBe('Mayor resigns');
    const long = cleanTitle('storm '.repeat(200));
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long.endsWith('storm…')).toBe(true);
  });
});
