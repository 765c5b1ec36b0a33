import { describe, expect, it } from 'vitest';
import { dateOrderOf, isClock, isDateLine, isoDate } from '../../src/ingest/html/dates.ts';

describe('a date as pages write it', () => {
  it.each([
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04T10:15:00.000+0300', '2026-05-04T10:15:00+03:00'],
    ['20260504T101500Z', '2026-05-04T10:15:00+00:00'],
    ['Mon, 04 May 2026 07:15:00 GMT', '2026-05-04T07:15:00+00:00'],
    ['May 4, 2026, 10:15 p.m. EDT', '2026-05-04T22:15:00-04:00'],
    ['Published: Monday 4 May 2026 09:05 BST', '2026-05-04T09:05:00+01:00'],
    ['04.05.2026 22:10 MSK', '2026-05-04T22:10:00+03:00'],
    ['Sept. 4th, 2026', '2026-09-04'],
    ['4. Mai 2026', '2026-05-04'],
    ['1er mai 2026', '2026-05-01'],
    ['4 de mayo de 2026', '2026-05-04'],
    ['4 мая 2026, 10:15', '2026-05-04'],
    ['2026年5月4日 18:30', '2026-05-04'],
    ['٤ مايو ٢٠٢٦', '2026-05-04'],
    ['13/05/2026', '2026-05-13'],
    ['05/13/2026', '2026-05-13'],
    ['05/05/2026', '2026-05-05'],
    ['4 мамыр 2026', '2026-05-04'],
    ['04 मार्च 2026, 10:20 IST', '2026-03-04T10:20:00+05:30'],
    ['4 tháng 5, 2026', '2026-05-04'],
    ['2026-05-04T10:15:00.512Z', '2026-05-04T10:15:00.512+00:00'],
  ])('%s is %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it('keeps no time whose zone is not given, since nobody can say when that was', () => {
    expect(isoDate('2026-05-04 10:15')).toBe('2026-05-04');
  });

  it.each(['31 February 2026', 'May 2026', '05/04/2026', 'yesterday', ''])(
    '%s is none for certain',
    (text) => {
      expect(isoDate(text)).toBeNull();
    },
  );

  it.each([
    ['en-US', '2026-05-04'],
    ['en-GB', '2026-04-05'],
    ['de', '2026-04-05'],
    ['en', null],
  ])('05/04/2026 on a page in %s is %s', (language, iso) => {
    expect(isoDate('05/04/2026', dateOrderOf(language))).toBe(iso);
  });

  it('is told from a sentence with a date in it', () => {
    expect(isDateLine('Updated: Monday, 4 May 2026 at 10:15')).toBe(true);
    expect(isDateLine('The bridge was opened on 4 May 2026 by the mayor and her two deputies.')).toBe(false);
    expect(isClock('11.42 CET')).toBe(true);
    expect(isClock('11 people')).toBe(false);
  });
});
