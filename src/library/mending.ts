// Changes of what is kept: edited, removed, corrected, and each of them undone.
import { z } from 'zod';
import { articleSchema } from '../core/article.ts';
import { textAt } from '../core/span.ts';

import type { Change, LogEntry } from '../store/change.ts';
import type { Stores } from '../store/store.ts';
import { acting, type LibraryContext } from './context.ts';
import { anchored } from './corrected.ts';
import { type Changed, type Library, type OpenCorrection, UNDO_FOR, type Undone } from './library.ts';
import { linkKeyOf } from './link.ts';
import type { Write } from './open-shelf.ts';
import type { Held, Shelf } from './shelf.ts';

type Mending = Pick<Library, 'edit' | 'remove' | 'correct' | 'corrections' | 'undo'>;

const editSchema = articleSchema.pick({
  title: true,
  publisher: true,
  byline: true,
  published: true,
  url: true,
});

export function mending(context: LibraryContext): Mending {
  const { open, store } = context;

  return {
    edit: (id, edit, by) =>
      open.change<Changed>(acting(context, by), async (shelf) => {
        const held = shelf.get(id);
        if (held === undefined) return UNKNOWN;
        const link = linkKeyOf(edit.url ?? null);
        const block = link === null ? null : await store.blocks.forbidding(link);
        if (block !== null) return { outcome: { outcome: 'blocked', block } };
        const before = editSchema.parse(held.article);
        const after = editSchema.parse({ ...before, ...edit });
        return {
          write: changing(context, held, 'edited', { before }, (stores, change) =>
            stores.articles.edit(open.id, id, after, linkKeyOf(after.url), change),
          ),
        };
      }),

    remove: (id, by) =>
      open.change<Changed>(acting(context, by), (shelf) => {
        const held = shelf.get(id);
        if (held === undefined) return UNKNOWN;
        return {
          write: changing(context, held, 'removed', {}, (stores, change) =>
            stores.articles.remove(open.id, id, change),
          ),
        };
      }),

    correct: (place, verdict, by) =>
      open.change<Changed>(acting(context, by), async (shelf) => {
        const held = shelf.get(place.articleId);
        const shown = held && (await store.articles.revision(open.id, place.articleId, place.revision));
        if (!held || !shown) return UNKNOWN;
        const { start, end } = place.content;
        const content = textAt(shown.text, place.content);
        if (content.trim() === '') return UNKNOWN;
        // The entry of the log that tells of it has the same id.
        const correction = {
          id: context.newId(),
          articleId: place.articleId,
          revision: place.revision,
          start,
          end,
          content,
          speaker: verdict === 'not a quotation' ? null : verdict.speaker.trim(),
        };
        return {
          write: changing(
            context,
            held,
            'corrected',
            { correction },
            (stores, change) => stores.corrections.put(open.id, { ...correction, at: change.at, by }, change),
            correction.id,
          ),
        };
      }),

    async corrections() {
      const stored = await store.corrections.list(open.id);
      return stored.map((correction): OpenCorrection => {
        const held = open.shelf.get(correction.articleId);
        return {
          ...correction,
          title: held?.article.title ?? '',
          quotation:
            held === undefined
              ? null
              : anchored(held.reading.quotations, held.article.text, held.article.revision, correction),
        };
      });
    },

    undo: (id, by) =>
      open.change<Undone>(acting(context, by), async (shelf) => {
        const entry = await store.changes.entry(open.id, id);
        if (entry === null || entry.undone || entry.articleId === null) return UNKNOWN;
        if (!ANY_TIME.has(entry.act) && entry.at + UNDO_FOR <= context.now()) {
          return { outcome: { outcome: 'too late' } };
        }
        const undoing = await undoingOf(context, entry, entry.articleId, shelf);
        if (undoing === null) return UNKNOWN;
        if (undoing === 'overtaken') return { outcome: { outcome: 'overtaken' } };
        return {
          write: async (stores, change) => {
            await undoing(stores, change);
            await stores.changes.markUndone(open.id, id);
            await stores.changes.add(open.id, {
              ...change,
              id: context.newId(),
              act: 'undone',
              articleId: entry.articleId,
              detail: {
                act: entry.act,
                ...(entry.detail.title === undefined ? {} : { title: entry.detail.title }),
              },
            });
            return () => ({ outcome: 'undone', entry });
          },
        };
      }),
  };
}

/** Said of a speaker: no text goes away with it, so that it can be taken back at any time. */
const ANY_TIME: ReadonlySet<LogEntry['act']> = new Set(['corrected', 'dismissed']);

const UNKNOWN = { outcome: { outcome: 'unknown' } } as const;

/** A step together with its entry in the log. */
export function changing(
  { open, newId }: LibraryContext,
  held: Held,
  act: LogEntry['act'],
  detail: LogEntry['detail'],
  step: (stores: Stores, change: Change) => Promise<void>,
  /** Of the entry. */
  id = newId(),
): Write<Changed> {
  const { id: articleId, title } = held.article;
  return async (stores, change) => {
    await step(stores, change);
    await stores.changes.add(open.id, { ...change, id, act, articleId, detail: { title, ...detail } });
    return () => ({
      outcome: 'changed',
      article: open.shelf.get(articleId)?.summary ?? held.summary,
      change: id,
    });
  };
}

type Undoing = (stores: Stores, change: Change) => Promise<void>;

/** What undoes an entry of the log; null where there is nothing left to undo. */
async function undoingOf(
  { open, store }: LibraryContext,
  entry: LogEntry,
  articleId: string,
  shelf: Shelf,
): Promise<Undoing | 'overtaken' | null> {
  const held = shelf.get(articleId);
  switch (entry.act) {
    case 'added':
      if (held === undefined) return null;
      if (held.article.revision > 1) return 'overtaken';
      return (stores, change) => stores.articles.remove(open.id, articleId, change);

    case 'revised': {
      if (held === undefined) return null;
      const { revision } = held.article;
      if (revision !== entry.detail.revision) return 'overtaken';
      return (stores, change) => stores.articles.takeBack(open.id, articleId, change);
    }

    case 'removed': {
      const stored = await store.articles.find(open.id, articleId);
      if (stored === null || !stored.removed) return null;
      if (stored.link !== null && shelf.withLink(stored.link) !== undefined) return 'overtaken';
      return (stores, change) => stores.articles.restore(open.id, articleId, change);
    }

    case 'edited': {
      const before = editSchema.safeParse(entry.detail.before);
      if (held === undefined || !before.success) return null;
      const { data } = before;
      return (stores, change) => stores.articles.edit(open.id, articleId, data, linkKeyOf(data.url), change);
    }

    case 'corrected': {
      const { id } = z.object({ id: z.string() }).parse(entry.detail.correction);
      const made = (await store.corrections.list(open.id, [articleId])).find((each) => each.id === id);
      if (made === undefined) return null;
      return (stores, change) => stores.corrections.drop(open.id, made, change);
    }

    case 'dismissed': {
      const { reports } = z.object({ reports: z.array(z.string()) }).parse(entry.detail);
      return async (stores) => {
        for (const id of reports) await stores.changes.markUndone(open.id, id, false);
      };
    }

    default:
      return null;
  }
}
