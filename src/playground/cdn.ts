// Where attachments are fetched: links that are signed and expire, as Discord's do.
import { createHmac, randomBytes } from 'node:crypto';
import type { Attachment } from './model.ts';
import type { World } from './world.ts';

const LINK_LIFE = 24 * 60 * 60_000;
const secret = randomBytes(32);

function signature(path: string, expires: string, issued: string): string {
  return createHmac('sha256', secret).update(`${path}|${expires}|${issued}`).digest('hex');
}

/** A link to an attachment that works for 24 hours from now. */
export function attachmentUrl(world: World, attachment: Attachment): string {
  const folder = attachment.ephemeral ? 'ephemeral-attachments' : 'attachments';
  const path = `/${folder}/${attachment.channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
  const hex = (time: number): string => Math.floor(time / 1000).toString(16);
  const issued = hex(world.clock.now());
  const expires = hex(world.clock.now() + LINK_LIFE);
  return `${world.origin}${path}?ex=${expires}&is=${issued}&hm=${signature(path, expires, issued)}&`;
}

/** The attachment behind a link, or null where the signature is wrong, the time is over or it is gone. */
export function attachmentAt(world: World, url: URL): Attachment | null {
  const expires = url.searchParams.get('ex') ?? '';
  const issued = url.searchParams.get('is') ?? '';
  if (url.searchParams.get('hm') !== signature(url.pathname, expires, issued)) return null;
  if (Number.parseInt(expires, 16) * 1000 < world.clock.now()) return null;
  return world.attachments.get(url.pathname.split('/')[3] ?? '') ?? null;
}
