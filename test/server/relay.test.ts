import { readFile } from 'node:fs/promises';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/database/project-path.js';
import { printOwnSubgraph } from '../../src/server/public-subgraph.js';
import { startTestGateway } from '../support/gateway.js';
import { TestMember } from '../support/member.js';
import { compileForRelay, findRelayObstacle } from '../support/relay.js';

const obstacle = findRelayObstacle();
let contract: string;

beforeAll(async () => {
  contract = await readFile(projectPath('src', 'schema.graphql'), 'utf8');
});
beforeEach(({ skip }) => skip(obstacle !== undefined, obstacle));

/** A page of a list, as `usePaginationFragment` takes it. */
const page = (type: string, list: string, node: string): string => `
  fragment ${type.toLowerCase()}_${list} on ${type}
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "${type.toLowerCase()}_${list}_Query") {
    ${list}(first: $count, after: $cursor) @connection(key: "${type.toLowerCase()}_${list}") {
      edges { node { ${node} } }
    }
  }`;

/** What an application has beside one record, and fetches again by its id alone. */
const record = (type: string, fields: string): string => `
  fragment ${type.toLowerCase()}_record on ${type}
  @refetchable(queryName: "${type.toLowerCase()}_record_Query") { ${fields} }`;

const records = [
  ['City', 'slug name country { name }'],
  ['Business', 'slug name'],
  ['Dataset', 'slug title landingPage'],
  ['UseCase', 'slug title themes { label }'],
  ['WorkingGroup', 'slug name'],
  ['Implementation', 'status since city { name }'],
  ['Source', 'title url'],
] as const;

const pages = [
  ['Query', 'cities', 'slug name'],
  ['Query', 'datasets', 'slug title'],
  ['Query', 'useCases', 'slug title'],
  ['Query', 'workingGroups', 'slug name'],
  ['City', 'opportunities', 'score useCase { title } reasons { text }'],
  ['City', 'datasets', 'title'],
  ['WorkingGroup', 'members', 'slug name'],
  ['WorkingGroup', 'whiteSpots', '__typename'],
  ['UseCase', 'implementations', 'status city { name }'],
] as const;

/** A screen that shows all of it. */
const screen = `
  query screen_Query($city: String!, $group: String!, $useCase: String!, $id: ID!) {
    ...query_cities ...query_datasets ...query_useCases ...query_workingGroups ...query_summary
    city(slug: $city) { ...city_record ...city_opportunities ...city_datasets }
    workingGroup(slug: $group) { ...workinggroup_members ...workinggroup_whiteSpots }
    useCase(slug: $useCase) { ...usecase_implementations }
    node(id: $id) { ...node_summary }
  }`;

const application: Record<string, string> = {
  ...Object.fromEntries(
    records.map(([type, fields]) => [type.toLowerCase(), record(type, fields)]),
  ),
  ...Object.fromEntries(
    pages.map(([type, list, node]) => [`${type.toLowerCase()}_${list}`, page(type, list, node)]),
  ),
  query: `fragment query_summary on Query @refetchable(queryName: "query_summary_Query") {
    businesses(first: 0) { totalCount } events(first: 0) { totalCount } }`,
  node: 'fragment node_summary on Node @refetchable(queryName: "node_summary_Query") { id __typename }',
  screen,
};

describe('an application that is built with Relay', () => {
  it('compiles against the contract, with fragments that are refetched and paginated', async () => {
    expect(await compileForRelay(contract, application)).toBe('');
  });

  it('compiles against what a gateway serves, with what members add', async () => {
    const sdl = await printOwnSubgraph();
    const lyon = new TestMember();
    await lyon.start();
    const gateway = await startTestGateway([
      { name: 'hansa', url: 'http://127.0.0.1:1/graphql', sdl },
      lyon.service,
    ]);
    const { data } = await gateway.ask(getIntrospectionQuery());
    await Promise.all([gateway.close(), lyon.kill()]);
    const served = printSchema(buildClientSchema(data as never));
    const documents = {
      ...application,
      city: record('City', 'slug lyon { bikes square { name } }'),
      count: 'mutation count_Mutation { lyonCounts }',
    };

    expect(await compileForRelay(served, documents)).toBe('');
  });
});

describe('a schema that Relay cannot use', () => {
  const change = (type: RegExp, field: RegExp, other = ''): string => {
    const broken = contract.replace(type, (declaration) => declaration.replace(field, other));
    expect(broken).not.toBe(contract);
    return broken;
  };

  it.each<[string, () => string, RegExp]>([
    [
      'has edges without a cursor',
      () => change(/^type CityEdge [^]*?^}/m, /^ {2}cursor: .*$/m),
      /CityConnection.*edges \{ cursor \}/,
    ],
    [
      'has connections that do not say whether more follows',
      () => change(/^type PageInfo [^]*?^}/m, /^ {2}hasNextPage: .*$/m),
      /hasNextPage/,
    ],
    [
      'has nodes without an id',
      () => change(/^interface Node [^]*?^}/m, /^ {2}id: .*$/m, 'key: ID!'),
      /\bid\b/,
    ],
    [
      'has no field by which nodes are fetched again',
      () => change(/^type Query [^]*?^}/m, /^ {2}node\([^]*?\): Node$/m),
      /\bnode\b/,
    ],
  ])('%s: that would show here', async (...[, broken, words]) => {
    expect(await compileForRelay(broken(), application)).toMatch(words);
  });
});
