// A process that writes to a store without end and says on stdout what was acknowledged; made to be killed.
import { writeSync } from 'node:fs';
import { openSqlite } from '../../src/store/sqlite.ts';

const store = await openSqlite({ file: process.argv[2]! });
const first = (await store.libraries.standing('guild:1')).version;
for (let number = first + 1; ; number += 1) {
  await store.change('guild:1', { by: 'ann', at: number }, async (stores, change) => {
    // Two articles a change: either both are there afterwards, or neither.
    for (const half of ['left', 'right']) {
      const id = `${number}-${half}`;
      await stores.articles.put(
        'guild:1',
        {
          ...{ id, revision: 1, title: id, text: `${id} ${'and so on '.repeat(200)}`, language: 'en' },
          ...{ publisher: null, byline: null, published: null, url: null },
        },
        null,
        change,
      );
    }
  });
  await store.replyStates.put('guild:1', `${number}`, { number }, Number.MAX_SAFE_INTEGER);
  writeSync(1, `${number}\n`);
}
