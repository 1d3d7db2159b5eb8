import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Kind, type OperationDefinitionNode, execute, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../../src/database/project-path.js';
import { RequestDatabase } from '../../../src/database/replicas/request-database.js';
import { USUAL_LIMITS } from '../../../src/graphql/query-limits/usual-limits.js';
import { KnownQueries, type SentQuery } from '../../../src/server/answers/known-queries.js';
import { publicSubgraph } from '../../../src/server/public-subgraph.js';
import { type ServerContext, catalogueContext } from '../../../src/server/server-context.js';
import { type OpenDatabase, openDatabase } from '../../../src/server/open-database.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { randomQuery } from '../../support/random-query.js';

const schema = await publicSubgraph();
let database: TestDatabase;
let open: OpenDatabase;

beforeAll(async () => {
  database = await catalogueDatabase();
  open = await openDatabase(database.url);
  open.revisions.listen();
});
afterAll(async () => {
  await open.close();
  await database.close();
});

/** All that compiled execution looks at of a request. */
function openContext(): ServerContext {
  const reads = new RequestDatabase(database.database, open.replicas);
  return { ...catalogueContext(open, reads), reads } as unknown as ServerContext;
}

const newQueries = () => new KnownQueries({ schema, limits: USUAL_LIMITS });

/** One list, narrowed, turned round and cut in all ways. */
function lists(): object[] {
  const models = (...accessModels: string[]) => ({ accessModels });
  const filters = [null, {}, models('commercial'), models('agreement'), models()];
  const orders = ['ASC', 'DESC'].map((direction) => ({ field: 'TITLE', direction }));
  return filters.flatMap((filter) =>
    orders.flatMap((order) => [1, 2].map((first) => ({ filter, order, first }))),
  );
}

const lastCursorIn = (text: string): string | undefined => /.*"cursor":"([^"]+)"/.exec(text)?.[1];

/** What it says of a query that comes for the second time. */
async function answerAgain(sent: SentQuery): Promise<string | undefined> {
  const queries = newQueries();
  await queries.answer(sent, openContext);
  return (await queries.answer(sent, openContext))?.text;
}

async function reference({ query, operationName, variables }: SentQuery) {
  const answer = await execute({
    schema,
    document: parse(query),
    operationName,
    variableValues: variables,
    contextValue: openContext(),
  });
  return { text: `${JSON.stringify({ data: answer.data })}\n`, errors: answer.errors };
}

const VARIABLES = {
  slug: 'ghent',
  city: 'ghent',
  group: 'b2g-workshop-series',
  useCase: 'navigation-app-traffic-exchange',
  text: 'traffic',
  themes: ['TRAN'],
};

/** The variables that an operation takes, where something else than their defaults is called for. */
const variablesFor = ({ variableDefinitions = [] }: OperationDefinitionNode): object =>
  Object.fromEntries(
    variableDefinitions
      .map(({ variable }) => variable.name.value)
      .filter((name) => name in VARIABLES)
      .map((name) => [name, VARIABLES[name as keyof typeof VARIABLES]]),
  );

async function everyOperation(): Promise<[string, SentQuery][]> {
  const folders = ['src/web/explorer/examples', 'src/commands/*', 'test/queries'];
  const files = folders.flatMap((folder) => globSync(projectPath(folder, '*.graphql')));
  const texts = await Promise.all(
    files.map(async (file) => [basename(file), await readFile(file, 'utf8')] as const),
  );
  return texts.flatMap(([file, query]) =>
    parse(query)
      .definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation): [string, SentQuery] => {
        const operationName = operation.name?.value;
        return [
          `${file} ${operationName ?? ''}`,
          { query, operationName, variables: variablesFor(operation) as Record<string, unknown> },
        ];
      }),
  );
}

const GIVEN = {
  'Query.city': ['(slug: "ghent")', '(slug: "nowhere")', '(slug: "amsterdam")'],
  'Query.useCase': ['(slug: "navigation-app-traffic-exchange")'],
  'Query.business': ['(slug: "dott")'],
  'Query.dataset': ['(slug: "waze-for-cities")'],
  'Query.workingGroup': ['(slug: "b2g-workshop-series")'],
  'Query.country': ['(code: "BE")', '(code: "IT")'],
  'Query.theme': ['(code: "TRAN")'],
  'Query.search': ['(text: "traffic", first: 5)', '(text: "mobilité")'],
} as const;

