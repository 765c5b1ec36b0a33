// An index that has seen many articles come and go is as one that never held them.
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './articles.ts';

const about = (subject: string, count: number) =>
  Array.from({ length: count }, (_, i) => `The ${subject} of valley ${i} was painted green.`).join('\n\n');

it('answers the same after most of its articles were removed', async () => {
  const kept = articleOf('kept', `Windmills\n\n${about('windmill', 20)}`);
  const index = createPassageIndex();
  index.put(...kept);
  for (let i = 0; i < 12; i += 1) index.put(...articleOf(`gone-${i}`, `Barns\n\n${about('barn', 100)}`));
  for (let i = 0; i < 12; i += 1) index.remove(`gone-${i}`);
  const late = articleOf('late', 'Bridges\n\nThe bridge at Ostmark was painted blue.');
  index.put(...late);
  await setTimeout(200);

  const fresh = createPassageIndex();
  fresh.put(...kept);
  fresh.put(...late);
  expect(index.size).toEqual({ articles: 2, passages: 21 });
  for (const question of ['Which windmill was painted green?', 'What colour is the bridge?', 'a barn'])
    expect(index.ask(question)).toEqual(fresh.ask(question));
});
