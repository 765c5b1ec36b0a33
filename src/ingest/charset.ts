// From bytes to characters: by byte order mark, by what the server and the page say, and at last by the letters.

/** Labels that decode every sequence of bytes, so that success says nothing. */
const FALLBACK = 'windows-1252';

/**
 * `bytes` as text. A byte order mark decides; then the first of the claims (the header's, then the document's
 * own) under which the bytes are valid; then UTF-8 if they are valid as such; then the best guess by letters.
 */
export function decoded(bytes: Uint8Array, contentType = ''): string {
  const marked = markedCharset(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const claims = [charsetOfType(contentType), claimedInside(bytes)];
  for (const claim of claims) {
    const text = claim === null ? null : validAs(bytes, claim);
    if (text !== null) return text;
  }
  return validAs(bytes, 'utf-8') ?? mostlyUtf8(bytes) ?? guessed(bytes);
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The charset of `text/html; charset="windows-1251"`. */
export function charsetOfType(contentType: string): string | null {
  return /charset\s*=\s*["']?(?<label>[\w.:-]{2,40})/i.exec(contentType)?.groups?.label ?? null;
}

/** The charset that `<meta charset>`, `<meta http-equiv>` or `<?xml encoding?>` gives in the first 4,096 bytes. */
function claimedInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["'](?<label>[\w.:-]{2,40})/i.exec(head);
  if (xml) return xml.groups!.label!;
  for (const { 0: tag } of head.matchAll(/<meta\s[^>]{0,400}>/gi)) {
    const label = charsetOfType(tag);
    if (label !== null) return label;
  }
  return null;
}

function validAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken bytes (a cut download, a pasted fragment) is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const foreign = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return foreign > 2 * broken ? text : null;
}

/**
 * Encodings that are still met without a label, with the letters that natural text in them is made of. Japanese
 * is never without hiragana, by which it is told from Chinese.
 */
const GUESSES: readonly { readonly label: string; readonly natural: RegExp; readonly needs?: RegExp }[] = [
  {
    label: 'shift_jis',
    natural: /[\u3040-\u30ff\u4e00-\u9fa5]/g,
    needs: /[\u3041-\u3093].*[\u3041-\u3093]/s,
  },
  { label: 'euc-jp', natural: /[\u3040-\u30ff\u4e00-\u9fa5]/g, needs: /[\u3041-\u3093].*[\u3041-\u3093]/s },
  { label: 'windows-1251', natural: /[а-яё]/g },
  { label: 'koi8-r', natural: /[а-яё]/g },
  { label: 'gb18030', natural: /[\u4e00-\u9fa5]/g },
  { label: 'euc-kr', natural: /[\uac00-\ud7a3]/g },
];

/** Decodes by the encoding under which over half of the foreign characters are letters of its language. */
function guessed(bytes: Uint8Array): string {
  let best = { share: 0.5, text: new TextDecoder(FALLBACK).decode(bytes) };
  for (const { label, natural, needs } of GUESSES) {
    const text = validAs(bytes, label);
    const foreign = text?.match(/[^\0-\x7f]/g)?.length ?? 0;
    if (text === null || foreign < 8 || needs?.test(text) === false) continue;
    const share = (text.match(natural)?.length ?? 0) / foreign;
    if (share > best.share) best = { share, text };
  }
  return best.text;
}
