// A library as lines of JSON: out for keeping or moving, in again elsewhere.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Article, articleSchema } from '../core/article.ts';
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
  z.object({
    line: z.literal('correction'),
    /** For whoever reads it: the article is known by its id. */
    article: z.object({ title: z.string(), url: z.string().nullable() }).optional(),
    correction: correctionSchema,
  }),
]);

type Line = z.infer<typeof lineSchema>;

type Exchange = Pick<Library, 'exported' | 'exportedCorrections' | 'imported'>;

export function exchange(context: LibraryContext): Exchange {
  const { open, store } = context;
  const written = (line: Line) => `${JSON.stringify(line)}\n`;
  return {
    async *exported() {
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

    async *exportedCorrections() {
      for (const each of await store.corrections.list(open.id)) {
        const { title, url } = open.shelf.get(each.articleId)?.summary ?? { title: '', url: null };
        const correction = correctionSchema.parse(each);
        yield written({ line: 'correction', article: { title, url }, correction });
      }
    },

    async imported(lines, by) {
      const faults: { line: number; reason: string }[] = [];
      const taken = { article: 0, correction: 0, library: 0 };
      let number = 0;
      for await (const line of lines) {
        number += 1;
        if (line.trim() === '') continue;
        const parsed = parsedLine(line);
        if (typeof parsed === 'string') {
          faults.push({ line: number, reason: parsed });
          continue;
        }
        const outcome = await take(context, parsed, by);
        if (outcome === 'taken') taken[parsed.line] += 1;
        else if (outcome !== 'here') faults.push({ line: number, reason: outcome });
      }
      return { articles: taken.article, corrections: taken.correction, faults } satisfies Imported;
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

type Taken = 'taken' | 'here' | Refused['outcome'];

/** Writes what a line says; or it is here already, or refused. */
async function take(context: LibraryContext, line: Line, by: string): Promise<Taken> {
  const { open, store, newId } = context;
  return await open.change<Taken>(acting(context, by), async (shelf) => {
    switch (line.line) {
      case 'library':
        return {
          write: async (stores) => {
            await stores.libraries.setSettings(open.id, line.settings);
            return () => 'taken';
          },
        };

      case 'article': {
        const current = line.revisions.at(-1)!;
        if (shelf.get(current.id) !== undefined) return { outcome: 'here' };
        const refused = await refusal(context, current);
        if (refused !== null) return { outcome: refused.outcome };
        return {
          write: async (stores, change) => {
            for (const revision of line.revisions) {
              await stores.articles.put(open.id, revision, linkKeyOf(revision.url), change);
            }
            const entry = { id: newId(), act: 'imported', articleId: current.id } as const;
            await stores.changes.add(open.id, { ...change, ...entry, detail: { title: current.title } });
            return () => 'taken';
          },
        };
      }

      case 'correction': {
        const { correction } = line;
        if (shelf.get(correction.articleId) === undefined) return { outcome: 'unknown' };
        const known = await store.corrections.list(open.id, [correction.articleId]);
        if (known.some((each) => isDeepStrictEqual(correctionSchema.parse(each), correction))) {
          return { outcome: 'here' };
        }
        const { title } = shelf.get(correction.articleId)!.article;
        const id = newId();
        return {
          write: async (stores, change) => {
            await stores.corrections.put(open.id, { ...correction, id, by }, change);
            // By its entry in the log it can be taken back.
            const entry = { id, act: 'corrected', articleId: correction.articleId } as const;
            const detail = { title, correction: { ...correction, id } };
            await stores.changes.add(open.id, { ...change, ...entry, detail });
            return () => 'taken';
          },
        };
      }
    }
  });
}

async function refusal(context: LibraryContext, { url, text }: Article): Promise<Refused | null> {
  const link = linkKeyOf(url);
  const block = link === null ? null : await context.store.blocks.forbidding(link);
  if (block !== null) return { outcome: 'blocked', block };
  return await overQuota(context, { articles: 1, bytes: Buffer.byteLength(text) });
}
