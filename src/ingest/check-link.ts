// Whether a link may be asked for at all; asked before the first request and again at each redirect.
import { isIP } from 'node:net';
import { isPublicAddress } from './address.ts';
import type { FetchSettings } from './fetch-settings.ts';
import { type Refusal, refusal } from './refusal.ts';

/**
 * The link as a URL, or why it is not followed. Addresses in any notation (octal, hexadecimal, one number) were
 * made plain by the URL parser; names are checked when they are looked up, see checkedLookup.
 */
export function checkedLink(link: string, settings: FetchSettings, base?: URL): URL | Refusal {
  const url = URL.parse(link.trim(), base?.href);
  if (url === null || link.length > 4_000)
    return refusal('not-a-link', { given: link.slice(0, 100).split('?')[0]! });
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refusal('scheme-not-allowed', { scheme: url.protocol.slice(0, -1).slice(0, 40) });
  const host = url.hostname;
  if (host === '') return refusal('not-a-link', { given: link.slice(0, 100).split('?')[0]! });
  if (url.username !== '' || url.password !== '') return refusal('password-in-link', { host });
  url.hash = '';
  if (isAllowed(url, settings)) return url;
  if (url.port !== '') return refusal('port-not-allowed', { port: url.port });
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) !== 0 ? !isPublicAddress(bare) : isLocalName(bare))
    return refusal('address-not-public', { host });
  return url;
}

/** Whether the settings name this host and port, so that its address is not looked at. */
export function isAllowed(url: URL, settings: FetchSettings): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return settings.allow.has(`${url.hostname}:${port}`);
}

/** Names that lead to this machine or its network by convention (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!name.includes('.')) return true;
  return /\.(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|onion|alt|test|invalid)$/.test(
    name,
  );
}
