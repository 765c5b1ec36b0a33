// Reads a body to its end or to a limit, whichever comes first, undoing its compression on the way.
import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** Makes the stream that undoes one encoding, given the first byte of what it will get. */
export type Decoder = (first: number) => Duplex;

/** How to undo each content encoding (RFC 9110, 8.4.1); a body is never wrapped more than twice. */
const DECODERS = new Map<string, Decoder>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  // Some servers send deflate without the zlib header; its first byte tells.
  ['deflate', (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw())],
]);

/** What undoes `contentEncoding`, outermost first; null for an encoding that nobody asked for. */
export function decoderOf(contentEncoding: string): Decoder[] | null {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const decoders = names.reverse().map((name) => DECODERS.get(name));
  return decoders.length > 2 || decoders.includes(undefined) ? null : (decoders as Decoder[]);
}

/**
 * The bytes of `body` after decompression; null once they are more than `limit`. Memory stays near the limit
 * whatever the body would unpack to. Throws what the connection or the decompression throws.
 */
export async function collectedBytes(
  body: Readable,
  decoders: readonly Decoder[],
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let stream: AsyncIterable<Uint8Array> = body;
  for (const decoder of decoders) stream = decompressed(stream, decoder);
  try {
    for await (const chunk of stream) {
      signal.throwIfAborted();
      length += chunk.length;
      if (length > limit) return null;
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function* decompressed(
  source: AsyncIterable<Uint8Array>,
  decoder: Decoder,
): AsyncGenerator<Uint8Array> {
  const parts = source[Symbol.asyncIterator]();
  const head = await parts.next();
  if (head.done) return;
  const whole = async function* () {
    yield head.value;
    for (let part = await parts.next(); !part.done; part = await parts.next()) yield part.value;
  };
  const unpacked = decoder(head.value[0] ?? 0);
  pipeline(whole, unpacked, () => undefined);
  yield* unpacked;
}
