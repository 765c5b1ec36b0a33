// Changing what is kept, and undoing it.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { isCorrected, type Library, UNDO_FOR } from '../../src/library.ts';
import { added, changeOf } from './add.ts';
import { emptyLibraries } from './open.ts';
import { BEES, draft, HARBOUR, HARBOUR_LATER } from './texts.ts';

async function withHarbour() {
  const opened = await emptyLibraries();
  const library = await opened.libraries.of('guild:1');
  const { article, change } = await added(library, draft());
  return { ...opened, library, id: article.id, change };
}

const titles = (library: Library) => library.articles().map(({ title }) => title);

describe('an edit', () => {
  it('mends what is known of an article and never its text', async () => {
    const { library, id } = await withHarbour();
    await library.edit(id, { title: 'Harbour walls to be mended', published: '2024-03-02' }, 'bob');
    const read = await library.article(id);
    expect(read?.article).toEqual({
      ...draft({ title: 'Harbour walls to be mended', published: '2024-03-02' }),
      ...{ id, revision: 1 },
    });
  });

  it('of the link changes by what the article is recognised', async () => {
    const { library, id } = await withHarbour();
    await library.edit(id, { url: 'https://post.example/2024/harbour' }, 'bob');
    const again = await library.add(draft({ url: 'https://post.example/2024/harbour', text: BEES }), 'bob');
    expect(again).toMatchObject({ outcome: 'kept', revised: true, article: { id } });
  });

  it('is undone to what stood before', async () => {
    const { library, id } = await withHarbour();
    const change = changeOf(await library.edit(id, { title: 'Wrong', publisher: null }, 'bob'));
    expect((await library.undo(change, 'bob')).outcome).toBe('undone');
    expect((await library.article(id))?.article).toEqual({ ...draft(), id, revision: 1 });
  });

  it('of an article that is not there changes nothing', async () => {
    const { library } = await withHarbour();
    expect(await library.edit('nowhere', { title: 'X' }, 'bob')).toEqual({ outcome: 'unknown' });
  });
});

describe('undoing', () => {
  it('takes an added article away, and brings a removed one back', async () => {
    const { library, id, change } = await withHarbour();
    expect((await library.undo(change, 'ann')).outcome).toBe('undone');
    expect(titles(library)).toEqual([]);
    const second = await added(library, draft());
    expect(second.article.id).not.toBe(id);
    const removal = changeOf(await library.remove(second.article.id, 'ann'));
    expect(titles(library)).toEqual([]);
    expect((await library.undo(removal, 'ann')).outcome).toBe('undone');
    expect(titles(library)).toEqual(['Harbour to close for a year']);
  });

  it('is possible for ten minutes', async () => {
    const { library, id, clock } = await withHarbour();
    const removal = changeOf(await library.remove(id, 'ann'));
    clock.now += UNDO_FOR - 1;
    expect((await library.undo(removal, 'ann')).outcome).toBe('undone');
    const again = changeOf(await library.remove(id, 'ann'));
    clock.now += UNDO_FOR;
    expect((await library.undo(again, 'ann')).outcome).toBe('too late');
    expect(titles(library)).toEqual([]);
  });

  it('works once', async () => {
    const { library, id } = await withHarbour();
    const removal = changeOf(await library.remove(id, 'ann'));
    const outcomes = await Promise.all([1, 2].map(() => library.undo(removal, 'ann')));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['undone', 'unknown']);
  });

  it('brings the text before the newest revision back', async () => {
    const { library, id } = await withHarbour();
    const { change } = await added(library, draft({ text: HARBOUR_LATER }));
    expect((await library.undo(change, 'ann')).outcome).toBe('undone');
    expect((await library.article(id))?.article).toMatchObject({ text: HARBOUR, revision: 1 });
  });

  it('goes from the newest change to the older', async () => {
    const { library, change } = await withHarbour();
    const second = await added(library, draft({ text: HARBOUR_LATER }));
    expect((await library.undo(change, 'ann')).outcome).toBe('overtaken');
    await library.undo(second.change, 'ann');
    expect((await library.undo(change, 'ann')).outcome).toBe('undone');
  });

  it('does not bring back what is there again', async () => {
    const { library, id } = await withHarbour();
    const removal = changeOf(await library.remove(id, 'ann'));
    await added(library, draft());
    expect((await library.undo(removal, 'ann')).outcome).toBe('overtaken');
    expect(titles(library)).toHaveLength(1);
  });

  it('does not reach into another library', async () => {
    const { libraries, change } = await withHarbour();
    const other = await libraries.of('guild:2');
    expect((await other.undo(change, 'eve')).outcome).toBe('unknown');
    expect((await other.remove('anything', 'eve')).outcome).toBe('unknown');
  });

  it('stands in the log, with who did what', async () => {
    const { library, change } = await withHarbour();
    await library.undo(change, 'bob');
    const log = await library.log({ limit: 10 });
    expect(log.map(({ act, by, undone }) => ({ act, by, undone }))).toEqual([
      { act: 'undone', by: 'bob', undone: false },
      { act: 'added', by: 'ann', undone: true },
    ]);
  });
});

