// /library settings: where and how the bot answers here, who may add, and in which language.
import { z } from 'zod';
import type { Phrase } from '../../src/lang/phrase.ts';
import { DEFAULT_SETTINGS, type LibrarySettings } from '../../src/library.ts';
import { type Context, command } from '../command.ts';
import { type Reply, sentence } from '../reply.ts';

const form = z.object({
  language: z.enum(['server', 'en', 'es', 'de', 'fr', 'ru', 'kk']).optional(),
  answers: z.enum(['room', 'asker']).optional(),
  channel: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ field: { pick: 'channel' } }),
  rule: z.enum(['room', 'asker', 'silent', 'none']).optional(),
  curators: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ field: { pick: 'role' } }),
  announce: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ field: { pick: 'channel' } }),
  articles: z.number().int().min(0).max(1_000_000).optional(),
  'adds-per-hour': z.number().int().min(0).max(100_000).optional(),
  reset: z.enum(['curators', 'announce', 'rules', 'limits', 'everything']).optional(),
});
type Wish = z.infer<typeof form>;

export const librarySettings = command({
  name: 'library settings',
  form,
  plainOption: null,
  needs: 'curating',
  audience: 'asker',
  window: null,
  async run(wish, context): Promise<Reply> {
    const { library, person, say } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const isChange = Object.values(wish).some((value) => value !== undefined);
    // A role that may add and remove may not give that right to others.
    if (isChange && !person.mayManage) return sentence(say.settings.mayNotManage);
    if (wish.rule !== undefined && wish.channel === undefined) return sentence(say.settings.ruleNeedsChannel);
    if (wish.announce !== undefined && library.id.startsWith('user:'))
      return sentence(say.feed.announceNeedsServer);
    const changes = { ...resetOf(wish.reset), ...changesOf(wish, library.settings()) };
    if (Object.keys(changes).length > 0) await library.setSettings(changes, person.id);
    return shownSettings(context);
  },
});

/** The program's own settings in place of the community's. */
function resetOf(reset: Wish['reset']): Partial<LibrarySettings> {
  switch (reset) {
    case undefined:
      return {};
    case 'curators':
      return { curatorRole: null };
    case 'announce':
      return { feedChannel: null };
    case 'rules':
      return { channels: {} };
    case 'limits':
      return { quotas: {} };
    case 'everything':
      return DEFAULT_SETTINGS;
  }
}

/** What a wish changes. A quota of 0 means the program's own. */
function changesOf(wish: Wish, now: LibrarySettings): Partial<LibrarySettings> {
  const channels = { ...now.channels };
  if (wish.channel !== undefined && wish.rule === 'none') delete channels[wish.channel];
  else if (wish.channel !== undefined && wish.rule !== undefined)
    channels[wish.channel] = wish.rule as 'room';
  return {
    ...(wish.language === undefined ? {} : { language: wish.language === 'server' ? null : wish.language }),
    ...(wish.answers === undefined ? {} : { audience: wish.answers }),
    ...(wish.rule === undefined ? {} : { channels }),
    ...(wish.curators === undefined ? {} : { curatorRole: wish.curators }),
    ...(wish.announce === undefined ? {} : { feedChannel: wish.announce }),
    ...(wish.articles === undefined && wish['adds-per-hour'] === undefined
      ? {}
      : {
          quotas: {
            ...now.quotas,
            ...(wish.articles === undefined ? {} : { articles: wish.articles || null }),
            ...(wish['adds-per-hour'] === undefined ? {} : { addsPerHour: wish['adds-per-hour'] || null }),
          },
        }),
  };
}

async function shownSettings({ library, say }: Context): Promise<Reply> {
  const set = library.settings();
  const { used, limits } = await library.usage();
  const doubted = (await library.reports()).length;
  const { settings: words } = say;
  const items: Phrase[] = [
    words.language(set.language),
    words.answers(set.audience),
    ...Object.entries(set.channels).map(([channel, rule]) => words.rule({ channel }, rule)),
    words.curators(set.curatorRole === null ? null : { role: set.curatorRole }),
    words.announce(set.feedChannel === null ? null : { channel: set.feedChannel }),
    words.used(used.articles, limits.articles, used.bytes, limits.bytes),
    words.adds(used.addsPerHour, limits.addsPerHour),
    ...(doubted === 0 ? [] : [words.reports(doubted)]),
  ];
  return {
    audience: 'asker',
    found: true,
    parts: [
      { part: 'heading', words: words.heading },
      { part: 'list', items },
    ],
    actions: [],
  };
}
