// What in a text may name a speaker: names cleaned of titles, pronouns, descriptions.
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/core/names/mention.ts';
import { structureOf } from '../../../src/core/text/structure.ts';

type Seen = { words: string; title: string; type: string };

function namesIn(text: string): Seen[] {
  const structure = structureOf(text);
  const { tokens } = structure;
  const words = (from: number, to: number): string =>
    to > from ? text.slice(tokens.start[from]!, tokens.end[to - 1]!) : '';
  return mentionsOf(structure).flatMap(({ name, type }) =>
    name ? [{ words: words(name.first, name.end), title: words(name.title, name.first), type }] : [],
  );
}

function mentionsIn(text: string, kind: string): string[] {
  const structure = structureOf(text);
  const { tokens } = structure;
  return mentionsOf(structure).flatMap((one) =>
    one.kind === kind ? [text.slice(tokens.start[one.first]!, tokens.end[one.end - 1]!)] : [],
  );
}

describe('names', () => {
  it.each([
    ['The report pleased US Secretary of State Joan Field.', 'Joan Field', 'US Secretary of State'],
    ['Later, Sen. Dale Hutchins spoke.', 'Dale Hutchins', 'Sen.'],
    ['It was spokesman Emil Tarn who answered.', 'Emil Tarn', 'spokesman'],
    ['It was Gridworks spokesman Emil Tarn who answered.', 'Emil Tarn', 'Gridworks spokesman'],
    ['It pleased the Gazette’s Petra Lohmann.', 'Petra Lohmann', 'the Gazette’s'],
    ['Postwoman Imke Harms laughed.', 'Imke Harms', 'Postwoman'],
    ['It pleased Det Sgt Lena Moor.', 'Lena Moor', 'Det Sgt'],
  ])('%s → a name and its title', (text, words, title) => {
    const [name] = namesIn(text);
    expect(name).toEqual({ words, title: title.replace(/^the /u, ''), type: 'person' });
  });

  it.each([
    ['Jailing Moor for a year, the judge sighed.', 'Moor'],
    ['Yesterday Moor slept.', 'Moor'],
    ['When Moor slept, it rained.', 'Moor'],
  ])('%s → no common word at the start of a sentence is taken in', (text, words) => {
    expect(namesIn(text).map((name) => name.words)).toContain(words);
  });

  it.each([
    ['He works for the Ministry of Health and Housing.', 'Ministry of Health and Housing'],
    ['He works for Brenner Foods Ltd in town.', 'Brenner Foods Ltd'],
    ['They met the Harbour Workers’ Union there.', 'Harbour Workers’ Union'],
  ])('%s → a body', (text, words) => {
    expect(namesIn(text)).toContainEqual(expect.objectContaining({ words, type: 'body' }));
  });

  it('a country and a street are places, and "US" is no pronoun', () => {
    expect(namesIn('They drove from Norway to Holm Street in the US.').map(({ type }) => type)).toEqual([
      'place',
      'place',
      'place',
    ]);
  });

  it('a dateline is where the report was written, not who speaks', () => {
    expect(namesIn('A headline stands here\n\nPORT HOLM (Wire) - The mill will close.')).toContainEqual(
      expect.objectContaining({ words: 'PORT HOLM', type: 'place' }),
    );
  });

  it('in a headline in title case only names that the text knows are names', () => {
    const names = namesIn(
      'Moor Says Mill Will Close Before Winter\n\nLena Moor spoke of the mill.\n\nThe mill is old.',
    );
    expect(names.map(({ words }) => words)).toEqual(['Moor', 'Lena Moor']);
  });

  it('an adjective made of a name is no name', () => {
    expect(namesIn('It was a Moor-style answer.')).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each([
    ['Then the finance minister nodded.', 'the finance minister'],
    ['Then a senior official nodded.', 'a senior official'],
    ['Then three people nodded.', 'three people'],
    ['Then the 34-year-old nodded.', 'the 34-year-old'],
    ['Then the Irishman nodded.', 'the Irishman'],
    ['Then the company agreed.', 'the company'],
    ['Then the report was read.', 'the report'],
  ])('%s', (text, words) => {
    expect(mentionsIn(text, 'description')).toContain(words);
  });

  it('a demonym before a noun describes nobody', () => {
    expect(mentionsIn('They walked along the Irish coast.', 'description')).toEqual([]);
  });

  it('a noun that no list has is a speaker beside a cue', () => {
    expect(mentionsIn('The parrot said that it was late.', 'phrase')).toEqual(['The parrot']);
  });
});
