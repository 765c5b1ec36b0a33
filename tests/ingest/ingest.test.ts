import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/ingest/draft.ts';
import { fetchSettings } from '../../src/ingest/fetch-settings.ts';
import { type Ingest, openIngest } from '../../src/ingest/ingest.ts';
import { openSite, type Site, smallPage } from './site.ts';

let site: Site;
let ingest: Ingest;

beforeAll(async () => {
  site = await openSite((_request, answer) => answer.setHeader('content-type', 'text/html').end(smallPage()));
  ingest = openIngest({ fetch: fetchSettings({ allow: [site.host] }) });
  await ingest.warm();
});
afterAll(async () => {
  await ingest.close();
  await site.close();
});

describe('an article comes in', () => {
  it('by its link, with its parts told apart', async () => {
    const steps: string[] = [];
    const draft = await ingest.draftFromUrl(`${site.origin}/news/harbour?utm_source=mail`, {
      onProgress: (step) => steps.push(step),
    });
    expect(steps).toEqual(['fetching', 'reading']);
    expect(draft).toEqual({
      title: 'Harbour to close until spring',
      paragraphs: [
        'The harbour will close until spring, the mayor said on Tuesday, because the old wall is no longer safe for anybody who walks on it.',
        '“We had no choice,” said Mayor Lena Ost. “The wall would have come down with the first storm of the autumn.”',
        '“Nobody asked us,” said Karl Ness, who has fished here for forty years.',
        'The cooperative said it would ask for help from the state, which had promised repairs six years ago.',
      ],
      text: expect.stringMatching(
        /^Harbour to close until spring\n\nThe harbour will close[^\n]+\n\n“We had/,
      ),
      publisher: 'The Gull',
      byline: 'Ann Teal',
      published: '2026-05-04T10:00:00+02:00',
      url: `${site.origin}/news/harbour`,
      language: 'en',
      kind: 'html',
      captions: ['The old wall in April.'],
    });
  });

  it('as a file', async () => {
    const bytes = new TextEncoder().encode('# Ferry\n\nThe ferry will run again.');
    const draft = (await ingest.draftFromFile({ name: 'ferry.md', type: 'text/plain', bytes })) as Draft;
    expect(draft).toMatchObject({ title: 'Ferry', kind: 'markdown' });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('as a paste', async () => {
    const draft = await ingest.draftFromText('The ferry will run again.', { title: 'Ferry' });
    expect(draft).toMatchObject({ title: 'Ferry', text: 'Ferry\n\nThe ferry will run again.' });
  });

  it('several at once, each to who asked for it', async () => {
    const texts = ['one', 'two', 'three', 'four', 'five'].map(
      (word) => `This is the article about number ${word}.`,
    );
    const drafts = await Promise.all(texts.map((text) => ingest.draftFromText(text)));
    expect(drafts.map((draft) => 'text' in draft && draft.text)).toEqual(texts);
  });
});
