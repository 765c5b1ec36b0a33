// Who is who: partial names, pronouns and descriptions joined to one person or body.
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/attribution/attribution.ts';
import { utterancesOf } from '../../../src/core/speech/utterance.ts';
import { structureOf } from '../../../src/core/text/structure.ts';

/** The fullest name of whoever the last occurrence of `words` means; null where it means nobody known by name. */
function whoIs(words: string, text: string): string | null {
  const structure = structureOf(text);
  const { mentions, coreference } = sceneOf(structure, utterancesOf(structure));
  const { tokens } = structure;
  const at = text.lastIndexOf(words);
  const index = mentions.findIndex(({ first, name }) => tokens.start[name ? name.first : first] === at);
  const entity = coreference.entities.list[coreference.entities.of[index]!];
  return entity === undefined || entity.words.length === 0 ? null : entity.words.join(' ');
}

describe('names of one person', () => {
  it.each([
    ['Moor', 'Lena Moor spoke. Later Moor left.', 'lena moor'],
    ['Moor', 'Moor spoke. Later Lena Moor left. We saw Moor.', 'lena moor'],
    ['Lena', 'Lena Moor spoke. Later Lena left.', 'lena moor'],
    ['Nagy-Kis', 'It was Nagy-Kis Eszter who spoke. Later Nagy-Kis left.', 'nagy-kis eszter'],
    ['HT', 'The Harbour Trust (HT) met. Later the HT voted.', 'harbour trust'],
    ['Brenner', 'A man from Brenner Foods Ltd spoke. Later Brenner closed.', 'brenner foods ltd'],
  ])('%s: %s', (words, text, name) => {
    expect(whoIs(words, text)).toBe(name);
  });

  it('two of one surname stay two, and a form of address decides', () => {
    const text = 'Mrs Greta Tull and Mr Oswin Tull met. Mr Tull spoke, and then Mrs Tull spoke.';
    expect(whoIs('Tull spoke.', text)).toBe('greta tull');
    expect(whoIs('Tull spoke, and', text)).toBe('oswin tull');
  });
});

describe('pronouns', () => {
  it.each([
    ['She', 'Mayor Ruth Adeyemi met Paul Nyberg. She laughed.', 'ruth adeyemi'],
    ['He', 'Mayor Ruth Adeyemi met Paul Nyberg. He laughed.', 'paul nyberg'],
    ['who', 'Paul Nyberg, who laughed, sat down.', 'paul nyberg'],
    ['It', 'The Harbour Trust met. It voted.', 'harbour trust'],
  ])('%s: %s', (words, text, name) => {
    expect(whoIs(words, text)).toBe(name);
  });

  it('learns from the article which pronoun somebody has', () => {
    const text = 'Ximo Qarel is a mayor. “No,” she said. Paul Nyberg came in. She left.';
    expect(whoIs('She', text)).toBe('ximo qarel');
  });
});

describe('descriptions', () => {
  it.each([
    ['the curator', 'Renske Bos, the curator of the museum, came. Then the curator sang.', 'renske bos'],
    ['the minister', 'Finance Minister Olav Berge came. Then the minister sang.', 'olav berge'],
    ['the 34-year-old', 'Milan Hruby, 34, met Jonas Feld, 29. Then the 34-year-old sang.', 'milan hruby'],
    ['the club', 'Harwick Rovers won. Later the club celebrated.', 'harwick rovers'],
  ])('%s: %s', (words, text, name) => {
    expect(whoIs(words, text)).toBe(name);
  });

  it('is nobody known where nothing speaks for anybody', () => {
    expect(whoIs('the dean of the college', 'Lena Moor came. We met the dean of the college.')).toBeNull();
  });

  it('is not the senator of another state', () => {
    expect(
      whoIs('the Ohio senator', 'Montana Senator Dale Hutchins came. We met the Ohio senator.'),
    ).toBeNull();
  });
});
