import { describe, expect, it } from 'vitest';

import type { CoalitionConstraints } from '../../src/matching/coalition/coalition.js';
import { coalitionsFor } from '../../src/matching/coalition/coalitions.js';
import type { UseCaseFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { GivenFacts } from '../support/given-facts.js';

function best(
  given: GivenFacts,
  useCase: UseCaseFacts,
  constraints: Partial<CoalitionConstraints> = {},
) {
  return coalitionsFor(indexFacts(given.facts), {
    subject: { type: 'UseCase', id: useCase.id },
    constraints: { minSize: 2, maxSize: 3, ...constraints },
    objective: 'BEST',
    first: 1,
  });
}

function fourCities() {
  const given = new GivenFacts();
  const kind = given.kind({ label: 'Card spending' });
  const useCase = given.useCaseNeeding(kind);
  const [oslo, bergen, porto, braga] = [
    given.city({ name: 'Oslo', population: 700_000 }),
    given.city({ name: 'Bergen', population: 290_000 }),
    given.city({ name: 'Porto' }),
    given.city({ name: 'Braga', population: 190_000 }),
  ];
  given.implementation(useCase, oslo, { status: 'OPERATIONAL' });
  given.implementation(useCase, bergen, { status: 'EXPLORING' });
  given.implementation(useCase, porto, { status: 'EXPLORING' });
  given.implementation(useCase, braga, { status: 'EXPLORING' });
  return { given, kind, useCase, oslo, bergen, porto, braga };
}

describe('the best coalition', () => {
  it('prefers members that meet already, and says so', () => {
    const { given, useCase, oslo, porto } = fourCities();
    given.group({ name: 'Payments forum', memberIds: [oslo.id, porto.id] });

    const [coalition] = best(given, useCase, { maxSize: 2, withExperience: true }).coalitions;

    expect(coalition!.members.map(({ cityId }) => cityId)).toEqual([oslo.id, porto.id]);
    expect(coalition!.ties).toMatchObject([
      {
        kind: 'SHARED_GROUP',
        text: 'Oslo and Porto meet in Payments forum.',
        evidence: [{ type: 'WorkingGroup', id: 1 }],
      },
    ]);
    expect(coalition!.reasons.map(({ text }) => text)).toContain('Oslo has it already.');
  });

  it('adds up only populations that are known', () => {
    const { given, useCase, porto, braga } = fourCities();
    const mustIncludeIds = [porto.id, braga.id];

    const [coalition] = best(given, useCase, { maxSize: 2, mustIncludeIds }).coalitions;

    expect(coalition).toMatchObject({ knownPopulation: 190_000, unknownPopulations: 1 });
    const { impossible } = best(given, useCase, {
      maxSize: 2,
      mustIncludeIds,
      minPopulation: 190_001,
    });
    expect(impossible?.constraints).toEqual(['MIN_POPULATION', 'MUST_INCLUDE', 'SIZE']);
    expect(impossible?.text).toBe(
      'No group meets these together: a joint population of 190,001, the cities that must be in and 2 members. The most that such a group has is about 190,000 known inhabitants.',
    );
  });

  it('tells what stands in the way', () => {
    const { given, useCase, porto, braga } = fourCities();

    const [coalition] = best(given, useCase, {
      maxSize: 2,
      mustIncludeIds: [porto.id, braga.id],
    }).coalitions;

    expect(coalition!.obstacles.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'KIND_NOT_AT_HAND',
        'No member is known to hold card spending or to be offered it; nobody in the catalogue is known to hold it.',
      ],
      [
        'DATA_UNKNOWN',
        'The catalogue lists no dataset and no company of Porto and Braga: what data is there is not known.',
      ],
      ['NO_EXPERIENCE', 'No member is known to have "Use case 1" in operation.'],
      ['POPULATION_UNKNOWN', 'The population of Porto is not known and counts for nothing here.'],
      ['NO_TIE', 'No two members share a known group, network, use case or company.'],
    ]);
  });
});

it('finds the smallest possible size exactly when it cannot look at every group', () => {
  const given = new GivenFacts();
  const useCase = given.useCase();
  for (let place = 0; place < 60; place++) {
    const city = given.city({ population: 10_000 });
    given.implementation(useCase, city, { status: 'EXPLORING' });
  }
  const answer = coalitionsFor(indexFacts(given.facts), {
    subject: { type: 'UseCase', id: useCase.id },
    constraints: { minSize: 2, maxSize: 12, minPopulation: 70_000 },
    objective: 'SMALLEST',
    first: 2,
  });

  expect(answer.approximate).toBe(true);
  expect(answer.coalitions.map(({ members }) => members.length)).toEqual([7, 7]);
});

it('says that nothing is known of a kind that nobody needs or holds', () => {
  const given = new GivenFacts();
  given.city();
  const { id } = given.kind();
  const { impossible } = coalitionsFor(indexFacts(given.facts), {
    subject: { type: 'DataKind', id },
    constraints: { minSize: 2, maxSize: 3 },
    objective: 'BEST',
    first: 1,
  });

  expect(impossible).toEqual({
    constraints: [],
    text: 'No city has anything to do with it as far as is known; a coalition takes two.',
  });
});
