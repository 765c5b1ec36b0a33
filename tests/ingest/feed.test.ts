import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedPoll } from '../../src/ingest/feed/poll-feed.ts';
import { readFeed } from '../../src/ingest/feed/read-feed.ts';
import { fetchSettings } from '../../src/ingest/fetch-settings.ts';
import { type Ingest, openIngest } from '../../src/ingest/ingest.ts';
import { openSite, type Site, smallPage } from './site.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gull</title><ttl>60</ttl>
<item><title>Ferry &amp; wall</title><link>https://gull.example/ferry?utm_source=rss</link><guid isPermaLink="false">f-1</guid>
<pubDate>Mon, 04 May 2026 07:15:00 GMT</pubDate></item>
<item><title><![CDATA[<b>Fish</b> auction]]></title><link>/fish</link></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gull</title><entry><id>tag:gull,1</id><title>Ferry</title>
<link rel="alternate" href="https://gull.example/ferry"/><updated>2026-05-04T07:15:00Z</updated></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Gull',
  items: [
    {
      id: '1',
      url: 'https://gull.example/ferry',
      title: 'Ferry',
      date_published: '2026-05-04T09:15:00+02:00',
    },
  ],
});

const read = (text: string) => readFeed(new TextEncoder().encode(text), '', 'https://gull.example/feed');

describe('a feed is read', () => {
  it('as RSS, its links made whole and clean', () => {
    expect(read(RSS)).toEqual({
      title: 'The Gull',
      minutes: 60,
      entries: [
        {
          id: 'f-1',
          link: 'https://gull.example/ferry',
          title: 'Ferry & wall',
          published: '2026-05-04T07:15:00+00:00',
        },
        {
          id: 'https://gull.example/fish',
          link: 'https://gull.example/fish',
          title: 'Fish auction',
          published: null,
        },
      ],
    });
  });

  it('as Atom and as JSON Feed', () => {
    const entry = { link: 'https://gull.example/ferry', title: 'Ferry' };
    expect(read(ATOM)).toMatchObject({
      entries: [{ id: 'tag:gull,1', ...entry, published: '2026-05-04T07:15:00+00:00' }],
    });
    expect(read(JSON_FEED)).toMatchObject({
      entries: [{ id: '1', ...entry, published: '2026-05-04T09:15:00+02:00' }],
    });
  });

  it('unless it is none, or brings entities of its own', () => {
    const none = { refused: 'not-a-feed', values: {} };
    expect(read('<html><body>Hello')).toEqual(none);
    expect(read('{"version": 1}')).toEqual(none);
    expect(
      read(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${RSS.replace('wall', '&b;')}`),
    ).toEqual(none);
  });
});

describe('a feed is polled politely', () => {
  let site: Site;
  let ingest: Ingest;
  let clock = 1_000_000;
  let status = 200;
  let robots = '';
  let asked: string[] = [];
  const MINUTE = 60_000;

  beforeAll(async () => {
    site = await openSite((request, answer) => {
      asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim());
      if (request.url === '/robots.txt') return answer.writeHead(robots === '' ? 404 : 200).end(robots);
      if (request.url === '/') {
        return answer
          .setHeader('content-type', 'text/html')
          .end(
            '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>The Gull',
          );
      }
      if (request.url === '/news/harbour')
        return answer.setHeader('content-type', 'text/html').end(smallPage());
      if (status !== 200) return answer.writeHead(status, { 'retry-after': '7200' }).end();
      if (request.headers['if-none-match'] === '"v1"') return answer.writeHead(304).end();
      return answer.setHeader('etag', '"v1"').setHeader('content-type', 'application/rss+xml').end(RSS);
    });
    ingest = openIngest({ fetch: fetchSettings({ allow: [site.host] }), now: () => clock });
  });
  beforeEach(() => {
    // Two days later, so that what was known of robots.txt is forgotten.
    clock += 48 * 60 * MINUTE;
    status = 200;
    robots = '';
    asked = [];
  });
  afterAll(async () => {
    await ingest.close();
    await site.close();
  });

  const poll = (state = {}) =>
    ingest.pollFeed({ url: `${site.origin}/feed`, etag: null, lastModified: null, failures: 0, ...state });

  it('with what it said the last time, so that nothing is sent twice', async () => {
    const first = await poll();
    expect(first).toMatchObject({
      title: 'The Gull',
      etag: '"v1"',
      failures: 0,
      nextPollAt: clock + 60 * MINUTE,
    });
    expect(first.entries).toHaveLength(2);
    const second = await ingest.pollFeed(first);
    expect(second).toMatchObject({
      entries: [],
      refusal: null,
      etag: '"v1"',
      nextPollAt: clock + 30 * MINUTE,
    });
    expect(asked).toEqual(['/robots.txt', '/feed', '/feed "v1"']);
  });

  it('less and less often while it fails, and never sooner than it asks for', async () => {
    status = 500;
    const first = await poll();
    expect(first).toMatchObject({
      failures: 1,
      nextPollAt: clock + 60 * MINUTE,
      refusal: { refused: 'http-status' },
    });
    const second = await ingest.pollFeed(first);
    expect(second.nextPollAt).toBe(clock + 120 * MINUTE);
    status = 429;
    expect(await poll()).toMatchObject({
      nextPollAt: clock + 120 * MINUTE,
      refusal: { refused: 'site-busy' },
    });
    expect((await poll({ failures: 50 })).nextPollAt).toBe(clock + 24 * 60 * MINUTE);
  });

  it('never again once it is gone', async () => {
    status = 410;
    expect((await poll()).nextPollAt).toBeNull();
  });

  it('only where robots.txt allows it, for its articles too', async () => {
    robots = 'User-agent: Verbatim\nDisallow: /feed\nDisallow: /news';
    expect((await poll()).refusal).toMatchObject({ refused: 'forbidden-by-robots' });
    expect(await ingest.draftFromEntry(`${site.origin}/news/harbour`)).toMatchObject({
      refused: 'forbidden-by-robots',
    });
    expect(await ingest.draftFromUrl(`${site.origin}/news/harbour`)).toMatchObject({
      title: 'Harbour to close until spring',
    });
  });

  it('and found from the page of its site', async () => {
    const found = (await ingest.findFeed(site.origin)) as FeedPoll;
    expect(found).toMatchObject({ url: `${site.origin}/feed`, title: 'The Gull' });
    expect(await ingest.findFeed(`${site.origin}/news/harbour`)).toEqual({
      refused: 'not-a-feed',
      values: {},
    });
  });
});
