import { expect, it } from 'vitest';

import { GivenFacts } from '../../support/given-facts.js';
import { reasonFor } from '../../support/reason-for.js';

it('cities that run what the city runs say what they have in common', () => {
  const given = new GivenFacts();
  const [ghent, lyon] = [given.city({ name: 'Ghent' }), given.city({ name: 'Lyon' })];
  const [shared, wanted] = [given.useCase({ title: 'Count people' }), given.useCase()];
  given.implementation(shared, ghent);
  given.implementation(shared, lyon);
  given.implementation(wanted, lyon);

  expect(reasonFor(given, ghent, 'SHARED_USE_CASE', wanted)).toMatchObject({
    text: 'Lyon runs it, and also runs "Count people" as Ghent does.',
    evidence: [
      { type: 'City', id: lyon.id },
      { type: 'UseCase', id: shared.id },
    ],
  });
});

it('a city that runs nothing in common is no kin', () => {
  const given = new GivenFacts();
  const [ghent, lyon] = [given.city(), given.city()];
  given.implementation(given.useCase(), ghent);
  const wanted = given.useCase();
  given.implementation(wanted, lyon);

  expect(reasonFor(given, ghent, 'SHARED_USE_CASE', wanted)).toBeUndefined();
});
