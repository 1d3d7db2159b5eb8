import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Found {
  approximate: boolean;
  candidateCount: number;
  impossible: { constraints: string[]; text: string } | null;
  coalitions: {
    score: number;
    knownPopulation: number;
    members: { city: { slug: string; country: { code: string } } }[];
    reasons: { contribution: number; evidence: { id: string }[] }[];
  }[];
}

async function coalitions(input: string, first = 2): Promise<Found> {
  const { data, errors } = await asking.answer(`{ coalitions(first: ${first}, input: { ${input} }) {
    approximate candidateCount impossible { constraints text }
    coalitions { score knownPopulation unknownPopulations
      members { role text city { slug country { code } } evidence { id } }
      reasons { kind contribution text evidence { id ... on City { slug } } }
      obstacles { kind text evidence { id } }
      ties { kind text cities { slug } evidence { id } } } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { coalitions: Found }).coalitions;
}

async function refusal(input: string): Promise<{ message: string; argument: unknown }> {
  const { errors } = await asking.answer(`{ coalitions(input: { ${input} }) { approximate } }`);
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  return { message: errors![0]!.message, argument: errors![0]!.extensions['argument'] };
}

describe('coalitions', () => {
  it('keep the constraints and add up', async () => {
    const found = await coalitions(
      'business: "airbnb", mustInclude: ["amsterdam"], countries: ["NL", "BE"], minPopulation: 1500000, withExperience: true',
    );
    expect(found.impossible).toBeNull();
    expect(found.coalitions.length).toBeGreaterThan(0);
    for (const { members, knownPopulation, score, reasons } of found.coalitions) {
      expect(members.map(({ city }) => city.slug)).toContain('amsterdam');
      for (const { city } of members) expect(['NL', 'BE']).toContain(city.country.code);
      expect(knownPopulation).toBeGreaterThanOrEqual(1_500_000);
      expect(reasons.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(score, 9);
      for (const { evidence } of reasons) expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('take as many statements for ten as for one', async () => {
    await coalitions('useCase: "rental-data-agreement"', 1);
    asking.takeStatements();
    await coalitions('useCase: "rental-data-agreement"', 1);
    const one = asking.takeStatements().length;
    await coalitions('useCase: "rental-data-agreement"', 10);
    // A type of evidence that only a later answer has adds its one statement.
    expect(asking.takeStatements().length).toBeLessThanOrEqual(one + 3);
    expect(one).toBeLessThanOrEqual(14);
  });

  it('say which constraints cannot be met', async () => {
    const { coalitions: none, impossible } = await coalitions(
      'useCase: "rental-data-agreement", countries: ["BE"], minPopulation: 9000000',
    );
    expect(none).toEqual([]);
    expect(impossible?.constraints).toEqual(['MIN_POPULATION', 'COUNTRIES']);
  });

  it.each([
    ['useCase: "rental-data-agreement", kind: "x"', 'input'],
    ['minSize: 2', 'input'],
    ['useCase: "no-such-case"', 'input.useCase'],
    ['useCase: "rental-data-agreement", minSize: 0', 'input.minSize'],
    ['useCase: "rental-data-agreement", maxSize: 1000', 'input.maxSize'],
    ['useCase: "rental-data-agreement", minSize: 4, maxSize: 3', 'input.minSize'],
    ['useCase: "rental-data-agreement", minPopulation: 0', 'input.minPopulation'],
    ['useCase: "rental-data-agreement", countries: []', 'input.countries'],
    ['useCase: "rental-data-agreement", countries: ["XX"]', 'input.countries'],
    ['useCase: "rental-data-agreement", network: "nowhere"', 'input.network'],
    ['useCase: "rental-data-agreement", mustInclude: ["atlantis"]', 'input.mustInclude'],
    [
      'useCase: "rental-data-agreement", mustInclude: ["oslo"], countries: ["BE"]',
      'input.mustInclude',
    ],
    [
      'useCase: "rental-data-agreement", mustInclude: ["oslo", "ghent", "porto"], maxSize: 2',
      'input.mustInclude',
    ],
  ])('refuse %s', async (input, argument) => {
    const refused = await refusal(input);
    expect(refused.argument).toBe(argument);
    expect(refused.message).toContain(`"${argument}"`);
  });
});
