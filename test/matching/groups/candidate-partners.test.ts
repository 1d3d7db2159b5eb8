import { expect, it } from 'vitest';

import type { GroupFacts } from '../../../src/matching/facts.js';
import { candidatePartnersOf } from '../../../src/matching/groups/candidate-partners.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { GivenFacts } from '../../support/given-facts.js';

const candidatesOf = (given: GivenFacts, group: GroupFacts) =>
  candidatePartnersOf(indexFacts(given.facts), group.id);

it('prefers a city that has done what the group works on, and says all that speaks for it', () => {
  const given = new GivenFacts();
  const network = given.network({ name: 'Eurocities' });
  const [topic, other] = [given.useCase({ title: 'Count' }), given.useCase({ title: 'Watch' })];
  const antwerp = given.city({ name: 'Antwerp', latitude: 51.2, longitude: 4.4 });
  const ghent = given.city({
    name: 'Ghent',
    latitude: 51,
    longitude: 3.7,
    networkIds: [network.id],
  });
  const bruges = given.city({ name: 'Bruges', latitude: 51.2, longitude: 3.2 });
  given.implementation(topic, ghent);
  for (const city of [antwerp, ghent]) given.implementation(other, city);
  given.business({ name: 'Dott', cityIds: [antwerp.id, ghent.id] });
  given.group({ name: 'Mobility forum', memberIds: [antwerp.id, ghent.id] });
  const group = given.group({
    networkId: network.id,
    memberIds: [antwerp.id],
    useCaseIds: [topic.id],
  });

  const [first, second] = candidatesOf(given, group);

  expect([first?.cityId, second?.cityId]).toEqual([ghent.id, bruges.id]);
  expect(first?.reasons.map(({ text }) => text)).toEqual([
    'Ghent has experience of what the group works on: "Count" (in operation).',
    'Ghent is in Eurocities, to which the group belongs.',
    'Ghent is about 50 km from Antwerp, the nearest member.',
    'Ghent runs "Watch", as members do.',
    'Ghent meets members in Mobility forum.',
    'Antwerp is in Belgium too.',
    'Dott is active in Ghent and in members.',
  ]);
});

it('lists no member, and no city without any tie', () => {
  const given = new GivenFacts();
  const member = given.city({ latitude: 51 });
  const stranger = given.country({ name: 'Malta' });
  given.city({ countryId: stranger.id, latitude: 36 });
  const group = given.group({ memberIds: [member.id] });

  expect(candidatesOf(given, group)).toEqual([]);
});

it('ranks by experience for a group without known members', () => {
  const given = new GivenFacts();
  const useCase = given.useCase();
  const [exploring, running, unknown] = [given.city(), given.city(), given.city()];
  given.implementation(useCase, exploring, { status: 'EXPLORING' });
  given.implementation(useCase, running);
  given.implementation(useCase, unknown, { status: 'UNKNOWN' });
  const group = given.group({ useCaseIds: [useCase.id] });

  expect(candidatesOf(given, group).map(({ cityId }) => cityId)).toEqual([
    running.id,
    exploring.id,
  ]);
});

it('finds nothing for an unknown group', () => {
  expect(candidatePartnersOf(indexFacts(new GivenFacts().facts), 1)).toEqual([]);
});

it('tells the language of members in other countries, not of those in its own', () => {
  const given = new GivenFacts();
  const [france, austria] = [
    given.country({ name: 'France', code: 'FR' }),
    given.country({ name: 'Austria', code: 'AT' }),
  ];
  const germany = given.country({ name: 'Germany', code: 'DE' });
  const cityIn = (country: { id: number }, name: string) =>
    given.city({ name, countryId: country.id });
  const members = [cityIn(france, 'Lyon'), cityIn(austria, 'Graz'), cityIn(germany, 'Bonn')];
  const [nice, ulm] = [cityIn(france, 'Nice'), cityIn(germany, 'Ulm')];
  const group = given.group({ memberIds: members.map(({ id }) => id) });

  const toldOf = (city: { id: number }) =>
    candidatesOf(given, group)
      .find(({ cityId }) => cityId === city.id)!
      .reasons.filter(({ kind }) => kind === 'SHARED_LANGUAGE')
      .map(({ text }) => text);

  expect(toldOf(ulm)).toEqual(['The administration of Ulm works in German, as that of Graz does.']);
  expect(toldOf(nice)).toEqual([]);
});
