// The other side, in a thread of its own: serves the hostile site and makes the hostile files, so that what this
// costs is not counted against the program under watch.
import { parentPort } from 'node:worker_threads';
import { openSite } from '../site.ts';
import { hostileSite, packedBombs } from './answers.ts';
import { madeFor } from './row.ts';
import { ROWS } from './rows.ts';

packedBombs();
const site = await openSite(hostileSite);
parentPort!.postMessage(site.host);
parentPort!.on('message', (name: string) => {
  const row = ROWS.find((each) => each.name === name)!;
  const made = madeFor(row);
  parentPort!.postMessage(made, [made.buffer as ArrayBuffer]);
});
