// Looks a name up and lets it pass only if all its addresses are public. The connection is made to the very
// addresses that were checked, so that a name which changes its mind (DNS rebinding) gains nothing.
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';

/** Thrown into the connection, and read again by whoever words the failure. */
export const NOT_PUBLIC = 'ERR_ADDRESS_NOT_PUBLIC';

/** `lookup` with a check on every address that it gives. */
export function checkedLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const addresses: LookupAddress[] = Array.isArray(found) ? found : [{ address: found, family: 4 }];
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
        const refused: NodeJS.ErrnoException = new Error('address not public');
        refused.code = NOT_PUBLIC;
        return callback(refused, '', 0);
      }
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      return callback(null, first!.address, first!.family);
    });
  };
}
