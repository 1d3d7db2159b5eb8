import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { isAdminOnly } from '../../src/graphql/admin.js';
import { isOutsideRevision } from '../../src/graphql/outside-revision.js';
import { type Asker, asker } from '../support/ask.js';

type Field = GraphQLField<unknown, unknown>;

/** For fields that need arguments. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'City.readinessFor': '(useCase: "shared-mobility-fleet-monitoring")',
  'Query.business': '(slug: "proximus")',
  'Query.city': '(slug: "ghent")',
  'Query.coalitions': '(input: {})',
  'Query.country': '(code: "BE")',
  'Query.dataKind': '(slug: "shared-vehicle-trips")',
  'Query.dataset': '(slug: "none")',
  'Query.event': '(slug: "none")',
  'Query.implementation': '(slug: "none")',
  'Query.instrument': '(slug: "none")',
  'Query.network': '(slug: "eurocities")',
  'Query.node': '(id: "Q2l0eTox")',
  'Query.nodes': '(ids: ["Q2l0eTox"])',
  'Query.paths': '(from: "Q2l0eTox", to: "Q2l0eToy")',
  'Query.search': '(text: "bike")',
  'Query.sharingModel': '(slug: "none")',
  'Query.simulate': '(input: { city: "ghent", assumptions: [] })',
  'Query.source': '(slug: "none")',
  'Query.statistics': '(subject: CITIES, by: [COUNTRY])',
  'Query.theme': '(code: "TRAN")',
  'Query.useCase': '(slug: "shared-mobility-fleet-monitoring")',
  'Query.workingGroup': '(slug: "none")',
  'Query._entities': '(representations: [])',
};

let catalogue: Asker;
let untracked: RegExp;

beforeAll(async () => {
  catalogue = await asker();
  const tables = await catalogue.database.rows<{ name: string }>(sql`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in ('catalogue_revision', 'mikro_orm_migrations')
      and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'revision_on_insert')`);
  const names = tables.map(({ name }) => name).join('|');
  untracked = new RegExp(`\\b(from|join) "?(${names})\\b|\\bnow\\(\\)|\\bcurrent_(date|time)`);
});

afterAll(() => catalogue.close());

type Around = (inner: string) => string;

/** Each object type with a selection that leads to it, around whatever is asked of it. */
function* routes(): Generator<[GraphQLObjectType, Around]> {
  const query = catalogue.schema.getQueryType()!;
  const found = new Map<GraphQLObjectType, Around>([[query, (inner) => inner]]);
  for (const [type, around] of found) {
    yield [type, around];
    for (const [next, step] of stepsFrom(type)) {
      if (!found.has(next)) found.set(next, (inner) => around(step(inner)));
    }
  }
}

const stepsFrom = (type: GraphQLObjectType): [GraphQLObjectType, Around][] =>
  unmarkedFields(type).flatMap((field) =>
    objectTypesOf(getNamedType(field.type)).map((next): [GraphQLObjectType, Around] => [
      next,
      (inner) => `${ask(type, field)} { ... on ${next.name} { ${inner} } }`,
    ]),
  );

const objectTypesOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? catalogue.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

const unmarkedFields = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(
    (field) => !isOutsideRevision(field) && !isAdminOnly(field),
  );

function ask({ name: type }: GraphQLObjectType, { name, args }: Field): string {
  const given = ARGUMENTS[`${type}.${name}`] ?? '';
  if (args.some(isRequiredArgument) && given === '')
    throw new Error(`${type}.${name} needs arguments: give an example of them here`);
  return name + given;
}

const leaf = (type: GraphQLObjectType, field: Field): string =>
  ask(type, field) + (isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '');

describe('a field that is not marked as changing outside of the revision', () => {
  it('reads nothing that can change without a new revision, whichever it is', async () => {
    const [wrong, invalid]: [string[], string[]] = [[], []];
    let statements = 0;
    for (const [type, around] of routes()) {
      const inner = unmarkedFields(type).map((field) => leaf(type, field));
      const { errors = [] } = await catalogue.answer(`{ ${around(inner.join(' '))} }`);
      invalid.push(...errors.filter(({ path }) => !path).map(({ message }) => message));
      const sent = catalogue.takeStatements();
      statements += sent.length;
      wrong.push(
        ...sent.filter((text) => untracked.test(text)).map((text) => `${type.name}: ${text}`),
      );
    }

    expect(invalid).toEqual([]);
    expect(wrong).toEqual([]);
    expect(statements).toBeGreaterThan(100);
  });
});

describe('the fields that are marked', () => {
  it('are those of harvests and of the federation', () => {
    const types = Object.values(catalogue.schema.getTypeMap()).filter(isObjectType);
    const marked = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter(isOutsideRevision)
        .map(({ name }) => `${type.name}.${name}`),
    );

    expect(marked.toSorted()).toEqual(['Query.federationMembers', 'Source.harvest', 'Source.runs']);
  });

  it.each([
    '{ sources(first: 1) { nodes { harvest { health } } } }',
    '{ sources(first: 1) { nodes { runs(first: 1) { status } } } }',
    '{ federationMembers { name } }',
  ])('would read it: %s', async (query) => {
    await catalogue.answer(query);

    expect(catalogue.takeStatements()).toContainEqual(expect.stringMatching(untracked));
  });
});
