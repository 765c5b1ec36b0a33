import type { LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchedPage, fetchPage } from '../../src/ingest/fetch-page.ts';
import { type FetchSettings, fetchSettings } from '../../src/ingest/fetch-settings.ts';
import { isRefusal } from '../../src/ingest/refusal.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let settings: FetchSettings;
const seen: string[] = [];

beforeAll(async () => {
  site = await openSite((request, answer) => {
    const path = request.url ?? '';
    seen.push(`${request.headers['user-agent']} ${request.headers.cookie ?? 'no cookie'}`);
    if (path === '/page') answer.setHeader('content-type', 'text/html').end('<p>Hello');
    else if (path === '/gzip') answer.setHeader('content-encoding', 'gzip').end(gzipSync('packed'));
    else if (path === '/cookie') answer.writeHead(302, { location: '/page', 'set-cookie': 'a=b' }).end();
    else if (path === '/loop') answer.writeHead(302, { location: '/loop' }).end();
    else if (path === '/inside') answer.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else if (path === '/file') answer.writeHead(301, { location: 'file:///etc/passwd' }).end();
    else if (path === '/big') answer.end(Buffer.alloc(3_000_000, 'x'));
    else if (path === '/strange') answer.setHeader('content-encoding', 'secret').end('x');
    else if (path === '/cut')
      answer.setHeader('content-encoding', 'gzip').end(gzipSync('packed').subarray(0, 12));
    else if (path === '/never') return;
    else answer.writeHead(Number(path.slice(1)) || 404).end();
  });
  settings = {
    ...fetchSettings({ allow: [site.host], contact: 'desk@gull.example' }),
    megabytes: 2,
    seconds: 1,
  };
});
afterAll(() => site.close());

const reasonOf = async (path: string, given: FetchSettings = settings) => {
  const outcome = await fetchPage(path.startsWith('/') ? `${site.origin}${path}` : path, given);
  return isRefusal(outcome) ? outcome.refused : 'fetched';
};
const textOf = async (path: string) => {
  const page = (await fetchPage(`${site.origin}${path}`, settings)) as FetchedPage;
  return new TextDecoder().decode(page.bytes);
};

describe('a page is fetched from the public internet', () => {
  it('as it is, or unpacked', async () => {
    expect(await textOf('/page')).toBe('<p>Hello');
    expect(await textOf('/gzip')).toBe('packed');
  });

  it('under a name that says who asks, and without keeping a cookie', async () => {
    expect(await textOf('/cookie')).toBe('<p>Hello');
    expect(seen.at(-1)).toBe('Verbatim/1.0 (news quotation bot; +desk@gull.example) no cookie');
  });

  it.each([
    ['/404', 'page-not-found'],
    ['/410', 'page-not-found'],
    ['/403', 'access-denied'],
    ['/503', 'site-busy'],
    ['/500', 'http-status'],
    ['/204', 'http-status'],
    ['/loop', 'too-many-redirects'],
    ['/inside', 'address-not-public'],
    ['/file', 'scheme-not-allowed'],
    ['/big', 'too-large'],
    ['/strange', 'broken-answer'],
    ['/cut', 'broken-answer'],
    ['/never', 'too-slow'],
  ])('%s is refused: %s', async (path, reason) => {
    expect(await reasonOf(path)).toBe(reason);
  });

  it('only from the ports of the web, unless the host and port are allowed', async () => {
    expect(await reasonOf('/page', fetchSettings())).toBe('port-not-allowed');
    expect(await reasonOf('http://127.0.0.1/')).toBe('address-not-public');
  });

  it('only if every address of the name is public', async () => {
    const lookup = ((_name, _options, callback) =>
      callback(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])) as LookupFunction;
    expect(await reasonOf('http://two-faced.example/', fetchSettings({ lookup }))).toBe('address-not-public');
  });

  it('and is given up when the person who asked gives up', async () => {
    const stop = new AbortController();
    const outcome = fetchPage(`${site.origin}/never`, settings, { signal: stop.signal });
    stop.abort();
    expect(await outcome).toEqual({ refused: 'cancelled', values: {} });
  });
});