describe('a query that is known', () => {
  it('has the answer of graphql-js, byte for byte, for every document of the project', async () => {
    for (const [name, sent] of await everyOperation()) {
      const { text, errors } = await reference(sent);

      expect(await answerAgain(sent), name).toBe(errors ? undefined : text);
    }
  });

  it('has the answer of graphql-js, byte for byte, for queries drawn at random', async () => {
    let answered = 0;
    const left: string[] = [];
    for (let seed = 1; seed <= RANDOM_QUERIES; seed += 1) {
      const query = print(parse(randomQuery({ schema, seed, given: GIVEN })));
      if (validate(schema, parse(query)).length > 0) continue;
      const { text, errors } = await reference({ query });
      const own = await answerAgain({ query });
      const isLeft = own === undefined && !errors;
      if (own !== undefined) answered += 1;
      if (isLeft) left.push(query);

      expect(own, query).toBe(errors || isLeft ? undefined : text);
    }
    expect(left).toEqual([]);
    expect(answered).toBeGreaterThan(RANDOM_QUERIES / 2);
  });

  it('keeps filters, orders, sizes and cursors apart where the same query comes with others', async () => {
    const query = `query ($filter: DatasetFilter, $order: DatasetOrder, $first: Int!, $after: String) {
      datasets(filter: $filter, orderBy: $order, first: $first, after: $after) {
        totalCount edges { cursor node { slug publisher { ... on City { name } ... on Business { name } } } } } }`;
    const queries = newQueries();
    const seen = new Set<string>();
    for (const list of lists()) {
      let after: string | null = null;
      for (let page = 0; page < 3; page += 1) {
        const sent = { query, variables: { ...list, after } };
        const { text } = await reference(sent);
        await queries.answer(sent, openContext);

        expect((await queries.answer(sent, openContext))?.text).toBe(text);
        seen.add(text);
        after = lastCursorIn(text) ?? after;
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  it('sends no more statements than graphql-js makes the same resolvers send', async () => {
    const query = await readFile(projectPath('test/queries/deep.graphql'), 'utf8');
    const statementsOf = async (ask: () => Promise<unknown>) => {
      database.takeStatements();
      await ask();
      return database.takeStatements().length;
    };
    const usual = await statementsOf(() => reference({ query }));

    expect(usual).toBeGreaterThan(3);
    expect(await statementsOf(() => answerAgain({ query }))).toBe(usual);
  });

  it('is left to the server the first time, and for good when it is not valid', async () => {
    const queries = newQueries();
    const valid = { query: '{ city(slug: "ghent") { name } }' };
    const invalid = { query: '{ city(slug: "ghent") { nothing } }' };
    const answers = [];
    for (const sent of [valid, valid, valid, invalid, invalid, invalid]) {
      answers.push((await queries.answer(sent, openContext))?.text);
    }

    const ghent = '{"data":{"city":{"name":"Ghent"}}}\n';
    expect(answers).toEqual([undefined, ghent, ghent, undefined, undefined, undefined]);
  });

  it.each<[string, SentQuery]>([
    [
      'asks for too much',
      {
        query:
          '{ cities(first: 100) { nodes { datasets(first: 100) { nodes { kinds(first: 100) { nodes { label } } } } } } }',
      },
    ],
    ['has errors', { query: '{ cities(first: 101) { totalCount } }' }],
    [
      'has variables that do not fit',
      { query: 'query ($slug: String!) { city(slug: $slug) { name } }' },
    ],
    ['is a mutation', { query: 'mutation { nothing }' }],
    ['asks about the schema', { query: '{ __schema { description } }' }],
  ])('is left to the server when it %s', async (_, sent) => {
    expect(await answerAgain(sent)).toBeUndefined();
  });

  it('is told apart by its operation and its variables', async () => {
    const queries = newQueries();
    const query =
      'query A($slug: String!) { city(slug: $slug) { name } } query B { country(code: "BE") { name } }';
    const asked = async (operationName: string, slug?: string) => {
      const variables = slug ? { slug } : {};
      return (await queries.answer({ query, operationName, variables }, openContext))?.text;
    };
    await Promise.all([asked('A', 'ghent'), asked('B')]);

    expect(await Promise.all([asked('A', 'ghent'), asked('A', 'florence'), asked('B')])).toEqual([
      '{"data":{"city":{"name":"Ghent"}}}\n',
      '{"data":{"city":{"name":"Florence"}}}\n',
      '{"data":{"country":{"name":"Belgium"}}}\n',
    ]);
  });
});

const RANDOM_QUERIES = 150;
