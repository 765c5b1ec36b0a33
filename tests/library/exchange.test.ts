// A library goes out as lines of JSON and comes in again whole.
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.ts';
import { added } from './add.ts';
import { emptyLibraries } from './open.ts';
import { BEES, draft, HARBOUR, HARBOUR_LATER } from './texts.ts';

async function linesOf(library: Library): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of library.exported()) lines.push(line);
  return lines;
}

async function filled(library: Library): Promise<string> {
  const { article } = await added(library, draft());
  await added(library, draft({ text: HARBOUR_LATER }));
  await added(library, draft({ title: 'Beekeepers count', text: BEES, url: null, language: 'en-GB' }));
  const start = HARBOUR.indexOf('“We have');
  const content = { start, end: HARBOUR.indexOf(',” said') + 2 };
  await library.correct({ articleId: article.id, revision: 1, content }, { speaker: 'Ole Lund' }, 'ann');
  await library.setSettings({ language: 'de', channels: { '7': 'silent' } }, 'ann');
  return article.id;
}

describe('an export', () => {
  it('comes in again as the same library, revisions, corrections and settings included', async () => {
    const { libraries } = await emptyLibraries();
    const from = await libraries.of('guild:1');
    const id = await filled(from);
    const lines = await linesOf(from);
    const to = await libraries.of('user:2');
    expect(await to.imported(lines, 'bob')).toEqual({ articles: 2, corrections: 1, faults: [] });
    expect(await linesOf(to)).toEqual(lines);
    expect((await to.article(id, 1))?.article.text).toBe(HARBOUR);
    expect((await to.article(id))?.reading).toEqual((await from.article(id))?.reading);
    expect(to.settings().language).toBe('de');
  });

  it('leaves what is here already as it is', async () => {
    const { libraries } = await emptyLibraries();
    const library = await libraries.of('guild:1');
    await filled(library);
    const lines = await linesOf(library);
    const again = await library.imported(lines, 'bob');
    expect(again).toMatchObject({ articles: 0, corrections: 0 });
    expect(again.faults).toEqual([]);
    expect(await linesOf(library)).toEqual(lines);
  });

  it('is taken line by line: what is wrong with one is said with its number, and the others are taken', async () => {
    const { libraries } = await emptyLibraries({ quotas: { articles: 1 } });
    const from = await libraries.of('guild:1');
    await added(from, draft());
    const [head, article] = await linesOf(from);
    const other = article!.replaceAll(/"id":"[^"]*"/gu, '"id":"other"');
    const lines = [head!, 'no json', '', '{"line":"poem"}', article!, other];
    const to = await libraries.of('guild:2');
    expect(await to.imported(lines, 'bob')).toEqual({
      articles: 1,
      corrections: 0,
      faults: [
        { line: 2, reason: 'not JSON' },
        { line: 4, reason: 'not a line that an export writes' },
        { line: 6, reason: 'over quota' },
      ],
    });
  });
});
