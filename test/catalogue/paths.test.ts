import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeId } from '../../src/graphql/node-id.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Hop {
  kind: string;
  text: string;
  from: { id: string };
  to: { id: string };
  sources: { slug: string }[];
}

interface Barcelona {
  city: { networkMemberships: { network: { slug: string }; source: { slug: string } }[] };
}

async function idOf(field: string, slug: string): Promise<string> {
  const { data } = await asking.answer(`{ ${field}(slug: "${slug}") { id } }`);
  return (data as unknown as Record<string, { id: string }>)[field]!.id;
}

async function paths(from: string, to: string, args = ''): Promise<{ hops: Hop[] }[]> {
  const { data, errors } = await asking.answer(`{ paths(from: "${from}", to: "${to}" ${args}) {
    truncated paths { strength hops { kind text from { id } to { id }
      record { id ... on CatalogueRecord { slug } } sources { slug } } } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { paths: { paths: { hops: Hop[] }[] } }).paths.paths;
}

async function refusal(from: string, to: string, args = ''): Promise<unknown> {
  const { errors } = await asking.answer(
    `{ paths(from: "${from}", to: "${to}" ${args}) { truncated } }`,
  );
  return errors?.[0]?.extensions;
}

describe('paths', () => {
  it('connect two cities step by step, each with sources', async () => {
    const [ghent, oslo] = [await idOf('city', 'ghent'), await idOf('city', 'oslo')];
    const found = await paths(ghent, oslo);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(10);
    for (const { hops } of found) {
      expect(hops.length).toBeLessThanOrEqual(4);
      expect([hops[0]!.from.id, hops.at(-1)!.to.id]).toEqual([ghent, oslo]);
      for (const { sources, text } of hops) expect(sources.length, text).toBeGreaterThan(0);
    }
  });

  it('take as many statements for far ends as for near ones', async () => {
    const [ghent, airbnb] = [await idOf('city', 'ghent'), await idOf('business', 'airbnb')];
    asking.takeStatements();
    await paths(ghent, airbnb);
    // Revision and facts first, then the ends, and for each type its records and its sources.
    expect(asking.takeStatements().length).toBeLessThanOrEqual(20);
  });

  it('give a membership of a network its own source', async () => {
    const [barcelona, network] = [
      await idOf('city', 'barcelona'),
      await idOf('network', 'deployemds'),
    ];
    const [direct] = await paths(barcelona, network, ', maxHops: 1');
    const { data } = await asking.answer(
      '{ city(slug: "barcelona") { networkMemberships { network { slug } source { slug } } } }',
    );
    const { networkMemberships } = (data as unknown as Barcelona).city;
    const membership = networkMemberships.find((found) => found.network.slug === 'deployemds');
    expect(direct!.hops[0]!.sources).toEqual([membership!.source]);
  });

  it('refuse ends and lengths that make no path', async () => {
    const ghent = await idOf('city', 'ghent');
    const bad = { code: 'BAD_USER_INPUT' };
    expect(await refusal(ghent, ghent)).toMatchObject({ ...bad, argument: 'to' });
    expect(await refusal(ghent, 'nonsense')).toMatchObject({ code: 'BAD_ID' });
    expect(await refusal(ghent, nodeId('Theme', 1))).toMatchObject({ ...bad, argument: 'to' });
    expect(await refusal(nodeId('City', 99_999), ghent)).toMatchObject({
      ...bad,
      argument: 'from',
    });
    for (const hops of [0, 7]) {
      expect(await refusal(ghent, nodeId('City', 1), `, maxHops: ${hops}`)).toMatchObject({
        ...bad,
        argument: 'maxHops',
      });
    }
  });
});
