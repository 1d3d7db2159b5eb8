import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { nouns } from '../../src/catalogue/nouns.js';
import { snakeCase } from '../../src/catalogue/reading/noun.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const answer = async (query: string): Promise<never> => {
  const { data, errors } = await asking.answer(query);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as never;
};

describe('provenance', () => {
  it('is there for every record that asserts something', async () => {
    const asserted = nouns.filter(({ noun }) => noun.columns.has('assertion'));
    expect(asserted).toHaveLength(11);
    for (const { noun } of asserted) {
      const table = snakeCase(noun.type);
      const lacking = await asking.database.rows(sql`
        select slug from ${sql.table(table)} t where not exists (
          select from ${sql.table(`${table}_source`)} where ${sql.id(`${table}_id`)} = t.id)`);
      expect(lacking, noun.type).toEqual([]);
    }
  });

  it('never says that a reading or general knowledge is verified', async () => {
    const { instrument, business, network, implementations } = await answer(`{
      instrument(slug: "data-act") { assertion basis }
      business(slug: "proximus") { headquarters { assertion basis country { code } } }
      network(slug: "100-climate-neutral-cities") { cities(first: 1) { edges { assertion sources { url } } } }
      implementations(first: 100) { nodes { statusAssertion } }
    }`);
    expect(instrument).toMatchObject({
      assertion: 'EDITORIAL',
      basis: expect.stringContaining('general knowledge') as string,
    });
    expect(business).toEqual({
      headquarters: { assertion: 'EDITORIAL', basis: 'general knowledge', country: { code: 'BE' } },
    });
    expect(network).toEqual({
      cities: {
        edges: [
          {
            assertion: 'EDITORIAL',
            sources: [{ url: 'https://netzerocities.eu/mission-cities/' }],
          },
        ],
      },
    });
    const { nodes } = implementations as { nodes: { statusAssertion: string }[] };
    expect(nodes.filter(({ statusAssertion }) => statusAssertion === 'VERIFIED')).toEqual([]);
  });

  it('comes with every link: how it is known and where it was read', async () => {
    const { city, dataset, workingGroup } = await answer(`{
      city(slug: "ghent") { businesses(first: 1) { edges { assertion sources { url } } }
        networkMemberships { assertion network { slug } source { url } } }
      dataset(slug: "waze-for-cities") { kinds(first: 1) { edges { assertion sources { url } } } }
      workingGroup(slug: "ec-wg-opendata") { members { edges { role assertion sources { url } node { slug } } } }
    }`);
    const { businesses, networkMemberships } = city as Record<string, never>;
    expect((businesses as { edges: object[] }).edges[0]).toMatchObject({
      assertion: expect.any(String) as string,
    });
    expect((businesses as { edges: { sources: object[] }[] }).edges[0]?.sources).not.toEqual([]);
    expect(networkMemberships).toMatchObject([
      { assertion: 'THIRD_PARTY', network: { slug: 'eurocities' } },
    ]);
    expect(dataset).toMatchObject({ kinds: { edges: [{ assertion: 'EDITORIAL' }] } });
    const { members } = workingGroup as unknown as { members: { edges: { role: string }[] } };
    expect(members.edges.map(({ role }) => role)).toEqual(['CHAIR', 'CHAIR']);
  });

  it('leads from a source back to every record that it supports', async () => {
    const { source } = await answer(`{
      source(slug: "bcn-mob") { supports(first: 100) { totalCount nodes { __typename id } } }
    }`);
    const { totalCount, nodes } = (source as { supports: { totalCount: number; nodes: object[] } })
      .supports;
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes).toHaveLength(totalCount);
  });

  it('serves the credits that the licences ask for', async () => {
    const { catalogue } = await answer(
      '{ catalogue { revision changedAt credits { text licence } counts { type count } } }',
    );
    expect(catalogue).toMatchObject({
      revision: expect.any(Number) as number,
      credits: expect.arrayContaining([
        expect.objectContaining({ text: 'City coordinates and population: GeoNames (CC BY 4.0).' }),
        expect.objectContaining({
          text: 'Shared mobility feed list: MobilityData GBFS systems.csv (CC BY 3.0).',
        }),
      ]) as object[],
      counts: expect.arrayContaining([{ type: 'City', count: 290 }]) as object[],
    });
  });
});
