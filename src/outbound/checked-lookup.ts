import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** A host name stands for an address outside the public internet. */
export class ForbiddenAddress extends Error {
  constructor(
    readonly host: string,
    readonly address: string,
  ) {
    super(`${host} is ${address}`);
  }
}

/**
 * Resolves a host name and refuses it when one of its addresses is not public. The connection is made to what this
 * gives: the name is not resolved once more, so that its owner cannot answer differently the second time.
 */
export function checkedLookup(resolve: typeof lookup = lookup): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const forbidden = error ? undefined : findForbidden(addresses);
      const problem = forbidden ? new ForbiddenAddress(host, forbidden.address) : error;
      const [first] = addresses ?? [];
      if (problem || !first) callback(problem ?? new Error(`${host} has no address`), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

const findForbidden = (addresses: readonly LookupAddress[]): LookupAddress | undefined =>
  addresses.find(({ address }) => !isPublicAddress(address));
