// The scene on which hostile inputs are played: the site, a resolver that lies, the program as it runs.
import type { LookupFunction } from 'node:net';
import { expect } from 'vitest';
import { fetchSettings } from '../../../src/ingest/fetch-settings.ts';
import { type Ingest, openIngest } from '../../../src/ingest/ingest.ts';
import { isRefusal } from '../../../src/ingest/refusal.ts';
import { refusalInEnglish } from '../../../src/lang/en/refusals.ts';
import { plain } from '../../../src/lang/phrase.ts';
import type { Outcome, Row } from './row.ts';

const NAMES = new Map([
  ['inside.example', ['10.1.2.3']],
  ['two-faced.example', ['93.184.216.34', '127.0.0.1']],
  ['mapped.example', ['::ffff:127.0.0.1']],
  ['nowhere.example', []],
]);

const lookup = ((name, _options, callback) => {
  const addresses = NAMES.get(name);
  if (addresses === undefined) callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '', 0);
  else
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
}) as LookupFunction;

/** The program with a resolver that lies, and a site that it may fetch from. */
export async function openHostileIngest(host: string): Promise<Ingest> {
  const ingest = openIngest({ fetch: fetchSettings({ allow: [host], lookup }) });
  await ingest.warm();
  return ingest;
}

/** Refused for one of the reasons, in one clear sentence with what to do next; or harmless. */
export function expectOutcome(outcome: Outcome, becomes: Row['becomes']): void {
  if (typeof becomes === 'function') {
    expect(outcome).not.toHaveProperty('refused');
    if (!isRefusal(outcome)) becomes(outcome);
    return;
  }
  expect(isRefusal(outcome) ? outcome.refused : 'kept').toSatisfy((reason: string) =>
    (becomes as readonly string[]).includes(reason),
  );
  if (!isRefusal(outcome)) return;
  const sentence = plain(refusalInEnglish(outcome));
  expect(sentence).toMatch(/^\S.{10,250}\.$/u);
  expect(sentence).not.toMatch(/secret|undefined|object Object/);
}
