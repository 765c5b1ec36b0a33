// /who and /speaker: whose words these are, and everything somebody said.
import { describe, expect, it } from 'vitest';
import { partOf, setting, shown } from './setting.ts';

const { run, press } = await setting();

describe('/who', () => {
  it('finds the very words, whatever their marks and case', async () => {
    const reply = await run('who', { quote: 'the PIERS will not last another winter' });
    expect(shown(reply)).toMatch(/^These very words/u);
    expect(partOf(reply, 'quotation').quotation.speaker).toBe('Maren Oldcastle');
  });

  it('finds nearly the same words, and marks what differs', async () => {
    const reply = await run('who', { quote: 'The piers will not survive another winter' });
    const { asked, askedMarks, stands, standsMarks } = partOf(reply, 'comparison');
    expect(askedMarks.map(({ start, end }) => asked.slice(start, end))).toEqual(['survive']);
    expect(standsMarks.map(({ start, end }) => stands.slice(start, end))).toEqual(['last']);
  });

  it('says that the reporter’s own words are nobody’s', async () => {
    const reply = await run('who', { quote: 'Shopkeepers on the north bank are angry' });
    expect(shown(reply)).toMatch(/reporter’s own words/u);
  });

  it('pins nothing on anybody that nobody said', async () => {
    const reply = await run('who', { quote: 'To be or not to be, that is the question' });
    expect(reply.found).toBe(false);
    expect(shown(reply)).toMatch(/not in this library/u);
  });

  it('asks for words where there are none', async () => {
    expect(shown(await run('who', { quote: '“…”' }))).toMatch(/Write the words you remember/u);
  });
});

describe('/who of words that stand in several articles', () => {
  it('shows the first of them, says so, and names the others', async () => {
    const words = '"The piers will not last another winter," said Maren Oldcastle.';
    const several = await setting([]);
    for (const [title, published] of [
      ['A month later', '2026-03-05'],
      ['The day itself', '2026-02-03T08:00:00+01:00'],
    ] as const) {
      const text = `${title}\n\n${words}`;
      await several.library.add(
        { title, text, published, publisher: null, byline: null, url: null, language: 'en' },
        'curator',
      );
    }
    const reply = await several.run('who', { quote: 'the piers will not last another winter' });
    expect(partOf(reply, 'quotation').citation.title).toBe('The day itself');
    expect(shown(reply)).toMatch(/stood in this one first, on .*3/u);
    expect(shown(reply)).toMatch(/also in A month later/u);
  });

  it('does not say which was first where that is not known', async () => {
    const twice = await setting([
      'One\n\n"The piers will not last another winter," said Maren Oldcastle.',
      'Two\n\n"The piers will not last another winter," said Maren Oldcastle.',
    ]);
    const reply = await twice.run('who', { quote: 'the piers will not last another winter' });
    expect(shown(reply)).toMatch(/also in Two/u);
    expect(shown(reply)).not.toMatch(/first/u);
  });
});

describe('/speaker', () => {
  it('lists everything somebody is quoted with', async () => {
    const reply = await run('speaker', { name: 'oldcastle' });
    expect(shown(reply)).toMatch(/^Maren Oldcastle/u);
    expect(shown(reply)).toContain('The piers will not last another winter.');
    expect(shown(reply)).toContain('a ferry would run every ten minutes');
  });

  it('says so where nobody has that name', async () => {
    expect(shown(await run('speaker', { name: 'Napoleon' }))).toMatch(/Nobody called Napoleon/u);
  });

  it('goes page by page through many quotations', async () => {
    const said = Array.from(
      { length: 12 },
      (_, i) => `"Sentence number ${i + 1} is mine," said Olaf Brandvik.`,
    );
    const many = await setting([`A man of many words\n\n${said.join('\n\n')}`]);
    const first = await many.run('speaker', { name: 'Brandvik' });
    expect(shown(first)).toMatch(/page 1 of 3/u);
    const second = await many.press(first, 'More');
    expect(shown(second)).toMatch(/page 2 of 3/u);
    expect(shown(await many.press(second, 'Back'))).toBe(shown(first));
  });

  it('stays with whoever pressed', async () => {
    const reply = await run('who', { quote: 'Nobody asked us' });
    expect((await press(reply, 'In context')).audience).toBe('asker');
  });
});
