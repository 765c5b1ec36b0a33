// Who speaks in a library: one person is one speaker, and part of a name is enough.
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/core/reading.ts';
import { createSpeakerIndex } from '../../src/search/speaker-index.ts';
import { caseArticles } from './case-articles.ts';
import { told } from './library.ts';

const index = createSpeakerIndex();
const articles = [
  [
    'a',
    '2021-01-01',
    'One\n\n{Ngaire Ferreday: “We meet on Monday,”} said Ngaire Ferreday. {Ngaire Ferreday: “All of us.”}',
  ],
  [
    'b',
    '2021-02-01',
    'Two\n\n{Ferreday: “Monday was a mistake,”} said Ferreday. {Óscar Møller: “It was,”} said Óscar Møller.',
  ],
  [
    'c',
    '2021-03-01',
    'Three\n\n{Tavita Sopoaga: “Nobody came,”} she said. {Ioane Sopoaga: “I did,”} he said.',
  ],
  ['d', '2021-04-01', 'Four\n\n{Sopoaga: “Ask my cousin,”} said Sopoaga.'],
] as const;
for (const [id, published, text] of articles) {
  const { article, reading } = told(text, { id, published });
  index.put(article, reading);
}
const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);

describe('the speakers of a library', () => {
  it('are listed by how much they say', () => {
    expect(names(index.list())[0]).toBe('Ngaire Ferreday');
  });

  it('are one where a surname has one bearer', () => {
    expect(index.list().filter(({ name }) => name.includes('Ferreday'))).toMatchObject([
      { name: 'Ngaire Ferreday', aliases: ['Ferreday'], quotations: 2 },
    ]);
  });

  it('stay apart where two share a surname', () => {
    expect(names(index.find('Sopoaga')).sort()).toEqual(['Ioane Sopoaga', 'Sopoaga', 'Tavita Sopoaga']);
    expect(names(index.find('Tavita Sopoaga'))).toEqual(['Tavita Sopoaga']);
  });

  it('give what they said, the newest article first', () => {
    const [entry] = index.find('Ngaire Ferreday');
    expect(index.quotationsOf(entry!).map(({ articleId }) => articleId)).toEqual(['b', 'a', 'a']);
  });
});

describe('a typed name', () => {
  it.each([
    ['nga', 'the beginning of a first name'],
    ['FERRE', 'of a surname, in capitals'],
    ['moller', 'without its accents'],
    ['ferreday nga', 'in another order'],
    ['ferrdeay', 'with a slip of the fingers'],
  ])('is completed from %s: %s', (typed) => {
    expect(index.complete(typed)).toHaveLength(1);
  });

  it('offers everybody before anything is typed, and no more than asked for', () => {
    expect(index.complete('')).toHaveLength(index.list().length);
    expect(index.complete('', 2)).toHaveLength(2);
  });

  it('finds nobody where nobody bears it', () => {
    expect(index.find('Quentin Abernethy')).toEqual([]);
    expect(index.find('')).toEqual([]);
  });
});

describe('a description', () => {
  const described = createSpeakerIndex();
  const text = [
    'Talks resume',
    'Norwegian Fisheries Minister Sigrun Halvorsen said on Friday: “The cod will not wait for us.”',
    '“Nor will the fishermen,” said Duarte Quintela, the president of Portugal.',
    'The minister from Oslo smiled. “We have until Sunday,” Mrs Halvorsen said.',
  ].join('\n\n');
  const article = { ...told(text).article, id: 'talks' };
  described.put(article, readingOf(article));

  it.each([
    ['Halvorsen', 'Sigrun Halvorsen'],
    ['Mrs Halvorsen', 'Sigrun Halvorsen'],
    ['the Norwegian minister', 'Sigrun Halvorsen'],
    ['fisheries minister of Norway', 'Sigrun Halvorsen'],
    ['the Portuguese president', 'Duarte Quintela'],
    ['president Quintela', 'Duarte Quintela'],
  ])('means who is called so: %s', (typed, name) => {
    expect(names(described.find(typed))).toEqual([name]);
  });
});

describe('a name in any of its forms', () => {
  const known = createSpeakerIndex();
  for (const { article, reading } of caseArticles()) known.put(article, reading);

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['V. Putin', 'Vladimir Putin'],
    ['Putin, Vladimir', 'Vladimir Putin'],
    ['Vladmir Puttin', 'Vladimir Putin'],
    ['the president of Russia', 'Vladimir Putin'],
    ['K.-J. Tokayev', 'Kassym-Jomart Tokayev'],
    ['kassym jomart', 'Kassym-Jomart Tokayev'],
    ['Tony Blinken', 'Antony Blinken'],
    ['the American secretary of state', 'Antony Blinken'],
    ['KR Subramanian', 'K. R. Subramanian'],
    ['Nguyen Thi Hanh', 'Nguyễn Thị Hạnh'],
    ['Eszter Horvath', 'Horváth Eszter'],
    ['Okello', 'Thomas Okello Jr.'],
    ['al-Rashidi', 'Khalid al-Rashidi'],
    ['T. Hallam', 'Teresa Hallam'],
    ['mrs tull', 'Greta Tull'],
    ['Mr Tull', 'Oswin Tull'],
    ['Senator Hutchins', 'Dale Hutchins'],
    ['Congresswoman Okafor', 'Gwen Okafor'],
    ['coach Teague', 'Duncan Teague'],
    ['Hoem CEO', 'Astrid Hoem'],
    ['gov marrone', 'Lucia Marrone'],
    ['the auctioneer', 'Desmond Pryce'],
    ['harbour workers union', 'Harbour Workers’ Union'],
    ['Northern Ferry', 'Northern Ferry Company'],
    ['NFC', 'Northern Ferry Company'],
    ['MoT', 'Ministry of Transport'],
    ['Transport Ministry', 'Ministry of Transport'],
  ])('means who bears it: %s', (typed, name) => {
    expect(names(known.find(typed))).toEqual([name]);
  });

  it.each(['Hallam', 'Tull'])('means all who bear it: %s', (typed) => {
    expect(known.find(typed)).toHaveLength(2);
  });

  it.each(['Macron', 'Senator Macron', 'the mayor of Northern', 'M. Putin', 'XYZ'])(
    'means nobody else: %s',
    (typed) => {
      expect(known.find(typed)).toEqual([]);
    },
  );
});
