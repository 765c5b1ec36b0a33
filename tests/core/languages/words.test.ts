// Words of other languages than English: which are the same to somebody who searches.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/core/span.ts';
import { wordsOf } from '../../../src/core/term.ts';

const terms = (language: string, text: string) =>
  wordsOf(text, 0, text.length, language).map(({ term }) => term);
const words = (language: string, text: string) =>
  wordsOf(text, 0, text.length, language).map(({ span }) => textAt(text, span));

describe('one word in several forms', () => {
  it.each([
    ['ru', 'Путин Путина Путиным Путину'],
    ['ru', 'Токаев Токаева Токаеву Токаевым'],
    ['ru', 'войска войсках войсками'],
    ['ru', 'ёлка елка'],
    ['uk', 'Зеленський Зеленського Зеленським'],
    ['kk', 'Тоқаев Тоқаевтың Тоқаевқа Тоқаевты'],
    ['kk', 'президент президенті президентінің президенттер'],
    ['kk', 'мектеп мектептер мектептерде мектептің'],
    ['de', 'Truppe Truppen'],
    ['de', 'Häuser Haus Hauses'],
    ['de', 'STRASSE Straße'],
    ['de', 'BRÜCKE Brücken'],
    ['es', 'información informaciones'],
    ['es', 'tropa tropas'],
    ['fr', 'président présidente PRÉSIDENT'],
    ['fr', 'l’Ukraine Ukraine'],
    ['it', 'dell’Ucraina Ucraina'],
    ['tr', 'İstanbul’da İstanbul İSTANBUL'],
    ['tr', 'ISPARTA Isparta ısparta'],
    ['el', 'λόγος ΛΟΓΟΣ λόγος'],
    ['ar', 'مُعَلِّم معلم'],
    ['he', 'שָׁלוֹם שלום'],
    ['ja', 'ｶﾞｽ ガス'],
    ['de', '10.000 10000 １００００'],
    ['fr', '3,5 3.5'],
  ])('%s: %s', (language, text) => {
    const content = terms(language, text).filter((term) => !term.includes(':'));
    expect(new Set(content).size).toBe(1);
  });
});

describe('words of their own', () => {
  it('keeps a function word of one language from being a word of another', () => {
    expect(terms('de', 'die')).not.toEqual(terms('en', 'die'));
    expect(terms('fr', 'but')).not.toEqual(terms('en', 'but'));
  });

  it('parts what is run together with an apostrophe', () => {
    expect(words('fr', 'Qu’a dit l’Élysée ?')).toEqual(['Qu', 'a', 'dit', 'l', 'Élysée']);
  });

  it('parts scripts that set no spaces', () => {
    expect(words('ja', '東京は雨です。')).toContain('東京');
    expect(words('zh', '北京今天下雨')).toContain('北京');
    expect(words('th', 'กรุงเทพมหานครฝนตก').length).toBeGreaterThan(1);
  });

  it('gives a name its English term beside its own, so that an English question finds it', () => {
    const [paris] = wordsOf('Paris', 0, 5, 'fr');
    expect([paris!.term, paris!.compound]).toContain(terms('en', 'Paris')[0]);
  });
});

describe('hostile words', () => {
  it.each(['de', 'ru', 'tr', 'ja', 'th', 'ar', 'fr', 'kk', 'xx', '', '__proto__'])(
    '%s: never throws, spans slice',
    (language) => {
      for (const text of [
        'Pутин',
        '👨‍👩‍👧‍👦 l’',
        'a\u200db',
        '\ud800x',
        'İ'.repeat(500),
        '’’’',
        '٣٤ １２',
        'е́',
        'q:u',
      ])
        for (const { span, folded } of wordsOf(text, 0, text.length, language)) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
          expect(folded).not.toBe('');
        }
    },
  );
});
