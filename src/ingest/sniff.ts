// What bytes are: by their first bytes, checked against what their sender says they are.
import type { SourceKind } from './draft.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What a document may be read as; a feed is no article but is recognised, so that it can be offered as one. */
export type DocumentKind = SourceKind;

/** Beginnings of files that are no text and that nobody here reads, by the name a person would use. */
const FOREIGN: readonly (readonly [string, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x42, 0x4d]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['program', [0x4d, 0x5a]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0xca, 0xfe, 0xba, 0xbe]],
  ['program', [0x00, 0x61, 0x73, 0x6d]],
  ['sound or video', [0x49, 0x44, 0x33]],
  ['sound or video', [0x4f, 0x67, 0x67, 0x53]],
  ['sound or video', [0x52, 0x49, 0x46, 0x46]],
  ['sound or video', [0x1a, 0x45, 0xdf, 0xa3]],
  ['old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

const BY_TYPE: ReadonlyMap<string, DocumentKind> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['message/rfc822', 'mail'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

const BY_ENDING: ReadonlyMap<string, DocumentKind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['eml', 'mail'],
]);

/** Files for programs: text, but no article. */
const DATA_ENDINGS = new Set(['json', 'jsonl', 'csv', 'tsv', 'xml', 'js', 'ts', 'css', 'yaml', 'yml', 'sql']);

/** Whether a file's name ends like one of those that are read; a folder may hold others beside them. */
export function isNamedAsDocument(name: string): boolean {
  return BY_ENDING.has(/\.(\w{1,10})$/.exec(name.toLowerCase())?.[1] ?? '');
}

/** Types that say nothing. */
const VAGUE = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/unknown',
  'text/xml',
  'application/xml',
]);

/**
 * How to read `bytes`, given the type and file name that came with them; both may be missing or wrong. The
 * first bytes win over the claim where they are a PDF; a claim that the bytes contradict is refused.
 */
export function kindOf(bytes: Uint8Array, contentType: string, name = ''): DocumentKind | Refusal {
  if (bytes.length === 0) return refusal('empty', {});
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const ending = /\.(\w{1,10})$/.exec(name.toLowerCase())?.[1] ?? '';
  const claimed = BY_TYPE.get(type) ?? BY_ENDING.get(ending) ?? null;
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (claimed === 'docx' || (claimed === null && containsWordPart(bytes))) return 'docx';
    return mismatch(claimed, 'archive');
  }
  if (claimed === 'pdf' || claimed === 'docx')
    return refusal('type-mismatch', { claimed, found: looksLikeHtml(bytes) ? 'web page' : 'something else' });
  const foreign = FOREIGN.find(([, magic]) => startsWith(bytes, magic));
  if (foreign && !isText(bytes)) return mismatch(claimed, foreign[0]);
  if (!isText(bytes)) return mismatch(claimed, 'binary file');
  // A more exact ending beats a vaguer type: Discord sends .md and .eml files as text/plain.
  const byEnding = BY_ENDING.get(ending);
  if (claimed === 'text' && byEnding !== undefined && byEnding !== 'pdf' && byEnding !== 'docx')
    return byEnding;
  if (claimed === 'text' || claimed === 'html')
    return claimed === 'text' && type === '' && looksLikeHtml(bytes) ? 'html' : claimed;
  if (claimed !== null) return claimed;
  if (looksLikeHtml(bytes)) return 'html';
  if (DATA_ENDINGS.has(ending)) return refusal('type-not-supported', { type: ending });
  if (VAGUE.has(type) || type.startsWith('text/'))
    return type === '' || type.startsWith('text/') || type.endsWith('octet-stream')
      ? 'text'
      : refusal('type-not-supported', { type });
  return refusal('type-not-supported', { type: type.slice(0, 60) });
}

function mismatch(claimed: DocumentKind | null, found: string): Refusal {
  if (claimed === null) return refusal('type-not-supported', { type: found });
  return refusal('type-mismatch', { claimed, found });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Whether a zip names Word's main part in its first entries. */
function containsWordPart(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).includes('word/');
}

/** Text has no zero bytes (but in UTF-16, which has a mark) and hardly a control character. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 4_096);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd += 1;
  }
  return odd * 50 < head.length;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  return /<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)[\s>]/i.test(head);
}
