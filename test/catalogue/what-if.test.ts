import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Node {
  score: number;
  missing: { text: string; rankNow: number; rankThen: number; gain: number; suppliers: object[] }[];
  counterfactual: { text: string; rankNow: number; rankThen: number; evidence: object[] } | null;
}

async function opportunitiesOf(slug: string, first = 20): Promise<Node[]> {
  const { data, errors } = await asking.answer(`{ city(slug: "${slug}") {
    opportunities(first: ${first}) { nodes { score useCase { title }
      missing { text rankNow rankThen gain evidence { __typename id } suppliers { __typename id } }
      counterfactual { text rankNow rankThen scoreThen evidence { __typename id } } } } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { city: { opportunities: { nodes: Node[] } } }).city.opportunities
    .nodes;
}

it.each(['ghent', 'gozo', 'munich'])(
  'opportunities of %s say which facts would change their rank, and what would lift them to the top',
  async (slug) => {
    const nodes = await opportunitiesOf(slug);
    const leading = nodes.slice(0, 3).map(({ counterfactual }) => counterfactual);
    expect(leading).toEqual([null, null, null]);
    const lifted = nodes.flatMap(({ counterfactual }) => counterfactual?.rankThen ?? []);
    expect(lifted.length).toBeGreaterThan(0);
    expect(Math.max(...lifted)).toBeLessThanOrEqual(3);
    for (const [place, { missing }] of nodes.entries()) {
      for (const fact of missing) {
        expect(fact.rankNow, fact.text).toBe(place + 1);
        expect(fact.suppliers, fact.text).toHaveLength(1);
      }
    }
  },
);

it('what would change costs no statement for each opportunity', async () => {
  await opportunitiesOf('ghent', 2);
  asking.takeStatements();
  await opportunitiesOf('ghent', 40);
  expect(asking.takeStatements().length).toBeLessThanOrEqual(8);
});
