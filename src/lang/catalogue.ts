// The form every language's catalogue of sentences has, and which languages there are.
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';
import type { Worded } from './worded.ts';

/**
 * Every sentence a person sees, in one language. English is the model: the others have its very shape. To add a
 * sentence, add it to English; the type checker then names every language that lacks it.
 */
export type Catalogue = Worded<typeof en>;

const CATALOGUES = new Map<string, Catalogue>([
  ['en', en],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['ru', ru],
  ['kk', kk],
]);

/** Every catalogue, English first. */
export const LANGUAGES: readonly Catalogue[] = [...CATALOGUES.values()];

/** The catalogue for a BCP 47 locale ("de", "en-GB"), by its language; English where there is none. */
export function catalogueFor(locale: string): Catalogue {
  return CATALOGUES.get(locale) ?? CATALOGUES.get(locale.split('-')[0] ?? '') ?? en;
}
