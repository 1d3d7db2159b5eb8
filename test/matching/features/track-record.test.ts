import { describe, expect, it } from 'vitest';

import { GivenFacts } from '../../support/given-facts.js';
import { reasonFor } from '../../support/reason-for.js';

describe('adoption', () => {
  it('grows with every city that runs it, the first ones most', () => {
    const grown = [1, 2, 3].map((count) => givenRunners(count));
    const [first, second, third] = grown.map(
      ({ given, ghent }) => reasonFor(given, ghent, 'ADOPTION')!.contribution,
    );

    expect(second! - first!).toBeGreaterThan(0);
    expect(third! - second!).toBeGreaterThan(0);
    expect(second! - first!).toBeGreaterThan(third! - second!);
  });

  it('names all of a few cities, and the nearest of many', () => {
    const [few, many] = [givenRunners(2), givenRunners(5)];

    expect(reasonFor(few.given, few.ghent, 'ADOPTION')!.text).toBe('City 2 and City 3 run it.');
    expect(reasonFor(many.given, many.ghent, 'ADOPTION')!.text).toBe(
      '5 cities run it; the nearest are City 2, City 3 and City 4.',
    );
  });
});

describe('recency', () => {
  it('falls with the age of the newest case that runs, and names it', () => {
    const { given, ghent, useCase } = givenRunners(0);
    const lyon = given.city({ name: 'Lyon' });
    given.implementation(useCase, lyon, { since: 2020 });
    given.implementation(useCase, given.city(), { since: 2018 });
    given.implementation(useCase, given.city(), { since: 2024, status: 'ENDED' });

    const { text, contribution } = reasonFor(given, ghent, 'RECENCY')!;

    expect(text).toBe('Its newest case with a known year is that of Lyon, first reported in 2020.');
    expect(contribution).toBeCloseTo(0.6);
  });

  it('says nothing where no source gives a year', () => {
    const { given, ghent } = givenRunners(1);

    expect(reasonFor(given, ghent, 'RECENCY')).toBeUndefined();
  });
});

/** Ghent, a use case, and so many other cities, each further away, that run it. */
function givenRunners(count: number) {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent' });
  const useCase = given.useCase();
  for (let at = 1; at <= count; at++) {
    given.implementation(useCase, given.city({ latitude: 56 + at }));
  }
  // So that the number of cities does not depend on how many run it.
  for (let at = count; at < 5; at++) given.city();
  return { given, ghent, useCase };
}
