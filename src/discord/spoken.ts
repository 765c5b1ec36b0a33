// In which language each person uses Discord: interactions tell it, direct messages do not. In memory alone.

export type Spoken = {
  readonly of: (person: string) => string | null;
  readonly heard: (person: string, locale: string) => void;
  readonly forget: (person: string) => void;
};

const MOST = 10_000;

export function spokenBy(): Spoken {
  const locales = new Map<string, string>();
  return {
    of: (person) => locales.get(person) ?? null,
    heard(person, locale) {
      locales.delete(person);
      locales.set(person, locale);
      if (locales.size > MOST) locales.delete(locales.keys().next().value!);
    },
    forget: (person) => void locales.delete(person),
  };
}
