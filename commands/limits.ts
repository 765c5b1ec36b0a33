// How far speakers are named in the language of an article, told where somebody is quoted.
import { namesSpeakersIn } from '../src/core/languages/rules.ts';
import type { Catalogue } from '../src/lang/catalogue.ts';
import type { Part } from './reply.ts';

/** That speakers are seldom or never named in `language`; English needs no word about it. */
export function speakersIn(language: string, say: Catalogue): Part {
  const { speakersSeldom, speakersNever } = say.passages;
  const words = namesSpeakersIn(language) ? speakersSeldom(language) : speakersNever(language);
  return { part: 'note', words, quiet: true };
}
