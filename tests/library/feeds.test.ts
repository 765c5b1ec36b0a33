// The feeds that a library follows.
import { describe, expect, it } from 'vitest';
import { emptyLibraries, NOON } from './open.ts';

const feed = { url: 'https://post.example/feed.xml', channelId: '7' };

describe('a feed', () => {
  it('is followed by the library that added it, once, and polled at once', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const first = await library.addFeed(feed, 'ann');
    const again = await library.addFeed({ ...feed, url: 'http://www.post.example/feed.xml?utm_id=1' }, 'ann');
    expect([first.outcome, again.outcome]).toEqual(['added', 'already here']);
    expect(await library.feeds()).toHaveLength(1);
    expect(await (await libraries.of('guild:2')).feeds()).toEqual([]);
    const due = await libraries.feeds.due(NOON, 10);
    expect(due.map((each) => [each.library, each.feed.url])).toEqual([['guild:1', feed.url]]);
  });

  it('is refused where its host is blocked, and where there are too many', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await libraries.takedown('post.example', 'owner');
    expect((await library.addFeed(feed, 'ann')).outcome).toBe('blocked');
    for (let number = 0; number < 25; number += 1) {
      await library.addFeed({ url: `https://other.example/${number}`, channelId: null }, 'ann');
    }
    const last = await library.addFeed({ url: 'https://other.example/last', channelId: null }, 'ann');
    expect(last).toEqual({ outcome: 'too many feeds', limit: 25 });
  });

  it('is dropped by the library that follows it, and by no other', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    const added = await library.addFeed(feed, 'ann');
    if (!('feed' in added)) throw new Error(added.outcome);
    expect(await (await libraries.of('guild:2')).dropFeed(added.feed.id, 'eve')).toBe(false);
    expect(await library.dropFeed(added.feed.id, 'bob')).toBe(true);
    const log = await library.log({ limit: 10 });
    expect(log.map(({ act, by }) => [act, by])).toEqual([
      ['feed removed', 'bob'],
      ['feed added', 'ann'],
    ]);
  });
});
