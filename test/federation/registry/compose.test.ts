import { beforeAll, describe, expect, it } from 'vitest';
import {
  describeBreakingChanges,
  readApi,
} from '../../../src/federation/registry/composition/breaking-changes.js';
import {
  type Composition,
  type Supergraph,
  compose,
} from '../../../src/federation/registry/composition/compose.js';
import { describeContribution } from '../../../src/federation/registry/composition/contributions.js';
import { findDifferences } from '../../../src/federation/registry/composition/subgraph-differences.js';
import type { Member } from '../../../src/federation/registry/member.js';
import type { RegistryProblem } from '../../../src/federation/registry/problem.js';
import { member, ownMember, subgraphSdl } from '../../support/subgraphs.js';

let hansa: Member;
beforeAll(async () => {
  hansa = await ownMember();
});

function composed(...members: Member[]): Supergraph {
  const outcome = compose([hansa, ...members]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.supergraph;
}

const problemsOf = (composition: Composition): RegistryProblem[] =>
  composition.ok ? [] : composition.problems;

const sensors = 'type City @key(fields: "slug") { slug: String! sensors: Int }';
const air = 'type City @key(fields: "slug") { slug: String! air: Float }';

describe('composition', () => {
  it('takes Hansa alone', () => {
    const { sdl, api, leftOut } = composed();
    expect(sdl).toContain('@join__graph(name: "hansa", url: "https://hansa.example/graphql")');
    expect(api.getQueryType()?.getFields()['node']).toBeDefined();
    expect(leftOut).toEqual([]);
  });

  it('adds the fields of a member', () => {
    const { api } = composed(member('ghent', `${sensors} type Query { ghentNow: String }`));
    expect(api.getQueryType()?.getFields()['ghentNow']).toBeDefined();
  });

  it('says which members contribute to one entity', () => {
    const { contributions } = composed(member('ghent', sensors), member('lyon', air));
    expect(contributions.map(describeContribution)).toEqual([
      'City: ghent (by slug) answers sensors; lyon (by slug) answers air',
    ]);
  });

  it.each([
    ['type Query { node(id: ID!): City nodes(ids: [ID!]!): [City]! mine: Int }'],
    ['extend type Query { node(id: ID!): City nodes(ids: [ID!]!): [City]! mine: Int }'],
    [
      'schema { query: Root } type Root { node(id: ID!): City nodes(ids: [ID!]!): [City]! mine: Int }',
    ],
  ])('leaves the node fields of members out: %s', (query) => {
    const { api, leftOut } = composed(member('ghent', `${sensors} ${query}`));
    expect(leftOut.map(({ member: name }) => name)).toEqual(['ghent', 'ghent']);
    expect(leftOut.map(({ coordinate }) => coordinate.split('.')[1])).toEqual(['node', 'nodes']);
    const fields = api.getQueryType()?.getFields() ?? {};
    expect(String(fields['node']?.type)).toBe('Node');
    expect(fields['mine']).toBeDefined();
  });

  it('leaves a member without root fields where it had node fields only', () => {
    const { leftOut } = composed(
      member('ghent', `${sensors} type Query { node(id: ID!): City } type Sensor { node: Int }`),
    );
    expect(leftOut).toEqual([{ member: 'ghent', coordinate: 'Query.node' }]);
  });

  it('composes a hundred members in reasonable time', () => {
    const many = Array.from({ length: 100 }, (_, place) =>
      member(`city${place}`, `type City @key(fields: "slug") { slug: String! live${place}: Int }`),
    );
    const { contributions } = composed(...many);
    expect(contributions[0]?.members).toHaveLength(101);
  });
});

describe('a subgraph is refused', () => {
  it.each<[string, string, Omit<RegistryProblem, 'member'>]>([
    [
      'that declares a field of Hansa',
      'type City @key(fields: "slug") { slug: String! name: String! }',
      {
        code: 'INVALID_FIELD_SHARING',
        coordinate: 'City.name',
        message:
          'City.name belongs to hansa: ghent may not declare it, too. Remove it from ghent; where a @requires needs it, mark it @external.',
      },
    ],
    [
      'that shares a field which Hansa does not',
      'type City @key(fields: "slug") { slug: String! name: String! @shareable }',
      {
        code: 'INVALID_FIELD_SHARING',
        coordinate: 'City.name',
        message:
          'City.name belongs to hansa: ghent may not declare it, too. Remove it from ghent; where a @requires needs it, mark it @external.',
      },
    ],
    [
      'that takes a field of Hansa over',
      'type City @key(fields: "slug") { slug: String! name: String! @override(from: "hansa") }',
      {
        code: 'OVERRIDE_REFUSED',
        coordinate: 'City.name',
        message:
          'City.name belongs to hansa: ghent may not take it over with @override(from: "hansa"). Remove the field from ghent, or give it another name. Or an administrator consents: hansa federation register ghent <url> --consent City.name',
      },
    ],
    [
      'that hides a field of Hansa',
      'type City @key(fields: "slug") @key(fields: "geonamesId") { slug: String! geonamesId: Int @inaccessible }',
      {
        code: 'RESTRICTION_REFUSED',
        coordinate: 'City.geonamesId',
        message:
          'City.geonamesId belongs to hansa: ghent may not mark it. Remove @inaccessible from it.',
      },
    ],
    [
      'that locks a type of Hansa',
      'type City @key(fields: "slug") @authenticated { slug: String! sensors: Int }',
      {
        code: 'RESTRICTION_REFUSED',
        coordinate: 'City',
        message: 'City belongs to hansa: ghent may not mark it. Remove @authenticated from it.',
      },
    ],
    [
      'that forgets to share a value',
      'type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String } type Query { page: PageInfo }',
      {
        code: 'INVALID_FIELD_SHARING',
        coordinate: 'PageInfo.hasNextPage',
        message:
          'hansa shares PageInfo.hasNextPage with whoever declares it, too: mark it, or its type, @shareable in ghent.',
      },
    ],
    [
      'that gives a value in part',
      'type GeoPoint @shareable { latitude: Float! } type Query { here: GeoPoint }',
      {
        code: 'SATISFIABILITY_ERROR',
        coordinate: 'GeoPoint.longitude',
        message:
          'GeoPoint.longitude is missing in ghent: GeoPoint has no @key, so that every member that gives one gives all of it. Add the field in ghent, or use a type of your own.',
      },
    ],
    [
      'that adds to a value of Hansa',
      'type GeoPoint @shareable { latitude: Float! longitude: Float! height: Float } type Query { here: GeoPoint }',
      {
        code: 'SATISFIABILITY_ERROR',
        coordinate: 'GeoPoint.height',
        message:
          'GeoPoint.height is not in hansa: GeoPoint has no @key, so that every member that gives one gives all of it. Remove the field from ghent, or use a type of your own.',
      },
    ],
    [
      'that names cities by a key of its own',
      'type City @key(fields: "nis") { nis: String! }',
      {
        code: 'SATISFIABILITY_ERROR',
        coordinate: 'City.nis',
        message:
          'City.nis of ghent cannot be reached: nobody else knows the @key(fields: "nis") of City. Use one of hansa: @key(fields: "slug"), @key(fields: "geonamesId"), @key(fields: "wikidataId"), @key(fields: "id").',
      },
    ],
    [
      'with a type that it does not declare',
      'type City @key(fields: "slug") { slug: String! air: Sensor }',
      { code: 'INVALID_GRAPHQL', coordinate: 'Sensor', message: 'Unknown type Sensor.' },
    ],
    [
      'that uses a field which nobody has',
      'type City @key(fields: "slug") { slug: String! people: Int @external air: Int @requires(fields: "people") }',
      {
        code: 'EXTERNAL_MISSING_ON_BASE',
        coordinate: 'City.people',
        message:
          'Field "City.people" is marked @external on all the subgraphs in which it is listed (subgraph "ghent").',
      },
    ],
    [
      'that makes another kind of type of one',
      'interface City { air: Int } type Query { air: Int }',
      {
        code: 'TYPE_KIND_MISMATCH',
        coordinate: 'City',
        message:
          'Type "City" has mismatched kind: it is defined as Interface Type in subgraph "ghent" but Object Type in subgraph "hansa".',
      },
    ],
  ])('%s', (_, types, problem) => {
    const problems = problemsOf(compose([hansa, member('ghent', types)], 'ghent'));
    expect(problems).toContainEqual({ ...problem, member: 'ghent' });
  });

  it('that takes a field of another member over', () => {
    const taking =
      'type City @key(fields: "slug") { slug: String! sensors: Int @override(from: "ghent") }';
    expect(
      problemsOf(compose([hansa, member('ghent', sensors), member('lyon', taking)], 'lyon')),
    ).toEqual([
      {
        member: 'lyon',
        coordinate: 'City.sensors',
        code: 'OVERRIDE_REFUSED',
        message:
          'City.sensors belongs to ghent: lyon may not take it over with @override(from: "ghent"). Remove the field from lyon, or give it another name. Or an administrator consents: hansa federation register lyon <url> --consent City.sensors',
      },
    ]);
  });

  it('under whatever name it imports a directive', () => {
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: ["@key", { name: "@override", as: "@mine" }])
      type City @key(fields: "slug") { slug: String! name: String! @mine(from: "hansa") }`;
    const [problem] = problemsOf(compose([hansa, { ...member('ghent', ''), sdl }], 'ghent'));
    expect(problem?.code).toBe('OVERRIDE_REFUSED');
  });

  it('where it is the one to join, even when it joined before others', () => {
    const members = [hansa, member('ghent', sensors), member('lyon', sensors)];
    expect(problemsOf(compose(members, 'ghent'))[0]).toMatchObject({
      member: 'ghent',
      message: expect.stringMatching(/^City\.sensors belongs to lyon: ghent may not/),
    });
  });

  it('with each fault said once', () => {
    const problems = problemsOf(
      compose([hansa, member('ghent', 'type City @key(fields: "nis") { nis: String! air: Int }')]),
    );
    expect(problems.map(({ coordinate }) => coordinate)).toEqual(['City.nis', 'City.air']);
  });
});

describe('breaking changes', () => {
  it.each([
    ['type Query { a: Int }', 'Query.b was removed: requests that use it would fail.', 'Query.b'],
    [
      'type Query { a: String b: Kind of(x: Int): Int }',
      'Query.a changed type from Int to String: requests that use it would fail.',
      'Query.a',
    ],
    [
      'type Query { a: Int b: Kind of: Int }',
      'Query.of arg x was removed: requests that use it would fail.',
      'Query.of',
    ],
    [
      'type Query { a: Int b: Kind of(x: Int, y: Int!): Int }',
      'A required arg y on Query.of was added: requests that use it would fail.',
      'Query.of',
    ],
    [
      'type Query { a: Int b: Kind of(x: Int): Int } enum Kind { ONE }',
      'TWO was removed from enum type Kind: requests that use it would fail.',
      'Kind.TWO',
    ],
  ])('are told with their place: %s', (later, message, coordinate) => {
    const kind = later.includes('enum') || !later.includes('Kind') ? '' : 'enum Kind { ONE TWO }';
    const before = 'type Query { a: Int b: Kind of(x: Int): Int } enum Kind { ONE TWO }';
    const [one, other] = [before, `${later} ${kind}`].map((types) => {
      const outcome = compose([member('alone', types)]);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      return outcome.supergraph;
    });
    const changes = describeBreakingChanges(readApi(one!.sdl), other!.api, 'alone');
    expect(changes).toContainEqual({
      member: 'alone',
      coordinate,
      code: 'BREAKING_CHANGE',
      message,
    });
  });

  it('are none between a supergraph and itself as it is stored', () => {
    const { sdl, api } = composed(member('ghent', sensors));
    expect(describeBreakingChanges(readApi(sdl), api, null)).toEqual([]);
  });
});

describe('differences of a subgraph', () => {
  it('are the types and fields that came, went and changed', () => {
    const before = subgraphSdl('type Query { a: Int b: Int } enum Kind { ONE }');
    const after = subgraphSdl(
      'type Query { a: Int! c: Int } enum Kind { ONE TWO } type New { x: Int }',
    );
    expect(findDifferences(before, after)).toEqual({
      added: ['Query.c', 'Kind.TWO', 'New', 'New.x'],
      removed: ['Query.b'],
      changed: ['Query.a'],
    });
  });
});
