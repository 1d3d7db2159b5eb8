import { printSubgraphSchema } from '@apollo/subgraph';
import { harvesterOn } from '../../support/harvest/use-harvest.js';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registryResolvers } from '../../../src/federation/registry/admin/federation.resolver.js';
import { compose } from '../../../src/federation/registry/composition/compose.js';
import { createSubgraph } from '../../../src/federation/subgraph.js';
import { createSchema } from '../../../src/server/schema.js';
import { type TestDatabase, freshDatabase } from '../../support/database.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { registryOn } from '../../support/registry.js';
import { type SubgraphServer, subgraphServer } from '../../support/subgraph-server.js';
import { subgraphSdl } from '../../support/subgraphs.js';

const TOKEN = 'a-token-that-nobody-guesses';

interface Answer {
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

async function ask(endpoint: string, query: string, authorization?: string): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

const PROBLEMS = 'problems { member coordinate code message }';

describe('with a token', () => {
  let test: TestDatabase;
  let server: TestServer;
  let ghent: SubgraphServer;
  beforeAll(async () => {
    test = await freshDatabase();
    server = await startServer();
    ghent = await subgraphServer(
      subgraphSdl('type City @key(fields: "slug") { slug: String! sensors: Int }'),
    );
  });
  afterAll(async () => {
    await ghent.close();
    await server.close();
    await test.close();
  });

  const startServer = () =>
    startTestServer(test.url, { token: TOKEN, registryOn: () => registryOn(test), harvesterOn });
  const asAdmin = (query: string) => ask(server.endpoint, query, `Bearer ${TOKEN}`);
  const register = (rest = '') =>
    asAdmin(
      `mutation { registerFederationMember(input: { name: "ghent", url: "${ghent.url}" ${rest} }) { ok version isNew ${PROBLEMS} contributions { entity members claims { member keys fields } } takeovers { coordinate } breaking { coordinate } leftOut { member } } }`,
    );

  it.each([
    [undefined],
    [''],
    ['Bearer'],
    ['Bearer wrong'],
    [`Bearer ${TOKEN}x`],
    [`Bearer ${TOKEN.slice(0, -1)}`],
    [`Basic ${TOKEN}`],
    [TOKEN],
  ])('the header %j is answered UNAUTHENTICATED, and nothing is done', async (authorization) => {
    const mutation = `mutation { removeFederationMember(input: { name: "ghent" }) { ok } }`;
    const own = await startServer();
    for (const query of ['{ federation { current { version } } }', mutation]) {
      const { data, errors } = await ask(own.endpoint, query, authorization);
      expect(data).toBeNull();
      expect(errors).toEqual([
        expect.objectContaining({
          message: 'Send the header "Authorization: Bearer …" with the HANSA_ADMIN_TOKEN.',
          extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
        }),
      ]);
    }
    await own.close();
  });

  it('everybody else may ask the catalogue as before', async () => {
    expect(await ask(server.endpoint, '{ cities { totalCount } }', 'Bearer wrong')).toEqual({
      data: { cities: { totalCount: 0 } },
    });
  });

  it('the registry is empty at first', async () => {
    expect(
      await asAdmin('{ federation { members { name } versions { version } current { version } } }'),
    ).toEqual({ data: { federation: { members: [], versions: [], current: null } } });
  });

  it('a member is registered, checked, rolled back and removed', async () => {
    expect(await register('dryRun: true')).toMatchObject({
      data: { registerFederationMember: { ok: true, version: null, isNew: false } },
    });
    expect(await register()).toEqual({
      data: {
        registerFederationMember: {
          ok: true,
          version: 2,
          isNew: true,
          problems: [],
          contributions: [
            {
              entity: 'City',
              members: ['hansa', 'ghent'],
              claims: [{ member: 'ghent', keys: ['slug'], fields: ['sensors'] }],
            },
          ],
          takeovers: [],
          breaking: [],
          leftOut: [],
        },
      },
    });
    ghent.become(subgraphSdl('type City @key(fields: "slug") { slug: String! cameras: Int }'));
    const check = `mutation { checkFederation(input: {}) { ok version ${PROBLEMS} members { name problems { code } differences { added removed changed } } } }`;
    expect(await asAdmin(check)).toEqual({
      data: {
        checkFederation: {
          ok: false,
          version: 2,
          problems: [
            {
              member: 'ghent',
              coordinate: 'City.sensors',
              code: 'BREAKING_CHANGE',
              message: 'City.sensors was removed: requests that use it would fail.',
            },
          ],
          members: [
            {
              name: 'ghent',
              problems: [{ code: 'BREAKING_CHANGE' }],
              differences: { added: ['City.cameras'], removed: ['City.sensors'], changed: [] },
            },
          ],
        },
      },
    });
    expect(await register()).toMatchObject({ data: { registerFederationMember: { ok: false } } });
    expect(await register('allowBreaking: true')).toMatchObject({
      data: {
        registerFederationMember: {
          ok: true,
          version: 3,
          breaking: [{ coordinate: 'City.sensors' }],
        },
      },
    });
    expect(
      await asAdmin('mutation { rollBackSupergraph(input: { version: 2 }) { ok version } }'),
    ).toEqual({ data: { rollBackSupergraph: { ok: true, version: 4 } } });
    expect(
      await asAdmin(`{ federation {
        members { name url version extends registeredAt updatedAt checkedAt checkOutcome }
        versions(first: 2) { version cause rolledBackTo members { name url } }
        current { version createdAt } } }`),
    ).toEqual({
      data: {
        federation: {
          members: [
            {
              name: 'ghent',
              url: ghent.url,
              version: 4,
              extends: ['City'],
              registeredAt: expect.stringMatching(/Z$/),
              updatedAt: expect.stringMatching(/Z$/),
              checkedAt: null,
              checkOutcome: null,
            },
          ],
          versions: [
            {
              version: 4,
              cause: 'Rolled back to version 2',
              rolledBackTo: 2,
              members: [
                { name: 'hansa', url: 'http://127.0.0.1:4000/graphql' },
                { name: 'ghent', url: ghent.url },
              ],
            },
            expect.objectContaining({ version: 3, rolledBackTo: null }),
          ],
          current: { version: 4, createdAt: expect.stringMatching(/Z$/) },
        },
      },
    });
    expect(
      await asAdmin('mutation { removeFederationMember(input: { name: "ghent" }) { ok version } }'),
    ).toEqual({ data: { removeFederationMember: { ok: true, version: 5 } } });
  });

  it('problems are answers, not errors', async () => {
    expect(
      await asAdmin(
        `mutation { removeFederationMember(input: { name: "lyon" }) { ok ${PROBLEMS} } }`,
      ),
    ).toMatchObject({
      data: {
        removeFederationMember: {
          ok: false,
          problems: [{ member: 'lyon', coordinate: null, code: 'UNKNOWN_MEMBER' }],
        },
      },
    });
  });

  it('pages of versions have the usual limit', async () => {
    const { errors } = await asAdmin('{ federation { versions(first: 101) { version } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_TOO_LARGE' } }]);
  });

  it('reads members and versions with a number of statements that does not grow', async () => {
    await register();
    test.takeStatements();
    await asAdmin(
      '{ federation { members { name extends } versions { version } current { version } } }',
    );
    expect(test.takeStatements()).toHaveLength(4);
  });
});

