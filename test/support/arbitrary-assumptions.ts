import * as fc from 'fast-check';

import type { Assumption } from '../../src/matching/simulation/assume.js';

const id = (max: number) => fc.integer({ min: 1, max });

const arbitraryAssumption: fc.Arbitrary<Assumption> = fc.oneof(
  fc.record({ type: fc.constant('CITY_OBTAINS_KIND' as const), cityId: id(7), kindId: id(5) }),
  fc.record({ type: fc.constant('BUSINESS_ARRIVES' as const), cityId: id(7), businessId: id(4) }),
  fc.record({ type: fc.constant('BUSINESS_LEAVES' as const), cityId: id(7), businessId: id(4) }),
  fc.record({ type: fc.constant('CITY_JOINS_GROUP' as const), cityId: id(7), groupId: id(3) }),
  fc.record({ type: fc.constant('CITY_JOINS_NETWORK' as const), cityId: id(7), networkId: id(3) }),
  fc.record({ type: fc.constant('INSTRUMENT_ENDS' as const), instrumentId: id(4) }),
);
/** One to three of any type, about records that there are and that there are not. */
export const arbitraryAssumptions = fc.array(arbitraryAssumption, { minLength: 1, maxLength: 3 });

/** A city that the assumptions are about, or any. */
export const cityOf = ([first]: readonly Assumption[]): number =>
  first && 'cityId' in first ? first.cityId : 1;
