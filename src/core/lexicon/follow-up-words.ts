// Words by which people go on in a conversation: on and back through what was found, and from one question to the next.

/** Say nothing when somebody asks for another passage: "show me the second one, please". */
export const TURNING_FILLERS: ReadonlySet<string> = new Set(
  (
    'show me give us tell the a an one ones passage passages answer answers result results quote quotes please can could ' +
    'you i see let go to is there any anything what read number and ok okay thanks thank now then of them from here'
  ).split(' '),
);

/** On or back from the passage that is shown. */
export const TURNS: ReadonlyMap<string, number> = new Map([
  ['more', 1],
  ['next', 1],
  ['another', 1],
  ['else', 1],
  ['other', 1],
  ['others', 1],
  ['further', 1],
  ['continue', 1],
  ['on', 1],
  ['back', -1],
  ['previous', -1],
  ['before', -1],
  ['again', 0],
  ['repeat', 0],
]);

/** A passage by its place among those found, counted from 1; -1 the last. */
export const PLACES: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ').map((word, i) => [word, i + 1] as const),
  ...Array.from({ length: 10 }, (_, i) => [String(i + 1), i + 1] as const),
  ['last', -1],
  ['final', -1],
]);

/** Asks for what stands around the passage. */
export const CONTEXT_WORDS: ReadonlySet<string> = new Set([
  'context',
  'around',
  'surroundings',
  'surrounding',
]);

/** Open a sentence that goes on from the one before. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'and but so ok okay then also now well or'.split(' '),
);

export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how'.split(' '),
);

/** After "how": they belong to the question word. */
export const HOW_WORDS: ReadonlySet<string> = new Set('many much long old far often big come'.split(' '));

export const AUXILIARIES: ReadonlySet<string> = new Set(
  'did do does is are was were has have had will would can could should may might must'.split(' '),
);

/** Stand for whoever spoke last. The second half stand for what is theirs. */
export const PERSON_PRONOUNS: ReadonlyMap<string, 'them' | 'theirs'> = new Map([
  ['he', 'them'],
  ['she', 'them'],
  ['they', 'them'],
  ['him', 'them'],
  ['them', 'them'],
  ['his', 'theirs'],
  ['her', 'them'],
  ['their', 'theirs'],
]);

/** Stand for what was asked about before. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set('it that this those these there'.split(' '));

/** "who said that?": nothing but these, and a verb of saying. */
export const SAYING_WORDS: ReadonlySet<string> = new Set('said says say saying told'.split(' '));
