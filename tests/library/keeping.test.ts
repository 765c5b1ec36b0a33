// From a draft to an article: what a person is shown, and what keeping it does.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { DRAFT_FOR, type Library, type ShownDraft, UNDO_FOR } from '../../src/library.ts';
import { added } from './add.ts';
import { emptyLibraries, MINUTE } from './open.ts';
import { draft, HARBOUR, HARBOUR_COPIED, HARBOUR_LATER, LIBRARY_BUS } from './texts.ts';

async function shown(library: Library, input = draft()): Promise<ShownDraft> {
  const drafted = await library.draft(input, 'ann');
  if ('outcome' in drafted) throw new Error(drafted.outcome);
  return drafted;
}

describe('a draft', () => {
  it('shows what a person wants to know before keeping it', async () => {
    const { libraries } = await emptyLibraries();
    const drafted = await shown(await libraries.of('guild:1'));
    expect(drafted.words).toBe(95);
    expect(drafted.quotations).toBeGreaterThanOrEqual(3);
    expect(textAt(HARBOUR, drafted.opening!)).toMatch(/^The old harbour will close .*since 1988\.$/su);
    expect(drafted.becomes).toEqual({ as: 'new' });
  });

  it('is no article until it is kept', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { id } = await shown(library);
    expect(library.articles()).toEqual([]);
    const kept = await library.keepDraft(id, 'ann');
    expect(kept).toMatchObject({ outcome: 'kept', revised: false, article: { revision: 1 } });
    expect(library.articles().map(({ title }) => title)).toEqual(['Harbour to close for a year']);
  });

  it('is kept once, however often somebody presses', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { id } = await shown(library);
    const outcomes = await Promise.all([1, 2, 3].map(() => library.keepDraft(id, 'ann')));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'unknown', 'unknown']);
    expect(library.articles()).toHaveLength(1);
  });

  it('can be mended before it is kept', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const first = await shown(library);
    const mended = await library.editDraft(first.id, { title: 'Harbour closes', published: null });
    expect(mended).toMatchObject({ draft: { title: 'Harbour closes', published: null, text: HARBOUR } });
    expect(await library.drafted(first.id)).toBeNull();
  });

  it('can be dropped, and expires by itself', async () => {
    const { libraries, clock } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const dropped = await shown(library);
    expect(await library.dropDraft(dropped.id)).toBe(true);
    expect(await library.keepDraft(dropped.id, 'ann')).toEqual({ outcome: 'unknown' });
    const forgotten = await shown(library);
    clock.now += DRAFT_FOR;
    expect(await library.drafted(forgotten.id)).toBeNull();
    expect(await library.keepDraft(forgotten.id, 'ann')).toEqual({ outcome: 'unknown' });
  });

  it('survives a restart', async () => {
    const { libraries, anew } = await emptyLibraries();
    const { id } = await shown(await libraries.of('guild:1'));
    const library = await anew().of('guild:1');
    expect((await library.drafted(id))?.draft).toEqual(draft());
    expect((await library.keepDraft(id, 'ann')).outcome).toBe('kept');
  });
});

