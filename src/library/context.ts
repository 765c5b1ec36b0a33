// What every part of an open library works with.
import { randomInt } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { Quotas } from './library.ts';
import type { OpenShelf, Who } from './open-shelf.ts';

export type LibraryContext = {
  readonly open: OpenShelf;
  readonly store: Store;
  /** The program's limits; a library's own settings may change them. */
  readonly quotas: Quotas;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
};

export function acting(context: LibraryContext, by: string): Who {
  return { by, at: context.now() };
}

/** Letters and digits that nobody confuses with each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** Twelve characters, of which no two in a lifetime of a library are the same. */
export function randomId(): string {
  return Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
