import { describe, expect, it } from 'vitest';

import { GivenFacts } from '../../support/given-facts.js';
import { reasonFor } from '../../support/reason-for.js';

const PARKING = 'Guide drivers to free parking';
const KERBS = 'Count free parking at the kerb';

describe('words in common with what the city does', () => {
  it('name the use case that reads most alike', () => {
    const { given, ghent } = givenParkingIn('OPERATIONAL');
    const kerbs = given.useCase({ title: KERBS });

    expect(reasonFor(given, ghent, 'SHARED_TEXT', kerbs)).toMatchObject({
      text: `It reads like what Ghent already works on: "${PARKING}".`,
      evidence: [{ type: 'UseCase', id: 1 }],
    });
  });

  it('count what the city explores, and not what it ended', () => {
    for (const [status, isTold] of [
      ['EXPLORING', true],
      ['ENDED', false],
    ] as const) {
      const { given, ghent } = givenParkingIn(status);
      const kerbs = given.useCase({ title: KERBS });

      expect(reasonFor(given, ghent, 'SHARED_TEXT', kerbs) !== undefined).toBe(isTold);
    }
  });

  it('do not count what the city says of the use case itself', () => {
    const { given, ghent, parking } = givenParkingIn('EXPLORING');
    given.useCase({ title: KERBS });

    expect(reasonFor(given, ghent, 'SHARED_TEXT', parking)).toBeUndefined();
  });

  it('are worth nothing where all texts have them', () => {
    const given = new GivenFacts();
    const ghent = given.city({ name: 'Ghent' });
    given.implementation(given.useCase({ title: 'City traffic' }), ghent);
    const other = given.useCase({ title: 'City traffic' });

    expect(reasonFor(given, ghent, 'SHARED_TEXT', other)).toBeUndefined();
  });
});

function givenParkingIn(status: 'OPERATIONAL' | 'EXPLORING' | 'ENDED') {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent' });
  const parking = given.useCase({ title: PARKING });
  given.useCase({ title: 'Measure energy in dwellings' });
  given.implementation(parking, ghent, { status });
  return { given, ghent, parking };
}
