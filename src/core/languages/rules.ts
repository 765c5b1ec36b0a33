// What the program knows of a language other than English, as data; the data stand in lexicon/languages/, one file each.

import { GERMAN } from '../lexicon/languages/de.ts';
import { SPANISH } from '../lexicon/languages/es.ts';
import { FRENCH } from '../lexicon/languages/fr.ts';
import { KAZAKH } from '../lexicon/languages/kk.ts';
import { OTHERS } from '../lexicon/languages/others.ts';
import { RUSSIAN } from '../lexicon/languages/ru.ts';
import type { Language } from './language.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [GERMAN, SPANISH, FRENCH, RUSSIAN, KAZAKH, ...OTHERS].map((language) => [language.code, language]),
);

/** The rules of a language by its tag ("de", "de-AT"); null for English, and where none are known. */
export function rulesOf(tag: string): Language | null {
  return LANGUAGES.get(tag) ?? LANGUAGES.get(tag.split('-', 1)[0]!.toLowerCase()) ?? null;
}

/** Whether speakers are named in texts of this language at all. */
export function namesSpeakersIn(tag: string): boolean {
  return rulesOf(tag)?.saying !== undefined;
}

/** All languages that there are rules for. */
export const ALL_LANGUAGES: readonly Language[] = [...LANGUAGES.values()];
