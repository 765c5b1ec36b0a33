// How long an article takes from request to draft, and from request to indexed, from a site on this machine, in a warm
// process: `npm run bench:ingest`. Milliseconds; the pages of tests/pages, each several times, and one page of 5 MB.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchSettings } from '../src/ingest/fetch-settings.ts';
import { openIngest } from '../src/ingest/ingest.ts';
import { isRefusal } from '../src/ingest/refusal.ts';
import { openLibraries } from '../src/library.ts';
import { openSqlite } from '../src/store/sqlite.ts';
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
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const store = await openSqlite({ file: join(folder, 'library.db') });
const libraries = openLibraries({ store, now: Date.now });

/** As a person adds one: the page to a draft, the draft shown, kept, and in the indexes. */
const timesOf = async (path: string, round: number) => {
  const library = await libraries.of(`guild:${round}`);
  const begun = performance.now();
  const draft = await ingest.draftFromUrl(`${site.origin}${path}`);
  const drafted = performance.now() - begun;
  if (isRefusal(draft)) return { drafted, indexed: null };
  const { title, text, publisher, byline, published, url, language } = draft;
  const shown = await library.draft({ title, text, publisher, byline, published, url, language }, 'bench');
  if (!('outcome' in shown)) await library.keepDraft(shown.id, 'bench');
  return { drafted, indexed: performance.now() - begun };
};

const ordinary = [...pages.keys()].filter((path) => path !== '/large.html');
const first = await timesOf(ordinary.find((path) => path.includes('wordpress'))!, 0);
const drafted: number[] = [];
const indexed: number[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const path of ordinary) {
    const times = await timesOf(path, round);
    drafted.push(times.drafted);
    if (times.indexed !== null) indexed.push(times.indexed);
  }
}
const large: number[] = [];
for (let round = 1; round <= 3; round += 1) large.push((await timesOf('/large.html', 10 + round)).drafted);
const at = (times: number[], share: number) =>
  Math.round(times.sort((a, b) => a - b)[Math.floor(share * (times.length - 1))]!);
const spread = (times: number[]) => ({ median: at(times, 0.5), p95: at(times, 0.95), slowest: at(times, 1) });
console.log(
  JSON.stringify({
    pages: ordinary.length,
    first: Math.round(first.indexed ?? 0),
    drafted: spread(drafted),
    indexed: spread(indexed),
    fiveMegabytes: Math.round(Math.min(...large)),
  }),
);
await ingest.close();
await site.close();
await store.close();
rmSync(folder, { recursive: true });