describe('without a token', () => {
  it('nothing of it exists', async () => {
    const server = await startTestServer();
    const schema = await createSchema();
    await server.close();
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getQueryType()?.getFields()['federation']).toBeUndefined();
    expect(
      Object.keys(schema.getTypeMap()).filter((name) => /Federation|Supergraph/.test(name)),
    ).toEqual(['FederationMember']);
  });

  it('a request for it is not valid, whatever it brings', async () => {
    const test = await freshDatabase();
    const server = await startTestServer(test.url);
    const { errors } = await ask(
      server.endpoint,
      '{ federation { current { version } } }',
      'Bearer x',
    );
    await server.close();
    await test.close();
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

describe('the schema of administrators', () => {
  let schema: GraphQLSchema;
  let sdl: string;
  beforeEach(async () => {
    schema = await createSchema({ adminResolvers: registryResolvers });
    sdl = printSubgraphSchema(createSubgraph(schema));
  });

  it('is seen by no gateway', async () => {
    const hansa = { name: 'hansa', url: 'https://hansa.example/graphql', sdl };
    const composition = compose([hansa]);
    if (!composition.ok) throw new Error(JSON.stringify(composition.problems));
    const open = compose([
      { ...hansa, sdl: printSubgraphSchema(createSubgraph(await createSchema())) },
    ]);
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    const names = ({ api }: typeof open.supergraph) => Object.keys(api.getTypeMap()).toSorted();
    expect(names(composition.supergraph)).toEqual(names(open.supergraph));
    expect(composition.supergraph.api.getQueryType()?.getFields()['federation']).toBeUndefined();
    expect(composition.supergraph.api.getMutationType()).toBeUndefined();
  });

  it('composes with the composition of Apollo, too', () => {
    const { errors = [] } = composeWithApollo([
      { name: 'hansa', url: 'https://hansa.example/graphql', typeDefs: parse(sdl) },
    ]);
    expect(errors).toEqual([]);
  });

  it('describes everything in a sentence, and takes one input a mutation', () => {
    const types = Object.values(schema.getTypeMap()).filter(({ name }) =>
      /Federation|Supergraph|^Mutation$/.test(name),
    );
    expect(types.length).toBeGreaterThan(12);
    for (const type of types) {
      expect(type.description, type.name).toMatch(/^[^a-z ].*\.$/s);
      if (isEnumType(type) || !(isObjectType(type) || isInputObjectType(type))) continue;
      for (const field of Object.values(type.getFields())) {
        expect(field.description, `${type.name}.${field.name}`).toMatch(/^[^a-z ].*\.$/s);
      }
    }
    for (const { name, args, type } of Object.values(schema.getMutationType()!.getFields())) {
      const stem = name[0]!.toUpperCase() + name.slice(1);
      expect(args.map((it) => `${it.name}: ${String(it.type)}`)).toEqual([`input: ${stem}Input!`]);
      expect(String(type)).toBe(`${stem}Payload!`);
    }
  });
});
