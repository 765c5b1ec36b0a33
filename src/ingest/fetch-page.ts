// Gets the bytes behind a link from the public internet, and no more of them than agreed.
import type { Readable } from 'node:stream';
import { Agent } from 'undici';
import { checkedLink, isAllowed } from './check-link.ts';
import { checkedLookup } from './checked-lookup.ts';
import { collectedBytes, decoderOf } from './collect-bytes.ts';
import { fetchFailure, statusFailure } from './fetch-failure.ts';
import type { FetchSettings } from './fetch-settings.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';

export type FetchedPage = {
  readonly bytes: Uint8Array;
  /** As the site claims it; '' where it claims nothing. */
  readonly contentType: string;
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
};

export type FetchOptions = {
  readonly signal?: AbortSignal;
  /** Conditional headers of feeds. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are an answer here rather than a failure, such as 304. */
  readonly accepted?: ReadonlySet<number>;
  /** Asked about each link before it is requested: robots.txt for what nobody asked for by hand. */
  readonly mayFetch?: (url: URL) => Promise<boolean>;
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The page behind `link`. Refused rather than thrown: every failure of the network or the site. Public addresses
 * only, checked at the connection; ports 80 and 443; each redirect is checked like the first link; no cookies.
 */
export async function fetchPage(
  link: string,
  settings: FetchSettings,
  options: FetchOptions = {},
): Promise<FetchedPage | Refusal> {
  const deadline = AbortSignal.timeout(settings.seconds * 1_000);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  let url = checkedLink(link, settings);
  if (isRefusal(url)) return url;
  for (let hop = 0; hop <= settings.redirects; hop += 1) {
    const agent = agentFor(url, settings);
    try {
      if (options.mayFetch && !(await options.mayFetch(url)))
        return refusal('forbidden-by-robots', { host: url.hostname });
      const answer = await oneAnswer(url, agent, settings, signal, options);
      if (isRefusal(answer) || !('location' in answer)) return answer;
      const next = checkedLink(answer.location, settings, url);
      if (isRefusal(next)) return next;
      url = next;
    } catch (error) {
      if (options.signal?.aborted) return refusal('cancelled', {});
      if (deadline.aborted) return refusal('too-slow', { host: url.hostname, seconds: settings.seconds });
      return fetchFailure(error, url.hostname, settings);
    } finally {
      agent.destroy().catch(() => undefined);
    }
  }
  return refusal('too-many-redirects', { host: url.hostname, limit: settings.redirects });
}

async function oneAnswer(
  url: URL,
  agent: Agent,
  settings: FetchSettings,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<FetchedPage | Refusal | { location: string }> {
  const answer = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: {
      'user-agent': settings.userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
      'accept-language': 'en,*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      ...options.headers,
    },
    signal,
  });
  const headers = plainHeaders(answer.headers);
  answer.body.on('error', () => undefined);
  if (REDIRECTS.has(answer.statusCode) && headers.location) return { location: headers.location };
  const accepted =
    answer.statusCode === 200 || answer.statusCode === 203 || options.accepted?.has(answer.statusCode);
  if (!accepted) return statusFailure(answer.statusCode, url.hostname);
  const limit = settings.megabytes * 1_000_000;
  const decoders = decoderOf(headers['content-encoding'] ?? '');
  if (decoders === null) return refusal('broken-answer', { host: url.hostname });
  const bytes = await collectedBytes(answer.body as Readable, decoders, limit, signal);
  if (bytes === null) return refusal('too-large', { megabytes: settings.megabytes });
  return {
    bytes,
    contentType: headers['content-type'] ?? '',
    url: url.href,
    status: answer.statusCode,
    headers,
  };
}

function agentFor(url: URL, settings: FetchSettings): Agent {
  const lookup = isAllowed(url, settings) ? settings.lookup : checkedLookup(settings.lookup);
  const milliseconds = settings.seconds * 1_000;
  return new Agent({
    connect: { lookup, timeout: milliseconds },
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    maxHeaderSize: 32_768,
    pipelining: 0,
  });
}

function plainHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value[0]! : value;
  }
  return plain;
}
