// Every language says everything that English says, in words of its own, and keeps Discord's rules.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { localized } from '../../src/discord/locales.ts';
import { slashCommands } from '../../src/discord/slash.ts';
import { type Catalogue, catalogueFor, LANGUAGES } from '../../src/lang/catalogue.ts';
import { countedIn } from '../../src/lang/plural.ts';

const english = catalogueFor('en');
const others = LANGUAGES.filter(({ locale }) => locale !== 'en');

/** Every text of a catalogue by its path; functions are called with what `sample` gives them. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return textsOf(value(...samples(path)), path);
  if (value === null || typeof value !== 'object') return new Map();
  if ('words' in value && 'values' in value) {
    const { words, values } = value as { words: string[]; values: (string | { strong: string })[] };
    const text = words.map((each, i) => {
      const given = values[i];
      return each + (given === undefined ? '' : typeof given === 'string' ? given : given.strong);
    });
    return new Map([[path, text.join('')]]);
  }
  return new Map(Object.entries(value).flatMap(([name, each]) => [...textsOf(each, `${path}/${name}`)]));
}

const SAMPLE = 'Zzyx';
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  '/ask/notMentioned': [[SAMPLE, 'Qqw']],
  '/choice/whichArticle': [SAMPLE, ['Qqw']],
  '/choice/noSuchSpeaker': [SAMPLE, ['Qqw']],
  '/settings/language': ['de'],
  '/settings/answers': ['room'],
  '/settings/rule': ['42', 'silent'],
  '/settings/used': [5, 7, 1_048_576, 2_097_152],
  '/settings/adds': [5, 7],
  '/log/entry': [{ act: 'added', what: SAMPLE, by: '42', at: 'now', undone: true }],
  '/add/refused': [{ refused: 'unknown-host', values: { host: SAMPLE } }],
  '/add/otherLanguage': ['tr'],
  '/add/fileRefused': [SAMPLE, { words: ['Qqw'], values: [] }],
  '/found/unmatched': [2],
  '/alsoIn': [{ words: ['', ''], values: [SAMPLE] }],
};

/** Arguments for a function: names where it takes words, small numbers where it counts. */
function samples(path: string): readonly unknown[] {
  if (path in SPECIAL) return SPECIAL[path]!;
  const counting =
    /counts|count$|heading$|paragraph|revision$|page$|keepAll|tooMany|noMore|kept$|figures|overQuota|exported|reallyDelete/u;
  if (
    path === '/add/kept' ||
    path === '/add/revised' ||
    path === '/add/becomesRevision' ||
    path === '/feed/added'
  )
    return [SAMPLE, 2, 3];
  if (path === '/speaker/heading' || path === '/add/heading') return [SAMPLE, null];
  return counting.test(path) ? [2_097_152, 3, 4] : [SAMPLE, 'Qqw', 'Vvk'];
}

/** Texts that are the same in several languages, rightly: names, signs, words that languages share. */
const SHARED = /^[\W\d_]*$|^(?:Español|English|Deutsch|Français|Русский|Қазақша)$/u;

describe.each(others.map((catalogue): [string, Catalogue] => [catalogue.locale, catalogue]))(
  '%s',
  (locale, say) => {
    it('has every sentence, and nothing more', () => {
      expect([...textsOf(say).keys()].sort()).toEqual([...textsOf(english).keys()].sort());
    });

    it('leaves no sentence empty, and none out of what it is given', () => {
      const model = textsOf(english);
      const lost = [...textsOf(say)].filter(
        ([path, text]) => text.trim() === '' || (model.get(path)!.includes(SAMPLE) && !text.includes(SAMPLE)),
      );
      expect(lost).toEqual([]);
    });

    it('leaves no sentence of a reply in English', () => {
      const model = textsOf(english);
      const same = [...textsOf(say)].filter(
        ([path, text]) =>
          text === model.get(path) &&
          text.split(' ').length > 2 &&
          !path.startsWith('/terminal') &&
          !(locale === 'kk' && /^\/(?:commands|menus)/u.test(path)) &&
          !SHARED.test(text),
      );
      expect(same).toEqual([]);
    });

    it('says in five lines what is kept', () => {
      expect(say.privacy.lines(30)).toHaveLength(5);
    });
  },
);

describe('the names of commands', () => {
  const bodies = slashCommands(COMMANDS, english) as unknown as Body[];
  type Body = {
    name: string;
    description: string;
    name_localizations?: Record<string, string>;
    description_localizations?: Record<string, string>;
    options?: Body[];
    choices?: { name: string; name_localizations?: Record<string, string> }[];
  };
  const all = (list: readonly Body[]): Body[] => list.flatMap((body) => [body, ...all(body.options ?? [])]);

  it('are lower case words of at most 32 characters, with descriptions of at most 100, in every language', () => {
    const wrong = all(bodies).flatMap(({ name_localizations = {}, description_localizations = {} }) => [
      ...Object.values(name_localizations).filter(
        (name) => !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase(),
      ),
      ...Object.values(description_localizations).filter((text) => text.length < 1 || text.length > 100),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are there in German, French, Russian and both kinds of Spanish, and told apart among their like', () => {
    const locales = ['de', 'es-419', 'es-ES', 'fr', 'ru'];
    for (const body of all(bodies))
      expect(Object.keys(body.name_localizations ?? {}).sort()).toEqual(locales);
    for (const siblings of [bodies, ...all(bodies).map(({ options = [] }) => options)])
      for (const locale of locales) {
        const names = siblings.map(({ name_localizations = {} }) => name_localizations[locale]);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  it('leave each command within 8,000 characters with its longest wordings', () => {
    const longest = (text: string, others: Record<string, string> = {}) =>
      Math.max(text.length, ...Object.values(others).map((each) => each.length));
    const size = (body: Body): number =>
      longest(body.name, body.name_localizations) +
      longest(body.description, body.description_localizations) +
      (body.choices ?? []).reduce((sum, choice) => sum + longest(choice.name, choice.name_localizations), 0) +
      (body.options ?? []).reduce((sum, option) => sum + size(option), 0);
    for (const body of bodies) expect(size(body)).toBeLessThan(8_000);
  });

  it('reach Discord under its own locales', () => {
    expect(localized(({ locale }) => locale)).toEqual({
      de: 'de',
      'es-419': 'es',
      'es-ES': 'es',
      fr: 'fr',
      ru: 'ru',
    });
  });
});

describe('numbers', () => {
  it('take the form of the word that they want', () => {
    const russian = countedIn('ru');
    const forms = { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' };
    expect([1, 2, 5, 21, 112].map((number) => russian(number, forms))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '21 статья',
      '112 статей',
    ]);
    expect(english.counts.quotations(1)).toBe('1 quotation');
    expect(catalogueFor('de-AT').counts.quotations(2)).toBe('2 Zitate');
    expect(catalogueFor('kk').counts.quotations(5)).toBe('5 дәйексөз');
  });
});
