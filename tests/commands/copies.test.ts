// One story in several articles: copies folded into one passage with all its sources, and the newer first.
import { describe, expect, it } from 'vitest';
import { partOf, setting, shown } from './setting.ts';

const { run, press, library } = await setting([]);

const AGENCY = `The ferry Aurelia ran aground off Skarholm on Sunday night with 64 passengers aboard, the coastguard said. Nobody was hurt, and a tug pulled her free at high water.`;

async function add(publisher: string, published: string, title: string, body: string): Promise<void> {
  const text = `${title}\n\n${body}`;
  await library.add(
    { title, text, publisher, published, byline: null, url: null, language: 'en' },
    'curator',
  );
}

await add('The Lorne Gazette', '2026-02-02', 'Ferry runs aground', `${AGENCY}\n\nThe skipper is on leave.`);
await add('Bay Times', '2026-02-03', 'Sixty-four saved from ferry', `${AGENCY}\n\nThe weather was calm.`);
await add('Bay Times', '2025-06-01', 'Harbour', 'The pilot cutter Sigyn is painted green.');
await add('Bay Times', '2026-01-20', 'Pilots', 'The pilot cutter Sigyn is painted red.');

describe('one story in several articles', () => {
  it('is shown once, with all its sources, the newest first', async () => {
    const reply = await run('ask', { question: 'How many passengers were aboard the Aurelia?' });
    const { passage } = partOf(reply, 'passage');
    expect(passage.citation.publisher).toBe('Bay Times');
    expect(passage.alsoIn.map(({ publisher }) => publisher)).toEqual(['The Lorne Gazette']);
    expect(shown(reply)).toContain(
      'The same words also in Ferry runs aground · The Lorne Gazette · February 2, 2026 · paragraph 1',
    );
  });

  it('does not come up again behind it', async () => {
    const reply = await run('ask', { question: 'How many passengers were aboard the Aurelia?' });
    for (
      let page = reply;
      page.actions.some(({ action, weight }) => action === 'turn' && weight === 'main');
    ) {
      page = await press(page, 'More');
      expect(partOf(page, 'passage').passage.text).not.toContain('Aurelia');
    }
  });

  it('is told by the newer article where two are as good', async () => {
    const reply = await run('ask', { question: 'What is the pilot cutter Sigyn?' });
    expect(partOf(reply, 'passage').passage.citation.published).toBe('2026-01-20');
  });
});

describe('a passage in its context', () => {
  it('stands between the paragraphs before and behind it, the same words marked', async () => {
    const reply = await run('ask', { question: 'How many passengers were aboard the Aurelia?' });
    const { text, highlights } = partOf(await press(reply, 'In context'), 'excerpt');
    expect(text).toMatch(/^The ferry Aurelia[\s\S]*\n\nThe weather was calm\.$/u);
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['64 passengers']);
  });
});
