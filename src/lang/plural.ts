// How many of what, with the form of the word that the number wants in a language.

/** The forms of a word that Intl tells apart in a language; `other` serves where one is missing. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Builds a counter: countedIn('en')(2, { one: 'article', other: 'articles' }) → "2 articles". */
export function countedIn(locale: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (number, forms) => `${digits.format(number)} ${forms[rules.select(number)] ?? forms.other}`;
}
