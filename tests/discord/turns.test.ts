// Work takes turns, and writes are gathered: nobody waits for what is not theirs.
import { expect, it } from 'vitest';
import { fairTurns } from '../../src/discord/fair.ts';
import { gathered } from '../../src/discord/gathered.ts';

it('goes around the event loop between any two turns, so that whoever knocks is let in', async () => {
  const turn = fairTurns();
  let loops = 0;
  const count = () => {
    loops += 1;
    if (loops < 100) setImmediate(count);
  };
  setImmediate(count);
  const at = await Promise.all([1, 2, 3].map(() => turn().then(() => loops)));
  expect(at).toEqual([...new Set(at)]);
});

it('gives turns again after the last was taken', async () => {
  const turn = fairTurns();
  await turn();
  await turn();
});

it('writes what came together in one go, and what came alone at once', async () => {
  const rounds: number[][] = [];
  const write = gathered(async (items: readonly number[]) => void rounds.push([...items]));
  await write(1);
  await Promise.all([write(2), write(3), write(4)]);
  expect(rounds).toEqual([[1], [2, 3, 4]]);
});

it('tells everybody in a round that it failed, and goes on', async () => {
  let broken = true;
  const write = gathered(async (_: readonly number[]) => {
    if (broken) throw new Error('full');
  });
  const outcomes = await Promise.allSettled([write(1), write(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  broken = false;
  await expect(write(3)).resolves.toBeUndefined();
});
