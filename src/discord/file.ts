// A file that somebody hands over. Discord's links are signed and expire, so its bytes are fetched at once when wanted.
import type { Attachment } from 'discord.js';
import type { HandedFile } from '../../commands/command.ts';

const TIMEOUT = 15_000;

export function handedFile(attachment: Attachment): HandedFile {
  return {
    name: attachment.name,
    type: attachment.contentType,
    size: attachment.size,
    async bytes() {
      const response = await fetch(attachment.url, { signal: AbortSignal.timeout(TIMEOUT) });
      if (!response.ok) throw new Error(`Discord answered ${response.status} for an attached file`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
