// What a failed request means, as a reason.
import { NOT_PUBLIC } from './checked-lookup.ts';
import type { FetchSettings } from './fetch-settings.ts';
import { type Refusal, refusal } from './refusal.ts';

/** A status that is not an answer. */
export function statusFailure(status: number, host: string): Refusal {
  if (status === 404 || status === 410) return refusal('page-not-found', { host, status });
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return refusal('access-denied', { host, status });
  if (status === 429 || status === 502 || status === 503 || status === 504)
    return refusal('site-busy', { host, status });
  return refusal('http-status', { host, status });
}

/** An error of the connection. */
export function fetchFailure(error: unknown, host: string, settings: FetchSettings): Refusal {
  const codes = codesOf(error);
  const has = (pattern: RegExp) => codes.some((code) => pattern.test(code));
  if (codes.includes(NOT_PUBLIC)) return refusal('address-not-public', { host });
  if (has(/^(?:ENOTFOUND|EAI_\w+|ENODATA)$/)) return refusal('unknown-host', { host });
  if (has(/TIMEOUT|ETIMEDOUT/)) return refusal('too-slow', { host, seconds: settings.seconds });
  if (has(/CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO|^ERR_SSL/)) return refusal('certificate-not-valid', { host });
  if (has(/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPIPE|EADDRNOTAVAIL)$/))
    return refusal('no-connection', { host });
  return refusal('broken-answer', { host });
}

/** The codes of an error, its causes and the errors that it gathers. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const { code } = error as NodeJS.ErrnoException;
  const inner = error instanceof AggregateError ? error.errors : [];
  return [code ?? error.name, ...[error.cause, ...inner].flatMap((each) => codesOf(each, depth + 1))];
}
