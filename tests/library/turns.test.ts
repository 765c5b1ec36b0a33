// Work in turns: in order, one at a time, whatever becomes of the one before.
import { expect, it } from 'vitest';
import { turns } from '../../src/library/turns.ts';

it('begins a piece of work when the one before has ended, in the order in which they were asked for', async () => {
  const inTurn = turns();
  const seen: string[] = [];
  const work = (name: string, steps: number) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      seen.push(`${name} ends`);
    });
  await Promise.all([work('long', 9), work('short', 1)]);
  expect(seen).toEqual(['long begins', 'long ends', 'short begins', 'short ends']);
});

it('goes on after a failure, which only its own asker is told', async () => {
  const inTurn = turns();
  const failing = inTurn(() => Promise.reject(new Error('no luck')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('no luck');
  expect(await next).toBe('done');
});
