// Which language a text is in: by its letters, its function words, and what its page claims.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/ingest/language.ts';
import { LANGUAGES } from '../../src/lang/catalogue.ts';
import { plain } from '../../src/lang/phrase.ts';
import { ARTICLES } from '../search/articles-in-languages.ts';

describe('a text', () => {
  it.each(Object.entries(ARTICLES))('in %s is recognised, whole and a paragraph alone', (language, text) => {
    expect(languageOf(text)).toBe(language);
    const longest = text.split('\n\n').reduce((best, one) => (one.length > best.length ? one : best));
    expect(languageOf(longest)).toBe(language);
  });

  it.each(LANGUAGES.map((say) => [say.locale, say] as const))(
    'as short as a sentence, in %s',
    (locale, say) => {
      for (const sentence of say.privacy.lines(30)) expect(languageOf(plain(sentence))).toBe(locale);
    },
  );

  it('in English stays English with names from everywhere', () => {
    const text =
      'Tunnel opens a year late. “The rock was harder than the drawings,” said Petra Lohmann of Stollenbau. ' +
      'Her deputy Stjepan Babić said that his chief would walk through it first.';
    expect(languageOf(text)).toBe('en');
  });

  it('of no words is in none', () => {
    for (const text of ['', '   ', '1234', '😀😀😀']) expect(languageOf(text)).toBe('und');
  });
});

describe('what a page claims', () => {
  it('adds the region where the words agree', () => {
    expect(languageOf(ARTICLES.de, 'de_AT')).toBe('de-AT');
  });

  it('gives way to the words', () => {
    expect(languageOf(ARTICLES.ru, 'en-US')).toBe('ru');
    expect(languageOf(ARTICLES.en, 'de')).toBe('en');
  });

  it('decides where there are too few words', () => {
    expect(languageOf('Ja.', 'nb')).toBe('nb');
  });
});
