import {
  GraphQLError,
  GraphQLInterfaceType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  execute,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompiledQuery } from '../../../src/graphql/execution/compiled-query.js';
import { NotCompiled } from '../../../src/graphql/execution/run.js';
import { sharing } from '../../../src/graphql/execution/shared-value.js';

interface Place {
  __typename: 'Town' | 'Region';
  name: string;
  within?: Place;
  code?: string;
}

const flanders: Place = { __typename: 'Region', name: 'Flanders', code: 'BE2' };
const ghent: Place = { __typename: 'Town', name: 'Ghent', within: flanders };
const bruges: Place = { __typename: 'Town', name: 'Bruges', within: flanders };

/** Each call of a resolver that several records share. */
let calls: string[] = [];

const within = (place: Place) => {
  calls.push(place.name);
  return Promise.resolve(place.within);
};

const PlaceType: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Place',
  fields: () => ({ name: { type: GraphQLString }, within: { type: PlaceType } }),
});
const fields = () => ({
  name: { type: GraphQLString },
  within: { type: PlaceType, resolve: within, extensions: sharing((place: Place) => place.within) },
});
const Town = new GraphQLObjectType({ name: 'Town', interfaces: [PlaceType], fields });
const Region = new GraphQLObjectType({
  name: 'Region',
  interfaces: [PlaceType],
  fields: () => ({ ...fields(), code: { type: new GraphQLNonNull(GraphQLString) } }),
});
const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    places: {
      type: new GraphQLNonNull(new GraphQLList(PlaceType)),
      args: { first: { type: GraphQLInt, defaultValue: 10 } },
      resolve: (_, { first }: { first: number }) =>
        Promise.resolve([ghent, null, flanders, bruges].slice(0, first)),
    },
    square: {
      type: new GraphQLList(new GraphQLList(GraphQLInt)),
      resolve: () => [[1, null, Promise.resolve(3)], null, []],
    },
    called: { type: GraphQLString, resolve: () => 'once' },
    counted: { type: GraphQLInt, resolve: () => 'many' },
    missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    failing: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('no');
      },
    },
    late: { type: GraphQLString, resolve: () => Promise.reject(new Error('late')) },
  },
});
const schema = new GraphQLSchema({ query: Query, types: [Town, Region] });

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

async function answerBoth({ query, variables, operationName }: Asked) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { data } = await execute({
    schema,
    document,
    variableValues: variables,
    operationName,
  });
  const compiled = new CompiledQuery({ schema, document, operationName });
  const own = await compiled.run({ variables, contextValue: {} });
  return { own: JSON.stringify(own), reference: JSON.stringify(data) };
}

describe('a compiled query', () => {
  it.each<[string, Asked]>([
    ['lists, nulls in them and promises in them', { query: '{ square }' }],
    ['an interface', { query: '{ places { __typename name ... on Region { code } } }' }],
    [
      'aliases and fields asked for twice',
      {
        query:
          '{ b: places { name } a: places(first: 1) { name within { name } within { __typename } } }',
      },
    ],
    [
      'fragments within fragments',
      {
        query: `{ places { ...Named ... { within { ...Named } } } called }
        fragment Named on Place { name ...Coded } fragment Coded on Region { code name }`,
      },
    ],
    [
      'a variable and its default',
      {
        query: 'query ($n: Int = 2) { places(first: $n) { name } }',
      },
    ],
    [
      'a variable that is given',
      {
        query: 'query ($n: Int = 2) { places(first: $n) { name } }',
        variables: { n: 3 },
      },
    ],
    [
      'an operation among several',
      {
        query: 'query A { called } query B { square }',
        operationName: 'B',
      },
    ],
    ['nothing at all', { query: '{ places(first: 0) { name } }' }],
    ['the type of the root', { query: '{ __typename called }' }],
  ])('answers as graphql-js does: %s', async (_, asked) => {
    const { own, reference } = await answerBoth(asked);

    expect(own).toBe(reference);
  });

  it.each([
    [{ a: true, b: true }],
    [{ a: true, b: false }],
    [{ a: false, b: true }],
    [{ a: false, b: false }],
  ])(
    'asks for what the conditions %j let through, in the order of graphql-js',
    async (variables) => {
      const query = `query ($a: Boolean!, $b: Boolean!) {
      square @skip(if: $a) called places { name @include(if: $b) ...More @skip(if: $b) } square
    } fragment More on Place { within { name } name }`;

      const { own, reference } = await answerBoth({ query, variables });

      expect(own).toBe(reference);
    },
  );

  it('runs again with other variables and other conditions', async () => {
    const document = parse(
      'query ($n: Int, $a: Boolean!) { places(first: $n) { name within @include(if: $a) { name } } }',
    );
    const compiled = new CompiledQuery({ schema, document });
    const answers = [];
    for (const variables of [
      { n: 1, a: true },
      { n: 2, a: false },
      { n: 1, a: true },
    ]) {
      answers.push(await compiled.run({ variables, contextValue: {} }));
    }

    expect(answers).toEqual([
      { places: [{ name: 'Ghent', within: { name: 'Flanders' } }] },
      { places: [{ name: 'Ghent' }, null] },
      { places: [{ name: 'Ghent', within: { name: 'Flanders' } }] },
    ]);
  });

  it('calls a resolver once for the records of a level that share its value', async () => {
    calls = [];
    await new CompiledQuery({ schema, document: parse('{ places { within { name } } }') }).run({
      contextValue: {},
    });

    expect(calls.toSorted()).toEqual(['Flanders', 'Ghent']);
  });

  it.each([
    ['{ called failing }', 'no'],
    ['{ late places { within { name } } }', 'late'],
    ['{ missing late }', 'A value that must be there is null.'],
    ['{ counted }', 'Int cannot represent'],
  ])('gives no answer to %s, which has errors', async (query, message) => {
    const compiled = new CompiledQuery({ schema, document: parse(query) });

    await expect(compiled.run({ contextValue: {} })).rejects.toThrow(message);
  });

  it('gives no answer to variables that do not fit', async () => {
    const compiled = new CompiledQuery({
      schema,
      document: parse('query ($n: Int!) { places(first: $n) { name } }'),
    });

    await expect(compiled.run({ variables: { n: 'x' }, contextValue: {} })).rejects.toThrow(
      NotCompiled,
    );
  });

  it.each(['{ __schema { description } }', '{ __proto__: called }', 'subscription { a }'])(
    'leaves %s to graphql-js',
    async (query) => {
      const run = async () =>
        new CompiledQuery({ schema, document: parse(query) }).run({ contextValue: {} });

      await expect(run()).rejects.toThrow(NotCompiled);
    },
  );
});
