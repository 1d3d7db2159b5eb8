import { describe, expect, it } from 'vitest';

import { indexFacts } from '../../src/matching/index-facts.js';
import { languagesInCommon } from '../../src/matching/languages.js';
import { partnersFor } from '../../src/matching/partners.js';
import { GivenFacts } from '../support/given-facts.js';

const PLACES = {
  Brussels: { code: 'BE', latitude: 50.85, longitude: 4.35 },
  Ghent: { code: 'BE', latitude: 51.05, longitude: 3.72 },
  Liège: { code: 'BE', latitude: 50.63, longitude: 5.57 },
  Ronse: { code: 'BE', latitude: 50.745, longitude: 3.6 },
  Geneva: { code: 'CH', latitude: 46.2, longitude: 6.15 },
  Zurich: { code: 'CH', latitude: 47.37, longitude: 8.55 },
  Lugano: { code: 'CH', latitude: 46.01, longitude: 8.96 },
  Paris: { code: 'FR', latitude: 48.86, longitude: 2.35 },
  Amsterdam: { code: 'NL', latitude: 52.37, longitude: 4.9 },
  Vienna: { code: 'AT', latitude: 48.21, longitude: 16.37 },
  Florence: { code: 'IT', latitude: 43.77, longitude: 11.25 },
  Oslo: { code: 'NO', latitude: 59.91, longitude: 10.75 },
} as const;

type Place = keyof typeof PLACES;

function givenPlaces() {
  const given = new GivenFacts();
  const codes = [...new Set(Object.values(PLACES).map(({ code }) => code))];
  const countries = codes.map((code) => given.country({ name: `Country ${code}`, code }));
  const cities = Object.entries(PLACES).map(([name, { code, ...place }]) =>
    given.city({ name, ...place, countryId: countries[codes.indexOf(code)]!.id }),
  );
  const idOf = (name: Place) => cities.find((city) => city.name === name)!.id;
  return { given, idOf };
}

describe('languages in common', () => {
  it.each<[Place, Place, string[]]>([
    ['Brussels', 'Paris', ['fr']],
    ['Brussels', 'Geneva', ['fr']],
    ['Brussels', 'Amsterdam', ['nl']],
    ['Ghent', 'Amsterdam', ['nl']],
    ['Ghent', 'Liège', []],
    ['Liège', 'Paris', ['fr']],
    ['Ronse', 'Paris', []],
    ['Zurich', 'Vienna', ['de']],
    ['Zurich', 'Geneva', []],
    ['Lugano', 'Florence', ['it']],
    ['Oslo', 'Oslo', []],
  ])('of %s and %s are %j', (one, other, languages) => {
    const { given, idOf } = givenPlaces();
    const { cityById } = indexFacts(given.facts);
    expect(languagesInCommon(cityById.get(idOf(one))!, cityById.get(idOf(other))!)).toEqual(
      languages,
    );
  });

  it('tie partners across a border; within a country they are told by the country', () => {
    const { given, idOf } = givenPlaces();
    const useCase = given.useCase();
    for (const name of ['Ghent', 'Liège', 'Paris', 'Zurich'] as const) {
      given.implementation(
        useCase,
        given.facts.cities.find((city) => city.name === name)!,
      );
    }

    const told = (name: Place) => {
      const partners = partnersFor(indexFacts(given.facts), idOf('Brussels'), useCase.id);
      const { reasons } = partners.find(({ cityId }) => cityId === idOf(name))!;
      return reasons
        .filter(({ kind }) => kind === 'SHARED_LANGUAGE' || kind === 'SAME_COUNTRY')
        .map(({ text }) => text);
    };

    expect(told('Paris')).toEqual([
      'The administration of Paris, in Country FR, works in French, as that of Brussels does.',
    ]);
    expect(told('Ghent')).toEqual(['Both are in Country BE.']);
    expect(told('Zurich')).toEqual([]);
  });

  it('lessen what a country says where there are none', () => {
    const { given, idOf } = givenPlaces();
    const useCase = given.useCase();
    given.implementation(
      useCase,
      given.facts.cities.find(({ name }) => name === 'Liège')!,
    );

    const [partner] = partnersFor(indexFacts(given.facts), idOf('Ghent'), useCase.id);

    expect(partner!.reasons.find(({ kind }) => kind === 'SAME_COUNTRY')).toMatchObject({
      text: 'Both are in Country BE, though their administrations work in different languages.',
      contribution: expect.closeTo(4.8) as number,
    });
  });
});
