import { describe, expect, it } from 'vitest';
import { describeOpportunities } from '../../../src/commands/opportunities/describe-opportunities.js';
import { widthOf } from '../../../src/commands/wrap-text.js';

type City = Parameters<typeof describeOpportunities>[0];
type Opportunity = City['opportunities']['nodes'][number];

const opportunity: Opportunity = {
  score: 7.5,
  useCase: { slug: 'kerbs', title: 'Manage the kerb', summary: '', themes: [], needs: [] },
  reasons: [
    {
      kind: 'NEARBY_CITY',
      contribution: 8,
      text: 'The nearest cities that run it are Antwerp (about 50 km away) and Kortrijk (about 40 km away).',
      evidence: [],
    },
    { kind: 'MATURITY', contribution: -0.5, text: 'One city has ended it.', evidence: [] },
  ],
  reach: { people: 459_805, cities: 2, citiesOfUnknownPopulation: 1 },
  readiness: {
    verdict: 'PARTLY_READY',
    coverage: 0.5,
    checks: [
      { kind: { slug: 'trips', label: 'Trips' }, required: true, state: 'HELD', via: [] },
      { kind: { slug: 'kerbs', label: 'Kerbs' }, required: true, state: 'MISSING', via: [] },
      { kind: { slug: 'noise', label: 'Noise' }, required: false, state: 'MISSING', via: [] },
    ],
  },
  holders: {
    totalCount: 3,
    nodes: [
      { business: { slug: 'a', name: 'Ampere' }, activeHere: true, alreadyShares: true, kinds: [] },
      { business: { slug: 'b', name: 'Bolt' }, activeHere: false, alreadyShares: false, kinds: [] },
    ],
  },
  partners: { nodes: [] },
  precedents: {
    totalCount: 1,
    nodes: [
      {
        city: { slug: 'antwerp', name: 'Antwerp' },
        status: 'OPERATIONAL',
        since: 2019,
        sharingModel: null,
        legalBasis: null,
        instruments: [],
        sources: [],
      },
    ],
  },
};

const city: City = {
  id: 'x',
  slug: 'ghent',
  name: 'Ghent',
  population: 231_493,
  country: { code: 'BE', name: 'Belgium' },
  networks: [],
  workingGroups: { totalCount: 0, nodes: [] },
  implementations: { totalCount: 5, nodes: [] },
  opportunities: {
    totalCount: 12,
    nodes: [opportunity],
    pageInfo: { hasPreviousPage: false, hasNextPage: true, endCursor: 'abc' },
  },
};

const plain = { columns: 80, paint: (_style: string, text: string) => text };

describe('describeOpportunities', () => {
  it('shows score, reasons, who has done it, who holds the data, and what is lacking', () => {
    expect(describeOpportunities(city, plain).split('\n')).toEqual([
      'Ghent  Belgium · 231,493 inhabitants · 5 use cases so far',
      '',
      '1 of 12 opportunities; ● active in Ghent',
      '',
      '  1   7.50 Manage the kerb',
      '           +8.00      The nearest cities that run it are Antwerp (about 50 km',
      '                      away) and Kortrijk (about 40 km away).',
      '           −0.50      One city has ended it.',
      '           Done by    Antwerp (operational since 2019)',
      '           Serves     459,805 people in 2 cities; the population of 1 of them is',
      '                      not known',
      '           Data at    ● Ampere, Bolt and 1 more',
      '           Readiness  partly ready: 1 of 2 required kinds of data at hand (50%);',
      '                      not here: Kerbs',
      '',
      'More: --after abc',
    ]);
  });

  it('keeps to the width of the terminal', () => {
    for (const columns of [60, 80, 132]) {
      const lines = describeOpportunities(city, { ...plain, columns }).split('\n');

      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });

  it('numbers the first page only, for the next one does not tell where it begins', () => {
    const pageInfo = { hasPreviousPage: true, hasNextPage: false, endCursor: 'abd' };
    const opportunities = { ...city.opportunities, pageInfo };
    const text = describeOpportunities({ ...city, opportunities }, plain);

    expect(text).toContain('\n  ·   7.50 Manage the kerb');
    expect(text).not.toContain('--after');
  });

  it('says what is not known', () => {
    const unknown: Opportunity = {
      ...opportunity,
      reach: { people: 0, cities: 0, citiesOfUnknownPopulation: 0 },
      readiness: { verdict: 'UNKNOWN', coverage: null, checks: [] },
      holders: { totalCount: 0, nodes: [] },
      precedents: { totalCount: 0, nodes: [] },
    };
    const opportunities = { ...city.opportunities, nodes: [unknown] };
    const text = describeOpportunities({ ...city, population: null, opportunities }, plain);

    expect(text).toContain('population unknown');
    expect(text).toContain('Done by    no city yet');
    expect(text).toContain('Data at    no company known to hold it');
    expect(text).toMatch(/Readiness {2}unknown$/m);
  });

  it('tells who could tell what is not known, and why nothing lifts it', () => {
    const bolt = { __typename: 'Business', id: 'b', slug: 'b', name: 'Bolt' } as const;
    const whatIf = (missing: NonNullable<Opportunity['missing']>) =>
      describeOpportunities(
        {
          ...city,
          opportunities: {
            ...city.opportunities,
            nodes: [{ ...opportunity, missing, counterfactual: null }],
          },
        },
        plain,
      );
    const fact = (rankNow: number) => ({
      text: 'If Bolt were active in Ghent, it would score more.',
      gain: 0.5,
      rankNow,
      rankThen: rankNow,
      evidence: [bolt],
      suppliers: [bolt],
    });

    expect(whatIf([fact(9)])).toMatch(/Not known {2}\+0\.50 If Bolt .*\n.*could tell: Bolt\./);
    expect(whatIf([fact(9)])).toContain('To top 3   Nothing that was tried would lift it there.');
    expect(whatIf([fact(3)])).toContain('To top 3   It is among the first three already.');
    expect(whatIf([])).toContain('Not known  No unknown fact would change its rank.');
  });

  it('says so when there is none', () => {
    const opportunities = { ...city.opportunities, totalCount: 0, nodes: [] };

    expect(describeOpportunities({ ...city, opportunities }, plain)).toMatch(
      /There are no opportunities of that kind\.$/,
    );
  });
});
