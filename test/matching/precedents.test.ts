import { expect, it } from 'vitest';

import { indexFacts } from '../../src/matching/index-facts.js';
import { precedentsFor } from '../../src/matching/precedents.js';
import { GivenFacts } from '../support/given-facts.js';

it('lists what works first, then pilots, lessons of ended cases, and wishes', () => {
  const given = new GivenFacts();
  const [ghent, oslo] = [given.city(), given.city()];
  const useCase = given.useCase();
  const statuses = ['EXPLORING', 'UNKNOWN', 'ENDED', 'PILOT', 'OPERATIONAL'] as const;
  const ids = statuses.map((status) => given.implementation(useCase, oslo, { status }).id);

  expect(precedentsFor(indexFacts(given.facts), ghent.id, useCase.id)).toEqual([
    ids[4],
    ids[3],
    ids[2],
    ids[0],
    ids[1],
  ]);
});

it('prefers the same country, then cities that are near and alike in size', () => {
  const given = new GivenFacts();
  const [belgium, france] = [given.country(), given.country()];
  const useCase = given.useCase();
  const at = (latitude: number, countryId: number, population: number) =>
    given.city({ latitude, countryId, population });
  const ghent = at(51, belgium.id, 200_000);
  const nearAbroad = given.implementation(useCase, at(50.9, france.id, 200_000));
  const farAndLarge = given.implementation(useCase, at(49.5, belgium.id, 2_000_000));
  const nearAndAlike = given.implementation(useCase, at(50.5, belgium.id, 210_000));

  expect(precedentsFor(indexFacts(given.facts), ghent.id, useCase.id)).toEqual([
    nearAndAlike.id,
    farAndLarge.id,
    nearAbroad.id,
  ]);
});

it('leaves out the cases of the city itself and those above city level', () => {
  const given = new GivenFacts();
  const ghent = given.city();
  const useCase = given.useCase();
  given.implementation(useCase, ghent, { status: 'ENDED' });
  given.implementation(useCase, null, { countryId: ghent.countryId });

  expect(precedentsFor(indexFacts(given.facts), ghent.id, useCase.id)).toEqual([]);
});
