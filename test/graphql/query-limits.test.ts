import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findExcess } from '../../src/graphql/query-limits/find-excess.js';
import type { QueryLimits } from '../../src/graphql/query-limits/usual-limits.js';

const schema = buildSchema(`
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    port(name: String): Port
    ports(first: Int! = 20): PortConnection! @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
    nodes(ids: [ID!]!): [Port]
  }
  type PortConnection { nodes: [Port!]! edges: [PortEdge!]! totalCount: Int! }
  type PortEdge { node: Port! }
  type Port {
    name: String
    names: [String!]
    home: Port
    quays: [Quay!]!
    cranes: [Quay!]! @listSize(assumedSize: 3)
    forecast: Forecast @cost(weight: 50)
    ports(first: Int! = 20): PortConnection! @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
  }
  type Quay { depth: Int }
  type Forecast @cost(weight: 7) { text: String }`);

const endless: QueryLimits = { depth: 1e3, fields: 1e3, tokens: 1e3, cost: 1e6 };

interface Asked {
  limits?: Partial<QueryLimits>;
  variables?: Record<string, unknown>;
  operationName?: string;
}

function excessOf(query: string, { limits = {}, ...asked }: Asked = {}) {
  return findExcess({ ...endless, ...limits }, { schema, document: parse(query), ...asked });
}

/** The least limit of the cost that lets the query pass. */
function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const { message = '' } = excessOf(query, { limits: { cost: -1 }, variables }) ?? {};
  return Number(/could cost (\d+)/.exec(message)?.[1]);
}

describe('the cost of a query', () => {
  it.each<[string, string, number]>([
    ['a record is 1, and its values nothing', '{ port { name names } }', 1],
    ['a page has as many records as were asked for', '{ ports(first: 10) { nodes { name } } }', 11],
    ['… by its edges, too', '{ ports(first: 10) { edges { node { name } } } }', 21],
    ['… or as many as it has unless asked', '{ ports { nodes { name } } }', 21],
    ['… but its count is no record', '{ ports(first: 100) { totalCount } }', 1],
    [
      'pages inside pages multiply',
      '{ ports(first: 10) { nodes { ports(first: 5) { nodes { name } } } } }',
      1 + 10 * (1 + 1 + 5),
    ],
    ['a list that is of no page is taken for 5', '{ port { quays { depth } } }', 6],
    ['… or for what its size is said to be', '{ port { cranes { depth } } }', 4],
    ['a record is read for each id', '{ nodes(ids: ["a", "b", "c"]) { name } }', 3],
    ['what is computed weighs what is declared', '{ port { forecast { text } } }', 1 + 50 + 7],
    ['each alias counts', '{ a: port { name } b: port { name } }', 2],
    [
      'a fragment counts wherever it is spread, with the size of the page around it',
      `{ a: ports(first: 3) { ...Names } b: ports(first: 4) { ...Names } }
       fragment Names on PortConnection { nodes { name } }`,
      1 + 3 + 1 + 4,
    ],
    ['the schema itself costs nothing', '{ __schema { types { name } } }', 0],
  ])('%s', (...[, query, cost]) => {
    expect(costOf(query)).toBe(cost);
    expect(excessOf(query, { limits: { cost } })).toBeUndefined();
  });

  it('follows the variables of each request', () => {
    const query = 'query ($first: Int = 7) { ports(first: $first) { nodes { name } } }';
    const document = parse(query);
    const limits = { ...endless, cost: 10 };
    const codes = [undefined, 9, 10, 9].map(
      (first) => findExcess(limits, { schema, document, variables: { first } })?.extensions,
    );

    expect(costOf(query)).toBe(8);
    expect(codes).toEqual([
      undefined,
      undefined,
      { code: 'QUERY_TOO_COMPLEX', limit: 'cost', most: 10 },
      undefined,
    ]);
  });
});

describe('what is refused', () => {
  it('is too deep, whether written out or by fragments', () => {
    const limits = { depth: 3 };
    const three = '{ port { home { name } } }';
    const four = '{ port { home { home { name } } } }';
    const spread =
      '{ port { ...Home } } fragment Home on Port { home { ...Again } } fragment Again on Port { home { name } }';

    expect(excessOf(three, { limits })).toBeUndefined();
    for (const query of [four, spread]) {
      expect(excessOf(query, { limits })).toMatchObject({
        message: expect.stringMatching(/more than 3 levels of fields/),
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'depth', most: 3 },
      });
    }
  });

  it('asks for the schema of types of types of types', () => {
    const query = '{ __schema { types { fields { type { fields { name } } } } } }';

    expect(excessOf(query, { limits: { depth: 5 } })?.extensions['limit']).toBe('depth');
  });

  it('has too many fields, and is not counted to the end when fragments make them billions', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Port { ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `{ port { ...F0 } } ${doubling.join(' ')} fragment F40 on Port { name }`;

    expect(excessOf(query)).toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'fields', most: endless.fields },
    });
  });

  it('is the operation that is asked, not another one of the document', () => {
    const query =
      'query Small { port { name } } query Large { ports(first: 50) { nodes { name } } }';
    const limits = { cost: 10 };

    expect(excessOf(query, { limits, operationName: 'Small' })).toBeUndefined();
    expect(excessOf(query, { limits, operationName: 'Large' })).toBeDefined();
  });
});
