import type { lookup } from 'node:dns';
import { type LookupFunction, isIP } from 'node:net';
import { ForbiddenAddress, checkedLookup } from './checked-lookup.js';
import { isPublicAddress } from './public-address.js';

/** Where connections may go. An address that is written out is not looked up, so it is checked by itself. */
export interface Reach {
  lookup: LookupFunction;
  /** What keeps a connection from this host, as far as it can be told without a lookup. */
  refuse: (host: string) => ForbiddenAddress | undefined;
}

/** The public internet, without the own machine and network. */
export const publicInternet = (resolve?: typeof lookup): Reach => ({
  lookup: checkedLookup(resolve),
  refuse: (host) =>
    isIP(host) && !isPublicAddress(host) ? new ForbiddenAddress(host, host) : undefined,
});
