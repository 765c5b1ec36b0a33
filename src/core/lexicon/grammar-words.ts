// Words of grammar that stand for one another when somebody remembers a sentence: rows of the same part in it.

export const GRAMMAR_WORDS: readonly (readonly string[])[] = [
  'a an the this that these those my your his her its our their some any every each',
  'i me you he him she her it we us they them one who someone somebody people person everyone everybody myself ourselves himself herself themselves itself',
  'am is are was were be been being',
  'have has had having got',
  'do does did doing done',
  'will would shall should can could may might must going',
  'and but or so yet while',
  'in on at by to for from of with into onto about over above under between through during across',
  'not no never none nobody nothing neither nor without cannot',
  'just only merely simply',
  'because since as',
].map((row) => row.split(' '));
