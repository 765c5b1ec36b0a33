// From a draft to an article: shown, then kept as a new article, a next revision, or not at all.
import { type Article, articleSchema } from '../core/article.ts';
import type { ArticleEdit } from '../store/articles.ts';
import { acting, type LibraryContext } from './context.ts';
import {
  DRAFT_FOR,
  type DraftInput,
  type Kept,
  type Library,
  type Refused,
  type ShownDraft,
} from './library.ts';
import { linkKeyOf } from './link.ts';
import { type Decision, type OpenShelf, Overtaken } from './open-shelf.ts';
import { overQuota } from './quota.ts';
import { wordsOf } from './resemblance.ts';
import { becomesOf, samenessOf } from './sameness.ts';
import { countsOf, type Shelf } from './shelf.ts';

const draftSchema = articleSchema.omit({ id: true, revision: true });

/** The draft as it was kept apart. */
export function draftIn({ body }: { readonly body: string }): DraftInput {
  return draftSchema.parse(JSON.parse(body));
}

/** How much of the body stands under "first lines", in UTF-16 code units; it ends with a whole paragraph. */
const OPENING = 400;

type Keeping = Pick<Library, 'draft' | 'drafted' | 'editDraft' | 'keepDraft' | 'dropDraft' | 'add'>;

export function keeping(context: LibraryContext): Keeping {
  const { open, store, now } = context;

  async function put(input: DraftInput, by: string): Promise<ShownDraft | Refused> {
    const block = await blocking(context, input);
    if (block !== null) return block;
    const draft = draftSchema.parse(input);
    const stored = { id: context.newId(), by, expiresAt: now() + DRAFT_FOR, body: JSON.stringify(draft) };
    await store.drafts.put(open.id, stored);
    return shownDraft(stored, draft, open);
  }

  async function drafted(id: string): Promise<ShownDraft | null> {
    const stored = await store.drafts.get(open.id, id, now());
    if (stored === null) return null;
    return shownDraft(stored, draftIn(stored), open);
  }

  return {
    draft: put,
    drafted,

    async editDraft(id, edit) {
      const shown = await drafted(id);
      if (shown === null) return { outcome: 'unknown' };
      const edited = await put({ ...shown.draft, ...edit }, shown.by);
      if (!('outcome' in edited)) await store.drafts.drop(open.id, id);
      return edited;
    },

    keepDraft: (id, by) =>
      open.change<Kept>(acting(context, by), async (shelf) => {
        const stored = await store.drafts.get(open.id, id, now());
        if (stored === null) return { outcome: { outcome: 'unknown' } };
        return await kept(context, shelf, draftIn(stored), id);
      }),

    dropDraft: (id) => store.drafts.drop(open.id, id),

    add: (input, by) =>
      open.change<Kept>(acting(context, by), (shelf) => kept(context, shelf, draftSchema.parse(input), null)),
  };
}

async function shownDraft(
  stored: { readonly id: string; readonly by: string; readonly expiresAt: number },
  draft: DraftInput,
  { shelf, read }: OpenShelf,
): Promise<ShownDraft> {
  const reading = await read(draft);
  const sameness = samenessOf(draft, shelf);
  const { paragraphs } = reading.layout;
  const first = paragraphs[0];
  const last = paragraphs.findLast(({ end }) => first !== undefined && end - first.start <= OPENING) ?? first;
  return {
    id: stored.id,
    by: stored.by,
    expiresAt: stored.expiresAt,
    draft,
    reading,
    words: wordsOf(draft.text).length,
    ...countsOf(reading),
    opening: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
    becomes: await becomesOf(draft, sameness, read),
    copyOf: sameness.as === 'copy' ? sameness.of.summary : null,
  };
}

async function blocking(
  { store }: LibraryContext,
  { url }: Pick<ArticleEdit, 'url'>,
): Promise<Refused | null> {
  const link = linkKeyOf(url);
  const block = link === null ? null : await store.blocks.forbidding(link);
  return block === null ? null : { outcome: 'blocked', block };
}

/** What is to be written so that `draft` is kept, as this shelf stands. */
async function kept(
  context: LibraryContext,
  shelf: Shelf,
  draft: DraftInput,
  draftId: string | null,
): Promise<Decision<Kept>> {
  const { open } = context;
  const refused = await blocking(context, draft);
  if (refused !== null) return { outcome: refused };
  const sameness = samenessOf(draft, shelf);
  if (sameness.as === 'nothing') {
    return { outcome: { outcome: 'already here', article: sameness.of.summary } };
  }
  const earlier = sameness.as === 'revision' ? sameness.of : null;
  const over = await overQuota(context, {
    articles: earlier === null ? 1 : 0,
    bytes: Buffer.byteLength(draft.text) - (earlier?.bytes ?? 0),
  });
  if (over !== null) return { outcome: over };

  const article: Article =
    earlier === null
      ? { ...draft, id: context.newId(), revision: 1 }
      : {
          ...draft,
          id: earlier.article.id,
          revision: earlier.article.revision + 1,
          // A paste of the new text does not lose the link that the article came by.
          url: draft.url ?? earlier.article.url,
          publisher: draft.publisher ?? earlier.article.publisher,
        };
  const changeId = context.newId();
  return {
    write: async (stores, change) => {
      const link = linkKeyOf(article.url);
      // A publisher's request may have come in between; nothing is written after it.
      if (link !== null && (await stores.blocks.forbidding(link)) !== null) throw new Overtaken();
      await stores.articles.put(open.id, article, link, change);
      if (draftId !== null) await stores.drafts.drop(open.id, draftId);
      await stores.changes.add(open.id, {
        ...change,
        id: changeId,
        act: earlier === null ? 'added' : 'revised',
        articleId: article.id,
        detail: { title: article.title, revision: article.revision },
      });
      return () => ({
        outcome: 'kept',
        article: open.shelf.get(article.id)!.summary,
        change: changeId,
        revised: earlier !== null,
      });
    },
  };
}
