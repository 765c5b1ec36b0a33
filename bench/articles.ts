// Generated news for benchmarks: any number of articles of any length, the same ones each time.
import type { DraftInput } from '../src/library.ts';

const FIRST = [
  'Ada',
  'Bruno',
  'Carla',
  'Dmitri',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Ingrid',
  'Jamal',
  'Keiko',
  'Lars',
];
const LAST = [
  'Abara',
  'Brandt',
  'Castel',
  'Dahl',
  'Egede',
  'Farkas',
  'Grieve',
  'Holm',
  'Ibarra',
  'Jensen',
  'Kovač',
  'Lund',
];
const ROLES = [
  'mayor',
  'harbour master',
  'treasurer',
  'head teacher',
  'spokesman',
  'engineer',
  'coach',
  'judge',
];
const PLACES = [
  'Kellby',
  'Norrvik',
  'Port Aldane',
  'Sarnova',
  'Tillmouth',
  'Vester Bay',
  'Wexcombe',
  'Yarrow',
];
const THINGS = [
  'bridge',
  'hospital',
  'harbour',
  'school',
  'railway',
  'reservoir',
  'market',
  'museum',
  'library',
  'ferry',
];
const DOINGS = [
  'close',
  'reopen',
  'be sold',
  'be repaired',
  'move to another town',
  'cost more than planned',
];
const REASONS = [
  'the winter storms',
  'a lack of money',
  'years of delay',
  'a new law',
  'falling numbers of visitors',
];

/** Mulberry32: small, quick, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The article of that number, about so many words long, five in a hundred of its words its own. */
export function generatedArticle(number: number, words: number): DraftInput {
  const random = randomFrom(number + 1);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const coined = () =>
    `${one(['bal', 'cor', 'den', 'fal', 'gim', 'hor', 'lum'])}${one(['ba', 'do', 'ri', 'su'])}${Math.floor(random() * 400).toString(36)}`;
  const people = [0, 1, 2].map(() => ({
    first: one(FIRST),
    last: `${one(LAST)}${one(['', 'son', 'sen', 'ova'])}`,
    role: one(ROLES),
  }));
  const person = () => people[Math.floor(random() * people.length)]!;
  const thing = one(THINGS);
  const place = one(PLACES);
  const narration: (() => string)[] = [
    () =>
      `The ${one(THINGS)} has served ${one(PLACES)} since ${1900 + Math.floor(random() * 110)} and was last painted for a ${coined()} wedding.`,
    () =>
      `Rain fell on ${one(PLACES)} for the ${2 + Math.floor(random() * 9)}th day in a row, and the ${one(THINGS)} stayed empty.`,
    () =>
      `In the last budget ${Math.ceil(random() * 90)} million was set aside for the ${coined()} road past the ${one(THINGS)}.`,
    () =>
      `A vote on the ${one(THINGS)} is expected in the spring, after ${one(REASONS)} put it off in the autumn.`,
    () =>
      `${one(PLACES)} lies ${Math.ceil(random() * 300)} kilometres north of the ${coined()} river, where the old ${one(THINGS)} stands.`,
    () =>
      `Two other towns, ${one(PLACES)} and ${one(PLACES)}, have given up their ${one(THINGS)} within ${Math.ceil(random() * 9)} years.`,
  ];
  const speech: (() => string)[] = [
    () =>
      `The ${one(THINGS)} in ${one(PLACES)} will ${one(DOINGS)} because of ${one(REASONS)}, the ${coined()} council decided.`,
    () =>
      `“We have waited ${Math.ceil(random() * 20)} years for this ${one(THINGS)},” said ${person().first} ${person().last}, the ${person().role} of ${place}. “Nobody will miss the ${coined()}.”`,
    () => `${person().last} said that the ${thing} would ${one(DOINGS)} before the end of the year.`,
    () =>
      `According to the ${person().role}, ${Math.ceil(random() * 900)} people had asked for a new ${one(THINGS)} near ${one(PLACES)}.`,
    () =>
      `“It was ${one(REASONS)}, not the ${coined()},” she told reporters on ${one(['Monday', 'Tuesday', 'Friday'])}.`,
    () =>
      `Work on the ${thing} began in ${1950 + Math.floor(random() * 70)} and was stopped twice over ${one(REASONS)}.`,
    () => `He called the plan “a ${coined()} ${one(THINGS)} in all but name”.`,
  ];
  const title = `${place} ${thing} to ${one(DOINGS)} after ${coined()} vote`;
  const paragraphs: string[] = [];
  let length = 0;
  while (length < words) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      one(random() < 0.35 ? speech : narration)(),
    ).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.split(' ').length;
  }
  return {
    title,
    text: [title, ...paragraphs].join('\n\n'),
    publisher: `The ${place} Post`,
    byline: null,
    published: `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
    url: `https://post${number % 40}.example/${number}`,
    language: 'en',
  };
}
