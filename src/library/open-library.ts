// One library, put together from its parts.
import { librarySettingsSchema } from '../store/settings.ts';
import { acting, type LibraryContext } from './context.ts';
import { corrected } from './corrected.ts';
import { exchange } from './exchange.ts';
import { feeds } from './feeds.ts';
import { keeping } from './keeping.ts';
import type { Library } from './library.ts';
import { mending } from './mending.ts';
import { limitsOf, usedOf } from './quota.ts';
import { reporting } from './reporting.ts';

export function libraryOver(context: LibraryContext): Library {
  const { open, store } = context;
  return {
    id: open.id,
    articles: () => open.shelf.summaries(),

    async article(id, revision) {
      const held = open.shelf.get(id);
      if (held === undefined) return null;
      if (revision === undefined || revision === held.article.revision) {
        return { article: held.article, reading: held.reading, current: true };
      }
      const article = await store.articles.revision(open.id, id, revision);
      if (article === null) return null;
      const corrections = await store.corrections.list(open.id, [id]);
      return { article, reading: corrected(await open.read(article), article, corrections), current: false };
    },

    ask: async (question, filter) => open.shelf.passages.ask(question, filter),
    who: async (message) => open.shelf.quotations.who(message),
    speakers: () => open.shelf.speakers.list(),
    completeSpeakers: (typed, limit) => open.shelf.speakers.complete(typed, limit),
    findSpeakers: (name) => open.shelf.speakers.find(name),
    quotationsOf: (speaker) => open.shelf.speakers.quotationsOf(speaker),

    ...keeping(context),
    ...mending(context),
    ...reporting(context),
    ...exchange(context),
    ...feeds(context),

    log: (options) => store.changes.list(open.id, options),
    settings: () => open.settings,
    setSettings: (settings, by) =>
      open.change(acting(context, by), () => {
        const after = librarySettingsSchema.parse({ ...open.settings, ...settings });
        return {
          write: async (stores, change) => {
            await stores.libraries.setSettings(open.id, after);
            await stores.changes.add(open.id, {
              ...change,
              id: context.newId(),
              act: 'settings',
              articleId: null,
              detail: { changed: Object.keys(settings) },
            });
            return () => open.settings;
          },
        };
      }),
    usage: async () => ({ used: await usedOf(context), limits: limitsOf(context) }),
  };
}
