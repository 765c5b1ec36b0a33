// Links that lead inside, or nowhere, in every notation.
import type { Reason } from '../../../src/ingest/refusal.ts';
import type { Row } from './row.ts';

const inside =
  `http://127.0.0.1/ http://127.1/ http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://0x7f.0.0.1/
  http://0/ http://0.0.0.0/ http://①②⑦.⓪.⓪.①/ http://127。0。0。1/ http://127.0.0.1./ http://%31%32%37.0.0.1/
  http://localhost/ http://LOCALHOST/ http://localhost./ http://app.localhost/ http://router/ http://printer.local/
  http://metadata.google.internal/ http://169.254.169.254/latest/meta-data/ http://10.0.0.1/ http://172.16.0.1/
  http://192.168.1.1/ http://100.64.0.1/ http://198.18.0.1/ http://224.0.0.1/ http://255.255.255.255/ http://240.0.0.1/
  http://[::1]/ http://[::]/ http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[0:0:0:0:0:ffff:10.0.0.1]/
  http://[64:ff9b::7f00:1]/ http://[2002:7f00:1::]/ http://[2001:0:7f00:1::]/ http://[2001:db8::1]/ http://[fe80::1]/
  http://[fc00::1]/ http://[ff02::1]/ http://[3fff::1]/ http://xn--bcher-kva.onion/`.split(/\s+/);

const others: readonly (readonly [string, Reason])[] = [
  ['file:///etc/passwd', 'scheme-not-allowed'],
  ['ftp://example.com/a.txt', 'scheme-not-allowed'],
  ['gopher://example.com/', 'scheme-not-allowed'],
  ['javascript:alert(1)', 'scheme-not-allowed'],
  ['data:text/html,<p>Hello', 'scheme-not-allowed'],
  ['blob:https://example.com/1', 'scheme-not-allowed'],
  ['https://example.com:22/', 'port-not-allowed'],
  ['http://example.com:6379/', 'port-not-allowed'],
  ['http://ann:secret@example.com/', 'password-in-link'],
  ['http://example.com@127.0.0.1/', 'password-in-link'],
  ['http://', 'not-a-link'],
  ['http://[::1', 'not-a-link'],
  ['http://exa mple.com/', 'not-a-link'],
  ['//example.com/', 'not-a-link'],
  ['@everyone', 'not-a-link'],
  [`https://example.com/${'a'.repeat(5_000)}`, 'not-a-link'],
];

const link = (given: string, reason: Reason): Row => ({
  name: `the link ${given.slice(0, 60)}`,
  send: (ingest) => ingest.draftFromUrl(given),
  becomes: [reason],
});

export const LINKS: readonly Row[] = [
  ...inside.map((given) => link(given, 'address-not-public')),
  ...others.map(([given, reason]) => link(given, reason)),
  // Names, as the tests' resolver answers them.
  link('http://inside.example/', 'address-not-public'),
  link('http://two-faced.example/', 'address-not-public'),
  link('http://mapped.example/', 'address-not-public'),
  link('http://nowhere.example/', 'address-not-public'),
  link('http://unknown.example/', 'unknown-host'),
];
