import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const PAGE = '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }';

const ask = async (query: string, variables?: Record<string, unknown>) => {
  asking.takeStatements();
  const { data, errors } = await asking.answer(query, variables);
  expect(errors, query).toBeUndefined();
  const found = JSON.parse(JSON.stringify(data)) as Record<string, Record<string, unknown>>;
  return { found, statements: asking.takeStatements().length };
};

interface Listed {
  one: string;
  key: string;
  type: GraphQLObjectType;
  lists: string[];
}

/** The root fields for one record, with the lists that have pages and orders. */
function listed(): Listed[] {
  const fields = Object.values(asking.schema.getQueryType()!.getFields());
  return fields.flatMap(({ name: one, args, type: given }) => {
    const [type, key] = [getNamedType(given), args[0]?.name ?? ''];
    if (args.length !== 1 || !['slug', 'code'].includes(key) || !isObjectType(type)) return [];
    const lists = Object.values(type.getFields())
      .filter((field) => field.args.some(({ name }) => name === 'orderBy') && listsNodes(field))
      .map(({ name }) => name);
    return [{ one, key, type, lists }];
  });
}

/** Matches are no records of their own. */
function listsNodes({ type }: GraphQLField<unknown, unknown>): boolean {
  const nodes = (getNamedType(type) as GraphQLObjectType).getFields()['nodes'];
  const item = nodes && getNamedType(nodes.type);
  return isObjectType(item) && item.getFields()['id'] !== undefined;
}

async function someNames({ type, key }: Listed): Promise<string[]> {
  const table = type.name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
  const rows = await asking.database.rows<{ name: string }>(sql`
    select ${sql.id(key)} as name from ${sql.table(table)} order by id limit 6`);
  return rows.map(({ name }) => name);
}

describe('a record with one of its lists', () => {
  it('is what the record and the list are by themselves, for every list there is', async () => {
    const pairs = listed().flatMap((root) => root.lists.map((list) => ({ root, list })));
    expect(pairs.length).toBeGreaterThan(20);
    let items = 0;
    for (const { root, list } of pairs) {
      for (const name of await someNames(root)) {
        const asked = `id ${list}(first: 3) ${PAGE}`;
        const one = await ask(`{ it: ${root.one}(${root.key}: "${name}") { ${asked} } }`);
        const { id } = one.found['it'] as { id: string };
        const alone = await ask(
          `{ it: node(id: "${id}") { id ... on ${root.type.name} { ${asked} } } }`,
        );

        expect(one.found, `${root.one} ${name} ${list}`).toEqual(alone.found);
        expect(one.statements).toBeLessThan(alone.statements);
        items += (one.found['it']![list] as { edges: unknown[] }).edges.length;
      }
    }
    expect(items).toBeGreaterThan(100);
  });

  it('comes in one statement, with the records that both lead to', async () => {
    const { found, statements } = await ask(`{ city(slug: "ghent") { name country { name }
      implementations(first: 2) { nodes { status useCase { title } } } } }`);

    expect(found['city']).toMatchObject({ name: 'Ghent', country: { name: 'Belgium' } });
    expect((found['city']!['implementations'] as { nodes: unknown[] }).nodes).toHaveLength(2);
    expect(statements).toBe(1);
  });

  it('takes size and order from variables', async () => {
    const query = `query ($first: Int!, $direction: OrderDirection!) { city(slug: "ghent") {
      implementations(first: $first, orderBy: { field: SLUG, direction: $direction }) { nodes { slug } } } }`;
    const slugsOf = async (variables: Record<string, unknown>) => {
      const { found, statements } = await ask(query, variables);
      expect(statements).toBe(1);
      return (found['city']!['implementations'] as { nodes: { slug: string }[] }).nodes;
    };
    const [up, down] = [
      await slugsOf({ first: 20, direction: 'ASC' }),
      await slugsOf({ first: 20, direction: 'DESC' }),
    ];

    expect(up.length).toBeGreaterThan(1);
    expect(down).toEqual(up.toReversed());
    expect(await slugsOf({ first: 1, direction: 'ASC' })).toEqual(up.slice(0, 1));
  });

  it('is null when there is no such record, and has an empty page where nothing is listed', async () => {
    const { found } = await ask(`{ city(slug: "atlantis") { implementations { totalCount } } }`);
    const [{ slug }] = (await asking.database.rows<{ slug: string }>(sql`
      select slug from city where not exists (select from implementation where city_id = city.id)
      order by id limit 1`)) as [{ slug: string }];
    const empty = await ask(
      `query ($slug: String!) { city(slug: $slug) { slug implementations ${PAGE} } }`,
      { slug },
    );

    expect(found).toEqual({ city: null });
    expect(empty.found['city']).toMatchObject({
      slug,
      implementations: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
    });
  });

  it('goes on after a cursor, and narrows, as the list does elsewhere', async () => {
    const pageOf = async (args: string) => {
      const { found } = await ask(
        `{ city(slug: "amsterdam") { implementations(${args}) ${PAGE} } }`,
      );
      return found['city']!['implementations'] as {
        totalCount: number;
        edges: { cursor: string; node: { id: string } }[];
      };
    };
    const [both, first] = [await pageOf('first: 2'), await pageOf('first: 1')];
    const second = await pageOf(`first: 1, after: "${first.edges[0]!.cursor}"`);
    const narrowed = await pageOf('first: 2, filter: { statuses: [] }');

    expect([...first.edges, ...second.edges]).toEqual(both.edges);
    expect(narrowed.totalCount).toBe(0);
  });

  it('may ask for two lists, or for one under two names', async () => {
    const { found } = await ask(`{ city(slug: "amsterdam") {
      a: implementations(first: 1) { nodes { slug } } b: implementations(first: 2) { nodes { slug } }
      datasets(first: 1) { nodes { slug } } } }`);
    const { a, b } = found['city'] as Record<'a' | 'b', { nodes: unknown[] }>;

    expect([a.nodes, b.nodes.slice(0, 1)]).toEqual([b.nodes.slice(0, 1), a.nodes]);
    expect(b.nodes).toHaveLength(2);
  });

  it('refuses a page that is too large, as the list does elsewhere', async () => {
    const { errors } = await asking.answer(
      '{ city(slug: "ghent") { implementations(first: 101) { totalCount } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('PAGE_TOO_LARGE');
  });
});
