// /library, /privacy and /article edit: how a community is run, and what is kept of people.
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/lang/phrase.ts';
import { partOf, setting, shown } from './setting.ts';

const visitor = { person: { id: 'visitor', mayCurate: false, mayManage: false } };

describe('/library settings', () => {
  it('shows what is set, and changes what is named', async () => {
    const { run, library } = await setting();
    expect(shown(await run('library settings'))).toContain('Answers: for everybody in the channel');
    const changed = await run('library settings', {
      answers: 'asker',
      language: 'de',
      channel: '42',
      rule: 'silent',
    });
    expect(shown(changed)).toMatch(/for the asker alone[\s\S]*channel 42: no answers/u);
    expect(library.settings()).toMatchObject({
      audience: 'asker',
      language: 'de',
      channels: { 42: 'silent' },
    });
    await run('library settings', { channel: '42', rule: 'none', language: 'server' });
    expect(library.settings()).toMatchObject({ audience: 'asker', language: null, channels: {} });
  });

  it('asks for the channel that a rule is for', async () => {
    const { run, library } = await setting();
    expect(shown(await run('library settings', { rule: 'silent' }))).toMatch(/which channel/u);
    expect(library.settings().channels).toEqual({});
  });

  it('is for curators', async () => {
    const { run, library } = await setting();
    await run('library settings', { answers: 'asker' }, visitor);
    expect(library.settings().audience).toBe('room');
  });
});

describe('/library log', () => {
  it('says who did what, newest first', async () => {
    const { run } = await setting();
    await run('article remove', { article: 'bridge' });
    const lines = partOf(await run('library log'), 'list').items.map(plain);
    expect(lines[0]).toMatch(/removed: Harbour bridge to close for a year · by curator/u);
    expect(lines).toHaveLength(3);
  });
});

describe('/library export', () => {
  it('gives everything as lines that another library takes in', async () => {
    const { run } = await setting();
    const { text } = partOf(await run('library export'), 'file');
    const other = await setting([]);
    await other.library.imported(text.split('\n'), 'curator');
    expect(
      other.library
        .articles()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Ferry timetable leaves night workers stranded', 'Harbour bridge to close for a year']);
  });
});

describe('/article edit', () => {
  it('mends what is known of an article, which can be taken back', async () => {
    const { run, press, library } = await setting();
    const done = await run('article edit', {
      article: 'bridge',
      publisher: 'Lorne Weekly',
      date: '2026-01-31',
    });
    const edited = () => library.articles().find(({ title }) => title.startsWith('Harbour'));
    expect(edited()).toMatchObject({ publisher: 'Lorne Weekly', published: '2026-01-31' });
    await press(done, 'Undo');
    expect(edited()).toMatchObject({ publisher: 'The Lorne Gazette', published: '2026-02-03' });
  });

  it('says what a date or a link looks like', async () => {
    const { run } = await setting();
    expect(shown(await run('article edit', { article: 'bridge', date: 'yesterday' }))).toMatch(/2022-01-10/u);
    expect(shown(await run('article edit', { article: 'bridge', link: 'example' }))).toMatch(/https:/u);
  });
});

describe('/library settings', () => {
  it('are changed by who may manage the server alone, not by a role that may only add', async () => {
    const { run, library } = await setting();
    const curator = { person: { id: 'eve', mayCurate: true, mayManage: false } };
    expect(shown(await run('library settings', {}, curator))).toMatch(/How this library is set up/u);
    expect(shown(await run('library settings', { curators: '9' }, curator))).toMatch(
      /only people who may manage/u,
    );
    expect(library.settings().curatorRole).toBeNull();
  });

  it('take numbers as they are typed, and go back to how they were', async () => {
    const { run, library } = await setting();
    await run('library settings', { articles: '7', curators: '9', channel: '5', rule: 'silent' });
    expect(library.settings()).toMatchObject({ quotas: { articles: 7 }, curatorRole: '9' });
    expect(shown(await run('library settings', { articles: 'many' }))).toMatch(/articles/u);
    await run('library settings', { reset: 'curators' });
    expect(library.settings()).toMatchObject({ curatorRole: null, channels: { 5: 'silent' } });
    await run('library settings', { reset: 'everything' });
    expect(library.settings()).toMatchObject({ channels: {}, quotas: {} });
  });
});
