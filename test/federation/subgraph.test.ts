import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { entities } from '../../src/federation/entity-keys.js';
import { nodeId } from '../../src/graphql/node-id.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
let sdl: string;
let typeDefs: DocumentNode;

beforeAll(async () => {
  asking = await asker();
  const { data } = await asking.answer('{ _service { sdl } }');
  ({ sdl } = (data as { _service: { sdl: string } })._service);
  typeDefs = parse(sdl);
});
afterAll(() => asking.close());

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Node { id }
    ... on City { slug name } ... on UseCase { slug } ... on Country { code } ... on Theme { code } } }`;

async function entitiesOf(representations: unknown[]): Promise<ExecutionResult> {
  return asking.answer(ENTITIES, { representations });
}

describe('the subgraph declares', () => {
  it.each([
    [
      'the version of the federation',
      /@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+"/,
    ],
    [
      'a city by three public names',
      /type City .*@key\(fields: "slug"\).*@key\(fields: "geonamesId"\).*@key\(fields: "wikidataId"\)/,
    ],
    ['a use case by its slug', /type UseCase .*@key\(fields: "slug"\)/],
    ['a theme by its code', /type Theme .*@key\(fields: "code"\)/],
    ['values that others declare, too', /type PageInfo @shareable/],
    [
      'the length of pages',
      /cities\([^)]*\): CityConnection! @listSize\(slicingArguments: \["first"\]/,
    ],
    ['what computed answers cost', /@cost\(weight: 100\)/],
    ['computed answers by a tag', /@tag\(name: "computed"\)/],
  ])('%s', (_, pattern) => {
    expect(sdl.replaceAll(/"""[^]*?"""/g, '').replaceAll(/\s+/g, ' ')).toMatch(pattern);
  });

  it('an id for every noun', () => {
    for (const { noun } of entities) {
      expect(sdl).toMatch(new RegExp(`type ${noun.type} [^{]*@key\\(fields: "id"\\)`));
    }
  });

  it('descriptions of everything, as the public contract does', () => {
    expect(sdl).toContain('A municipality that shares, or could share, data with companies.');
  });
});

describe('the subgraph composes', () => {
  const service = () => [{ name: 'hansa', url: 'http://hansa.example/graphql', typeDefs }];

  it('with the composition of The Guild', () => {
    const { errors = [], supergraphSdl } = composeServices(service());
    expect(errors).toEqual([]);
    expect(supergraphSdl).toContain('type City');
  });

  it('with the composition of Apollo', () => {
    const { errors = [], supergraphSdl } = composeWithApollo(service());
    expect(errors).toEqual([]);
    expect(supergraphSdl).toContain('type City');
  });
});

describe('an entity', () => {
  it.each([
    { __typename: 'City', slug: 'ghent' },
    { __typename: 'City', geonamesId: 2797656 },
  ])('is found by %o', async (representation) => {
    const { data, errors } = await entitiesOf([representation]);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      _entities: [{ __typename: 'City', slug: 'ghent', name: 'Ghent' }],
    });
  });

  it('is found by its Wikidata item', async () => {
    const [city] = await asking.database.rows<{ slug: string; wikidataId: string }>(
      sql`select slug, wikidata_id as "wikidataId" from city where wikidata_id is not null limit 1`,
    );
    const { slug, wikidataId } = city!;
    const { data } = await entitiesOf([{ __typename: 'City', wikidataId }]);
    expect(data).toMatchObject({ _entities: [{ slug }] });
  });

  it('of every noun is found by each of its keys, and gives the same record', async () => {
    for (const { noun, keys } of entities) {
      const fields = keys.map(({ field }) => field);
      const [row] = await asking.database.rows<{ id: number }>(
        sql`select id from ${sql.table(noun.table)} order by id limit 1`,
      );
      const byId = await record(noun.type, fields, { id: nodeId(noun.type, row!.id) });
      for (const field of fields.filter((name) => byId[name] !== null)) {
        const found = await record(noun.type, fields, { [field]: byId[field] });
        expect(found, `${noun.type} by ${field}`).toEqual(byId);
      }
    }
  });

  it('that is not there is null, and the others are answered', async () => {
    const { data, errors } = await entitiesOf([
      { __typename: 'City', slug: 'atlantis' },
      { __typename: 'City', slug: 'ghent' },
    ]);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ _entities: [null, { slug: 'ghent' }] });
  });

  it.each([
    [{ __typename: 'City' }, /names it by one of "slug", "geonamesId", "wikidataId", "id"/],
    [{ __typename: 'City', slug: 5 }, /"slug" of a City is a text, not 5/],
    [{ __typename: 'City', geonamesId: 'x' }, /"geonamesId" of a City is a whole number, not "x"/],
    [{ __typename: 'City', id: nodeId('UseCase', 1) }, /is not an id of this catalogue/],
  ])('%o is refused in words', async (representation, message) => {
    const { data, errors } = await entitiesOf([
      representation,
      { __typename: 'City', slug: 'ghent' },
    ]);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(message);
    expect(['BAD_USER_INPUT', 'BAD_ID']).toContain(errors![0]!.extensions['code']);
    expect(data).toMatchObject({ _entities: [null, { slug: 'ghent' }] });
  });

  it('takes a statement for each type and key, however many there are', async () => {
    const slugs = await slugsOf('city');
    const useCases = await slugsOf('use_case');
    const mixed = Array.from({ length: 1_000 }, (_, at) =>
      at % 2 === 0
        ? { __typename: 'City', slug: slugs[at % slugs.length] }
        : { __typename: 'UseCase', slug: useCases[at % useCases.length] },
    );
    asking.takeStatements();
    const { data, errors } = await entitiesOf([
      ...mixed,
      { __typename: 'City', geonamesId: 2797656 },
    ]);
    expect(errors).toBeUndefined();
    expect((data as { _entities: unknown[] })._entities.every(Boolean)).toBe(true);
    expect(asking.takeStatements()).toHaveLength(3);
  });

  it('leads on to everything that the catalogue knows of it', async () => {
    const { data, errors } = await asking.answer(
      `{ _entities(representations: [{ __typename: "City", slug: "ghent" }]) { ... on City {
        opportunities(first: 1) { nodes { score reasons { contribution } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [ghent] = (data as { _entities: { opportunities: { nodes: Opportunity[] } }[] })
      ._entities;
    const [{ score, reasons }] = ghent!.opportunities.nodes as [Opportunity];
    expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
  });
});

async function slugsOf(table: string): Promise<string[]> {
  const rows = await asking.database.rows<{ slug: string }>(
    sql`select slug from ${sql.table(table)} order by slug`,
  );
  return rows.map(({ slug }) => slug);
}

/** The fields of the one entity that the representation names. */
async function record(
  type: string,
  fields: readonly string[],
  representation: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { data, errors } = await asking.answer(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} { ${fields.join(' ')} } } }`,
    { representations: [{ __typename: type, ...representation }] },
  );
  expect(errors).toBeUndefined();
  return { ...(data as { _entities: [Record<string, unknown>] })._entities[0] };
}

interface Opportunity {
  score: number;
  reasons: { contribution: number }[];
}
