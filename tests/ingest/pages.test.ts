import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/ingest/draft.ts';
import { readPage } from '../../src/ingest/html/read-page.ts';
import { largePage } from './large-page.ts';
import { figuresOf, hasArticle, pageCases, scoreOf, tokenF1 } from './page-cases.ts';
import { smallPage } from './site.ts';

const PAGES = join(import.meta.dirname, '../pages');
const slugs = pageCases(PAGES);

describe('pages in the manner of real sites', () => {
  it.each(slugs)('%s gives its article with its parts, or the reason why it has none', async (slug) => {
    const score = await scoreOf(PAGES, slug);
    expect(score.wrong).toEqual([]);
    expect(score.body).toBeGreaterThan(0.99);
  });

  it('are many, of many kinds', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(30);
    expect(slugs.filter((slug) => !hasArticle(PAGES, slug)).length).toBeGreaterThanOrEqual(5);
  });
});

describe('a page of five megabytes', () => {
  it('gives the one article that stands among its boxes, scripts and comments', () => {
    const draft = readPage(largePage(5_000_000), null) as Draft;
    expect(draft.title).toBe('Harbour to close until spring');
    expect(draft.paragraphs).toEqual((readPage(smallPage(), null) as Draft).paragraphs);
  });
});

describe('a reading is scored', () => {
  it('by the words it has in common with what is expected', () => {
    expect(tokenF1('the mayor said no', 'The mayor said: “No.”')).toBe(1);
    expect(tokenF1('the mayor said no', 'the mayor')).toBeCloseTo(2 / 3);
    expect(tokenF1('', 'the mayor')).toBe(0);
  });

  it('so that a refused article counts as wrong in every part', () => {
    const refused = {
      slug: 'a',
      body: 0,
      wrong: [{ part: 'refused' as const, found: 'no-article' }],
      milliseconds: 1,
    };
    expect(figuresOf([refused], () => true)).toMatchObject({ title: 0, byline: 0, refused: 0 });
  });
});
