import { describe, expect, it } from 'vitest';

import type { CityFacts, GroupFacts } from '../../../src/matching/facts.js';
import { whiteSpotsOf } from '../../../src/matching/groups/white-spots.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { GivenFacts } from '../../support/given-facts.js';

const spotsOf = (given: GivenFacts, group: GroupFacts) =>
  whiteSpotsOf(indexFacts(given.facts), group.id);

/** A group of Ghent and Porto, far apart. */
function givenGroup() {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent', latitude: 51, longitude: 3.7 });
  const portugal = given.country({ name: 'Portugal' });
  const porto = given.city({
    name: 'Porto',
    countryId: portugal.id,
    latitude: 41.1,
    longitude: -8.6,
  });
  const group = given.group({ memberIds: [ghent.id, porto.id] });
  return { given, ghent, porto, portugal, group };
}

function explore(given: GivenFacts, title: string, cities: readonly CityFacts[]) {
  const useCase = given.useCase({ title });
  for (const city of cities) given.implementation(useCase, city, { status: 'EXPLORING' });
  return useCase;
}

describe('a white spot', () => {
  it('is what two members explore and none has in operation', () => {
    const { given, ghent, porto, group } = givenGroup();
    const useCase = explore(given, 'Count', [ghent, porto]);

    expect(spotsOf(given, group)).toMatchObject([
      {
        subject: 'USE_CASE',
        useCaseIds: [useCase.id],
        members: [
          { cityId: ghent.id, interest: 'STATED', status: 'EXPLORING' },
          { cityId: porto.id, interest: 'STATED', status: 'EXPLORING' },
        ],
        nearestCase: null,
        text: 'Ghent and Porto have worked on "Count", and none is known to have it in operation; no city of the catalogue has it in operation or in pilot.',
      },
    ]);
  });

  it('is none when one member cares alone, or when one has it in operation', () => {
    const { given, ghent, porto, group } = givenGroup();
    explore(given, 'Alone', [ghent]);
    given.implementation(explore(given, 'Done', [ghent]), porto);

    expect(spotsOf(given, group)).toEqual([]);
  });

  it('counts a case of unknown status as interest, never as operation', () => {
    const { given, ghent, porto, group } = givenGroup();
    const useCase = given.useCase();
    for (const city of [ghent, porto]) given.implementation(useCase, city, { status: 'UNKNOWN' });

    expect(spotsOf(given, group)).toHaveLength(1);
  });

  it('is a theme where two members work on different use cases of it', () => {
    const { given, ghent, porto, group } = givenGroup();
    const theme = given.theme({ label: 'Tourism' });
    const [one, two] = [
      given.useCase({ themeIds: [theme.id] }),
      given.useCase({ themeIds: [theme.id] }),
    ];
    given.implementation(one, ghent, { status: 'ENDED' });
    given.implementation(two, porto, { status: 'PILOT' });

    expect(spotsOf(given, group)[0]).toMatchObject({
      subject: 'THEME',
      themeId: theme.id,
      useCaseIds: [one.id, two.id],
    });
  });

  it('is a challenge where other use cases of the theme are in operation', () => {
    const { given, ghent, porto, group } = givenGroup();
    const theme = given.theme({ label: 'Tourism' });
    const fields = { themeIds: [theme.id], challenges: ['LEGAL'] as const };
    given.implementation(given.useCase(fields), ghent, { status: 'EXPLORING' });
    given.implementation(given.useCase(fields), porto, { status: 'EXPLORING' });
    given.implementation(given.useCase({ themeIds: [theme.id] }), ghent);
    const elsewhere = given.useCase({ themeIds: [given.theme().id], challenges: ['LEGAL'] });
    given.implementation(elsewhere, porto);

    const [spot] = spotsOf(given, group);

    expect(spot).toMatchObject({ subject: 'CHALLENGE', themeId: theme.id, challenge: 'LEGAL' });
    expect(spot?.text).toContain('tourism with legal obstacles');
  });

  it('may be likely only: it leads the opportunities of members', () => {
    const { given, ghent, porto, group } = givenGroup();
    const useCase = given.useCase({ title: 'Count' });
    given.implementation(useCase, given.city({ name: 'Lille', latitude: 50.6, longitude: 3.1 }));

    const [spot] = spotsOf(given, group);

    expect(spot?.members).toEqual([
      { cityId: ghent.id, interest: 'LIKELY', status: null },
      { cityId: porto.id, interest: 'LIKELY', status: null },
    ]);
    expect(spot?.text).toBe(
      '"Count" ranks among the top opportunities of Ghent and Porto; the nearest case in operation is in Lille, about 60 km from Ghent.',
    );
  });
});

