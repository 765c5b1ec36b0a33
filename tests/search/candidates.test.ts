// Candidates are what MiniSearch finds for the question's terms, however often they were asked for before.
import { expect, it } from 'vitest';
import { Candidates } from '../../src/search/candidates.ts';

const PASSAGES = [
  ['harbour', 'dredged', 'spring'],
  ['harbour', 'closed'],
  ['spring', 'festival', 'spring'],
  ['ferry', 'closed', 'harbour', 'spring'],
];

const filled = (passages: readonly string[][]) => {
  const candidates = new Candidates();
  for (const [id, terms] of passages.entries()) candidates.add(id, terms);
  return candidates;
};

const standing = (passages: readonly string[][], ...terms: string[]) =>
  terms.map((term) => ({ term, passages: passages.filter((words) => words.includes(term)).length }));

it('puts a passage that holds two of the terms before those that hold one', () => {
  const found = filled(PASSAGES).find(standing(PASSAGES, 'ferry', 'festival', 'closed'));
  expect(found[0]).toBe(3);
  expect([...found].sort()).toEqual([1, 2, 3]);
});

it('gives the same again for a question asked before', () => {
  const candidates = filled(PASSAGES);
  const terms = standing(PASSAGES, 'spring', 'harbour');
  expect(candidates.find(terms)).toEqual(candidates.find(terms));
});

it('knows of passages that came and went since a term was last asked for', () => {
  const candidates = filled(PASSAGES);
  candidates.find(standing(PASSAGES, 'harbour', 'spring'));
  candidates.remove(3);
  const more = [...PASSAGES.slice(0, 3), [], ['harbour', 'spring', 'tide']];
  candidates.add(4, more[4]!);
  const fresh = new Candidates();
  for (const id of [0, 1, 2, 4]) fresh.add(id, more[id]!);
  const terms = standing(more, 'harbour', 'spring');
  expect(candidates.find(terms)).toEqual(fresh.find(terms));
  expect(candidates.find(terms)).not.toContain(3);
});

it('leaves out passages that are not wanted', () => {
  const found = filled(PASSAGES).find(standing(PASSAGES, 'harbour'), (id) => id !== 1);
  expect([...found].sort()).toEqual([0, 3]);
});
