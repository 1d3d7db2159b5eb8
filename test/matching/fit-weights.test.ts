import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/matching/facts.js';
import { fitWeights } from '../../src/matching/fit-weights.js';
import { seededRandom } from '../../src/matching/fit/seeded-random.js';
import { priorWeights } from '../../src/matching/weights.js';
import { GivenFacts } from '../support/given-facts.js';

describe('weights fitted on a catalogue', () => {
  it('follow what its cities did: here they choose by theme', () => {
    const { weights, origin, fitted, prior } = fitWeights(givenCitiesThatChooseByTheme());

    expect(origin).toBe('FITTED');
    expect(weights.opportunity.SHARED_THEME).toBeGreaterThan(priorWeights.opportunity.SHARED_THEME);
    expect(fitted!.ndcgAt10).toBeGreaterThan(prior!.ndcgAt10);
  });

  it('are points from 0 that add up to 100', () => {
    const points = Object.values(fitWeights(givenCitiesThatChooseByTheme()).weights.opportunity);

    expect(points.every((weight) => weight >= 0)).toBe(true);
    expect(points.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100);
  });

  it('leave what cities say of a case to judgement: it is hidden with the case', () => {
    const { weights } = fitWeights(givenCitiesThatChooseByTheme());

    expect(weights.opportunity.OWN_CASE).toBe(priorWeights.opportunity.OWN_CASE);
  });

  it('are the same in whatever order the facts are read', () => {
    const facts = givenCitiesThatChooseByTheme();
    const reversed = { ...facts, implementations: facts.implementations.toReversed() };

    const [one, other] = [fitWeights(facts), fitWeights(reversed)];

    expect(other.origin).toBe(one.origin);
    for (const [kind, weight] of Object.entries(one.weights.opportunity)) {
      expect(other.weights.opportunity).toHaveProperty(kind, expect.closeTo(weight, 6));
    }
  });
});

it('weights set by judgement stay with too few cases', () => {
  const given = new GivenFacts();
  given.implementation(given.useCase(), given.city());

  expect(fitWeights(given.facts)).toEqual({
    weights: priorWeights,
    origin: 'TOO_FEW_FACTS',
    sample: 1,
    fitted: null,
    prior: null,
  });
});

/** Cities all over the place, each with four of the use cases of its own theme. */
function givenCitiesThatChooseByTheme(): Facts {
  const random = seededRandom(11);
  const given = new GivenFacts();
  const themes = Array.from({ length: 5 }, (_, at) => given.theme({ code: `theme-${at}` }));
  const useCases = Array.from({ length: 40 }, (_, at) =>
    given.useCase({ themeIds: [themes[at % 5]!.id] }),
  );
  for (let at = 0; at < 30; at++) {
    const place = { latitude: 40 + 20 * random(), longitude: 30 * random() };
    const city = given.city({ ...place, population: Math.round(1e6 * random()) });
    const ofTheme = useCases.filter((_, useCase) => useCase % 5 === at % 5);
    for (const useCase of ofTheme.filter(() => random() < 0.5)) given.implementation(useCase, city);
  }
  return given.facts;
}
