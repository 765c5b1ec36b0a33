// What people doubt: quotations of which somebody said that the speaker is wrong, until it is looked at.
import { z } from 'zod';
import { textAt } from '../core/span.ts';
import type { LogEntry } from '../store/change.ts';
import { acting, type LibraryContext } from './context.ts';
import { anchored } from './corrected.ts';
import type { Changed, Library, OpenReport } from './library.ts';
import { changing } from './mending.ts';

type Reporting = Pick<Library, 'report' | 'reports' | 'dismiss'>;

/** Which quotation an entry of the log doubts. */
const doubtedSchema = z.object({
  doubted: z.object({ revision: z.number(), start: z.number(), end: z.number() }),
});

/** A report with the quotation it means, where that stands today. */
type Placed = {
  readonly entry: LogEntry;
  readonly place: Pick<OpenReport, 'articleId' | 'revision' | 'content'>;
};

const UNKNOWN = { outcome: { outcome: 'unknown' } } as const;

export function reporting(context: LibraryContext): Reporting {
  const { open, store } = context;

  /** Where the reported quotation stands today; null where it stands no more, or is none any more. */
  async function placed(entry: LogEntry): Promise<Placed | null> {
    const held = open.shelf.get(entry.articleId ?? '');
    const detail = doubtedSchema.safeParse(entry.detail);
    if (held === undefined || !detail.success) return null;
    const { id: articleId, revision, text } = held.article;
    const { doubted } = detail.data;
    const shown = await store.articles.revision(open.id, articleId, doubted.revision);
    if (shown === null) return null;
    const anchor = { ...doubted, content: textAt(shown.text, doubted) };
    const meant = anchored(held.reading.quotations, text, revision, anchor);
    return meant === null ? null : { entry, place: { articleId, revision, content: meant.content } };
  }

  async function standing(): Promise<readonly Placed[]> {
    const entries = await store.changes.standing(open.id, 'reported');
    const found = await Promise.all(entries.map(placed));
    return found.filter((each) => each !== null);
  }

  return {
    report: ({ articleId, revision, content }, by) =>
      open.change<Changed>(acting(context, by), async (shelf) => {
        const held = shelf.get(articleId);
        if (held === undefined) return UNKNOWN;
        const doubted = { revision, start: content.start, end: content.end };
        const same = (await store.changes.standing(open.id, 'reported')).find(
          (entry) =>
            entry.by === by &&
            entry.articleId === articleId &&
            doubtedSchema.safeParse(entry.detail).data?.doubted.start === doubted.start,
        );
        if (same !== undefined)
          return { outcome: { outcome: 'changed', article: held.summary, change: same.id } };
        return { write: changing(context, held, 'reported', { doubted }, async () => {}) };
      }),

    async reports() {
      const corrections = await store.corrections.list(open.id);
      const byPlace = Map.groupBy(await standing(), ({ place }) => keyOf(place));
      return [...byPlace.values()]
        .map((same) => ({
          ...same[0]!.place,
          by: [...new Set(same.map(({ entry }) => entry.by))],
          at: Math.max(...same.map(({ entry }) => entry.at)),
        }))
        .filter((report) => {
          const held = open.shelf.get(report.articleId)!;
          // What was corrected since has been looked at.
          return !corrections.some(
            (correction) =>
              correction.articleId === report.articleId &&
              correction.at >= report.at &&
              anchored(held.reading.quotations, held.article.text, held.article.revision, correction)?.content
                .start === report.content.start,
          );
        });
    },

    dismiss: (place, by) =>
      open.change<Changed>(acting(context, by), async (shelf) => {
        const held = shelf.get(place.articleId);
        const meant = (await standing()).filter((each) => keyOf(each.place) === keyOf(place));
        if (held === undefined || meant.length === 0) return UNKNOWN;
        const reports = meant.map(({ entry }) => entry.id);
        return {
          write: changing(context, held, 'dismissed', { reports }, async (stores) => {
            for (const id of reports) await stores.changes.markUndone(open.id, id);
          }),
        };
      }),
  };
}

function keyOf({ articleId, revision, content }: Placed['place']): string {
  return `${articleId} ${revision} ${content.start} ${content.end}`;
}
