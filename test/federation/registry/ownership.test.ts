import type { GraphQLEnumType, GraphQLObjectType, GraphQLScalarType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Composition,
  type Supergraph,
  compose,
} from '../../../src/federation/registry/composition/compose.js';
import type { Member } from '../../../src/federation/registry/member.js';
import type { RegistryProblem } from '../../../src/federation/registry/problem.js';
import { member, ownMember } from '../../support/subgraphs.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"';

let hansa: Member;
beforeAll(async () => {
  hansa = await ownMember();
});

const problemsOf = (composition: Composition): RegistryProblem[] =>
  composition.ok ? [] : composition.problems;

/** A member whose SDL is as it stands: with links of its own. */
const raw = (sdl: string): Member => ({ ...member('ghent', ''), sdl });

function composed(...members: Member[]): Supergraph {
  const outcome = compose([hansa, ...members]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.supergraph;
}

describe('what a member says of others', () => {
  it('is left out: the words are those of the owner', () => {
    const { api } = composed(
      raw(`${LINK}, import: ["@key"])
        "A place to rule." type City @key(fields: "slug") { "A joke." slug: String! "Of Ghent." live: URL }
        scalar URL @specifiedBy(url: "https://elsewhere.example/")
        "All of Ghent." type Query { "In Ghent." ghentNow: Int }`),
    );
    const alone = composed().api;
    const words = (schema: typeof api) =>
      ['City', 'Query', 'URL'].map((name) => schema.getType(name)?.description);
    const fields = api.getType('City');
    expect(words(api)).toEqual(words(alone));
    expect(api.getType('URL')).toMatchObject({
      specifiedByURL: (alone.getType('URL') as GraphQLScalarType).specifiedByURL,
    });
    expect((fields as GraphQLObjectType).getFields()).toMatchObject({
      slug: { description: expect.not.stringContaining('joke') },
      live: { description: 'Of Ghent.' },
    });
  });

  it('may leave out values of an enum that it only answers', () => {
    const { api } = composed(
      raw(`${LINK}, import: ["@key"]) enum Assertion { SELF_DECLARED }
        type City @key(fields: "slug") { slug: String! heard: Assertion }`),
    );
    expect((api.getType('Assertion') as GraphQLEnumType).getValue('VERIFIED')).toBeDefined();
  });
});

describe('a member may', () => {
  const takesOver = `${LINK}, import: ["@key", "@override"])
    type City @key(fields: "slug") { slug: String! population: Int @override(from: "hansa") }`;
  const consents = ['City.population'];

  it('take a field over to which an administrator has consented', () => {
    const { takeovers, parts, sdl } = composed({ ...raw(takesOver), consents });
    expect(takeovers).toEqual([
      { coordinate: 'City.population', by: 'ghent', owner: 'hansa', kind: 'OVERRIDE' },
    ]);
    expect(parts).toEqual([{ member: 'ghent', fields: ['City.population'], types: [] }]);
    expect(sdl).toMatch(/population: Int @join__field\(graph: GHENT, override: "hansa"/);
  });

  it('not use a consent for something else', () => {
    const other = takesOver.replace('population: Int', 'name: String!');
    const problems = problemsOf(compose([hansa, { ...raw(other), consents }], 'ghent'));
    expect(problems).toMatchObject([
      { code: 'OVERRIDE_REFUSED', coordinate: 'City.name' },
      {
        code: 'CONSENT_WITHOUT_USE',
        coordinate: 'City.population',
        message:
          'ghent needs no consent for City.population. It takes over City.name. Leave it out of --consent.',
      },
    ]);
  });

  it('not change the type of what it takes over', () => {
    const other = takesOver.replace('population: Int', 'name: String');
    const given = { ...raw(other), consents: ['City.name'] };
    expect(problemsOf(compose([hansa, given], 'ghent'))).toMatchObject([
      { code: 'OTHER_TYPE_REFUSED', coordinate: 'City.name' },
    ]);
  });

  it('take over what another member answers, with consent, once', () => {
    const air = member('lyon', 'type City @key(fields: "slug") { slug: String! air: Int }');
    const taking = member(
      'porto',
      'type City @key(fields: "slug") { slug: String! air: Int @override(from: "lyon") }',
    );
    expect(composed(air, { ...taking, consents: ['City.air'] }).parts).toEqual([
      { member: 'lyon', fields: [], types: [] },
      { member: 'porto', fields: ['City.air'], types: [] },
    ]);
    expect(problemsOf(compose([hansa, air, taking], 'porto'))).toMatchObject([
      { member: 'porto', code: 'OVERRIDE_REFUSED', coordinate: 'City.air' },
    ]);
  });

  it('contribute records of its own, with sources', () => {
    const { contributions } = composed(
      raw(`${LINK}, import: ["@key", "@shareable"])
        type Dataset @key(fields: "slug", resolvable: false) { slug: String! title: String! @shareable sources: [Source!]! @shareable }
        type Source @key(fields: "slug", resolvable: false) { slug: String! title: String! @shareable }
        type Query { ghentDatasets: [Dataset!] }`),
    );
    expect(contributions).toEqual([
      {
        entity: 'Dataset',
        members: ['hansa', 'ghent'],
        claims: [{ member: 'ghent', keys: ['slug'], fields: ['title', 'sources'] }],
      },
      {
        entity: 'Source',
        members: ['hansa', 'ghent'],
        claims: [{ member: 'ghent', keys: ['slug'], fields: ['title'] }],
      },
    ]);
  });
});
