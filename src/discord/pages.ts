// Blocks of markdown packed into as few messages as Discord's limits allow, in order, nothing lost.
import { gzipSync } from 'node:zlib';
import { ComponentType } from 'discord.js';
import type { Catalogue } from '../lang/catalogue.ts';
import { type Attached, type Container, type Message, type Row, rule, text, type Upload } from './body.ts';
import { FILE_BYTES, FOLLOW_UPS, MESSAGE } from './limits.ts';

/** What stands together in a message: lines of markdown, a file, a line across. */
export type Block =
  | { readonly block: 'lines'; readonly lines: readonly string[]; readonly together?: boolean }
  | { readonly block: 'file'; readonly name: string; readonly text: string }
  | { readonly block: 'rule' };

const ACCENT = 0x2f6f8f;

/** Discord takes ten files a message; one is kept free for the rest. */
const MOST_FILES = 9;

/** Left free for the word that the rest is in a file. */
const TEXT_ROOM = MESSAGE.text - 200;

type Page = { components: Container['components']; size: number; files: Upload[] };

/** Packs the blocks; `rows` stand under the last message. What needs more messages than Discord lets follow goes into a file. */
export function paged(blocks: readonly Block[], rows: readonly Row[], say: Catalogue): Message[] {
  const rowCost = rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
  const most = MESSAGE.components - 1 - rowCost - 2; // the container; a closing note and its file
  const pages = packed(blocks, most, say);
  const shown = pages.length > FOLLOW_UPS ? withRestInFile(pages, say) : pages;
  return shown.map((page, i) => ({
    components: [
      { type: ComponentType.Container, accent_color: ACCENT, components: page.components },
      ...(i === shown.length - 1 ? rows : []),
    ],
    files: page.files,
  }));
}

function packed(blocks: readonly Block[], most: number, say: Catalogue): Page[] {
  const pages: Page[] = [];
  const page = (size: number): Page => {
    const last = pages.at(-1);
    const room = last !== undefined && last.components.length < most && last.files.length < MOST_FILES;
    if (room && last.size + size <= TEXT_ROOM) return last;
    const next: Page = { components: [], size: 0, files: [] };
    pages.push(next);
    return next;
  };
  for (const block of blocks) {
    if (block.block === 'rule') {
      const last = pages.at(-1);
      // A line across begins and ends no message.
      if (last !== undefined && last.components.length < most - 1) last.components.push(rule());
    } else if (block.block === 'file') {
      const into = page(0);
      const upload = uploadOf(block.name, block.text, into.files);
      if (upload === null) into.components.push(text(say.discord.fileTooLarge));
      else {
        into.files.push(upload);
        into.components.push(attached(upload));
      }
    } else {
      for (const content of fitting(block.lines)) {
        const into = page(content.length);
        into.components.push(text(content));
        into.size += content.length;
      }
    }
  }
  for (const one of pages)
    while (one.components.at(-1)?.type === ComponentType.Separator) one.components.pop();
  const full = pages.filter((one) => one.components.length > 0);
  return full.length > 0 ? full : [{ components: [text('…')], size: 1, files: [] }];
}

/** The lines as contents that each fit into a message; lines part company only where they must. */
function fitting(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines.flatMap(brokenLine)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= TEXT_ROOM)
      out[out.length - 1] = `${last}\n${line}`;
    else out.push(line);
  }
  // Discord refuses a text of nothing but white space.
  return out.filter((content) => content.trim() !== '');
}

/** A line that is longer than a message, at spaces where it has some. Only the program's own lists get so long. */
function brokenLine(line: string): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest.length > TEXT_ROOM) {
    const space = rest.lastIndexOf(' ', TEXT_ROOM);
    let at = space > TEXT_ROOM / 2 ? space : TEXT_ROOM;
    if (/[\ud800-\udbff\\]/u.test(rest[at - 1]!)) at -= 1;
    out.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...out, rest];
}

function withRestInFile(pages: readonly Page[], say: Catalogue): Page[] {
  const shown = pages.slice(0, FOLLOW_UPS);
  const rest = pages.slice(FOLLOW_UPS);
  const last = shown.at(-1)!;
  const words = rest
    .flatMap((page) => page.components)
    .map((component) => ('content' in component ? unescaped(component.content) : ''))
    .join('\n\n');
  const upload = {
    name: fileName('rest.txt', last.files),
    data: Buffer.from(words),
    contentType: 'text/plain',
  };
  last.components.push(text(say.discord.restInFile), attached(upload));
  last.files.push(upload, ...rest.flatMap((page) => page.files));
  return shown;
}

/** The words of our own markdown: every foreign mark in it stands behind a backslash, so a bare ** is ours. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/gu, (_, char: string | undefined) => char ?? '');
}

function attached(file: Upload): Attached {
  return { type: ComponentType.File, file: { url: `attachment://${file.name}` } };
}

/** A text as a file; packed where it is larger than Discord takes, null where even that is too large. */
function uploadOf(name: string, words: string, taken: readonly Upload[]): Upload | null {
  const plain = Buffer.from(words);
  if (plain.length <= FILE_BYTES) {
    return { name: fileName(name, taken), data: plain, contentType: 'text/plain' };
  }
  const data = gzipSync(plain);
  if (data.length > FILE_BYTES) return null;
  return { name: fileName(`${name}.gz`, taken), data, contentType: 'application/gzip' };
}

/** A name that Discord takes as it is, used once in the message. */
function fileName(wanted: string, taken: readonly Upload[]): string {
  const name = wanted.replace(/[^\w.-]+/gu, '_').slice(-80) || 'file.txt';
  return taken.some((file) => file.name === name) ? `${taken.length}_${name}` : name;
}
