// Doubts about speakers, one after the other for those who look after the articles; and what was put right, by itself.
import { describe, expect, it } from 'vitest';
import { openLibraries } from '../../src/library.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { FERRY, partOf, type Setting, setting, shown } from './setting.ts';

const visitor = { person: { id: 'visitor', mayCurate: false, mayManage: false } };
const another = { person: { id: 'another', mayCurate: false, mayManage: false } };

async function doubt({ run, press }: Setting, quote: string, who = visitor): Promise<void> {
  await press(await run('who', { quote }, who), 'Wrong speaker?', who);
}

const speakerOf = async ({ run }: Setting, quote: string) =>
  partOf(await run('who', { quote }), 'quotation').quotation.speaker;

describe('the reports', () => {
  it('show each doubted quotation once, with everything that can be done about it', async () => {
    const here = await setting();
    expect(shown(await here.run('library reports'))).toMatch(/Nobody doubts anything/u);
    await doubt(here, 'Nobody asked us');
    await doubt(here, 'Nobody asked us');
    await doubt(here, 'Nobody asked us', another);
    await doubt(here, 'My shift ends at midnight');
    const first = await here.run('library reports');
    expect(shown(first)).toMatch(/1 of 2[\s\S]*Nobody asked us[\s\S]*Piet Anders[\s\S]*by 2 people/u);
    const labels = first.actions.map(({ label }) => label.words.join('') + label.values.join(''));
    expect(labels[0]).toBe('It is right');
    expect(labels).toContain('Maren Oldcastle');
    expect(labels.slice(-3)).toEqual(['Somebody else …', 'Not a quotation', 'More']);
    expect(shown(await here.press(first, 'More'))).toMatch(/2 of 2[\s\S]*My shift ends[\s\S]*by 1 person/u);
  });

  it('are closed by a correction, and open again when that is taken back', async () => {
    const here = await setting();
    await doubt(here, 'Nobody asked us');
    await doubt(here, 'My shift ends at midnight');
    const corrected = await here.press(await here.run('library reports'), 'Maren Oldcastle');
    expect(await speakerOf(here, 'Nobody asked us')).toBe('Maren Oldcastle');
    const next = await here.press(corrected, 'Next report (1)');
    expect(shown(next)).toMatch(/1 of 1[\s\S]*My shift ends/u);
    await here.press(corrected, 'Undo');
    expect(await here.library.reports()).toHaveLength(2);
  });

  it('are closed without a correction where it is right, which can be taken back too', async () => {
    const here = await setting();
    await doubt(here, 'Nobody asked us');
    const closed = await here.press(await here.run('library reports'), 'It is right');
    expect(await here.library.reports()).toEqual([]);
    expect(await speakerOf(here, 'Nobody asked us')).toBe('Piet Anders');
    await here.press(closed, 'Undo');
    expect(await here.library.reports()).toHaveLength(1);
  });

  it('take a typed name, and that it is no quotation at all', async () => {
    const here = await setting();
    await doubt(here, 'Nobody asked us');
    await here.press(await here.run('library reports'), 'Somebody else …', {}, { name: 'Gesa Holm' });
    expect(await speakerOf(here, 'Nobody asked us')).toBe('Gesa Holm');
    await doubt(here, 'My shift ends at midnight');
    await here.press(await here.run('library reports'), 'Not a quotation');
    expect(await here.library.reports()).toEqual([]);
    expect((await here.run('library reports')).actions).toEqual([]);
  });

  it('follow their quotation into the next revision of the article', async () => {
    const here = await setting();
    await doubt(here, 'My shift ends at midnight');
    const text = FERRY.replace('The last ferry', 'Nothing else was said for weeks.\n\nThe last ferry');
    const [title = ''] = text.split('\n');
    const known = { publisher: 'The Lorne Gazette', byline: null, published: '2026-02-03', url: null };
    await here.library.add({ title, text, ...known, language: 'en' }, 'curator');
    const [report] = await here.library.reports();
    expect(report).toMatchObject({ revision: 2, by: ['visitor'] });
    expect(shown(await here.run('library reports'))).toMatch(/My shift ends/u);
  });

  it('are for those who look after the articles, and counted in the settings', async () => {
    const here = await setting();
    await doubt(here, 'Nobody asked us');
    expect(shown(await here.run('library reports', {}, visitor))).toMatch(/those who look after/u);
    const page = await here.run('library reports');
    await here.press(page, 'It is right', visitor);
    expect(await here.library.reports()).toHaveLength(1);
    expect(shown(await here.run('library settings'))).toMatch(/people doubt: 1/u);
  });
});

describe('the corrections', () => {
  it('are listed with who made each, and taken back one by one', async () => {
    const here = await setting();
    expect(shown(await here.run('library corrections'))).toMatch(/Nothing was corrected/u);
    const choice = await here.press(await here.run('who', { quote: 'Nobody asked us' }), 'Wrong speaker?');
    await here.press(choice, 'Maren Oldcastle');
    const other = await here.press(await here.run('who', { quote: 'My shift ends' }), 'Wrong speaker?');
    await here.press(other, 'Not a quotation');
    const list = await here.run('library corrections');
    expect(shown(list)).toMatch(
      /1: "My shift ends.*not a quotation[\s\S]*2: "Nobody asked us.*Maren Oldcastle/u,
    );
    await here.press(list, 'Take back 2');
    expect(await speakerOf(here, 'Nobody asked us')).toBe('Piet Anders');
    expect(await here.library.corrections()).toHaveLength(1);
  });

  it('are saved as a file by themselves, which another library of these articles takes in and can take back', async () => {
    const here = await setting();
    const choice = await here.press(await here.run('who', { quote: 'Nobody asked us' }), 'Wrong speaker?');
    await here.press(choice, 'Maren Oldcastle');
    const saved = await here.press(await here.run('library corrections'), 'Save as a file');
    const { text } = partOf(saved, 'file');
    expect(JSON.parse(text)).toMatchObject({
      line: 'correction',
      article: { title: 'Harbour bridge to close for a year' },
      correction: { speaker: 'Maren Oldcastle' },
    });

    const store = await openSqlite({ file: ':memory:' });
    const there = await openLibraries({ store, now: Date.now }).of('guild:2');
    const articles: string[] = [];
    for await (const line of here.library.exported())
      if (!line.includes('"line":"correction"')) articles.push(line);
    await there.imported(articles, 'eve');
    expect(await there.imported(text.split('\n'), 'eve')).toMatchObject({ corrections: 1, faults: [] });
    const [correction] = await there.corrections();
    expect(correction).toMatchObject({ speaker: 'Maren Oldcastle', by: 'eve' });
    expect((await there.undo(correction!.id, 'eve')).outcome).toBe('undone');
    expect(await there.corrections()).toEqual([]);
    await store.close();
  });
});
