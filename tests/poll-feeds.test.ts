// Followed feeds: new articles come in by themselves, once, and are announced where that is wanted.
import { afterAll, describe, expect, it } from 'vitest';
import { fetchSettings } from '../src/ingest/fetch-settings.ts';
import { openIngest } from '../src/ingest/ingest.ts';
import { openLibraries } from '../src/library.ts';
import { pollDueFeeds } from '../src/poll-feeds.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { openSite, smallPage } from './ingest/site.ts';

const headlines = ['Harbour to close until spring'];
const site = await openSite((request, response) => {
  const path = request.url ?? '/';
  if (path === '/robots.txt') return response.writeHead(404).end();
  if (path === '/feed') {
    const items = headlines.map(
      (title, i) => `<item><title>${title}</title><link>${site.origin}/a/${i}</link></item>`,
    );
    response.setHeader('content-type', 'application/rss+xml');
    return response.end(
      `<rss version="2.0"><channel><title>The Gull</title>${items.join('')}</channel></rss>`,
    );
  }
  response.setHeader('content-type', 'text/html');
  const page = smallPage(headlines[Number(path.split('/').at(-1))]);
  return response.end(page.replace('/news/harbour', path).replaceAll('harbour', `harbour of ${path}`));
});
let now = Date.parse('2026-05-04T12:00:00Z');
const ingest = openIngest({ fetch: fetchSettings({ allow: [site.host] }), now: () => now });
const store = await openSqlite({ file: ':memory:' });
afterAll(async () => {
  await site.close();
  await ingest.close();
  await store.close();
});

describe('a followed feed', () => {
  it('brings each new article in once, and announces it in its channel', async () => {
    const libraries = openLibraries({ store, now: () => now });
    const library = await libraries.of('guild:1');
    await library.addFeed({ url: `${site.origin}/feed`, channelId: '7' }, 'curator');
    const announced: string[] = [];
    const poller = {
      libraries,
      ingest,
      now: () => now,
      announce: async (id: string, channel: string, { title }: { title: string }) => {
        announced.push(`${id} ${channel} ${title}`);
      },
    };

    await pollDueFeeds(poller);
    await pollDueFeeds(poller);
    expect(announced).toEqual(['guild:1 7 Harbour to close until spring']);
    expect(await library.feeds()).toMatchObject([{ title: 'The Gull', failures: 0 }]);

    headlines.push('Lighthouse turns a hundred');
    now += 60 * 60_000;
    await pollDueFeeds(poller);
    expect(announced.slice(1)).toEqual(['guild:1 7 Lighthouse turns a hundred']);
    expect(library.articles()).toHaveLength(2);
  });

  it('is announced in the community’s channel, as it is then, where it has none of its own', async () => {
    const libraries = openLibraries({ store, now: () => now });
    const library = await libraries.of('guild:5');
    await library.addFeed({ url: `${site.origin}/feed`, channelId: null }, 'curator');
    await library.setSettings({ feedChannel: '9' }, 'curator');
    const channels: string[] = [];
    const announce = async (id: string, channel: string) => {
      if (id === library.id) channels.push(channel);
    };
    await pollDueFeeds({ libraries, ingest, now: () => now, announce });
    expect(new Set(channels)).toEqual(new Set(['9']));
    await library.setSettings({ feedChannel: null }, 'curator');
    headlines.push('Harbour master retires');
    now += 60 * 60_000;
    const before = channels.length;
    await pollDueFeeds({ libraries, ingest, now: () => now, announce });
    expect(channels).toHaveLength(before);
    expect(library.articles().map(({ title }) => title)).toContain('Harbour master retires');
  });

  it('brings a long list in over several polls, and once more what could not be had', async () => {
    const busy = new Set(['/b/3']);
    const long = await openSite((request, response) => {
      const path = request.url ?? '/';
      if (path === '/robots.txt') return response.writeHead(404).end();
      if (path === '/feed') {
        if (request.headers['if-none-match'] === '"long"') return response.writeHead(304).end();
        response.setHeader('content-type', 'application/rss+xml');
        response.setHeader('etag', '"long"');
        const items = Array.from({ length: 12 }, (_, i) => `<item><link>${long.origin}/b/${i}</link></item>`);
        return response.end(
          `<rss version="2.0"><channel><title>Long</title>${items.join('')}</channel></rss>`,
        );
      }
      if (busy.delete(path)) return response.writeHead(503).end();
      response.setHeader('content-type', 'text/html');
      const word = `mast${path.split('/').at(-1)}`;
      const page = smallPage(`A ${word} rises`).replace('/news/harbour', path);
      return response.end(page.replaceAll(' the ', ` the ${word} `).replaceAll(' a ', ` a ${word} `));
    });
    const fetching = openIngest({ fetch: fetchSettings({ allow: [long.host] }), now: () => now });
    const libraries = openLibraries({ store, now: () => now });
    const library = await libraries.of('guild:3');
    await library.addFeed({ url: `${long.origin}/feed`, channelId: null }, 'curator');
    const poller = { libraries, ingest: fetching, now: () => now, announce: async () => {} };
    const counts: number[] = [];
    for (let poll = 0; poll < 3; poll += 1) {
      await pollDueFeeds(poller);
      counts.push(library.articles().length);
      now += 60 * 60_000;
    }
    expect(counts).toEqual([9, 12, 12]);
    expect((await library.feeds())[0]).toMatchObject({ etag: '"long"' });
    await fetching.close();
    await long.close();
  });

  it('is left alone for longer and longer while it fails', async () => {
    const libraries = openLibraries({ store, now: () => now });
    const library = await libraries.of('guild:2');
    await library.addFeed({ url: `${site.origin}/a/0`, channelId: null }, 'curator');
    const poller = { libraries, ingest, now: () => now, announce: async () => {} };
    const waits: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      await pollDueFeeds(poller);
      const [feed] = await library.feeds();
      waits.push(feed!.nextPollAt - now);
      now = feed!.nextPollAt;
    }
    expect(waits[1]).toBeGreaterThan(waits[0]!);
    expect(waits[2]).toBeGreaterThan(waits[1]!);
    expect(library.articles()).toEqual([]);
  });
});
