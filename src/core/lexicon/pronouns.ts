// Pronouns that can name a speaker, with what they say of person, gender and number.
import type { Gender } from './given-names.ts';

export type PronounForm = 'he' | 'she' | 'they' | 'it' | 'I' | 'we' | 'who' | 'which' | 'someone';

export type Pronoun = {
  readonly form: PronounForm;
  readonly gender: Gender | null;
  /** Whether it can be the subject of a cue: "he said", never "him said". */
  readonly subject: boolean;
};

function pronoun(form: PronounForm, gender: Gender | null, subject = true): Pronoun {
  return { form, gender, subject };
}

/** In lower case. Only those that can stand for a speaker are here; "this" and "that" are not. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('he', 'm')],
  ['she', pronoun('she', 'f')],
  ['him', pronoun('he', 'm', false)],
  ['her', pronoun('she', 'f', false)],
  ['they', pronoun('they', null)],
  ['them', pronoun('they', null, false)],
  ['it', pronoun('it', null)],
  ['i', pronoun('I', null)],
  ['me', pronoun('I', null, false)],
  ['we', pronoun('we', null)],
  ['us', pronoun('we', null, false)],
  ['who', pronoun('who', null)],
  ['which', pronoun('which', null)],
  ['some', pronoun('someone', null)],
  ['others', pronoun('someone', null)],
  ['many', pronoun('someone', null)],
  ['most', pronoun('someone', null)],
  ['several', pronoun('someone', null)],
  ['both', pronoun('someone', null)],
  ['another', pronoun('someone', null)],
  ['someone', pronoun('someone', null)],
  ['somebody', pronoun('someone', null)],
  ['everyone', pronoun('someone', null)],
  ['nobody', pronoun('someone', null)],
  ['one', pronoun('someone', null)],
]);
