import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectPath } from '../../../src/database/project-path.js';
import { startGhent } from '../../examples/ghent/member.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import {
  type TestGateway,
  postJson,
  readService,
  startTestGateway,
} from '../../support/gateway.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { TestMember } from '../../support/member.js';
import { type YogaMember, startYogaMember } from '../../support/yoga-member.js';

let database: TestDatabase;
let hansa: TestServer;
let ghent: Awaited<ReturnType<typeof startGhent>>;
let yoga: YogaMember;
let lyon: TestMember;
let gateway: TestGateway;
let flagship: string;

beforeAll(async () => {
  database = await catalogueDatabase();
  hansa = await startTestServer(database.url);
  lyon = new TestMember();
  [ghent, yoga] = await Promise.all([startGhent(0), startYogaMember(), lyon.start()]);
  gateway = await startTestGateway(await services());
  flagship = await readFile(FLAGSHIP, 'utf8');
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([ghent.stop(), yoga.stop(), lyon.kill()]);
  await hansa.close();
  await database.close();
});

const services = async () => [
  await readService('hansa', hansa.endpoint),
  await readService('ghent', ghent.url),
  await readService('porto', yoga.url),
  lyon.service,
];

const FLAGSHIP = projectPath('src', 'web', 'explorer', 'examples', 'opportunities.graphql');

describe('the flagship request', () => {
  const variables = { slug: 'ghent' };

  it('is answered as Hansa answers it directly', async () => {
    const direct = await postJson(hansa.endpoint, { query: flagship, variables });
    const through = await gateway.ask(flagship, { variables });

    expect(direct.errors).toBeUndefined();
    expect(through.data).toEqual(direct.data);
    expect(through.errors).toBeUndefined();
    expect(through.extensions!.members).toMatchObject([
      { name: 'hansa', status: 'OK', requests: 1 },
    ]);
  });

  it('takes in what members add to the same city, each asked once', async () => {
    const withMembers = flagship.replace(
      'population\n',
      `population
      ghent { sensors { place measures count } source { title publisher } }
      lyon { bikes }
      porto { tram }\n`,
    );
    const direct = await postJson(hansa.endpoint, { query: flagship, variables });
    const { data, errors, extensions } = await gateway.ask(withMembers, { variables });
    const {
      ghent: facts,
      lyon: _lyon,
      porto,
      ...city
    } = (data as { city: Record<string, unknown> }).city;

    expect(errors).toBeUndefined();
    expect({ city }).toEqual(direct.data);
    expect(porto).toBeNull();
    expect(facts).toMatchObject({
      sensors: [
        { place: 'Korenmarkt', measures: 'PEDESTRIANS', count: expect.any(Number) },
        {},
        {},
      ],
      source: { publisher: 'City of Ghent' },
    });
    expect(
      extensions!.members.map(({ name, status, requests, fields }) => [
        name,
        status,
        requests,
        fields,
      ]),
    ).toEqual([
      ['ghent', 'OK', 1, ['City.ghent', 'Source.publisher', 'Source.title']],
      ['hansa', 'OK', 1, undefined],
      ['lyon', 'OK', 1, ['City.lyon']],
      ['porto', 'OK', 1, ['City.porto']],
    ]);
  });
});

describe('a city as a member', () => {
  it('contributes datasets and implementations, with itself as their source', async () => {
    const { data, errors } = await gateway.ask(`{ city(slug: "ghent") { ghent {
      datasets { slug title assertion sources { slug title publisher } }
      implementations { slug status since city { name } useCase { slug title } sources { slug } } } } }`);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      city: {
        ghent: {
          datasets: [
            {
              slug: 'ghent:live-bicycle-counts',
              assertion: 'SELF_DECLARED',
              sources: [{ slug: 'ghent:live', publisher: 'City of Ghent' }],
            },
            { slug: 'ghent:live-pedestrian-counts' },
          ],
          implementations: [
            {
              slug: 'ghent:live-crowds-korenmarkt',
              status: 'PILOT',
              city: { name: 'Ghent' },
              // From Hansa, which knows the use case.
              useCase: { slug: 'visitor-flows-from-phones', title: expect.stringMatching(/\w/) },
              sources: [{ slug: 'ghent:live' }],
            },
          ],
        },
      },
    });
  });

  it('adds nothing to other cities, and is asked for a whole list at once', async () => {
    const query = '{ cities(first: 50) { nodes { slug ghent { sensors { place } } } } }';
    const { data, extensions } = await gateway.ask(query);
    const { nodes } = (data as { cities: { nodes: { slug: string; ghent: unknown }[] } }).cities;

    expect(nodes.filter((city) => city.ghent !== null).map(({ slug }) => slug)).toEqual(
      nodes.filter(({ slug }) => slug === 'ghent').map(({ slug }) => slug),
    );
    expect(extensions!.members).toMatchObject([
      { name: 'ghent', requests: 1 },
      { name: 'hansa', requests: 1 },
    ]);
  });

  it('that contributes a field which may not be null takes its record along when it has none', async () => {
    // What only Hansa knows of a record, it does not know of one that a member contributes.
    const { data, errors } = await gateway.ask(
      '{ city(slug: "ghent") { name ghent { datasets { title type } sensors { place } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      city: { name: 'Ghent', ghent: { datasets: [null, null], sensors: [{}, {}, {}] } },
    });
  });
});

describe('a member that is not built on Apollo', () => {
  it('adds its facts', async () => {
    const { data, errors } = await gateway.ask('{ city(slug: "porto") { name porto { tram } } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ city: { name: 'Porto', porto: { tram: 'line 1' } } });
  });

  it('has its subscriptions passed on', async () => {
    const response = await fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { portoTrams { tram } }' }),
    });
    const events = (await response.text()).match(/data: (\{.*\})/g);

    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(events).toEqual([
      'data: {"data":{"portoTrams":{"tram":"line 1"}}}',
      'data: {"data":{"portoTrams":{"tram":"line 18"}}}',
    ]);
  });
});

describe('headers', () => {
  const headers = {
    authorization: 'Bearer secret',
    cookie: 'session=secret',
    'x-forwarded-for': '10.0.0.1',
    'accept-language': 'fr',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };
  const query = '{ city(slug: "lyon") { lyon { bikes } } }';

  beforeEach(() => void lyon.requests.splice(0));

  it('that tell who asks reach no member', async () => {
    await gateway.ask(query, { headers });
    const {
      authorization,
      cookie,
      'x-forwarded-for': address,
      ...others
    } = lyon.requests[0]!.headers;

    expect([authorization, cookie, address]).toEqual([undefined, undefined, undefined]);
    expect(others).toMatchObject({ 'accept-language': 'fr', traceparent: headers.traceparent });
    expect(Object.keys(others).toSorted()).toEqual([
      'accept',
      'accept-language',
      'connection',
      'content-length',
      'content-type',
      'host',
      'traceparent',
    ]);
  });

  it('give the authorization to a member that is named for it', async () => {
    const trusting = await startTestGateway(await services(), { authorized: new Set(['lyon']) });
    await trusting.ask(query, { headers });
    await trusting.close();

    expect(lyon.requests[0]!.headers).toMatchObject({ authorization: 'Bearer secret' });
    expect(lyon.requests[0]!.headers.cookie).toBeUndefined();
  });
});
