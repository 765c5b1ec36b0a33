// What is kept about a person: said in five lines, shown whole, deleted whole.
import { expect, it } from 'vitest';
import { partOf, setting, shown } from './setting.ts';

const PERSON = { id: 'curator', mayCurate: true, mayManage: true };

it('is said in five lines, with the days until a left server is forgotten', async () => {
  const { run } = await setting();
  const reply = await run('privacy');
  expect(partOf(reply, 'list').items).toHaveLength(5);
  expect(shown(reply)).toContain('after 30 days');
});

it('is shown whole: how many of each, and every single one in a file', async () => {
  const { run, library } = await setting();
  const known = { publisher: null, byline: null, published: null, url: null, language: 'en' };
  await library.draft({ title: 'A headline', text: 'A headline\n\nWords of a draft.', ...known }, PERSON.id);
  const reply = await run('privacy', { do: 'show' });
  expect(shown(reply)).toMatch(
    /In servers, with your id: .*articles: 2 · drafts: 1 · entries of the log: 2/u,
  );
  const listed = JSON.parse(partOf(reply, 'file').text) as { kind: string; library: string }[];
  expect(listed.map(({ kind }) => kind).sort()).toEqual([
    'article',
    'article',
    'draft',
    'entry of the log',
    'entry of the log',
  ]);
  expect(reply.actions).toEqual([]);
});

it('is nothing of somebody who only asked', async () => {
  const { run } = await setting();
  const visitor = { person: { id: 'visitor', mayCurate: false, mayManage: false } };
  await run('ask', { question: 'Who asked us?' }, visitor);
  expect(shown(await run('privacy', { do: 'show' }, visitor))).toMatch(/Nothing is kept/u);
});

it('names what is still in memory', async () => {
  const { run, context } = await setting([]);
  const people = { ...context.services.people, remembers: () => true };
  const as = { services: { ...context.services, people } };
  expect(shown(await run('privacy', { do: 'show' }, as))).toMatch(/In memory, for at most ten minutes/u);
});

it('is deleted only when that is said again, and then all of it', async () => {
  const { run, press, library } = await setting();
  const asked = await run('privacy', { do: 'delete' });
  expect(library.articles()[0]?.addedBy).toBe(PERSON.id);
  await press(asked, 'Delete it');
  expect(shown(await run('privacy', { do: 'show' }))).toMatch(/Nothing is kept/u);
  expect(library.articles()).toHaveLength(2);
  expect(JSON.stringify(await library.log({ limit: 9 }))).not.toContain(PERSON.id);
});
