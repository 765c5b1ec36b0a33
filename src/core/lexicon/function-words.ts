// Words that show how a sentence is built: determiners, pronouns, helpers, joining words, common verb forms.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const DETERMINERS =
  set(`the a an this these those his her its their our my your some any no each every both all most
  many several few another such`);
export const SUBJECT_PRONOUNS = set(
  'he she they it i we you there everyone someone nobody anyone everybody somebody',
);
export const OBJECT_PRONOUNS = set('him them me us himself herself themselves itself');
export const PREPOSITIONS =
  set(`of in on at for with from by about against into over under during between among through
  without within toward towards upon across behind beyond near despite amid like outside inside regarding per via`);
export const SUBORDINATORS = set(
  'because although though while as after before since until when whereas unless where once despite amid',
);
export const QUESTION_WORDS = set('who what which whom whose why how whatever');
export const DAYS =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december today yesterday tomorrow tonight earlier later recently`);
/** Finite helpers: a clause with one of them has a verb. */
export const HELPERS =
  set(`is was are were am be been being has have had having will would can could may might must should
  shall does did do won't wouldn't can't cannot couldn't isn't wasn't aren't weren't hasn't haven't hadn't doesn't didn't
  don't shouldn't 'll 've 're 'd 'm`);
export const NEGATIONS = set("not never n't no");
/** Past forms that do not end in -ed, and present forms frequent enough to know. */
export const IRREGULAR_VERBS =
  set(`went came took made gave got saw knew felt left kept led met lost won sent spent built held
  stood ran began became brought bought caught chose drew drove fell flew fought found grew heard hit hurt laid paid put
  read rose sold set shot sat spoke broke wrote struck swept taught threw wore cut let quit shut cost beat bore
  goes comes takes makes gives gets sees knows feels leaves keeps leads meets loses wins sends needs wants seems looks
  works lives plays runs means remains becomes helps shows turns starts moves holds brings happens includes continues
  need want think know see make get go come take give work live run look believe`);
/** Lower-case words for people: what stands after "told" or before "said" where it is no name. */
export const PEOPLE =
  set(`reporters journalists people voters supporters officials lawmakers colleagues readers listeners
  viewers parents investors analysts members fans police prosecutors judges jurors staff workers employees residents
  students senators congressman congress parliament council court crowd audience nation public press media newspaper agency`);
