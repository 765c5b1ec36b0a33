// Words that noun phrases begin with, and words that never stand inside one.

export type Determiner = 'the' | 'a' | 'some' | 'number' | 'possessive' | 'this';

/** The word that opens a noun phrase → how it picks out what it speaks of. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['the', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['another', 'a'],
  ['one', 'a'],
  ['no', 'some'],
  ...'some many several most both all few various other certain any every each multiple numerous dozens hundreds thousands'
    .split(' ')
    .map((word): [string, Determiner] => [word, 'some']),
  ...'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word): [string, Determiner] => [word, 'number']),
  ...'his her their its my our your whose'
    .split(' ')
    .map((word): [string, Determiner] => [word, 'possessive']),
  ['this', 'this'],
  ['these', 'this'],
  ['those', 'this'],
]);

/** Function words that end a noun phrase when it is read from its head to the left. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  `of in on at by for from with to into onto over under about after before during between among against through
  without within toward towards until since as than like per via despite amid along across around behind beside
  beyond near off out up down and or but nor so yet if when while where why how that which who whom whose because
  although though unless whether is was are were be been being am has have had having do does did will would can
  could may might must shall should not never n't he she it they we you i him them us me there here then now also
  just only even too very again 's 'd 'll 're 've 'm said says say told tells added asked wrote according what
  yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);

/** Adjectives before people and bodies, which carry no determiner with them: "senior officials". */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `senior junior former local top leading young old older elder younger eldest youngest new foreign federal public
  private national international regional civil military political religious royal independent retired late current
  acting deputy chief big small major minor human social medical legal financial government police british-born
  anonymous unnamed unidentified prominent veteran fellow early later rival parliamentary presidential
  ministerial official diplomatic western eastern northern southern central opposition ruling climate health
  many most some several other few more white black hispanic conservative liberal progressive`.split(/\s+/u),
);
