import { describe, expect, it } from 'vitest';

import { GivenFacts } from '../../support/given-facts.js';
import { reasonFor } from '../../support/reason-for.js';

describe('data that businesses hold', () => {
  it('counts whole in the country of the city, and for a third elsewhere', () => {
    const [here, abroad] = [givenHolder({ isAbroad: false }), givenHolder({ isAbroad: true })];

    const contributions = [here, abroad].map(
      ({ given, ghent }) => reasonFor(given, ghent, 'DATA_OFFERED')!.contribution,
    );

    expect(contributions[0]! / contributions[1]!).toBeCloseTo(3);
  });

  it('says who holds it, and where', () => {
    const { given, ghent } = givenHolder({ isAbroad: true });

    expect(reasonFor(given, ghent, 'DATA_OFFERED')).toMatchObject({
      text: 'Telco, though not yet active in Belgium, holds card spending, which it needs.',
      evidence: [
        { type: 'Business', id: 1 },
        { type: 'DataKind', id: 1 },
      ],
    });
  });

  it('is not lost where the holder comes to the city', () => {
    const { given, ghent, telco } = givenHolder({ isAbroad: true });
    const before = reasonFor(given, ghent, 'DATA_OFFERED')!.contribution;
    given.facts.businesses[0] = { ...telco, cityIds: [ghent.id] };

    expect(reasonFor(given, ghent, 'DATA_OFFERED')!.contribution).toBeGreaterThan(before);
  });
});

function givenHolder({ isAbroad }: { isAbroad: boolean }) {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent' });
  const kind = given.kind({ label: 'Card spending' });
  given.useCaseNeeding(kind);
  const countryId = isAbroad ? given.country({ name: 'France' }).id : ghent.countryId;
  const telco = given.business({ name: 'Telco', kindIds: [kind.id], countryIds: [countryId] });
  return { given, ghent, telco };
}
