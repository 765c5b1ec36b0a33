// Looks into a zip archive before anybody unpacks it, and refuses one that is a bomb.
import { inflateRawSync } from 'node:zlib';
import { type Refusal, refusal } from './refusal.ts';

const MOST_ENTRIES = 2_000;
/** All entries together, unpacked. */
const MOST_MEGABYTES = 40;

type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The entries of `bytes` that `wanted` names, unpacked; a refusal where there are too many, where together they
 * are too large, or where the archive is broken. Sizes that the archive claims are not believed: each entry is
 * unpacked against what is left of the limit.
 */
export function zipEntries(bytes: Uint8Array, wanted: (name: string) => boolean): ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return refusal('unreadable', { type: 'docx' });
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return refusal('unpacks-too-large', { megabytes: MOST_MEGABYTES });
  const found: ZipEntry[] = [];
  let left = MOST_MEGABYTES * 1_000_000;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return refusal('unreadable', { type: 'docx' });
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const unpacked = unpackedAt(bytes, view, view.getUint32(at + 42, true), packed, method, left);
    if (unpacked === null) return refusal('unpacks-too-large', { megabytes: MOST_MEGABYTES });
    left -= unpacked.length;
    if (wanted(name)) found.push({ name, bytes: unpacked });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** Stands in the last 22 bytes, or before a comment of at most 65,535. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** null where the entry unpacks to more than `limit` bytes, or to nothing that can be read. */
function unpackedAt(
  bytes: Uint8Array,
  view: DataView,
  header: number,
  packed: number,
  method: number,
  limit: number,
): Uint8Array | null {
  if (header + 30 > bytes.length || limit <= 0) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (method === 0) return body.length <= limit ? body : null;
  try {
    return inflateRawSync(body, { maxOutputLength: limit });
  } catch {
    return null;
  }
}
