import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestGateway, readService, startTestGateway } from '../../support/gateway.js';
import { TestMember, sendJson } from '../../support/member.js';
import { type SubgraphServer, subgraphServer } from '../../support/subgraph-server.js';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

const hansaSdl = `${LINK}
  type City @key(fields: "slug") { slug: String! name: String }
  type Dataset @key(fields: "slug") { slug: String! title: String! @shareable licence: String sources: [Source!]! @shareable }
  type Source @key(fields: "slug") { slug: String! title: String! @shareable }
  type Query { hansaSays: String }`;

const lyonSdl = `${LINK}
  type City @key(fields: "slug") { slug: String! lyon: Int }
  type Dataset @key(fields: "slug", resolvable: false) { slug: String! title: String! @shareable sources: [Source!]! @shareable }
  type Source @key(fields: "slug", resolvable: false) { slug: String! title: String! @shareable }
  type Query { lyonDatasets: [Dataset] lyonCities: [City] lyonSays: Lyon }
  type Lyon { mood: String }`;

let hansa: SubgraphServer;
let lyon: TestMember;
let gateway: TestGateway;

beforeAll(async () => {
  hansa = await subgraphServer(hansaSdl);
  lyon = new TestMember();
  await lyon.start();
  gateway = await startTestGateway([
    await readService('hansa', hansa.url),
    { ...lyon.service, sdl: lyonSdl },
  ]);
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([hansa.close(), lyon.kill()]);
});
beforeEach(() => void lyon.requests.splice(0));

const lyonAnswers = (data: object) => {
  lyon.respond = (response) => sendJson(response, { data });
};

const own = { slug: 'lyon:bikes', title: 'Bikes', sources: [{ slug: 'lyon:portal' }] };

describe('a record that a member contributes', () => {
  it('is answered with the slug and the sources that are its own', async () => {
    lyonAnswers({ lyonDatasets: [own] });
    const { data, errors } = await gateway.ask('{ lyonDatasets { slug title sources { slug } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ lyonDatasets: [own] });
  });

  it.each([
    [
      'names a record of Hansa',
      { ...own, slug: 'ghent-bikes' },
      'The member "lyon" gave something else than its schema says. It contributes the Dataset "ghent-bikes", but slugs of its own begin with "lyon:".',
    ],
    [
      'names a record of a member whose name begins as its own',
      { ...own, slug: 'lyon-2:bikes' },
      'The member "lyon" gave something else than its schema says. It contributes the Dataset "lyon-2:bikes", but slugs of its own begin with "lyon:".',
    ],
    [
      'has no source',
      { ...own, sources: [] },
      'The member "lyon" gave something else than its schema says. It contributes a Dataset without a source.',
    ],
    [
      'has a source of somebody else',
      { ...own, sources: [{ slug: 'eurostat' }] },
      'The member "lyon" gave something else than its schema says. It contributes the Source "eurostat", but slugs of its own begin with "lyon:".',
    ],
  ])('is null where it %s', async (_, dataset, message) => {
    lyonAnswers({ lyonDatasets: [dataset, own] });
    const { data, errors } = await gateway.ask('{ lyonDatasets { slug title sources { slug } } }');
    expect(data).toEqual({ lyonDatasets: [null, own] });
    expect(errors).toMatchObject([
      { message, extensions: { code: 'MEMBER_BAD_ANSWER', member: 'lyon' } },
    ]);
  });

  it('cannot hide its slug behind another name', async () => {
    lyonAnswers({ lyonDatasets: [{ name: 'ghent-bikes', title: 'Bikes' }] });
    const { data, errors } = await gateway.ask('{ lyonDatasets { name: slug title } }');
    expect(data).toEqual({ lyonDatasets: [null] });
    expect(errors).toHaveLength(1);
  });

  it('is not mixed with a record of Hansa: what only Hansa knows is asked for by its slug', async () => {
    lyonAnswers({ lyonDatasets: [{ __typename: 'Dataset', slug: 'ghent-bikes', title: 'Bikes' }] });
    const { data } = await gateway.ask('{ lyonDatasets { title licence } }');
    expect(data).toEqual({ lyonDatasets: [null] });
  });

  it('of a kind that it only refers to may be one of Hansa', async () => {
    lyonAnswers({ lyonCities: [{ slug: 'ghent', lyon: 1 }] });
    const { data } = await gateway.ask('{ lyonCities { slug lyon } }');
    expect(data).toEqual({ lyonCities: [{ slug: 'ghent', lyon: 1 }] });
  });
});

describe('what a member has answered', () => {
  const fieldsOf = async (query: string) =>
    (await gateway.ask(query)).extensions?.members.map(({ name, fields }) => [name, fields]);

  it('is told by its fields on types of others', async () => {
    lyonAnswers({ lyonSays: { mood: 'CALM' }, lyonDatasets: [own] });
    const query =
      '{ says: lyonSays { mood } lyonDatasets { ...Own } } fragment Own on Dataset { slug title }';
    expect(await fieldsOf(query)).toEqual([
      ['lyon', ['Dataset.title', 'Query.lyonDatasets', 'Query.lyonSays']],
    ]);
  });

  it('is not listed for Hansa, which answers the rest', async () => {
    expect(await fieldsOf('{ hansaSays }')).toEqual([['hansa', undefined]]);
  });

  it('is nothing where it has not answered', async () => {
    lyon.respond = (response) => sendJson(response, {}, 500);
    expect(await fieldsOf('{ lyonSays { mood } }')).toEqual([['lyon', []]]);
  });
});
