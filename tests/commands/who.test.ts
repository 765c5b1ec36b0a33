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
