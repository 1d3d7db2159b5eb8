import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Counts {
  appear: number;
  rise: number;
  fall: number;
  go: number;
}

interface Ended {
  casesInDoubt: { city: { slug: string }; instruments: { slug: string }[] }[];
  changes: { change: string; before: object | null }[];
}

interface Simulated {
  coalitions: {
    useCases: { slug: string }[];
    changes: {
      useCase: { slug: string };
      cities: { slug: string }[];
      before: { score: number };
      after: { score: number };
      reasons: { before: number; after: number }[];
    }[];
  };
  assumptions: { text: string; holdsAlready: boolean }[];
  counts: Counts;
  countsEverywhere: Counts;
  citiesChanged: number;
  changes: {
    useCase: { slug: string };
    change: string;
    before: { rank: number; score: number };
    after: { rank: number; score: number };
    reasons: { before: number; after: number; evidence: { id: string }[] }[];
  }[];
}

const NOTHING = { appear: 0, rise: 0, fall: 0, go: 0 };
const ARRIVAL = '{ type: BUSINESS_ARRIVES, city: "ghent", business: "airbnb" }';

async function simulated(assumptions: string): Promise<Simulated> {
  const { data, errors } = await asking.answer(`{ simulate(input: { city: "ghent",
    assumptions: [${assumptions}] }) {
    assumptions { text holdsAlready } citiesChanged
    counts { appear rise fall go } countsEverywhere { appear rise fall go }
    changes { change verdictBefore verdictAfter useCase { slug }
      before { rank score } after { rank score }
      reasons { kind before after text evidence { id } } }
    coalitions { useCases { slug } changes { change useCase { slug } cities { slug }
      before { rank score } after { rank score }
      reasons { kind before after text evidence { id } } } } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { simulate: Simulated }).simulate;
}

describe('simulate', () => {
  it('shows what a business would bring that comes to a city, and why', async () => {
    const { changes, assumptions, citiesChanged, counts } = await simulated(ARRIVAL);
    expect(assumptions).toMatchObject([
      { text: 'Airbnb becomes active in Ghent.', holdsAlready: false },
    ]);
    // What it holds is then offered in all of the country.
    const { data } = await asking.answer(
      '{ cities(filter: { countries: ["BE"] }) { totalCount } }',
    );
    expect(data).toMatchObject({ cities: { totalCount: citiesChanged } });
    expect(counts.appear).toBe(counts.go);
    const risen = changes.filter(({ after, before }) => after.score > before.score);
    expect(risen.length).toBeGreaterThan(0);
    for (const { before, after, reasons } of risen) {
      const sum = reasons.reduce((total, part) => total + part.after - part.before, 0);
      expect(sum).toBeCloseTo(after.score - before.score, 9);
      for (const { evidence } of reasons) expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('changes nothing without an assumption', async () => {
    expect(await simulated('')).toMatchObject({
      changes: [],
      counts: NOTHING,
      countsEverywhere: NOTHING,
      citiesChanged: 0,
      coalitions: { useCases: [], changes: [] },
    });
  });

  it('puts the cases that rest on a law in doubt when it ends', async () => {
    const { data, errors } = await asking.answer(`{ simulate(input: { city: "bergen",
      assumptions: [{ type: INSTRUMENT_ENDS, instrument: "bergen-escooter-rule" }] }) {
      casesInDoubt { city { slug } status instruments { slug } }
      changes { change before { rank } useCase { slug } }
      citiesThatMayChange citiesCompared citiesChanged } }`);
    expect(errors).toBeUndefined();
    const { casesInDoubt, changes, ...counts } = (data as unknown as { simulate: Ended }).simulate;
    expect(counts).toMatchObject({ citiesThatMayChange: 290, citiesCompared: 290 });
    expect(casesInDoubt.length).toBeGreaterThan(0);
    for (const { city, instruments } of casesInDoubt) {
      expect(city.slug).toBe('bergen');
      expect(instruments.map(({ slug }) => slug)).toEqual(['bergen-escooter-rule']);
    }
    const returning = changes.filter(({ before }) => before === null);
    expect(returning.map(({ change }) => change)).toContain('APPEARS');
  });

  it('compares coalitions, and says for which use cases', async () => {
    const { coalitions } = await simulated(ARRIVAL);
    expect(coalitions.useCases.length).toBe(5);
    expect(coalitions.changes.length).toBeGreaterThan(0);
    for (const { cities, useCase, before, after, reasons } of coalitions.changes) {
      expect(cities.map(({ slug }) => slug)).toContain('ghent');
      expect(coalitions.useCases).toContainEqual(useCase);
      const sum = reasons.reduce((total, part) => total + part.after - part.before, 0);
      expect(sum).toBeCloseTo(after.score - before.score, 6);
    }
  });

  it('writes nothing, and asks few statements', async () => {
    const opportunities = '{ city(slug: "ghent") { opportunities { nodes { score } } } }';
    const before = await asking.answer(opportunities);
    asking.takeStatements();
    await simulated(
      `${ARRIVAL}, { type: CITY_OBTAINS_KIND, city: "ghent", kind: "app-location-counts" }`,
    );
    const statements = asking.takeStatements();
    expect(statements.length).toBeLessThanOrEqual(12);
    for (const statement of statements) expect(statement).toMatch(/^\s*(select|with)/i);
    expect(await asking.answer(opportunities)).toEqual(before);
  });

  it.each([
    ['{ type: CITY_JOINS_NETWORK, city: "ghent", kind: "x" }', 'input.assumptions'],
    ['{ type: CITY_OBTAINS_KIND, city: "ghent" }', 'input.assumptions'],
    [
      '{ type: BUSINESS_ARRIVES, city: "ghent", business: "no-such" }',
      'input.assumptions.business',
    ],
    ['{ type: INSTRUMENT_ENDS, instrument: "no-such" }', 'input.assumptions.instrument'],
    ['{ type: INSTRUMENT_ENDS, city: "ghent", instrument: "gdpr" }', 'input.assumptions'],
    ['{ type: BUSINESS_ARRIVES, business: "airbnb" }', 'input.assumptions'],
    ['{ type: BUSINESS_ARRIVES, city: "atlantis", business: "airbnb" }', 'input.assumptions.city'],
    [
      `${ARRIVAL}, { type: BUSINESS_LEAVES, city: "ghent", business: "airbnb" }`,
      'input.assumptions',
    ],
  ])('refuses %s', async (assumptions, argument) => {
    const { errors } = await asking.answer(
      `{ simulate(input: { city: "ghent", assumptions: [${assumptions}] }) { citiesChanged } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