describe('the same article again', () => {
  it('is recognised by its link, whatever the link carries along', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { article } = await added(library, draft());
    const again = draft({ url: 'http://www.post.example/harbour?utm_source=x#top' });
    expect((await shown(library, again)).becomes).toMatchObject({ as: 'nothing', by: 'link' });
    expect(await library.add(again, 'bob')).toEqual({ outcome: 'already here', article });
  });

  it('is recognised by its words, where the link is another or there is none', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await added(library, draft());
    const pasted = draft({ url: null, text: `  ${HARBOUR.replaceAll('\n\n', '\n \n')}\n` });
    expect((await shown(library, pasted)).becomes).toMatchObject({ as: 'nothing', by: 'words' });
    const mobile = draft({ url: 'https://m.news.post.example/2024/harbour.amp', text: HARBOUR_COPIED });
    expect((await shown(library, mobile)).becomes).toMatchObject({ as: 'revision', by: 'words' });
  });

  it('becomes the next revision where its text has changed, with what changed in its quotations', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const first = await added(library, draft());
    const later = await shown(library, draft({ text: HARBOUR_LATER }));
    if (later.becomes.as !== 'revision') throw new Error(later.becomes.as);
    expect(later.becomes.removed).toEqual([]);
    expect(later.becomes.added.map(({ text }) => text)).toEqual([
      expect.stringContaining('Kellby has room for thirty boats'),
    ]);
    const kept = await library.keepDraft(later.id, 'bob');
    expect(kept).toMatchObject({
      outcome: 'kept',
      revised: true,
      article: { id: first.article.id, revision: 2 },
    });
    expect(library.articles()).toHaveLength(1);
  });

  it('keeps the older revision for the replies that cite it', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { article } = await added(library, draft());
    await added(library, draft({ text: HARBOUR_LATER }));
    expect((await library.article(article.id))?.article.text).toBe(HARBOUR_LATER);
    const older = await library.article(article.id, 1);
    expect(older?.article.text).toBe(HARBOUR);
    expect(older?.current).toBe(false);
    expect(await library.article(article.id, 3)).toBeNull();
  });

  it('is another article where another publisher prints the same words, and says so', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { article } = await added(library, draft());
    const copy = draft({ url: 'https://gazette.example/town/harbour', text: HARBOUR_COPIED });
    const drafted = await shown(library, copy);
    expect(drafted.becomes).toEqual({ as: 'new' });
    expect(drafted.copyOf?.id).toBe(article.id);
  });

  it('is another article where a series has another headline and link in much the same words', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const report = (day: string) =>
      draft({
        title: `Water levels on ${day}`,
        url: `https://post.example/levels/${day}`,
        text: HARBOUR.replace('Harbour to close for a year', `Water levels on ${day}`).replace('May', day),
      });
    await added(library, report('Monday'));
    const next = await shown(library, report('Tuesday'));
    expect([next.becomes.as, next.copyOf]).toEqual(['new', null]);
  });

  it('is none where the words are others', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await added(library, draft());
    const other = await shown(library, draft({ url: null, text: LIBRARY_BUS }));
    expect(other.becomes).toEqual({ as: 'new' });
    expect(other.copyOf).toBeNull();
  });
});

describe('a quota', () => {
  it.each([
    ['articles', { articles: 1 }, draft({ url: null, text: LIBRARY_BUS })],
    ['bytes', { bytes: 800 }, draft({ url: null, text: LIBRARY_BUS })],
    ['addsPerHour', { addsPerHour: 1 }, draft({ text: HARBOUR_LATER })],
  ] as const)('of %s is said with its limit', async (quota, quotas, next) => {
    const { libraries } = await emptyLibraries({ quotas });
    const library = await libraries.of('guild:1');
    await added(library, draft());
    expect(await library.add(next, 'ann')).toEqual({
      outcome: 'over quota',
      quota,
      limit: Object.values(quotas)[0],
    });
    expect(library.articles()).toHaveLength(1);
  });

  it('of adds frees itself within the hour', async () => {
    const { libraries, clock } = await emptyLibraries({ quotas: { addsPerHour: 1 } });
    const library = await libraries.of('guild:1');
    await added(library, draft());
    clock.now += 61 * MINUTE;
    expect((await library.add(draft({ text: HARBOUR_LATER }), 'ann')).outcome).toBe('kept');
  });

  it('can be set for one library', async () => {
    const { libraries } = await emptyLibraries({ quotas: { articles: 1 } });
    const library = await libraries.of('guild:1');
    await library.setSettings({ quotas: { articles: 2 } }, 'ann');
    await added(library, draft());
    expect((await library.add(draft({ url: null, text: LIBRARY_BUS }), 'ann')).outcome).toBe('kept');
    const { used, limits } = await library.usage();
    expect(used.articles).toBe(2);
    expect(limits.articles).toBe(2);
  });
});

