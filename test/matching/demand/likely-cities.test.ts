import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelyCities } from '../../../src/matching/demand/likely-cities.js';
import { isLikely } from '../../../src/matching/demand/likely-signs.js';
import type { FactIndex } from '../../../src/matching/fact-index.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { arbitraryFacts } from '../../support/arbitrary-facts.js';
import { generateFacts } from '../../support/generated-facts.js';

function expectSame(index: FactIndex): void {
  for (const useCase of index.useCases) {
    const asked = index.cities.filter((city) => isLikely(city, useCase));
    expect(likelyCities(index, useCase)).toEqual(asked);
  }
}

it('finds the cities with two signs or more, as asking each city does', () => {
  expectSame(indexFacts(generateFacts({ cities: 120, useCases: 40, casesPerCity: 3 })));
  fc.assert(fc.property(arbitraryFacts, (facts) => expectSame(indexFacts(facts))));
});
