// A library over plain files: each text as it stands in its file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { libraryFromFiles } from '../../src/library.ts';
import { BEES, HARBOUR } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'county'));
const untidy = `\ufeff${BEES.replaceAll('\n', '\r\n')}  \u200b\t\n`;
writeFileSync(join(folder, 'harbour.txt'), HARBOUR);
writeFileSync(join(folder, 'county', 'bees.txt'), untidy);
writeFileSync(join(folder, 'county', 'picture.jpg'), Buffer.from([0xff, 0xd8, 0]));
writeFileSync(join(folder, 'empty.txt'), ' \n');
writeFileSync(join(folder, 'bytes.txt'), Buffer.from([0x41, 0, 0x42]));

const now = () => 1_000;

it('takes every text file of a folder, named by the way to it, and says which it could not take', async () => {
  const { library, faults } = await libraryFromFiles([folder], { now });
  const ids = library.articles().map(({ id }) => id);
  expect(ids.sort()).toEqual(['county/bees', 'harbour']);
  expect(faults.map(({ reason }) => reason.slice(folder.length + 1))).toEqual([
    'bytes.txt is no text.',
    'empty.txt is empty.',
  ]);
});

it('changes no character of a text, so that offsets count in the file as read', async () => {
  const { library } = await libraryFromFiles([folder], { now });
  expect((await library.article('county/bees'))?.article.text).toBe(untidy);
});

it('keeps two files of one name apart', async () => {
  const paths = [join(folder, 'harbour.txt'), join(folder, 'county', '..', 'harbour.txt')];
  const { library } = await libraryFromFiles(paths, { now });
  expect(library.articles()).toHaveLength(2);
});

it('says what is not there, and opens on the rest', async () => {
  const missing = join(folder, 'missing.txt');
  const { library, faults } = await libraryFromFiles([missing, join(folder, 'harbour.txt')], { now });
  expect(faults).toEqual([{ path: missing, reason: `${missing} is not there.` }]);
  expect(library.articles().map(({ title }) => title)).toEqual(['Harbour to close for a year']);
});
