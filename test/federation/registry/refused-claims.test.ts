import { beforeAll, describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../../src/federation/registry/composition/compose.js';
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

const asked = (field: string) =>
  ` Or an administrator consents: hansa federation register ghent <url> --consent ${field}`;

/** What a member tries, the code of the answer, the place, and the words. */
type Attempt = [what: string, sdl: string, code: string, coordinate: string | null, words: string];

const attempts: Attempt[] = [
  [
    'answers a field by @override',
    `${LINK}, import: ["@key", "@override"])
     type City @key(fields: "slug") { slug: String! population: Int @override(from: "hansa") }`,
    'OVERRIDE_REFUSED',
    'City.population',
    `City.population belongs to hansa: ghent may not take it over with @override(from: "hansa"). Remove the field from ghent, or give it another name.${asked('City.population')}`,
  ],
  [
    'answers a field by @override under another name',
    `${LINK}, import: ["@key", { name: "@override", as: "@mine" }])
     type City @key(fields: "slug") { slug: String! population: Int @mine(from: "hansa") }`,
    'OVERRIDE_REFUSED',
    'City.population',
    `City.population belongs to hansa: ghent may not take it over with @override(from: "hansa"). Remove the field from ghent, or give it another name.${asked('City.population')}`,
  ],
  [
    'answers a field by @override under the name of its namespace',
    `${LINK}) type City @federation__key(fields: "slug") { slug: String! population: Int @federation__override(from: "hansa") }`,
    'OVERRIDE_REFUSED',
    'City.population',
    `City.population belongs to hansa: ghent may not take it over with @override(from: "hansa"). Remove the field from ghent, or give it another name.${asked('City.population')}`,
  ],
  [
    'answers a field for some requests',
    `${LINK}, import: ["@key", "@override"])
     type City @key(fields: "slug") { slug: String! population: Int @override(from: "hansa", label: "percent(5)") }`,
    'OVERRIDE_LABEL_REFUSED',
    'City.population',
    'ghent takes City.population over for some requests only (label "percent(5)"): a field has one owner. Remove the label from @override in ghent.',
  ],
  [
    'takes a field over from somebody who may join later',
    `${LINK}, import: ["@key", "@override"])
     type City @key(fields: "slug") { slug: String! air: Int @override(from: "lyon") }`,
    'OVERRIDE_WITHOUT_OWNER',
    'City.air',
    'ghent takes City.air over from "lyon", which is no member of the federation. Remove @override from it in ghent.',
  ],
  [
    'shares a field that Hansa does not share',
    `${LINK}, import: ["@key", "@shareable"])
     type City @key(fields: "slug") { slug: String! population: Int @shareable }`,
    'INVALID_FIELD_SHARING',
    'City.population',
    'City.population belongs to hansa: ghent may not declare it, too. Remove it from ghent; where a @requires needs it, mark it @external.',
  ],
  [
    'says which keys belong together',
    `${LINK}, import: ["@key"])
     type City @key(fields: "slug") @key(fields: "geonamesId", resolvable: false) { slug: String! geonamesId: Int! live: Int }`,
    'SECOND_KEY_REFUSED',
    'City.geonamesId',
    `City.geonamesId belongs to hansa: with a second key, ghent would say which record it names. Keep one @key of City in ghent, and remove City.geonamesId.${asked('City.geonamesId')}`,
  ],
  [
    'can be asked for the datasets of Hansa',
    `${LINK}, import: ["@key", "@shareable"])
     type Dataset @key(fields: "slug") { slug: String! title: String! @shareable sources: [Source!]! @shareable }
     type Source @key(fields: "slug", resolvable: false) { slug: String! }`,
    'RECORDS_OF_OTHERS_REFUSED',
    'Dataset.title',
    `Dataset.title of records of hansa belongs to hansa, and ghent would be asked for it, too. Write @key(fields: "slug", resolvable: false) at Dataset in ghent: its own records are asked for where it lists them.${asked('Dataset.title')}`,
  ],
  [
    'contributes records without sources',
    `${LINK}, import: ["@key", "@shareable"])
     type Dataset @key(fields: "slug", resolvable: false) { slug: String! title: String! @shareable }
     type Query { ghentDatasets: [Dataset!] }`,
    'SOURCES_MISSING',
    'Dataset.sources',
    'Dataset.sources is missing in ghent: every record says who states it. Add to Dataset in ghent: sources: [Source!]! @shareable',
  ],
  [
    'contributes records under ids of Hansa',
    `${LINK}, import: ["@key", "@shareable"])
     type Dataset @key(fields: "id", resolvable: false) { id: ID! title: String! @shareable sources: [Source!]! @shareable }
     type Source @key(fields: "slug", resolvable: false) { slug: String! }
     type Query { ghentDatasets: [Dataset!] }`,
    'SLUG_MISSING',
    'Dataset',
    'Dataset records of ghent are named by a slug that begins with "ghent:". Write @key(fields: "slug", resolvable: false) at Dataset in ghent.',
  ],
  [
    'adds to every node at once',
    `${LINK}, import: ["@key", "@interfaceObject"])
     type Node @interfaceObject @key(fields: "id") { id: ID! live: Int }`,
    'RESTRICTION_REFUSED',
    'Node',
    'Node belongs to hansa: ghent may not mark it. Remove @interfaceObject from it.',
  ],
  [
    'adds a field to an interface',
    `${LINK}, import: ["@key"]) interface Node { id: ID! live: Int } type Query { ghentNode: Node }`,
    'ADDITION_REFUSED',
    'Node.live',
    'The interface Node belongs to hansa: ghent may not add the field live. Remove it, or use a type of your own.',
  ],
  [
    'adds a value to an enum',
    `${LINK}, import: ["@key"]) enum Assertion { SELF_DECLARED RUMOUR }
     type City @key(fields: "slug") { slug: String! heard: Assertion }`,
    'ADDITION_REFUSED',
    'Assertion.RUMOUR',
    'The enum Assertion belongs to hansa: ghent may not add the value RUMOUR. Remove it, or use a type of your own.',
  ],
  [
    'takes a field from an input',
    `${LINK}, import: ["@key"]) input CityFilter { countries: [String!] }
     type Query { ghentCities(filter: CityFilter): Int }`,
    'OMISSION_REFUSED',
    'CityFilter.networks',
    'The input CityFilter belongs to hansa: without CityFilter.networks in ghent, nobody could send it any more. Declare the whole input in ghent, or use one of your own.',
  ],
  [
    'requires a field of an input',
    `${LINK}, import: ["@key"]) input CityFilter { countries: [String!]! }
     type Query { ghentCities(filter: CityFilter): Int }`,
    'OTHER_TYPE_REFUSED',
    'CityFilter.countries',
    'CityFilter.countries belongs to hansa and is "[String!]" there, but "[String!]!" in ghent. Declare it in ghent as it is in hansa.',
  ],
  [
    'makes a key nullable',
    `${LINK}, import: ["@key"]) type City @key(fields: "slug") { slug: String live: Int }`,
    'OTHER_TYPE_REFUSED',
    'City.slug',
    'City.slug belongs to hansa and is "String!" there, but "String" in ghent. Declare it in ghent as it is in hansa.',
  ],
  [
    'tags a type',
    `${LINK}, import: ["@key", "@tag"]) type City @key(fields: "slug") @tag(name: "x") { slug: String! live: Int }`,
    'RESTRICTION_REFUSED',
    'City',
    'City belongs to hansa: ghent may not mark it. Remove @tag from it.',
  ],
  [
    'prices a type',
    `${LINK}, import: ["@key", "@cost"]) type City @key(fields: "slug") @cost(weight: 9999) { slug: String! live: Int }`,
    'RESTRICTION_REFUSED',
    'City',
    'City belongs to hansa: ghent may not mark it. Remove @cost from it.',
  ],
  [
    'calls a field outdated',
    `${LINK}, import: ["@key"]) type City @key(fields: "slug") { slug: String! @deprecated(reason: "x") live: Int }`,
    'RESTRICTION_REFUSED',
    'City.slug',
    'City.slug belongs to hansa: ghent may not mark it. Remove @deprecated from it.',
  ],
  [
    'hides a type under another name of the directive',
    `${LINK}, import: ["@key", { name: "@inaccessible", as: "@mine" }])
     type City @key(fields: "slug") @mine { slug: String! live: Int }`,
    'RESTRICTION_REFUSED',
    'City',
    'City belongs to hansa: ghent may not mark it. Remove @mine from it.',
  ],
  [
    'hides a value of an enum',
    `${LINK}, import: ["@key", "@inaccessible"]) enum Assertion { SELF_DECLARED @inaccessible }
     type City @key(fields: "slug") { slug: String! heard: Assertion }`,
    'RESTRICTION_REFUSED',
    'Assertion.SELF_DECLARED',
    'Assertion.SELF_DECLARED belongs to hansa: ghent may not mark it. Remove @inaccessible from it.',
  ],
  [
    'brings a directive into the graph',
    `${LINK}, import: ["@key", "@composeDirective"]) extend schema @link(url: "https://evil.example/evil/v1.0", import: ["@evil"]) @composeDirective(name: "@evil")
     directive @evil on OBJECT type GhentLive @evil { a: Int } type Query { ghentLive: GhentLive }`,
    'LINK_REFUSED',
    null,
    'ghent brings https://evil.example/evil into the graph of all, and gateways may not know what it means. Remove it from the schema of ghent.',
  ],
  [
    'brings connectors into the graph',
    `${LINK}) extend schema @link(url: "https://specs.apollo.dev/connect/v0.1") type Query { ghentLive: Int }`,
    'LINK_REFUSED',
    null,
    'ghent brings https://specs.apollo.dev/connect into the graph of all, and gateways may not know what it means. Remove it from the schema of ghent.',
  ],
];

describe('a member is refused that', () => {
  it.each(attempts)('%s', (_, sdl, code, coordinate, words) => {
    const problems = problemsOf(compose([hansa, raw(sdl)], 'ghent'));
    expect(problems).toContainEqual({
      member: 'ghent',
      coordinate,
      code,
      message: words,
    });
  });

  it.each<[what: string, sdl: string, problem: Omit<RegistryProblem, 'member'>]>([
    [
      'adds a type to a union',
      'union Place = Tram type Tram { line: Int } type Query { ghentPlaces: [Place] }',
      {
        code: 'ADDITION_REFUSED',
        coordinate: 'Place.Tram',
        message:
          'The union Place belongs to hansa: ghent may not add the type Tram. Remove it, or use a type of your own.',
      },
    ],
    [
      'takes a value from an enum that requests send',
      'enum Unit { METRE } type Query { ghentWidth(unit: Unit): Int }',
      {
        code: 'OMISSION_REFUSED',
        coordinate: 'Unit.MILE',
        message:
          'The enum Unit belongs to hansa: without MILE in ghent, nobody could send it any more. Declare all values in ghent, or use an enum of your own.',
      },
    ],
  ])('%s', (_, types, problem) => {
    const owner = member(
      'hansa',
      `type City @key(fields: "slug") { slug: String! width(unit: Unit): Int }
       union Place = City enum Unit { METRE MILE } type Query { places: [Place] }`,
    );
    const problems = problemsOf(compose([owner, member('ghent', types)], 'ghent'));
    expect(problems).toEqual([{ ...problem, member: 'ghent' }]);
  });
});
