import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedLookup } from '../../src/ingest/checked-lookup.ts';
import type { Ingest } from '../../src/ingest/ingest.ts';
import { hostileSite } from './hostile/answers.ts';
import { madeFor } from './hostile/row.ts';
import { ROWS } from './hostile/rows.ts';
import { expectOutcome, openHostileIngest } from './hostile/scene.ts';
import { openSite, type Site } from './site.ts';

describe('whatever comes in is refused in one clear sentence, or made harmless', () => {
  let site: Site;
  let ingest: Ingest;
  beforeAll(async () => {
    site = await openSite(hostileSite);
    ingest = await openHostileIngest(site.host);
  });
  afterAll(async () => {
    await ingest.close();
    await site.close();
  });

  it.each(ROWS.filter(({ slow }) => !slow))('$name', async (row) => {
    expectOutcome(await row.send(ingest, site.origin, madeFor(row)), row.becomes);
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
