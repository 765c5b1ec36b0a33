import { describe, expect, it } from 'vitest';
import { isBylineLine, namesIn } from '../../src/ingest/html/names.ts';

describe('the names in a byline', () => {
  it.each([
    ['By Ann Teal', ['Ann Teal']],
    ['By Ann Teal and Bo Lind', ['Ann Teal', 'Bo Lind']],
    ['By Ann Teal, Bo Lind & Cy van der Meer', ['Ann Teal', 'Bo Lind', 'Cy van der Meer']],
    ['By Ann Teal, political correspondent', ['Ann Teal']],
    ['By Ann Teal in Harbour City | 4 May 2026', ['Ann Teal']],
    ['Words: Ann Teal', ['Ann Teal']],
    ['Words by Ann Teal. Photographs by Bo Lind.', ['Ann Teal']],
    ['By Ann Teal, Executive Editor, and Bo Lind', ['Ann Teal', 'Bo Lind']],
    ['Por Lucía Prado, TV1 Norte — Londrina', ['Lucía Prado']],
    ['كتبت: ليلى حداد', ['ليلى حداد']],
    ['Por Lucía Prado', ['Lucía Prado']],
    ['Von Bärbel Süß', ['Bärbel Süß']],
    ['Автор: Павел Громов', ['Павел Громов']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
    expect(isBylineLine(line)).toBe(true);
  });

  it.each(['By Monday the bridge was open', 'By the time he came, it was over', 'The harbour is shut'])(
    '%s: none',
    (line) => {
      expect(isBylineLine(line)).toBe(false);
    },
  );
});
