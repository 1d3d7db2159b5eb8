import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelyCities } from '../../../src/matching/demand/likely-cities.js';
import { isLikely } from '../../../src/matching/demand/likely-signs.js';
import type { FactIndex } from '../../../src/matching/fact-index.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { arbitraryFacts } from '../../support/arbitrary-facts.js';
import { generateFacts } from '../../support/generated-facts.js';

const followed = (index: FactIndex) =>
  index.useCases.map((useCase) => likelyCities(index, useCase).map(({ id }) => id));

const asked = ({ useCases, cities }: FactIndex) =>
  useCases.map((useCase) => cities.filter((city) => isLikely(city, useCase)).map(({ id }) => id));

it('finds the cities with two signs or more, as asking each city does', () => {
  const generated = indexFacts(generateFacts({ cities: 120, useCases: 40, casesPerCity: 3 }));
  expect(followed(generated)).toEqual(asked(generated));
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const index = indexFacts(facts);
      expect(followed(index)).toEqual(asked(index));
    }),
  );
});
