// /article list: what is in the library, newest first, a page at a time.
import { z } from 'zod';
import { phrase, strong } from '../../src/lang/phrase.ts';
import { actionHandler, type Context, command } from '../command.ts';
import { emptyLibrary } from '../empty-library.ts';
import type { Action, Reply } from '../reply.ts';
import { plainDate } from '../wording.ts';

const PER_PAGE = 10;

export const articleList = command({
  name: 'article list',
  form: z.object({}),
  plainOption: null,
  needs: 'nothing',
  audience: 'asker',
  window: null,
  run: async (_, context) => listPage(0, context),
});

/** Another page of the list. */
export const articles = actionHandler({
  name: 'articles',
  state: z.object({ page: z.number().int().nonnegative() }),
  needs: 'nothing',
  placement: 'replace',
  run: async ({ page }, context) => listPage(page, context),
});

function listPage(page: number, context: Context): Reply {
  const { library, say } = context;
  const all = library.articles();
  if (all.length === 0) return emptyLibrary(context);
  const pages = Math.ceil(all.length / PER_PAGE);
  const at = Math.min(page, pages - 1);
  const items = all.slice(at * PER_PAGE, (at + 1) * PER_PAGE).map((article) => {
    const facts = [
      article.publisher,
      article.published === null ? null : plainDate(article.published, say.locale),
      say.counts.quotations(article.quotations),
    ].filter((fact) => fact !== null);
    return phrase`${strong(article.title || say.untitled)} · ${facts.join(' · ')}`;
  });
  const actions: Action[] = [];
  if (at + 1 < pages)
    actions.push({ action: 'articles', state: { page: at + 1 }, label: say.passages.more, weight: 'main' });
  if (at > 0)
    actions.push({ action: 'articles', state: { page: at - 1 }, label: say.passages.back, weight: 'plain' });
  return {
    audience: 'asker',
    found: true,
    parts: [
      { part: 'heading', words: say.list.heading(all.length) },
      { part: 'list', items },
      ...(pages > 1 ? [{ part: 'note', words: say.list.page(at + 1, pages), quiet: true } as const] : []),
    ],
    actions,
  };
}
