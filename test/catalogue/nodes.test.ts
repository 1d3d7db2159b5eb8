import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nouns } from '../../src/catalogue/nouns.js';
import { nodeId } from '../../src/graphql/node-id.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

describe('a global id', () => {
  it('fetches the record of every noun again', async () => {
    for (const { noun } of nouns) {
      const id = nodeId(noun.type, 1);
      const { data, errors } = await asking.answer(`{ node(id: "${id}") { __typename id } }`);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ node: { __typename: noun.type, id } });
    }
  });

  it('fetches many records in their order, with null where one is gone', async () => {
    const ids = [
      nodeId('City', 3),
      nodeId('City', 999_999),
      nodeId('UseCase', 1),
      nodeId('City', 1),
    ];
    asking.takeStatements();
    const { data } = await asking.answer(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on City { name } } }',
      { ids },
    );
    const { nodes } = data as unknown as { nodes: ({ id: string } | null)[] };
    expect(nodes.map((node) => node?.id ?? null)).toEqual([ids[0], null, ids[2], ids[3]]);
    expect(asking.takeStatements()).toHaveLength(2);
  });

  it('is refused with a code when it is none', async () => {
    for (const id of ['x', 'Q2l0eTow', nodeId('Nobody', 1), '']) {
      const { errors } = await asking.answer(`{ node(id: "${id}") { id } }`);
      expect(errors?.[0]?.extensions['code'], id).toBe('BAD_ID');
    }
  });
});
