// What counts as the same word to somebody who searches.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { termOf, wordsOf } from '../../src/core/term.ts';

const terms = (text: string) => wordsOf(text).map((word) => word.term);

describe('term', () => {
  it.each([
    ['case', 'Harbour', 'harbour'],
    ['accents', 'Wójcik', 'wojcik'],
    ['letters that do not decompose', 'Østergård', 'ostergard'],
    ['a curly apostrophe', 'O’Hara', "O'Hara"],
    ['a possessive', 'Marlow’s', 'Marlow'],
    ['plural', 'ferries', 'ferry'],
    ['an irregular plural', 'children', 'child'],
    ['tense', 'insisted', 'insisting'],
    ['an irregular past', 'fought', 'fight'],
    ['British spelling', 'organisation', 'organization'],
    ['British endings', 'neighbours', 'neighbor'],
    ['dots in an abbreviation', 'U.N', 'UN'],
    ['the several names of one country', 'U.S.A', 'US'],
    ['thousands marks', '10,000', '10000'],
    ['a number written out', 'eleven', '11'],
    ['an ordinal written out', 'third', '3rd'],
    ['percent as a sign', '%', 'percent'],
  ])('ignores %s', (_, one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it('keeps the country apart from the pronoun', () => {
    expect(termOf('US')).not.toBe(termOf('us'));
  });

  it('reads a number of several words as one word', () => {
    expect(terms('thirty-eight thousand tonnes')).toEqual(terms('38,000 tonnes'));
    expect(terms('2.5 million people')).toEqual(terms('2,500,000 people'));
    expect(terms('the twenty-first day')).toEqual(terms('the 21st day'));
  });

  it('reads the names of countries and bodies in two words as their initials', () => {
    expect(terms('the United States and the European Union')).toEqual(terms('the US and the EU'));
  });

  it('does not add two numbers that only stand side by side', () => {
    expect(terms('in 2014 2015 was far')).toContain('2014');
  });

  it('knows a hyphenated word by its parts and as a whole', () => {
    const [cease, fire] = wordsOf('cease-fire');
    expect(cease?.compound).toBeNull();
    expect(fire?.compound).toBe(termOf('ceasefire'));
  });

  it('tells where each word stands in the text as given', () => {
    const text = '“Don’t,” said Zoë’s aunt.';
    expect(wordsOf(text).map((word) => textAt(text, word.span))).toEqual(['Don’t', 'said', 'Zoë’s', 'aunt']);
  });

  it('reads a stretch of a text as it reads the whole', () => {
    const text = 'One two. Three four.';
    expect(wordsOf(text, 9, 14)).toEqual(wordsOf(text).filter((word) => word.span.start === 9));
  });

  it('takes a word that is the name of a property of objects as any other', () => {
    expect(terms('constructor __proto__ toString')).toEqual(['constructor', 'proto', 'tostr']);
  });

  it('takes time that grows with the length only, whatever the text', () => {
    for (const text of [
      'a'.repeat(200_000),
      'a.'.repeat(100_000),
      "a'".repeat(100_000),
      '1,'.repeat(100_000),
      'one '.repeat(50_000),
      '-'.repeat(200_000),
    ]) {
      expect(() => wordsOf(text)).not.toThrow();
    }
  });
});