describe('a correction', () => {
  const words = '“Where are forty boats supposed to go in the meantime?”';
  const at = (text: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spoken = async (library: Library, id: string, revision?: number) => {
    const read = await library.article(id, revision);
    return read!.reading.quotations
      .filter(({ content }) => textAt(read!.article.text, content).includes('forty boats'))
      .map((quotation) => ({ name: quotation.speaker?.name ?? null, corrected: isCorrected(quotation) }));
  };

  it('says who spoke, and shows as corrected', async () => {
    const { library, id } = await withHarbour();
    const place = { articleId: id, revision: 1, content: at(HARBOUR) };
    await library.correct(place, { speaker: 'Karl Holm' }, 'bob');
    expect(await spoken(library, id)).toEqual([{ name: 'Karl Holm', corrected: true }]);
    const { reading } = (await library.article(id))!;
    const speaker = reading.quotations.find(isCorrected)!.speaker!;
    expect(reading.speakers).toContain(speaker);
  });

  it('says that something is no quotation', async () => {
    const { library, id } = await withHarbour();
    const before = (await library.article(id))!.reading.quotations.length;
    await library.correct({ articleId: id, revision: 1, content: at(HARBOUR) }, 'not a quotation', 'bob');
    expect(await spoken(library, id)).toEqual([]);
    expect((await library.article(id))!.reading.quotations).toHaveLength(before - 1);
  });

  it('prevails over an earlier one', async () => {
    const { library, id } = await withHarbour();
    const place = { articleId: id, revision: 1, content: at(HARBOUR) };
    await library.correct(place, { speaker: 'Karl Holm' }, 'bob');
    await library.correct(place, { speaker: 'Olga Lindqvist' }, 'ann');
    expect((await spoken(library, id)).map(({ name }) => name)).toEqual(['Olga Lindqvist']);
  });

  it('survives revisions, wherever the words have moved', async () => {
    const { library, id } = await withHarbour();
    const place = { articleId: id, revision: 1, content: at(HARBOUR) };
    await library.correct(place, { speaker: 'Karl Holm' }, 'bob');
    const moved = HARBOUR_LATER.replace('The old harbour', 'After a long night of talks, the old harbour');
    await added(library, draft({ text: moved }));
    expect(await spoken(library, id)).toEqual([{ name: 'Karl Holm', corrected: true }]);
    expect(await spoken(library, id, 1)).toEqual([{ name: 'Karl Holm', corrected: true }]);
  });

  it('survives a restart, a removal and its undoing', async () => {
    const { library, id, anew } = await withHarbour();
    const place = { articleId: id, revision: 1, content: at(HARBOUR) };
    await library.correct(place, { speaker: 'Karl Holm' }, 'bob');
    await library.undo(changeOf(await library.remove(id, 'bob')), 'bob');
    expect(await spoken(await anew().of('guild:1'), id)).toEqual([{ name: 'Karl Holm', corrected: true }]);
  });

  it('can be undone whenever', async () => {
    const { library, id, clock } = await withHarbour();
    const before = await spoken(library, id);
    const place = { articleId: id, revision: 1, content: at(HARBOUR) };
    const change = changeOf(await library.correct(place, { speaker: 'Karl Holm' }, 'bob'));
    clock.now += 30 * UNDO_FOR;
    expect((await library.undo(change, 'ann')).outcome).toBe('undone');
    expect(await spoken(library, id)).toEqual(before);
    expect(await library.corrections()).toEqual([]);
  });

  it('is listed with the article and the quotation it stands on', async () => {
    const { library, id } = await withHarbour();
    const place = { articleId: id, revision: 1, content: at(HARBOUR) };
    await library.correct(place, { speaker: 'Karl Holm' }, 'bob');
    const [correction] = await library.corrections();
    expect(correction).toMatchObject({ title: 'Harbour to close for a year', content: words, by: 'bob' });
    expect(correction?.quotation?.speaker?.name).toBe('Karl Holm');
  });

  it.each([
    ['an article that is not there', { articleId: 'nowhere', revision: 1, content: { start: 0, end: 5 } }],
    ['a revision that is not there', { articleId: '', revision: 9, content: { start: 0, end: 5 } }],
    ['a place that is not there', { articleId: '', revision: 1, content: { start: 90_000, end: 90_005 } }],
  ])('of %s changes nothing', async (_, place) => {
    const { library, id } = await withHarbour();
    const given = { ...place, articleId: place.articleId || id };
    expect(await library.correct(given, { speaker: 'X' }, 'bob')).toEqual({ outcome: 'unknown' });
    expect(await library.corrections()).toEqual([]);
  });
});
