import { expect, it } from 'vitest';

import { indexFacts } from '../../src/matching/index-facts.js';
import { similarCities } from '../../src/matching/similar-cities.js';
import { GivenFacts } from '../support/given-facts.js';

it('ranks cities by what they have in common, and says what', () => {
  const given = new GivenFacts();
  const [belgium, france] = [given.country(), given.country({ name: 'France' })];
  const ghent = given.city({ name: 'Ghent', population: 230_000 });
  const paris = given.city({ name: 'Paris', countryId: france.id, latitude: 53.5 });
  const graz = given.city({ name: 'Liège', countryId: belgium.id, population: 200_000 });

  const similar = similarCities(indexFacts(given.facts), ghent.id);

  expect(similar.map(({ cityId }) => cityId)).toEqual([graz.id, paris.id]);
  expect(similar[0]?.reasons.map(({ text }) => text)).toEqual([
    'Liège (200,000 inhabitants) and Ghent (230,000 inhabitants) are comparable in size.',
    'Liège is less than 10 km from Ghent.',
    'Both are in Belgium.',
  ]);
});

it('makes little of a use case that runs everywhere', () => {
  const given = new GivenFacts();
  const [rare, common] = [given.useCase(), given.useCase()];
  const cities = Array.from({ length: 10 }, () => given.city());
  for (const city of cities) given.implementation(common, city);
  for (const city of cities.slice(0, 2)) given.implementation(rare, city);
  const [, likeFirst, unlikeFirst] = cities;

  const similar = similarCities(indexFacts(given.facts), cities[0]!.id);
  const shared = ({ id }: { id: number }) =>
    similar
      .find(({ cityId }) => cityId === id)!
      .reasons.find(({ kind }) => kind === 'SHARED_USE_CASE')!.contribution;

  expect(shared(likeFirst!)).toBeGreaterThan(3 * shared(unlikeFirst!));
});

it('leaves out cities with nothing in common', () => {
  const given = new GivenFacts();
  const ghent = given.city();
  given.city({ countryId: given.country().id, latitude: 36 });

  expect(similarCities(indexFacts(given.facts), ghent.id)).toEqual([]);
});
