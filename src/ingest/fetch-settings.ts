// What a fetch may do: limits, name, and the network it sees. Everything from outside is passed in here.
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

export type FetchSettings = {
  /** How the program names itself to sites, with a contact where one is set. */
  readonly userAgent: string;
  /** `host:port` pairs that are fetched whatever their address: FETCH_ALLOW, for tests and private networks. */
  readonly allow: ReadonlySet<string>;
  /** From the first lookup to the last byte, redirects included. */
  readonly seconds: number;
  /** After decompression. */
  readonly megabytes: number;
  readonly redirects: number;
  /** How names become addresses; another one in tests. */
  readonly lookup: LookupFunction;
};

/** The settings that suit a community's bot; `contact` is a link or an address for site owners. */
export function fetchSettings(
  given: {
    readonly contact?: string;
    readonly allow?: Iterable<string>;
    readonly lookup?: LookupFunction;
  } = {},
): FetchSettings {
  return {
    userAgent: `Verbatim/1.0 (news quotation bot${given.contact ? `; +${given.contact}` : ''})`,
    allow: new Set([...(given.allow ?? [])].map((host) => host.toLowerCase())),
    seconds: 6,
    megabytes: 25,
    redirects: 5,
    lookup: given.lookup ?? lookup,
  };
}
