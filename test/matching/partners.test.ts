import { describe, expect, it } from 'vitest';

import type { CityFacts, UseCaseFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { partnersFor } from '../../src/matching/partners.js';
import { GivenFacts } from '../support/given-facts.js';

function partners(given: GivenFacts, city: CityFacts, useCase: UseCaseFacts) {
  return partnersFor(indexFacts(given.facts), city.id, useCase.id);
}

describe('the role of a partner', () => {
  it('follows from the most advanced case of the city', () => {
    const given = new GivenFacts();
    const useCase = given.useCase();
    const [ghent, done, doing, wanting, ended] = Array.from({ length: 5 }, () => given.city());
    given.implementation(useCase, done!, { status: 'PILOT' });
    given.implementation(useCase, done!, { status: 'OPERATIONAL', since: 2015 });
    given.implementation(useCase, doing!, { status: 'PILOT' });
    given.implementation(useCase, wanting!, { status: 'EXPLORING' });
    given.implementation(useCase, ended!, { status: 'ENDED' });

    expect(partners(given, ghent!, useCase)).toMatchObject([
      { cityId: done!.id, role: 'HAS_DONE_IT' },
      { cityId: doing!.id, role: 'DOING_IT' },
      { cityId: wanting!.id, role: 'WANTS_IT_TOO' },
      { cityId: ended!.id, role: 'WANTS_IT_TOO' },
    ]);
  });

  it('is told with the year of the first report', () => {
    const given = new GivenFacts();
    const useCase = given.useCase();
    const [ghent, antwerp] = [given.city(), given.city({ name: 'Antwerp' })];
    const { id } = given.implementation(useCase, antwerp, { since: 2015 });

    const [partner] = partners(given, ghent, useCase);

    expect(partner?.reasons.find(({ kind }) => kind === 'ROLE')).toMatchObject({
      text: 'Antwerp has it in operation (first reported in 2015).',
      evidence: [
        { type: 'Implementation', id },
        { type: 'City', id: antwerp.id },
      ],
    });
  });

  it('is a wish where the use case leads the opportunities of a city with a tie', () => {
    const given = new GivenFacts();
    const norway = given.country({ name: 'Norway' });
    const france = given.country({ name: 'France' });
    const kind = given.kind();
    const useCase = given.useCaseNeeding(kind);
    const oslo = given.city({ name: 'Oslo', countryId: norway.id, latitude: 60 });
    const bergen = given.city({ name: 'Bergen', countryId: norway.id, latitude: 60 });
    const nice = given.city({ name: 'Nice', countryId: france.id, latitude: 43 });
    given.business({ kindIds: [kind.id], cityIds: [bergen.id, nice.id] });

    expect(partners(given, oslo, useCase)).toMatchObject([
      { cityId: bergen.id, role: 'WANTS_IT_TOO' },
    ]);
    const [bergenFirst] = partners(given, oslo, useCase);
    expect(bergenFirst?.reasons.map(({ text }) => text)).toContain(
      'It ranks first among the opportunities of Bergen.',
    );
  });

  it('is none where the use case is only sixth there', () => {
    const given = new GivenFacts();
    const [oslo, bergen] = [given.city(), given.city({ name: 'Bergen' })];
    const kinds = Array.from({ length: 2 }, () => given.kind());
    const leaders = Array.from({ length: 5 }, () => given.useCaseNeeding(kinds[0]!));
    const sixth = given.useCaseNeeding(...kinds);
    given.business({ kindIds: [kinds[0]!.id], cityIds: [bergen.id] });

    expect(partners(given, oslo, leaders[4]!)).toHaveLength(1);
    expect(partners(given, oslo, sixth)).toHaveLength(0);
  });
});

it('prefers a partner with groups, companies and use cases in common, and says which', () => {
  const given = new GivenFacts();
  const [counting, together] = [given.useCase(), given.useCase({ title: 'Share trips' })];
  const [ghent, stranger, friend] = ['Ghent', 'Oslo', 'Antwerp'].map((name) =>
    given.city({ name }),
  );
  for (const city of [stranger!, friend!]) given.implementation(counting, city);
  for (const city of [ghent!, friend!]) given.implementation(together, city);
  given.group({ name: 'Mobility forum', memberIds: [ghent!.id, friend!.id] });
  given.business({ name: 'Dott', cityIds: [ghent!.id, friend!.id] });

  const [first, second] = partners(given, ghent!, counting);

  expect([first?.cityId, second?.cityId]).toEqual([friend!.id, stranger!.id]);
  expect(first?.reasons.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Both are in Mobility forum.',
      'Both run "Share trips".',
      'Dott is active in both.',
    ]),
  );
});

it('never lists the city itself', () => {
  const given = new GivenFacts();
  const ghent = given.city();
  const useCase = given.useCase();
  given.implementation(useCase, ghent);

  expect(partners(given, ghent, useCase)).toEqual([]);
});