describe('a case outside', () => {
  it('is the nearest in operation, with who takes part and what ties it to the group', () => {
    const { given, ghent, porto, portugal, group } = givenGroup();
    const useCase = explore(given, 'Count', [ghent, porto]);
    const lille = given.city({ name: 'Lille', countryId: 9, latitude: 50.6, longitude: 3.1 });
    const lisbon = given.city({
      name: 'Lisbon',
      countryId: portugal.id,
      latitude: 38.7,
      longitude: -9.1,
    });
    const near = given.implementation(useCase, lille);
    const orange = given.business({ name: 'Orange' });
    given.implementation(useCase, lisbon, { since: 2019, businessIds: [orange.id] });
    given.implementation(useCase, given.city(), { status: 'PILOT' });

    const [spot] = spotsOf(given, group);

    expect(spot?.nearestCase).toMatchObject({ cityId: lille.id, implementationId: near.id });
    expect(spot?.nearestCase?.kilometres).toBeCloseTo(61, 0);
    expect(spot?.presenters.map(({ text }) => text)).toEqual([
      'Lisbon has "Count" in operation (first reported in 2019) with Orange; it is about 270 km from Porto and in the same country as Porto.',
      'Lille has "Count" in operation; it is about 60 km from Ghent.',
    ]);
  });

  it('is a pilot where nobody has it in operation, and never that of a member', () => {
    const { given, ghent, porto, group } = givenGroup();
    const useCase = explore(given, 'Count', [ghent]);
    given.implementation(useCase, porto, { status: 'PILOT' });
    const lille = given.city({ name: 'Lille' });
    given.implementation(useCase, lille, { status: 'PILOT' });

    const [spot] = spotsOf(given, group);

    expect(spot?.presenters).toMatchObject([{ cityId: lille.id, status: 'PILOT' }]);
    expect(spot?.text).toContain('the nearest case in pilot, and none further, is in Lille');
  });

  it('of a colleague in the network of the group is the best to present', () => {
    const { given, ghent, porto } = givenGroup();
    const network = given.network({ name: 'Eurocities' });
    const group = given.group({ networkId: network.id, memberIds: [ghent.id, porto.id] });
    const useCase = explore(given, 'Count', [ghent, porto]);
    given.implementation(useCase, given.city({ name: 'Near', latitude: 51.1 }));
    const far = given.city({ name: 'Far', latitude: 69, networkIds: [network.id] });
    given.implementation(useCase, far);

    const [spot] = spotsOf(given, group);

    expect(spot?.presenters[0]).toMatchObject({ cityId: far.id });
    expect(spot?.presenters[0]?.text).toContain('in Eurocities, the network of the group');
  });
});

it('lists the companies present that could supply it, those that share it elsewhere first', () => {
  const { given, ghent, porto, group } = givenGroup();
  const kind = given.kind();
  const useCase = given.useCaseNeeding(kind);
  for (const city of [ghent, porto]) given.implementation(useCase, city, { status: 'EXPLORING' });
  const holder = given.business({ kindIds: [kind.id], cityIds: [ghent.id, porto.id] });
  const sharer = given.business({ cityIds: [porto.id] });
  given.business({ cityIds: [ghent.id] });
  given.business({ kindIds: [kind.id] });
  given.implementation(useCase, given.city(), { businessIds: [sharer.id] });

  expect(spotsOf(given, group)[0]?.companies).toEqual([
    { businessId: sharer.id, cityIds: [porto.id], kindIds: [], alreadyShares: true },
    {
      businessId: holder.id,
      cityIds: [ghent.id, porto.id],
      kindIds: [kind.id],
      alreadyShares: false,
    },
  ]);
});

it('finds nothing for an unknown group or one without members', () => {
  const given = new GivenFacts();
  const empty = given.group();

  expect(spotsOf(given, empty)).toEqual([]);
  expect(whiteSpotsOf(indexFacts(given.facts), 99)).toEqual([]);
});
