import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { nouns } from '../../src/catalogue/nouns.js';
import { snakeCase } from '../../src/catalogue/reading/noun.js';
import {
  BasisDocument,
  CreditsDocument,
  LinkProvenanceDocument,
  SupportedDocument,
} from '../generated/graphql.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

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
    const { instrument, business, network, implementations } = await asking.ask(BasisDocument);
    expect(instrument?.assertion).toBe('EDITORIAL');
    expect(instrument?.basis).toContain('general knowledge');
    expect(business?.headquarters).toEqual({
      assertion: 'EDITORIAL',
      basis: 'general knowledge',
      country: { code: 'BE' },
    });
    expect(network?.cities.edges).toEqual([
      { assertion: 'EDITORIAL', sources: [{ url: 'https://netzerocities.eu/mission-cities/' }] },
    ]);
    const assertions = implementations.nodes.map(({ statusAssertion }) => statusAssertion);
    expect(assertions).not.toContain('VERIFIED');
  });

  it('comes with every link: how it is known and where it was read', async () => {
    const { city, dataset, workingGroup } = await asking.ask(LinkProvenanceDocument);
    expect(city?.businesses.edges[0]?.assertion).toBe('THIRD_PARTY');
    expect(city?.businesses.edges[0]?.sources).not.toEqual([]);
    expect(city?.networkMemberships).toMatchObject([
      { assertion: 'THIRD_PARTY', network: { slug: 'eurocities' } },
    ]);
    expect(dataset?.kinds.edges[0]).toMatchObject({ assertion: 'EDITORIAL' });
    const roles = workingGroup?.members.edges.map(({ role, node }) => `${node.slug}: ${role}`);
    expect(roles).toEqual(['berlin: CHAIR', 'ghent: CHAIR']);
  });

  it('leads from a source back to every record that it supports', async () => {
    const { source } = await asking.ask(SupportedDocument);
    expect(source?.supports.totalCount).toBeGreaterThan(0);
    expect(source?.supports.nodes).toHaveLength(source?.supports.totalCount ?? 0);
  });

  it('serves the credits that the licences ask for', async () => {
    const { catalogue } = await asking.ask(CreditsDocument);
    const lines = catalogue.credits.map(({ text }) => text);
    expect(lines).toContain('City coordinates and population: GeoNames (CC BY 4.0).');
    expect(lines).toContain(
      'Shared mobility feed list: MobilityData GBFS systems.csv (CC BY 3.0).',
    );
    expect(catalogue.credits.at(2)?.licence).toContain('MIT');
    expect(catalogue.counts).toContainEqual({ type: 'City', count: 290 });
    expect(Number.isNaN(Date.parse(catalogue.changedAt))).toBe(false);
  });
});