describe('a publisher’s request', () => {
  it('removes everything from a host over all libraries, for good, and blocks it', async () => {
    const { libraries, store } = await emptyLibraries();
    const [one, two] = [await libraries.of('guild:1'), await libraries.of('user:2')];
    const { article } = await added(one, draft());
    await added(two, draft({ url: 'https://news.post.example/bus', text: LIBRARY_BUS }));
    await added(two, draft({ url: 'https://gazette.example/harbour' }));
    const block = { kind: 'host', value: 'post.example' };
    expect(await libraries.takedown('post.example', 'owner')).toEqual({ block, removed: 2 });
    expect((await libraries.of('guild:1')).articles()).toEqual([]);
    expect((await libraries.of('user:2')).articles().map(({ url }) => url)).toEqual([
      'https://gazette.example/harbour',
    ]);
    expect(await store.articles.revisions('guild:1', article.id)).toEqual([]);
    expect(await one.add(draft(), 'ann')).toEqual({ outcome: 'blocked', block });
    expect(await one.draft(draft(), 'ann')).toEqual({ outcome: 'blocked', block });
    expect(await libraries.allowAgain('post.example')).toBe(true);
    expect((await one.add(draft(), 'ann')).outcome).toBe('kept');
  });

  it('takes older revisions, drafts and feeds along', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { article } = await added(library, draft());
    await added(library, draft({ text: HARBOUR_LATER, url: 'https://post.example/harbour?page=all' }));
    await library.edit(article.id, { url: 'https://mirror.example/harbour' }, 'ann');
    const waiting = await shown(library, draft({ url: 'https://post.example/bus', text: LIBRARY_BUS }));
    const kept = await shown(library, draft({ url: 'https://other.example/bus', text: LIBRARY_BUS }));
    await library.addFeed({ url: 'https://post.example/feed', channelId: null }, 'ann');
    await library.addFeed({ url: 'https://other.example/feed', channelId: null }, 'ann');
    expect(await libraries.takedown('post.example', 'owner')).toMatchObject({ removed: 1 });
    const after = await libraries.of('guild:1');
    expect(after.articles()).toEqual([]);
    expect(await after.drafted(waiting.id)).toBeNull();
    expect((await after.drafted(kept.id))?.id).toBe(kept.id);
    expect((await after.feeds()).map(({ url }) => url)).toEqual(['https://other.example/feed']);
  });

  it('removes one link and leaves the rest of its host', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await added(library, draft());
    await added(library, draft({ url: 'https://post.example/bus', text: LIBRARY_BUS }));
    const taken = await libraries.takedown('https://www.post.example/harbour?utm_medium=mail', 'owner');
    expect(taken).toMatchObject({ block: { kind: 'link' }, removed: 1 });
    expect((await libraries.of('guild:1')).articles().map(({ url }) => url)).toEqual([
      'https://post.example/bus',
    ]);
  });

  it('cannot be undone by whoever had removed the article before', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { article } = await added(library, draft());
    const removed = await library.remove(article.id, 'ann');
    await libraries.takedown('post.example', 'owner');
    expect(await library.undo('change' in removed ? removed.change : '', 'ann')).toEqual({
      outcome: 'unknown',
    });
  });

  it('reaches hosts that are numbers, and those with a port', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await added(library, draft({ url: 'http://[fd00::1]:8080/harbour' }));
    await added(library, draft({ url: 'http://192.0.2.7/bus', text: LIBRARY_BUS }));
    expect(await libraries.takedown('http://[fd00::1]:8080/harbour', 'owner')).toMatchObject({ removed: 1 });
    expect(await libraries.takedown('192.0.2.7', 'owner')).toMatchObject({ removed: 1 });
  });

  it.each(['', 'post', 'not a host', 'ftp://post.example/x', 'post.example/harbour'])(
    'is not read into %j',
    async (words) => {
      const { libraries } = await emptyLibraries();
      expect(await libraries.takedown(words, 'owner')).toBeNull();
    },
  );
});

describe('what is due', () => {
  it('wipes a removed article when it can no longer be undone, and not before', async () => {
    const { libraries, store, clock } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const { article } = await added(library, draft());
    await library.remove(article.id, 'ann');
    clock.now += UNDO_FOR;
    await libraries.sweep();
    expect(await store.articles.find('guild:1', article.id)).not.toBeNull();
    clock.now += 1;
    await libraries.sweep();
    expect(await store.articles.find('guild:1', article.id)).toBeNull();
    expect((await libraries.of('guild:1')).articles()).toEqual([]);
  });

  it('wipes the library of a server that was left long enough ago', async () => {
    const { libraries, store, clock } = await emptyLibraries();
    await added(await libraries.of('guild:1'), draft());
    await store.departures.put({ library: 'guild:1', leftAt: clock.now, dueAt: clock.now + MINUTE });
    await libraries.sweep();
    expect((await libraries.of('guild:1')).articles()).toHaveLength(1);
    clock.now += MINUTE;
    await libraries.sweep();
    expect((await libraries.of('guild:1')).articles()).toEqual([]);
    expect(await store.libraries.all()).toEqual([]);
  });
});
