// Names that several words have: countries, their people and their adjectives.

/** Two words that are one name, folded, and the term by which that is searched. */
export const NAMES_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['great britain', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);

/** Folded words a line; only those that do not begin alike: "Russia" and "Russian" are known by their beginning. */
const GROUPS = `
usa america american americans
uk britain british briton britons
england english
scotland scottish scots scot
wales welsh
ireland irish
france french frenchman frenchwoman
spain spanish spaniard spaniards
netherlands holland dutch
belgium belgian belgians
switzerland swiss
denmark danish danes dane
sweden swedish swedes swede
norway norwegian norwegians
finland finnish finns finn
poland polish poles
czechia czech czechs
greece greek greeks
turkey turkish turks turkiye
portugal portuguese
hungary hungarian hungarians
iceland icelandic
china chinese
philippines filipino filipinos philippine
thailand thai thais
kazakhstan kazakh kazakhs
afghanistan afghan afghans
iraq iraqi iraqis
zealand zealander zealanders kiwi
peru peruvian peruvians
`;

/** Folded words that name the same country. */
export const NAME_GROUPS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
