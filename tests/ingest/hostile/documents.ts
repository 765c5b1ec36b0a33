// Documents that are made to hang, to fill the memory, or to pass for what they are not.
import assert from 'node:assert/strict';
import { makePdf, pdfOf } from '../make-pdf.ts';
import { makeDocx, makeZip } from '../make-zip.ts';
import { smallPage } from '../site.ts';
import { file, type Row } from './row.ts';

const around = (inside: string) => smallPage().replace('<blockquote>', `${inside}<blockquote>`);
const isTheArticle: Row['becomes'] = ({ title, text }) => {
  assert.equal(title, 'Harbour to close until spring');
  assert.ok(text.includes('“We had no choice,” said Mayor Lena Ost.'));
};
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`).join('')}]>`;

const PAGES: readonly Row[] = [
  file('100,000 nested elements', 'a.html', () => around('<div>'.repeat(100_000)), ['too-deep']),
  file('100,000 nested elements of type', 'a.html', () => around('<b>'.repeat(100_000)), ['too-deep']),
  file(
    '100,000 nested lists, half closed',
    'a.html',
    () => around('<ul><li>'.repeat(100_000) + '</ul>'.repeat(50_000)),
    ['too-deep'],
  ),
  file('a million elements', 'a.html', () => around('<i></i>'.repeat(1_000_000)), ['too-many-elements']),
  file('300 levels of quotation', 'a.html', () => around('<blockquote>'.repeat(300)), isTheArticle),
  file(
    'a tag with 100,000 attributes',
    'a.html',
    () => around(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>x</p>`),
    isTheArticle,
  ),
  file(
    'a comment that never ends',
    'a.html',
    () => `${smallPage().replace('<footer>', '<!-- ')}${'-'.repeat(3_000_000)}`,
    isTheArticle,
  ),
  file(
    'a script that never ends',
    'a.html',
    () => `${smallPage().replace('<footer>', '<script>')}${'<p>x</p>'.repeat(300_000)}`,
    isTheArticle,
  ),
  file(
    'five million angle brackets',
    'a.html',
    () => around('<'.repeat(5_000_000)),
    ['reading-too-slow', 'article-too-long', 'too-many-elements', 'reading-too-big'],
    true,
  ),
  file(
    'a million entities',
    'a.html',
    () => around(`<p>${'&amp;&#x26;'.repeat(250_000)}</p>`),
    ['article-too-long', 'no-article', 'reading-too-slow', 'reading-too-big'],
    true,
  ),
  file('entities of its own', 'a.html', () => `${LAUGHS}${around('<p>&lol9;</p>')}`, isTheArticle),
  file(
    'a title of a megabyte',
    'a.html',
    () => smallPage('Storm '.repeat(170_000)),
    ({ title }) => assert.ok(title.length <= 300),
    true,
  ),
  file('a million spaces', 'a.html', () => around(`<p>${' '.repeat(1_000_000)}x</p>`), isTheArticle),
  file(
    'ten thousand bylines',
    'a.html',
    () => around('<span class="byline">By A B</span>'.repeat(10_000)),
    isTheArticle,
    true,
  ),
  file(
    'JSON-LD nested 100,000 deep',
    'a.html',
    () => around(`<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script>`),
    isTheArticle,
  ),
  file(
    'JSON-LD of five megabytes',
    'a.html',
    () =>
      around(
        `<script type="application/ld+json">[${'{"@type":"Thing","name":"x"},'.repeat(180_000)}{}]</script>`,
      ),
    isTheArticle,
  ),
  file(
    'JSON-LD that reaches for the prototype',
    'a.html',
    () =>
      around(
        '<script type="application/ld+json">{"__proto__":{"refused":"x"},"@type":"NewsArticle","headline":{"a":1},"author":[null,7,{"name":["A"]}]}</script>',
      ),
    (draft) => {
      assert.ok(draft.text.includes('“We had no choice,”'));
      assert.ok(!('refused' in {}));
    },
  ),
  file(
    'words in zero width and letters turned around',
    'a.html',
    () => around('<p>The mayor\u202e said\u200b nothing\u2066 at all about it on Tuesday.</p>'),
    ({ text }) => assert.ok(text.includes('The mayor said nothing at all about it')),
  ),
  file(
    'a page that is all link',
    'a.html',
    () => `<title>x</title>${'<a href="/a">More news from the harbour today</a> '.repeat(20_000)}`,
    ['index-page', 'no-article', 'reading-too-slow'],
    true,
  ),
  file('tables in tables', 'a.html', () => around('<table><tr><td>'.repeat(100)), isTheArticle, true),
  file('null bytes', 'a.html', () => smallPage().replaceAll(' said', '\0 said'), [
    'type-mismatch',
    'type-not-supported',
  ]),
];

const PDFS: readonly Row[] = [
  file(
    'a PDF of 2,000 pages',
    'a.pdf',
    () => makePdf(Array.from({ length: 2_000 }, () => [{ text: 'Page', x: 72, y: 700, size: 11 }])),
    ['too-many-pages'],
  ),
  file(
    'a PDF bomb',
    'a.pdf',
    () => pdfOf([Buffer.alloc(600_000_000, ' ')]),
    ['reading-too-big', 'reading-too-slow', 'scanned-pages'],
    true,
  ),
  file(
    'a PDF bomb of operators',
    'a.pdf',
    () => pdfOf([Buffer.alloc(150_000_000, 'q Q ')]),
    ['reading-too-big', 'reading-too-slow', 'scanned-pages'],
    true,
  ),
  file(
    'a PDF that is cut short',
    'a.pdf',
    () => makePdf([[{ text: 'The harbour', x: 72, y: 700, size: 11 }]]).subarray(0, 400),
    ['unreadable', 'scanned-pages'],
  ),
  file('a PDF in name only', 'a.pdf', () => '%PDF-1.7\nhello', ['unreadable']),
  file('a PDF without a word', 'a.pdf', () => makePdf([[]]), ['scanned-pages']),
  file(
    'a PDF whose pages go in circles',
    'a.pdf',
    () =>
      Buffer.from(makePdf([[]]))
        .toString('latin1')
        .replace('/Kids [5 0 R]', '/Kids [2 0 R]'),
    ['unreadable', 'scanned-pages', 'reading-too-slow'],
  ),
];

const word = (body: string) =>
  makeZip([
    { name: 'word/document.xml', content: `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>` },
  ]);
const FILES: readonly Row[] = [
  file(
    'a Word bomb',
    'a.docx',
    () => makeZip([{ name: 'word/document.xml', content: Buffer.alloc(300_000_000, 'a') }]),
    ['unpacks-too-large'],
    true,
  ),
  file(
    'a Word file of 60,000 entries',
    'a.docx',
    () => makeZip(Array.from({ length: 60_000 }, (_, n) => ({ name: `word/${n}`, content: '' }))),
    ['unpacks-too-large'],
    true,
  ),
  file('a zip that calls itself Word', 'a.docx', () => makeZip([{ name: 'evil.sh', content: 'rm' }]), [
    'type-mismatch',
  ]),
  file('a zip without a directory', 'a.docx', () => makeDocx([{ text: 'x' }]).subarray(0, 300), [
    'unreadable',
  ]),
  file(
    'a Word file nested 100,000 deep',
    'a.docx',
    () => word('<w:p>'.repeat(100_000)),
    ['unreadable', 'reading-too-slow', 'empty', 'no-article', 'too-deep', 'reading-too-big'],
    true,
  ),
  file(
    'a Word file with entities of its own',
    'a.docx',
    () => makeZip([{ name: 'word/document.xml', content: `${LAUGHS}<w:document>&lol9;</w:document>` }]),
    ['unreadable', 'empty', 'no-article'],
  ),
  file(
    'a mail nested 5,000 deep',
    'a.eml',
    () =>
      Array.from(
        { length: 5_000 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
      ).join(''),
    ['unreadable'],
  ),
  file('a mail of headers', 'a.eml', () => `Subject: x\r\n${'X-A: b\r\n'.repeat(200_000)}\r\nThe harbour.`, [
    'unreadable',
  ]),
  file('a program called text', 'a.txt', () => new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2, 3]), [
    'type-mismatch',
    'type-not-supported',
  ]),
  file('an archive of no name', 'a', () => makeZip([{ name: 'a', content: 'b' }]), ['type-not-supported']),
  file(
    'a text of 20 megabytes',
    'a.txt',
    () => 'The harbour is shut. '.repeat(950_000),
    ['article-too-long', 'reading-too-slow', 'reading-too-big'],
    true,
  ),
  file(
    'a text of brackets',
    'a.md',
    () => `Head\n\n${'['.repeat(200_000)}`,
    ({ title }) => assert.equal(title, 'Head'),
  ),
  file(
    'a text of stars',
    'a.md',
    () => `Head\n\n${'*a_'.repeat(60_000)}`,
    ({ title }) => assert.equal(title, 'Head'),
  ),
  file(
    'a text of accents',
    'a.txt',
    () => `Head\n\na${'\u0301'.repeat(200_000)}`,
    ({ title }) => assert.equal(title, 'Head'),
  ),
  file('nothing but what nobody sees', 'a.txt', () => '\u200b\ufeff\u202e \n\u2066', ['empty']),
  file(
    'bytes of no encoding',
    'a.txt',
    () => new Uint8Array(4_000).map((_, n) => 128 + ((n * 37) % 128)),
    ({ paragraphs }) => assert.ok(paragraphs.length > 0),
  ),
  file('more than may be', 'a.txt', () => new Uint8Array(26_000_000).fill(97), ['too-large']),
];

export const DOCUMENTS: readonly Row[] = [...PAGES, ...PDFS, ...FILES];
