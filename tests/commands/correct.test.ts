// "Wrong speaker?": who may put it right, what shows then, and that it survives and can be undone.
import { describe, expect, it } from 'vitest';
import { partOf, setting, shown } from './setting.ts';

const visitor = { person: { id: 'visitor', mayCurate: false, mayManage: false } };

describe('a wrong speaker', () => {
  it('is put right by a curator, from the speakers of the article, and shows as corrected', async () => {
    const { run, press } = await setting();
    const found = await run('who', { quote: 'Nobody asked us' });
    const choice = await press(found, 'Wrong speaker?');
    const done = await press(choice, 'Maren Oldcastle');
    expect(done.found).toBe(true);
    const again = await run('who', { quote: 'Nobody asked us' });
    expect(partOf(again, 'quotation').quotation).toMatchObject({
      speaker: 'Maren Oldcastle',
      corrected: true,
    });
    expect(shown(again)).toMatch(/corrected by this community/u);
    await press(done, 'Undo');
    expect(partOf(await run('who', { quote: 'Nobody asked us' }), 'quotation').quotation).toMatchObject({
      speaker: 'Piet Anders',
      corrected: false,
    });
  });

  it('can be somebody the article does not name as a speaker', async () => {
    const { run, press } = await setting();
    const choice = await press(await run('who', { quote: 'Nobody asked us' }), 'Wrong speaker?');
    await press(choice, 'Somebody else …', {}, { name: 'Gesa Holm' });
    const again = await run('who', { quote: 'Nobody asked us' });
    expect(partOf(again, 'quotation').quotation).toMatchObject({ speaker: 'Gesa Holm', corrected: true });
  });

  it('may be no quotation at all', async () => {
    const { run, press } = await setting();
    const choice = await press(await run('who', { quote: 'Nobody asked us' }), 'Wrong speaker?');
    await press(choice, 'Not a quotation');
    const again = await run('who', { quote: 'Nobody asked us' });
    expect(again.parts.some(({ part }) => part === 'quotation')).toBe(false);
  });

  it('is only noted where somebody else says so', async () => {
    const { run, press, library } = await setting();
    const noted = await press(await run('who', { quote: 'Nobody asked us' }), 'Wrong speaker?', visitor);
    expect(shown(noted)).toMatch(/will see it/u);
    expect(await library.log({ limit: 1 })).toMatchObject([{ act: 'reported', by: 'visitor' }]);
    expect(await library.corrections()).toEqual([]);
  });

  it('is not put right by somebody who lost the right meanwhile', async () => {
    const { run, press, library } = await setting();
    const choice = await press(await run('who', { quote: 'Nobody asked us' }), 'Wrong speaker?');
    await press(choice, 'Not a quotation', visitor);
    expect(await library.corrections()).toEqual([]);
  });
});

describe('copying', () => {
  it('gives the very words, who said them and where', async () => {
    const { run, press } = await setting();
    const copied = await press(await run('who', { quote: 'Nobody asked us' }), 'Copy with citation');
    expect(partOf(copied, 'copy').text).toBe(
      '"Nobody asked us,"\n— Piet Anders, Harbour bridge to close for a year, The Lorne Gazette, February 3, 2026',
    );
  });
});

describe('by this speaker', () => {
  it('leads from a quotation to the others of its speaker', async () => {
    const { run, press } = await setting();
    const reply = await run('who', { quote: 'The piers will not last another winter' });
    expect(shown(await press(reply, 'By this speaker'))).toMatch(/^Maren Oldcastle/u);
  });
});
