import { describe, expect, it } from 'vitest';

import { cityPartnersOf } from '../../src/matching/city-partners/city-partners.js';
import type { CityFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { GivenFacts } from '../support/given-facts.js';

const partnersOf = (
  given: GivenFacts,
  city: CityFacts,
  filter: Parameters<typeof cityPartnersOf>[2] = {},
) => cityPartnersOf(indexFacts(given.facts), city.id, filter);

/** Ghent, and two other cities that run what it could take up, in other countries. */
function givenThree() {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent' });
  const oslo = given.city({ name: 'Oslo', countryId: given.country({ name: 'Norway' }).id });
  const nice = given.city({ name: 'Nice', countryId: given.country({ name: 'France' }).id });
  const counting = given.useCase({ title: 'Count people' });
  for (const city of [oslo, nice]) given.implementation(counting, city);
  return { given, ghent, oslo, nice, counting };
}

describe('the partners of a city', () => {
  it('are cities that do something which it could do next, and say what', () => {
    const { given, ghent, oslo, nice, counting } = givenThree();
    given.city({ name: 'Idle' });

    const found = partnersOf(given, ghent);

    expect(found.map(({ cityId }) => cityId)).toEqual([oslo.id, nice.id]);
    expect(found[0]!.useCases).toEqual([
      {
        useCaseId: counting.id,
        role: 'HAS_DONE_IT',
        text: 'Oslo has it in operation; it is number 1 among the opportunities of Ghent.',
      },
    ]);
    expect(found[0]!.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Oslo has 1 use case in operation.',
        'Oslo runs "Count people", which Ghent could take up.',
      ]),
    );
  });

  it('rank by what they do', () => {
    const { given, ghent, oslo, nice } = givenThree();
    given.implementation(given.useCase(), nice);

    expect(partnersOf(given, ghent).map(({ cityId }) => cityId)).toEqual([nice.id, oslo.id]);
  });

  it('are none where the only case has ended or is unclear', () => {
    const given = new GivenFacts();
    const [ghent, ended, unclear] = [given.city(), given.city(), given.city()];
    const useCase = given.useCase();
    given.implementation(useCase, ended, { status: 'ENDED' });
    given.implementation(useCase, unclear, { status: 'UNKNOWN' });

    expect(partnersOf(given, ghent)).toEqual([]);
  });

  it('leave out what both have in operation, and list what only the other still wants', () => {
    const given = new GivenFacts();
    const [ghent, oslo] = [given.city({ name: 'Ghent' }), given.city({ name: 'Oslo' })];
    const [both, wanted] = [given.useCase(), given.useCase()];
    for (const city of [ghent, oslo]) given.implementation(both, city);
    given.implementation(wanted, ghent);
    given.implementation(wanted, oslo, { status: 'EXPLORING' });

    expect(partnersOf(given, ghent)).toMatchObject([
      {
        useCases: [
          {
            useCaseId: wanted.id,
            role: 'WANTS_IT_TOO',
            text: 'Oslo is exploring it; Ghent has it in operation.',
          },
        ],
      },
    ]);
  });

  it('share a wish most where both state it', () => {
    const given = new GivenFacts();
    const [ghent, oslo] = [given.city({ name: 'Ghent' }), given.city({ name: 'Oslo' })];
    const useCase = given.useCase({ title: 'Share trips' });
    for (const city of [ghent, oslo]) given.implementation(useCase, city, { status: 'EXPLORING' });

    const [partner] = partnersOf(given, ghent);

    expect(partner!.reasons.find(({ kind }) => kind === 'SHARED_WISH')).toMatchObject({
      text: 'Both are exploring "Share trips".',
      contribution: 6,
      evidence: [{ type: 'UseCase', id: useCase.id }],
    });
  });

  it('have done the same with the same company, which then counts nowhere else', () => {
    const { given, ghent, oslo } = givenThree();
    const useCase = given.useCase({ title: 'Share trips' });
    const dott = given.business({ name: 'Dott', cityIds: [ghent.id, oslo.id] });
    given.implementation(useCase, ghent, { businessIds: [dott.id] });
    given.implementation(useCase, oslo, { businessIds: [dott.id], status: 'ENDED' });

    const [partner] = partnersOf(given, ghent);

    expect(partner!.reasons.find(({ kind }) => kind === 'PAST_PARTNER')).toMatchObject({
      text: 'In both, Dott takes or took part in "Share trips".',
      evidence: [
        { type: 'Business', id: dott.id },
        { type: 'Implementation' },
        { type: 'Implementation' },
      ],
    });
    expect(partner!.reasons.map(({ kind }) => kind)).not.toContain('SHARED_BUSINESS');
    expect(partner!.reasons.map(({ kind }) => kind)).not.toContain('SHARED_USE_CASE');
  });

  it('keep their reasons and score under a filter, which narrows the use cases', () => {
    const { given, ghent, oslo, nice } = givenThree();
    const other = given.useCase();
    given.implementation(other, oslo, { status: 'PILOT' });
    const all = partnersOf(given, ghent).find(({ cityId }) => cityId === oslo.id)!;

    const doing = partnersOf(given, ghent, { roles: ['DOING_IT'] });
    const inFrance = partnersOf(given, ghent, { countryIds: [nice.countryId] });

    expect(doing).toMatchObject([{ cityId: oslo.id, useCases: [{ useCaseId: other.id }] }]);
    expect(doing[0]!.score).toBe(all.score);
    expect(inFrance.map(({ cityId }) => cityId)).toEqual([nice.id]);
    expect(partnersOf(given, ghent, { useCaseIds: [] })).toEqual([]);
  });

  it('can be asked for within a distance, and abroad', () => {
    const { given, ghent, oslo, counting } = givenThree();
    const near = given.city({ latitude: ghent.latitude + 0.5 });
    given.implementation(counting, near);
    const far = given.city({ latitude: ghent.latitude - 10, countryId: oslo.countryId });
    given.implementation(counting, far);

    const ids = (filter: object) => partnersOf(given, ghent, filter).map(({ cityId }) => cityId);

    expect(ids({ withinKm: 100 })).toContain(near.id);
    expect(ids({ withinKm: 100 })).not.toContain(far.id);
    expect(ids({ abroad: true })).toContain(far.id);
    expect(ids({ abroad: true })).not.toContain(near.id);
  });
});
