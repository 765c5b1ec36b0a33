// A library as lines of JSON: out for keeping or moving, in again elsewhere.
import { z } from 'zod';
import { articleSchema } from '../core/article.ts';
import { librarySettingsSchema } from '../store/settings.ts';
import { acting, type LibraryContext } from './context.ts';
import type { Imported, Library, Refused } from './library.ts';
import { linkKeyOf } from './link.ts';
import { overQuota } from './quota.ts';

/** Raised when a line changes its form so that an older program would misread it. */
const FORM = 1;

const correctionSchema = z.object({
  articleId: z.string().min(1),
  revision: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  content: z.string(),
  speaker: z.string().nullable(),
  at: z.number(),
});

const lineSchema = z.discriminatedUnion('line', [
  z.object({ line: z.literal('library'), form: z.literal(FORM), settings: librarySettingsSchema }),
  /** All revisions of one article, oldest first; the last one is the current. */
  z.object({ line: z.literal('article'), revisions: z.array(articleSchema).min(1) }),
  z.object({ line: z.literal('correction'), correction: correctionSchema }),
]);

type Line = z.infer<typeof lineSchema>;

export function exchange(context: LibraryContext): Pick<Library, 'exported' | 'imported'> {
  const { open, store } = context;
  return {
    async *exported() {
      const written = (line: Line) => `${JSON.stringify(line)}\n`;
      yield written({ line: 'library', form: FORM, settings: open.settings });
      // Oldest first, so that importing gives the same order again.
      for (const { id } of open.shelf.summaries().toReversed()) {
        const revisions = await store.articles.revisions(open.id, id);
        if (revisions.length > 0) yield written({ line: 'article', revisions: [...revisions] });
      }
      for (const correction of await store.corrections.list(open.id)) {
        yield written({ line: 'correction', correction: correctionSchema.parse(correction) });
      }
    },

    async imported(lines, by) {
      const faults: { line: number; reason: string }[] = [];
      let [number, articles, corrections] = [0, 0, 0];
      for await (const line of lines) {
        number += 1;
        if (line.trim() === '') continue;
        const parsed = parsedLine(line);
        const reason = typeof parsed === 'string' ? parsed : await take(context, parsed, by);
        if (reason !== null) faults.push({ line: number, reason });
        else if (typeof parsed !== 'string' && parsed.line === 'article') articles += 1;
        else if (typeof parsed !== 'string' && parsed.line === 'correction') corrections += 1;
      }
      return { articles, corrections, faults } satisfies Imported;
    },
  };
}

/** The line, or why it is none. */
function parsedLine(line: string): Line | string {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : 'not a line that an export writes';
  } catch {
    return 'not JSON';
  }
}

/** Writes what a line says, or gives the reason why not; null where it was written or was here already. */
async function take(context: LibraryContext, line: Line, by: string): Promise<string | null> {
  const { open } = context;
  return await open.change<string | null>(acting(context, by), async (shelf) => {
    switch (line.line) {
      case 'library':
        return {
          write: async (stores) => {
            await stores.libraries.setSettings(open.id, line.settings);
            return () => null;
          },
        };
      case 'article': {
        const current = line.revisions.at(-1)!;
        if (shelf.get(current.id) !== undefined) return { outcome: 'already here' };
        const refused = await refusal(context, current.url, Buffer.byteLength(current.text));
        if (refused !== null) return { outcome: refused.outcome };
        return {
          write: async (stores, change) => {
            for (const revision of line.revisions) {
              await stores.articles.put(open.id, revision, linkKeyOf(revision.url), change);
            }
            await stores.changes.add(open.id, {
              ...change,
              id: context.newId(),
              act: 'imported',
              articleId: current.id,
              detail: { title: current.title },
            });
            return () => null;
          },
        };
      }
      case 'correction': {
        if (shelf.get(line.correction.articleId) === undefined) return { outcome: 'unknown' };
        return {
          write: async (stores, change) => {
            const correction = { ...line.correction, id: context.newId(), by };
            await stores.corrections.put(open.id, correction, change);
            return () => null;
          },
        };
      }
    }
  });
}

async function refusal(context: LibraryContext, url: string | null, bytes: number): Promise<Refused | null> {
  const link = linkKeyOf(url);
  const block = link === null ? null : await context.store.blocks.forbidding(link);
  return block === null ? await overQuota(context, { articles: 1, bytes }) : { outcome: 'blocked', block };
}
