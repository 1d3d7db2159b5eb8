import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Federation,
  QUERY,
  reportOfLyon,
  startFederation,
  type well,
  without,
} from '../../support/federation.js';
import type { Answer, TestGateway } from '../../support/gateway.js';
import { type TestMember, answerWith, facts, sendJson } from '../../support/member.js';

let federation: Federation;
let member: TestMember;
let gateway: TestGateway;

beforeAll(async () => {
  federation = await startFederation();
  ({ member, gateway } = federation);
});
beforeEach(() => federation.recover());
afterAll(() => federation.close());

describe('an answer with wrong types', () => {
  it.each<[string, unknown, unknown, (string | number)[]]>([
    ['a word for a number', { ...facts, bikes: 'many' }, { ...facts, bikes: null }, ['bikes']],
    ['an object for a number', { ...facts, bikes: {} }, { ...facts, bikes: null }, ['bikes']],
    [
      'a value that the enum lacks',
      { ...facts, mood: 'ANGRY' },
      { ...facts, mood: null },
      ['mood'],
    ],
    ['a word for a list', { ...facts, places: 'all' }, { ...facts, places: null }, ['places']],
    [
      'a null in a list of values',
      { ...facts, places: [null] },
      { ...facts, places: null },
      ['places', 0],
    ],
    [
      'a word for an object',
      { ...facts, square: 'big' },
      { ...facts, square: null },
      ['square', 'name'],
    ],
    [
      'a required value that is not there',
      { ...facts, square: {} },
      { ...facts, square: null },
      ['square', 'name'],
    ],
    [
      'a list for everything',
      [],
      { bikes: null, mood: null, places: null, square: null },
      ['bikes'],
    ],
  ])('%s: that value alone is null, and the member is named', async (...given) => {
    const [, wrong, right, path] = given;
    member.respond = answerWith(wrong);
    const { data, errors, extensions } = await gateway.ask(QUERY);

    expect(data).toMatchObject({ city: { name: 'Lyon' } });
    expect((data as typeof well).city.lyon).toEqual(right);
    expect(errors![0]).toMatchObject({ extensions: { code: 'MEMBER_BAD_ANSWER', member: 'lyon' } });
    expect(errors![0]!.path).toEqual(expect.arrayContaining(['city', 'lyon', ...path]));
    expect(reportOfLyon({ extensions } as Answer)).toMatchObject({ status: 'MEMBER_BAD_ANSWER' });
  });

  it('gives no more than ten errors, however long the list', async () => {
    member.respond = answerWith({ ...facts, places: [{}] });
    const many = '{ cities(first: 100) { nodes { slug lyon { places } } } }';
    const { data, errors } = await gateway.ask(many);

    expect((data as { cities: { nodes: unknown[] } }).cities.nodes).toHaveLength(100);
    expect(errors!.length).toBeLessThanOrEqual(10);
  });
});

describe('errors of a member', () => {
  it('are passed on with its name, and cannot steer the answer', async () => {
    member.respond = (response) =>
      sendJson(response, {
        data: { _entities: [{ __typename: 'City', lyon: null }] },
        errors: [
          {
            message: 'The counters rest.',
            path: ['_entities', 0, 'lyon'],
            extensions: { code: 'RESTING', http: { status: 401 }, stacktrace: ['at secret.js'] },
          },
        ],
      });
    const response = await fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    const { data, errors, extensions } = (await response.json()) as Answer;

    expect(response.status).toBe(200);
    expect(data).toEqual(without);
    expect(errors).toEqual([
      {
        message: 'The counters rest.',
        path: ['city', 'lyon'],
        extensions: { code: 'RESTING', member: 'lyon' },
      },
    ]);
    expect(reportOfLyon({ extensions } as Answer)).toMatchObject({ status: 'ERRORS' });
  });
});
