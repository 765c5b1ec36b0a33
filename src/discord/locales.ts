// Discord's locales and the catalogues' languages.
import { Locale } from 'discord.js';
import { type Catalogue, LANGUAGES } from '../lang/catalogue.ts';

/** Words of every catalogue that has them, under each of Discord's locales of its language; English is the default. */
export function localized(words: (catalogue: Catalogue) => string | undefined): Record<string, string> {
  const out: Record<string, string> = {};
  for (const catalogue of LANGUAGES) {
    if (catalogue.locale === 'en') continue;
    const said = words(catalogue);
    for (const locale of localesOf(catalogue.locale)) if (said !== undefined) out[locale] = said;
  }
  return out;
}

/** "es" → es-ES and es-419. None for a language that Discord has no locale for. */
function localesOf(language: string): string[] {
  return Object.values(Locale).filter((locale) => locale === language || locale.startsWith(`${language}-`));
}
