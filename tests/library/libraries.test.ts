// Opening libraries: once however many ask, in step over processes, let go of when others need the memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../src/core/reading.ts';
import { type LibraryId, openLibraries } from '../../src/library.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { added } from './add.ts';
import { emptyLibraries, NOON } from './open.ts';
import { BEES, draft, HARBOUR, HARBOUR_LATER, LIBRARY_BUS } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The store, and a count of how often articles were read from it. */
function counting(store: Store): { store: Store; reads: () => number } {
  let reads = 0;
  const articles: Store['articles'] = {
    ...store.articles,
    changedSince: (...given) => {
      reads += 1;
      return store.articles.changedSince(...given);
    },
  };
  return { store: { ...store, articles }, reads: () => reads };
}

describe('libraries', () => {
  it('share one loading, however many ask at once', async () => {
    const opened = await emptyLibraries();
    await added(await opened.libraries.of('guild:1'), draft());
    const { store, reads } = counting(opened.store);
    const libraries = openLibraries({ store, now: () => NOON });
    const all = await Promise.all(Array.from({ length: 25 }, () => libraries.of('guild:1')));
    expect(reads()).toBe(1);
    for (const library of all) expect(library.articles()).toHaveLength(1);
    await libraries.of('guild:1');
    expect(reads()).toBe(1);
  });

  it('let others go first while they open', async () => {
    const { store, anew } = await emptyLibraries();
    await store.change('guild:1', { by: 'ann', at: NOON }, async (stores, change) => {
      for (let number = 0; number < 120; number += 1) {
        const article = { ...draft({ url: null, text: HARBOUR_LATER }), id: `${number}`, revision: 1 };
        await stores.articles.put('guild:1', article, null, change);
      }
    });
    let opened = false;
    const opening = anew().of('guild:1');
    void opening.then(() => {
      opened = true;
    });
    let served = 0;
    while (!opened) {
      await new Promise((resolve) => setImmediate(resolve));
      served += 1;
    }
    expect((await opening).articles()).toHaveLength(120);
    expect(served).toBeGreaterThan(3);
  });

  it('keep one of many equal articles that are added at once', async () => {
    const { libraries } = await emptyLibraries();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async () => (await libraries.of('guild:1')).add(draft(), 'ann')),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 'already here'),
      'kept',
    ]);
  });

  it('see what another process changed, and never keep an article twice between them', async () => {
    const file = join(folder, 'two.db');
    const [one, two] = [await openSqlite({ file }), await openSqlite({ file })];
    const here = openLibraries({ store: one, now: () => NOON });
    const there = openLibraries({ store: two, now: () => NOON });
    await Promise.all([here.of('guild:1'), there.of('guild:1')]);
    const outcomes = await Promise.all(
      [here, there, here, there].map(async (libraries) =>
        (await libraries.of('guild:1')).add(draft(), 'ann'),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1);
    await added(await there.of('guild:1'), draft({ text: HARBOUR_LATER }));
    const [article] = (await here.of('guild:1')).articles();
    expect(article).toMatchObject({ revision: 2 });
    await (await here.of('guild:1')).remove(article!.id, 'ann');
    expect((await there.of('guild:1')).articles()).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });

  it('let go of those that were not used for longest, and open them again when asked', async () => {
    const opened = await emptyLibraries();
    const ids: LibraryId[] = ['guild:1', 'guild:2', 'guild:3'];
    const texts = [HARBOUR, LIBRARY_BUS, BEES];
    for (const [at, id] of ids.entries()) {
      await added(await opened.libraries.of(id), draft({ text: texts[at]! }));
    }
    const { store, reads } = counting(opened.store);
    const libraries = openLibraries({ store, now: () => NOON, mostText: HARBOUR.length + BEES.length });
    for (const id of ['guild:1', 'guild:2', 'guild:1', 'guild:3'] as const) await libraries.of(id);
    const loaded = reads();
    await libraries.of('guild:3');
    expect(reads()).toBe(loaded);
    const again = await libraries.of('guild:2');
    expect(reads()).toBe(loaded + 1);
    expect(again.articles()).toHaveLength(1);
  });

  it('stay right for whoever still holds one that was let go of', async () => {
    const { libraries } = await emptyLibraries({ mostText: 1 });
    const held = await libraries.of('guild:1');
    await libraries.of('guild:2');
    const opened = await libraries.of('guild:1');
    await added(opened, draft());
    expect(await held.add(draft(), 'bob')).toMatchObject({ outcome: 'already here' });
    expect((await libraries.of('guild:1')).articles()).toHaveLength(1);
  });

  it('are as they were where the store fails, and go on when it works again', async () => {
    const file = join(folder, 'small.db');
    const store = await openSqlite({ file, largest: 300_000 });
    const library = await openLibraries({ store, now: () => NOON }).of('guild:1');
    await added(library, draft());
    const large = draft({ url: null, title: 'Large', text: 'A long line about nothing. '.repeat(40_000) });
    await expect(library.add(large, 'ann')).rejects.toThrow(/full/u);
    expect(library.articles().map(({ title }) => title)).toEqual(['Harbour to close for a year']);
    await added(library, draft({ url: null, text: BEES }));
    expect(library.articles()).toHaveLength(2);
    await store.close();
  });

  it('know what a library has set without opening it', async () => {
    const { libraries, anew } = await emptyLibraries();
    await (await libraries.of('guild:1')).setSettings({ audience: 'asker' }, 'ann');
    expect((await anew().settings('guild:1')).audience).toBe('asker');
    expect((await anew().settings('guild:2')).audience).toBe('room');
  });

  it('show nothing of one that is still being opened, not even what it has set', async () => {
    const { libraries, anew } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await library.setSettings({ audience: 'asker' }, 'ann');
    await added(library, draft());
    const others = anew();
    expect(others.peek('guild:1')).toBeNull();
    const opening = others.of('guild:1');
    for (let turn = 0; turn < 3; turn += 1) {
      expect(others.peek('guild:1')?.settings().audience ?? 'unknown').not.toBe('room');
      await Promise.resolve();
    }
    await opening;
    expect(others.peek('guild:1')?.settings().audience).toBe('asker');
    expect(others.peek('guild:1')?.articles()).toHaveLength(1);
  });

  it('wipe one and leave the others', async () => {
    const { libraries } = await emptyLibraries();
    const held = await libraries.of('guild:1');
    await added(held, draft());
    await added(await libraries.of('guild:2'), draft());
    await libraries.wipe('guild:1');
    expect((await libraries.of('guild:1')).articles()).toEqual([]);
    expect((await libraries.of('guild:2')).articles()).toHaveLength(1);
    await added(await libraries.of('guild:1'), draft({ text: BEES }));
    expect((await libraries.of('guild:1')).articles()).toHaveLength(1);
  });

  it('forget a person: their own library whole, and their name on what they did in servers', async () => {
    const { libraries } = await emptyLibraries();
    const server = await libraries.of('guild:1');
    await added(server, draft());
    await added(await libraries.of('user:ann'), draft({ text: BEES }));
    const kept = async () => (await libraries.keptOf('ann')).map(({ library, kind }) => `${library} ${kind}`);
    expect(await kept()).toEqual([
      'user:ann article',
      'user:ann entry of the log',
      'guild:1 article',
      'guild:1 entry of the log',
    ]);
    await libraries.forget('ann');
    expect(await kept()).toEqual([]);
    expect((await libraries.of('user:ann')).articles()).toEqual([]);
    const [article] = (await libraries.of('guild:1')).articles();
    expect(article).toMatchObject({ title: 'Harbour to close for a year', addedBy: '' });
    expect(JSON.stringify(await server.log({ limit: 10 }))).not.toContain('ann');
  });
});

describe('many articles at once', () => {
  it('are read one after the other, and whoever else waits goes first between any two', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    let turns = 0;
    let over = false;
    const count = () => {
      turns += 1;
      if (!over) setImmediate(count);
    };
    setImmediate(count);
    const texts = Array.from({ length: 20 }, (_, i) => `${HARBOUR}\n\nIt was the ${i}th time.`);
    await Promise.all(texts.map((text) => library.draft(draft({ text }), 'ann')));
    over = true;
    expect(turns).toBeGreaterThanOrEqual(20);
  });
});

describe('a long article', () => {
  it('is read in a thread of its own, to the same as a short one would be', async () => {
    const { libraries } = await emptyLibraries();
    const text = Array.from({ length: 120 }, () => HARBOUR.split('\n\n').slice(1).join('\n\n')).join('\n\n');
    const long = draft({ text: `${draft().title}\n\n${text}` });
    const library = await libraries.of('guild:1');
    const { article } = await added(library, long);
    const { reading } = (await library.article(article.id))!;
    expect(reading).toEqual(readingOf(long));
    const spoken = reading.quotations.find(({ speaker }) => speaker !== null)!;
    expect(reading.speakers).toContain(spoken.speaker);
  });
});
