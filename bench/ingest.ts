// How long an article takes from request to draft, from a site on this machine, in a warm process:
// `npm run bench:ingest`. Milliseconds; the pages of tests/pages, each several times, and one page of 5 MB.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSettings } from '../src/ingest/fetch-settings.ts';
import { openIngest } from '../src/ingest/ingest.ts';
import { largePage } from '../tests/ingest/large-page.ts';
import { openSite } from '../tests/ingest/site.ts';

const ROUNDS = 5;
const PAGES = join(import.meta.dirname, '../tests/pages');

const pages = new Map<string, Buffer>();
for (const slug of readdirSync(PAGES)) {
  const name = readdirSync(join(PAGES, slug)).find((file) => file === 'page.html');
  if (name !== undefined) pages.set(`/${slug}.html`, readFileSync(join(PAGES, slug, name)));
}
pages.set('/large.html', Buffer.from(largePage(5_000_000)));

const site = await openSite((request, answer) =>
  answer.setHeader('content-type', 'text/html').end(pages.get(request.url ?? '')),
);
const ingest = openIngest({ fetch: fetchSettings({ allow: [site.host] }) });
await ingest.warm();
const draftTime = async (path: string) => {
  const begun = performance.now();
  await ingest.draftFromUrl(`${site.origin}${path}`);
  return performance.now() - begun;
};

const ordinary = [...pages.keys()].filter((path) => path !== '/large.html');
const first = await draftTime(ordinary[0]!);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const path of ordinary) times.push(await draftTime(path));
}
const large: number[] = [];
for (let round = 0; round < 3; round += 1) large.push(await draftTime('/large.html'));
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))]!);
console.log(
  JSON.stringify({
    pages: ordinary.length,
    first: Math.round(first),
    median: at(0.5),
    p95: at(0.95),
    slowest: at(1),
    fiveMegabytes: Math.round(Math.min(...large)),
  }),
);
await ingest.close();
await site.close();
