// A web site that does everything wrong, and what must become of each of its pages.

import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Reason } from '../../../src/ingest/refusal.ts';
import { smallPage } from '../site.ts';
import type { Row } from './row.ts';

type Answer = (answer: ServerResponse) => void;

const html = (answer: ServerResponse) => answer.setHeader('content-type', 'text/html');
const redirect =
  (location: string): Answer =>
  (answer) =>
    void answer.writeHead(302, { location }).end();

/** Writes a piece again and again until the other side has gone. */
function pour(answer: ServerResponse, piece: () => Buffer, milliseconds: number): void {
  const timer = setInterval(() => {
    if (answer.destroyed || answer.socket?.destroyed) clearInterval(timer);
    else if (answer.writableLength < 4_000_000) answer.write(piece());
  }, milliseconds);
  answer.on('close', () => clearInterval(timer));
}

type Bombs = { readonly gzip: Buffer; readonly twice: Buffer; readonly brotli: Buffer };
let bombs: Bombs | null = null;

/** 100 MB of one letter, packed in three ways; made once, and ahead of time where time is watched. */
export function packedBombs(): Bombs {
  if (bombs === null) {
    const plain = Buffer.alloc(100_000_000, 'a');
    const gzip = gzipSync(plain);
    const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    bombs = { gzip, twice: gzipSync(gzip), brotli };
  }
  return bombs;
}

const packed =
  (name: 'gzip' | 'twice' | 'brotli', encoding: string): Answer =>
  (answer) => {
    const body = packedBombs()[name];
    html(answer).setHeader('content-encoding', encoding).end(body);
  };
const typed =
  (type: string, body: Buffer | string): Answer =>
  (answer) =>
    void answer.setHeader('content-type', type).end(body);

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const EXE = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(4_000)]);

const PAGES: readonly (readonly [string, Answer, Row['becomes'], true?])[] = [
  ['redirects inside', redirect('http://169.254.169.254/latest/'), ['address-not-public']],
  ['redirects inside in hexadecimal', redirect('http://0x7f000001/'), ['address-not-public']],
  ['redirects to a file', redirect('file:///etc/passwd'), ['scheme-not-allowed']],
  ['redirects to a script', redirect('javascript:alert(1)'), ['scheme-not-allowed']],
  ['redirects to a database', redirect('http://example.com:6379/'), ['port-not-allowed']],
  ['redirects with a password', redirect('http://a:b@example.com/'), ['password-in-link']],
  ['redirects to itself', redirect('/redirects-to-itself'), ['too-many-redirects']],
  ['redirects to nothing', redirect('http://'), ['not-a-link']],
  ['answers with an image as a page', typed('text/html', PNG), ['type-mismatch']],
  ['answers with a program as a page', typed('text/html', EXE), ['type-mismatch']],
  ['answers with a page as a PDF', typed('application/pdf', smallPage()), ['type-mismatch']],
  ['answers with a program of no type', typed('application/octet-stream', EXE), ['type-not-supported']],
  ['answers with a video', typed('video/mp4', Buffer.alloc(64)), ['type-not-supported']],
  ['answers with nothing', typed('text/html', ''), ['empty']],
  [
    'speaks an unknown encoding',
    (answer) => void answer.setHeader('content-encoding', 'rot13').end('x'),
    ['broken-answer'],
  ],
  [
    'says gzip and is none',
    (answer) => void answer.setHeader('content-encoding', 'gzip').end('x'.repeat(99)),
    ['broken-answer'],
  ],
  [
    'wraps five times',
    (answer) => void answer.setHeader('content-encoding', 'gzip, gzip, gzip, gzip, gzip').end('x'),
    ['broken-answer'],
  ],
  ['hangs up', (answer) => void answer.socket?.destroy(), ['no-connection', 'broken-answer']],
  [
    'speaks no HTTP',
    (answer) => void answer.socket?.end('220 smtp ready\r\n'),
    ['broken-answer', 'no-connection'],
  ],
  [
    'sends endless headers',
    (answer) => void answer.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`),
    ['broken-answer'],
  ],
  [
    'promises more than it may',
    (answer) => void html(answer).writeHead(200, { 'content-length': 9e9 }).write('x'.repeat(999)),
    ['too-slow', 'too-large'],
    true,
  ],
  ['is a gzip bomb', packed('gzip', 'gzip'), ['too-large'], true],
  ['is a gzip bomb in a gzip', packed('twice', 'gzip, gzip'), ['too-large'], true],
  ['is a brotli bomb', packed('brotli', 'br'), ['too-large'], true],
  [
    'never ends',
    (answer) => {
      html(answer);
      pour(answer, () => Buffer.alloc(500_000, 'x'), 1);
    },
    ['too-large'],
    true,
  ],
  [
    'drips',
    (answer) => {
      html(answer);
      pour(answer, () => Buffer.from('<p>x'), 300);
    },
    ['too-slow'],
    true,
  ],
  ['drips its headers', (answer) => void pourHeaders(answer), ['too-slow'], true],
  ['says nothing', () => undefined, ['too-slow'], true],
  [
    'has a title that mentions, formats and turns around',
    typed(
      'text/html; charset=utf-8',
      smallPage('@everyone <@1> **bold** [x](http://evil.example) \u202etxet\u202c &#8238;x&#x200b;'),
    ),
    ({ title }) => {
      // What a channel does with marks is its renderer's business; what nobody sees is gone.
      assert.equal(title, '@everyone <@1> **bold** [x](http://evil.example) txet x');
    },
  ],
  [
    'passes for another site',
    typed('text/html', smallPage().replace('"/news/harbour"', '"https://bigpaper.example/scoop"')),
    ({ url }) => assert.ok(!url?.includes('bigpaper')),
  ],
];

function pourHeaders(answer: ServerResponse): void {
  answer.socket?.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => {
    if (answer.socket?.destroyed !== false) clearInterval(timer);
    else answer.socket.write('x: y\r\n');
  }, 400);
}

const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`;

/** The site; unknown paths get a small page. */
export const hostileSite: RequestListener = (request, answer) => {
  const page = PAGES.find(([name]) => pathOf(name) === request.url);
  if (page) page[1](answer);
  else html(answer).end(smallPage());
};

export const ANSWERS: readonly Row[] = PAGES.map(([name, , becomes, slow]) => ({
  name: `a site that ${name}`,
  send: (ingest, site) => ingest.draftFromUrl(`${site}${pathOf(name)}`),
  becomes: becomes as readonly Reason[],
  ...(slow ? { slow } : {}),
}));
