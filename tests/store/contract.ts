// What every store must do: the same tests over each database.
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { LibraryId } from '../../src/store/library-id.ts';
import type { Store } from '../../src/store/store.ts';

const HERE: LibraryId = 'guild:1';
const ELSEWHERE: LibraryId = 'guild:2';
const ANN = { by: 'ann', at: 1_000 };

function article(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    revision: 1,
    title: `The ${id} report`,
    text: `The ${id} report\n\nThe harbour opened on Monday.`,
    publisher: 'The Harbour Post',
    byline: null,
    published: '2024-03-01',
    url: `https://post.example/${id}`,
    language: 'en',
    ...more,
  };
}

const link = (id: string) => ({ link: `post.example/${id}`, host: 'post.example' });

/** Runs the contract over the stores that `open` gives; each is empty. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store`, () => {
    const opened: Store[] = [];
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });
    const emptyStore = async () => {
      const store = await open();
      opened.push(store);
      return store;
    };
    const withArticle = async () => {
      const store = await emptyStore();
      await store.change(HERE, ANN, (stores, change) =>
        stores.articles.put(HERE, article('a'), link('a'), change),
      );
      return store;
    };
    const ids = async (store: Store, library: LibraryId, since = 0) =>
      (await store.articles.changedSince(library, since, 100))
        .filter(({ removed }) => !removed)
        .map(({ article: { id } }) => id);

    it('gives an article back to the character', async () => {
      const store = await emptyStore();
      const text = 'A “quoted” line\r\n\n\t\u00a0𝒳 naïve ﬁ \u2028 ‘end’ \u{1F600}\ufeff';
      await store.change(HERE, ANN, (stores, change) =>
        stores.articles.put(HERE, article('a', { text, byline: "O'Neil; DROP TABLE" }), null, change),
      );
      const found = await store.articles.find(HERE, 'a');
      expect(found?.article).toEqual(article('a', { text, byline: "O'Neil; DROP TABLE" }));
    });

    it('shows no library anything of another', async () => {
      const store = await withArticle();
      await store.replyStates.put(HERE, 'k', { article: 'a' }, 9_000);
      await store.drafts.put(HERE, { id: 'd', by: 'ann', expiresAt: 9_000, body: '{}' });
      expect(await ids(store, ELSEWHERE)).toEqual([]);
      expect(await store.articles.find(ELSEWHERE, 'a')).toBeNull();
      expect(await store.articles.revision(ELSEWHERE, 'a', 1)).toBeNull();
      expect(await store.articles.revisions(ELSEWHERE, 'a')).toEqual([]);
      expect(await store.replyStates.get(ELSEWHERE, 'k', 0)).toBeNull();
      expect(await store.drafts.get(ELSEWHERE, 'd', 0)).toBeNull();
      expect(await store.drafts.drop(ELSEWHERE, 'd')).toBe(false);
      expect(await store.libraries.standing(ELSEWHERE)).toEqual({ version: 0, floor: 0 });
    });

    it('lets two libraries hold an article of the same id', async () => {
      const store = await withArticle();
      await store.change(ELSEWHERE, ANN, (stores, change) =>
        stores.articles.put(ELSEWHERE, article('a', { title: 'Another' }), null, change),
      );
      await store.change(ELSEWHERE, ANN, (stores, change) => stores.articles.remove(ELSEWHERE, 'a', change));
      expect((await store.articles.find(HERE, 'a'))?.article.title).toBe('The a report');
      expect((await store.articles.find(HERE, 'a'))?.removed).toBe(false);
    });

    it('keeps older revisions beside the current one', async () => {
      const store = await withArticle();
      const second = article('a', { revision: 2, text: 'The harbour opened on Tuesday.' });
      await store.change(HERE, ANN, (stores, change) => stores.articles.put(HERE, second, link('a'), change));
      expect((await store.articles.find(HERE, 'a'))?.article).toEqual(second);
      expect(await store.articles.revision(HERE, 'a', 1)).toEqual(article('a'));
      expect(await store.articles.revisions(HERE, 'a')).toEqual([article('a'), second]);
    });

    it('takes the newest revision back, and never the first', async () => {
      const store = await withArticle();
      const second = article('a', { revision: 2 });
      await store.change(HERE, ANN, async (stores, change) => {
        await stores.articles.put(HERE, second, null, change);
        await stores.articles.takeBack(HERE, 'a', change);
      });
      expect((await store.articles.find(HERE, 'a'))?.article.revision).toBe(1);
      const again = store.change(HERE, ANN, (stores, change) => stores.articles.takeBack(HERE, 'a', change));
      await expect(again).rejects.toThrow('first revision');
    });

    it('mends what is known of an article and leaves its text', async () => {
      const store = await withArticle();
      const { text, id, revision, language, ...known } = article('a', { title: 'Mended', publisher: null });
      await store.change(HERE, ANN, (stores, change) => stores.articles.edit(HERE, 'a', known, null, change));
      expect((await store.articles.find(HERE, 'a'))?.article).toEqual({
        ...known,
        text,
        id,
        revision,
        language,
      });
    });

    it('hides a removed article and restores it whole', async () => {
      const store = await withArticle();
      await store.change(HERE, ANN, (stores, change) => stores.articles.remove(HERE, 'a', change));
      expect(await store.articles.revision(HERE, 'a', 1)).toBeNull();
      expect(await ids(store, HERE)).toEqual([]);
      await store.change(HERE, ANN, (stores, change) => stores.articles.restore(HERE, 'a', change));
      expect(await store.articles.revision(HERE, 'a', 1)).toEqual(article('a'));
    });

    it('tells what changed after a version, and passes over nothing however small the page', async () => {
      const store = await emptyStore();
      await store.change(HERE, ANN, async (stores, change) => {
        for (const id of ['c', 'a', 'b']) await stores.articles.put(HERE, article(id), null, change);
      });
      await store.change(HERE, ANN, (stores, change) =>
        stores.articles.put(HERE, article('d'), null, change),
      );
      const firstPage = await store.articles.changedSince(HERE, 0, 2);
      expect(firstPage.map(({ article: { id } }) => id).sort()).toEqual(['a', 'b', 'c']);
      expect(await ids(store, HERE, firstPage.at(-1)!.changed)).toEqual(['d']);
    });

    it('does a change whole or not at all', async () => {
      const store = await withArticle();
      const before = await store.libraries.standing(HERE);
      const failing = store.change(HERE, ANN, async (stores, change) => {
        await stores.articles.put(HERE, article('b'), null, change);
        await stores.articles.remove(HERE, 'a', change);
        throw new Error('something else broke');
      });
      await expect(failing).rejects.toThrow('something else broke');
      expect(await ids(store, HERE)).toEqual(['a']);
      expect(await store.libraries.standing(HERE)).toEqual(before);
    });

    it('counts a library’s changes one by one, however many come at once', async () => {
      const store = await emptyStore();
      const versions = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          store.change(HERE, { by: 'ann', at }, async (_stores, { version }) => version),
        ),
      );
      expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    });

    it('keeps several reply states at once, each in its library', async () => {
      const store = await emptyStore();
      await store.replyStates.put(HERE, 'a', { turn: 1 }, 9_000);
      await store.replyStates.putAll([
        { library: HERE, key: 'a', state: { turn: 2 }, expiresAt: 9_000 },
        { library: ELSEWHERE, key: 'b', state: { turn: 3 }, expiresAt: 9_000 },
      ]);
      expect(await store.replyStates.get(HERE, 'a', 0)).toEqual({ turn: 2 });
      expect(await store.replyStates.get(HERE, 'b', 0)).toBeNull();
      expect(await store.replyStates.get(ELSEWHERE, 'b', 0)).toEqual({ turn: 3 });
    });

    it('forgets drafts and reply states when they expire', async () => {
      const store = await emptyStore();
      const draft = { id: 'd', by: 'ann', expiresAt: 2_000, body: '{"title":"T"}' };
      await store.drafts.put(HERE, draft);
      await store.replyStates.put(HERE, 'k', { places: [{ start: 0, end: 4 }] }, 2_000);
      expect(await store.drafts.get(HERE, 'd', 1_999)).toEqual(draft);
      expect(await store.replyStates.get(HERE, 'k', 1_999)).toEqual({ places: [{ start: 0, end: 4 }] });
      expect(await store.drafts.get(HERE, 'd', 2_000)).toBeNull();
      expect(await store.replyStates.get(HERE, 'k', 2_000)).toBeNull();
      await store.wiping.expired(2_000);
      expect(await store.drafts.get(HERE, 'd', 0)).toBeNull();
      expect(await store.replyStates.get(HERE, 'k', 0)).toBeNull();
    });

    it('keeps the newest fifty drafts of a library', async () => {
      const store = await emptyStore();
      for (let number = 0; number < 52; number += 1) {
        await store.drafts.put(HERE, { id: `${number}`, by: 'ann', expiresAt: 1_000 + number, body: '{}' });
      }
      await store.drafts.put(ELSEWHERE, { id: 'd', by: 'ann', expiresAt: 1, body: '{}' });
      const found = await Promise.all(['1', '2', '51'].map((id) => store.drafts.get(HERE, id, 0)));
      expect(found.map((draft) => draft?.id)).toEqual([undefined, '2', '51']);
    });

    it('replaces the state of a reply that is shown anew', async () => {
      const store = await emptyStore();
      await store.replyStates.put(HERE, 'k', { page: 1 }, 2_000);
      await store.replyStates.put(HERE, 'k', { page: 2 }, 3_000);
      expect(await store.replyStates.get(HERE, 'k', 2_500)).toEqual({ page: 2 });
    });

    it('keeps corrections with their article, and counts the article as changed', async () => {
      const store = await withArticle();
      const correction = {
        ...{ id: 'x', articleId: 'a', revision: 1, start: 4, end: 9, content: 'words' },
        ...{ speaker: null, at: 5, by: 'ann' },
      };
      const { version } = await store.libraries.standing(HERE);
      await store.change(HERE, ANN, (stores, change) => stores.corrections.put(HERE, correction, change));
      expect(await store.corrections.list(HERE)).toEqual([correction]);
      expect(await store.corrections.list(HERE, ['b'])).toEqual([]);
      expect(await store.corrections.list(ELSEWHERE)).toEqual([]);
      expect(await ids(store, HERE, version)).toEqual(['a']);
      await store.change(HERE, ANN, (stores, change) => stores.corrections.drop(HERE, correction, change));
      expect(await store.corrections.list(HERE)).toEqual([]);
    });

    it('logs who changed what, newest first, and counts by time', async () => {
      const store = await emptyStore();
      for (const [at, act] of (['added', 'edited', 'removed'] as const).entries()) {
        await store.change(HERE, { by: 'ann', at }, (stores, change) =>
          stores.changes.add(HERE, { ...change, id: act, act, articleId: 'a', detail: { title: 'T' } }),
        );
      }
      const log = await store.changes.list(HERE, { limit: 2 });
      expect(log.map(({ act }) => act)).toEqual(['removed', 'edited']);
      const rest = await store.changes.list(HERE, { limit: 2, before: log[1]!.version });
      expect(rest.map(({ act }) => act)).toEqual(['added']);
      expect(await store.changes.count(HERE, ['added', 'removed'], 1)).toBe(1);
      await store.changes.markUndone(HERE, 'added');
      expect((await store.changes.entry(HERE, 'added'))?.undone).toBe(true);
      expect(await store.changes.entry(ELSEWHERE, 'added')).toBeNull();
    });

    it('gives settings back, and what holds by itself where one cannot be read', async () => {
      const store = await emptyStore();
      const settings = await store.libraries.settings(HERE);
      expect(settings.audience).toBe('room');
      await store.change(HERE, ANN, (stores) =>
        stores.libraries.setSettings(HERE, { ...settings, language: 'de', audience: 'whisper' as 'room' }),
      );
      expect(await store.libraries.settings(HERE)).toEqual({ ...settings, language: 'de' });
    });

    it('knows which feeds are due and which items are new', async () => {
      const store = await emptyStore();
      const feed = {
        ...{
          id: 'f',
          url: 'https://post.example/feed',
          title: '',
          channelId: '7',
          addedAt: 1,
          addedBy: 'ann',
        },
        ...{ etag: null, lastModified: null, failures: 0, nextPollAt: 100 },
      };
      await store.feeds.put(HERE, feed);
      expect(await store.feeds.due(99, 10)).toEqual([]);
      expect(await store.feeds.due(100, 10)).toEqual([{ library: HERE, feed }]);
      const poll = { title: 'The Post', etag: '"1"', lastModified: null, failures: 1, nextPollAt: 200 };
      await store.feeds.polled(HERE, 'f', poll);
      expect(await store.feeds.list(HERE)).toEqual([{ ...feed, ...poll }]);
      expect(await store.feeds.unseen(HERE, 'f', ['1', '2', '1'])).toEqual(['1', '2']);
      await store.feeds.markSeen(HERE, 'f', '2', 5);
      await store.feeds.markSeen(HERE, 'f', '2', 6);
      expect(await store.feeds.unseen(HERE, 'f', ['2', '3'])).toEqual(['3']);
      expect(await store.feeds.drop(ELSEWHERE, 'f')).toBe(false);
      expect(await store.feeds.drop(HERE, 'f')).toBe(true);
      expect(await store.feeds.list(HERE)).toEqual([]);
    });

    it('finds what a publisher’s block forbids, over all libraries, subdomains too', async () => {
      const store = await withArticle();
      await store.change(ELSEWHERE, ANN, async (stores, change) => {
        const under = { link: 'news.post.example/b', host: 'news.post.example' };
        const other = { link: 'outpost.example/c', host: 'outpost.example' };
        await stores.articles.put(ELSEWHERE, article('b'), under, change);
        await stores.articles.put(ELSEWHERE, article('c'), other, change);
      });
      const lookalike = { kind: 'host', value: 'out_ost.example' } as const;
      expect(await store.blocks.forbidden(lookalike)).toEqual([]);
      const host = { kind: 'host', value: 'post.example' } as const;
      await store.blocks.add(host, ANN);
      await store.blocks.add(host, ANN);
      expect(await store.blocks.list()).toEqual([host]);
      expect(await store.blocks.forbidden(host)).toEqual([
        { library: HERE, articleId: 'a' },
        { library: ELSEWHERE, articleId: 'b' },
      ]);
      expect(await store.blocks.forbidding({ link: 'a.b.post.example/x', host: 'a.b.post.example' })).toEqual(
        host,
      );
      expect(
        await store.blocks.forbidding({ link: 'outpost.example/c', host: 'outpost.example' }),
      ).toBeNull();
      expect(await store.blocks.drop(host)).toBe(true);
      expect(await store.blocks.forbidding(link('a'))).toBeNull();
    });

    it('wipes articles with all that hangs on them, and says from which version on', async () => {
      const store = await withArticle();
      await store.change(HERE, { by: 'ann', at: 2_000 }, async (stores, change) => {
        await stores.changes.add(HERE, {
          ...change,
          ...{ id: 'x', act: 'removed', articleId: 'a', detail: { title: 'The a report' } },
        });
        await stores.articles.remove(HERE, 'a', change);
      });
      expect(await store.wiping.removedBefore(2_000)).toEqual([]);
      const rows = await store.wiping.removedBefore(2_001);
      expect(rows).toEqual([{ library: HERE, articleId: 'a' }]);
      await store.change(HERE, ANN, (stores, change) => stores.wiping.articles(HERE, ['a'], change));
      expect(await store.articles.find(HERE, 'a')).toBeNull();
      expect((await store.changes.entry(HERE, 'x'))?.detail).toEqual({});
      expect(await store.libraries.standing(HERE)).toEqual({ version: 3, floor: 3 });
    });

    it('wipes a library and leaves the others', async () => {
      const store = await withArticle();
      await store.change(ELSEWHERE, ANN, (stores, change) =>
        stores.articles.put(ELSEWHERE, article('b'), null, change),
      );
      await store.departures.put({ library: HERE, leftAt: 1, dueAt: 10 });
      await store.atomically((stores) => stores.libraries.wipe(HERE));
      expect(await store.libraries.all()).toEqual([ELSEWHERE]);
      expect(await ids(store, HERE)).toEqual([]);
      expect(await store.departures.due(99)).toEqual([]);
      expect(await ids(store, ELSEWHERE)).toEqual(['b']);
    });

    it('remembers when a server was left until it is back', async () => {
      const store = await emptyStore();
      const departure = { library: HERE, leftAt: 1, dueAt: 10 };
      await store.departures.put(departure);
      await store.departures.put({ library: HERE, leftAt: 5, dueAt: 50 });
      expect(await store.departures.of(HERE)).toEqual(departure);
      expect(await store.departures.due(9)).toEqual([]);
      expect(await store.departures.due(10)).toEqual([departure]);
      await store.departures.cancel(HERE);
      expect(await store.departures.of(HERE)).toBeNull();
    });

    it('forgets a person and keeps the articles they added to servers', async () => {
      const store = await withArticle();
      const own: LibraryId = 'user:ann';
      await store.change(own, ANN, (stores, change) => stores.articles.put(own, article('b'), null, change));
      await store.change(HERE, ANN, (stores, change) =>
        stores.changes.add(HERE, { ...change, id: 'x', act: 'added', articleId: 'a', detail: {} }),
      );
      const kept = async () => (await store.people.kept('ann')).map(({ library, kind }) => [library, kind]);
      expect(await kept()).toEqual([
        [own, 'article'],
        [HERE, 'article'],
        [HERE, 'entry of the log'],
      ]);
      expect(await store.people.libraries('ann')).toEqual([HERE, own]);
      const { version } = await store.libraries.standing(HERE);
      await store.change(HERE, { by: '', at: 2 }, (stores, change) =>
        stores.people.forget(HERE, 'ann', change),
      );
      expect(await kept()).toEqual([[own, 'article']]);
      expect(await store.people.libraries('ann')).toEqual([own]);
      expect(await ids(store, HERE, version)).toEqual(['a']);
      expect((await store.articles.find(HERE, 'a'))?.addedBy).toBe('');
    });
  });
}
