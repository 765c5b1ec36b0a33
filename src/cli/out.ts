// Where answers go: stdout, waiting for a slow reader, quiet when the reader has left.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export type Out = { readonly line: (text: string) => Promise<void> };

/** Writes whole lines to `stream`, never faster than it takes them. */
export function outOn(stream: Writable): Out {
  return {
    async line(text) {
      if (!stream.write(`${text}\n`)) await once(stream, 'drain');
    },
  };
}
