// /article: adding in two steps, listing, showing, removing, and who may.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { FERRY, partOf, setting, shown } from './setting.ts';

const TEXT = `Lighthouse keeper retires after forty years

"I will miss the gulls least of all," said Jorun Strand, who has kept the light at Skarvik since 1986.

The light will be switched by a computer in Bodø from Monday. Strand, who is 67, came to the island with his wife and two goats and meant to stay for a single winter. The boat that brings the mail will go on calling on Thursdays, the coastal administration says, as long as anybody lives there.`;

describe('/article add', () => {
  it('shows a draft first, and keeps it only on request', async () => {
    const { run, press, library } = await setting([]);
    const draft = await run('article add', { text: TEXT });
    expect(shown(draft)).toContain('Lighthouse keeper retires after forty years');
    expect(shown(draft)).toMatch(/[12] quotations? · [12] speakers?/u);
    expect(library.articles()).toHaveLength(0);
    expect(shown(await press(draft, 'Keep'))).toMatch(/^Added: Lighthouse keeper/u);
    expect(library.articles()).toHaveLength(1);
    expect(partOf(await run('speaker', { name: 'Strand' }), 'quotation').quotation.text).toContain(
      'the gulls',
    );
  });

  it('drops a draft without a trace', async () => {
    const { run, press, library } = await setting([]);
    const draft = await run('article add', { text: TEXT });
    expect(shown(await press(draft, 'Drop'))).toMatch(/Nothing was added/u);
    expect(shown(await press(draft, 'Keep'))).toMatch(/not here any more/u);
    expect(library.articles()).toHaveLength(0);
  });

  it('takes it back within ten minutes', async () => {
    const { run, press, library } = await setting([]);
    const kept = await press(await run('article add', { text: TEXT }), 'Keep');
    expect(shown(await press(kept, 'Undo'))).toBe('Taken back.');
    expect(library.articles()).toHaveLength(0);
  });

  it('knows the same article again', async () => {
    const { run, press } = await setting([]);
    await press(await run('article add', { text: TEXT }), 'Keep');
    expect(shown(await run('article add', { text: TEXT }))).toMatch(/already here/u);
  });

  it('shows what a changed text changes, and keeps it as a revision', async () => {
    const { run, press, library } = await setting([]);
    await press(await run('article add', { text: TEXT }), 'Keep');
    const changed = await run('article add', { text: TEXT.replace('least of all', 'most of all') });
    expect(shown(changed)).toMatch(/new: .*most of all/u);
    await press(changed, 'Keep');
    expect(library.articles()).toMatchObject([{ revision: 2 }]);
    expect(shown(await run('speaker', { name: 'Strand' }))).toContain('paragraph 1 · revision 2');
  });

  it('says what to give where nothing was given', async () => {
    const { run } = await setting([]);
    expect(shown(await run('article add'))).toMatch(/Give a link, a file, or the text/u);
  });

  it('says in one sentence why a link is not read', async () => {
    const { run } = await setting([]);
    for (const link of ['http://127.0.0.1/secret', 'file:///etc/passwd', 'not a link', 'http://[::1]:22/'])
      expect(shown(await run('article add', { link }))).toMatch(/^[^\n]{20,200}[.]$/u);
  });

  it('is for curators only, and so are its buttons', async () => {
    const { run, press, library } = await setting([]);
    const visitor = { person: { id: 'visitor', mayCurate: false, mayManage: false } };
    expect(shown(await run('article add', { text: TEXT }, visitor))).toMatch(/is for those who look after/u);
    const draft = await run('article add', { text: TEXT });
    expect(shown(await press(draft, 'Keep', visitor))).toMatch(/is for those who look after/u);
    expect(library.articles()).toHaveLength(0);
  });
});

describe('/article list, show and remove', () => {
  it('lists what there is, and shows one by a part of its headline', async () => {
    const { run } = await setting();
    expect(shown(await run('article list'))).toMatch(/^2 articles/u);
    const one = shown(await run('article show', { article: 'bridge' }));
    expect(one).toContain('The Lorne Gazette');
    expect(one).toContain('February 3, 2026');
    expect(one).toMatch(/Maren Oldcastle · \d quotations/u);
  });

  it('asks which one is meant where several may be', async () => {
    const { run } = await setting();
    expect(shown(await run('article show', { article: 'e' }))).toMatch(/^Several articles may be meant/u);
  });

  it('removes one, and gives it back', async () => {
    const { run, press, library } = await setting();
    const removed = await run('article remove', { article: 'bridge' });
    expect(library.articles()).toHaveLength(1);
    await press(removed, 'Undo');
    expect(library.articles()).toHaveLength(2);
  });

  it('lets nobody else remove', async () => {
    const { run, library } = await setting();
    await run(
      'article remove',
      { article: 'bridge' },
      { person: { id: 'visitor', mayCurate: false, mayManage: false } },
    );
    expect(library.articles()).toHaveLength(2);
  });
});

describe('/article add with several files', () => {
  const file = (name: string, text: string) => ({
    name,
    type: 'text/plain',
    size: text.length,
    bytes: async () => new TextEncoder().encode(text),
  });
  const add = COMMANDS.find(({ name }) => name === 'article add')!;

  it('shows each, says which cannot be read, and keeps the others together', async () => {
    const { context, press, library } = await setting([]);
    const given = { file: file('a.txt', TEXT), file2: file('b.txt', ''), file3: file('c.txt', FERRY) };
    const drafts = await add.run(given, context);
    expect(shown(drafts)).toMatch(/Lighthouse[\s\S]*b\.txt: There is nothing in it[\s\S]*Ferry timetable/u);
    expect(library.articles()).toHaveLength(0);
    await press(drafts, 'Keep all 2');
    expect(library.articles()).toHaveLength(2);
  });

  it('takes the link given with a text for where the text is from, and fetches nothing', async () => {
    const { run, press, library } = await setting([]);
    const link = 'https://lighthouse.example/news/1';
    await press(
      await run('article add', { text: TEXT, link, publisher: 'The Beam', date: '4 May 2026' }),
      'Keep',
    );
    expect(library.articles()).toMatchObject([{ url: link, publisher: 'The Beam', published: '2026-05-04' }]);
  });
});
