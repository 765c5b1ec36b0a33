import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedLookup } from '../../src/ingest/checked-lookup.ts';
import { expectOutcome, openScene, ROWS, type Scene } from './hostile/scene.ts';

describe('whatever comes in is refused in one clear sentence, or made harmless', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  it.each(ROWS.filter(({ slow }) => !slow))('$name', async ({ send, becomes }) => {
    expectOutcome(await send(scene.ingest, scene.site), becomes);
  });

  it('in over 60 ways', () => {
    expect(ROWS.length).toBeGreaterThan(60);
  });
});

describe('a name that changes its mind', () => {
  it('gains nothing: the connection gets the very addresses that were checked, and asks once', async () => {
    let asked = 0;
    const lookup = checkedLookup((_name, _options, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }]);
    });
    const given = await new Promise((settle) => {
      lookup('rebinding.example', { all: true }, (_error, addresses) => settle(addresses));
    });
    expect(given).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(asked).toBe(1);
  });
});
