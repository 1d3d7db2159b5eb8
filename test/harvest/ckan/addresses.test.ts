import { describe, expect, it } from 'vitest';
import { ckanAdapter } from '../../../src/harvest/ckan/adapter.js';
import { findIn } from '../../support/catalogue-document.js';
import { LANES, PAGE, search } from './given-answers.js';

describe('the next page', () => {
  const records = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `d${at}` }));
  const next = async (results: unknown[], count: unknown, url = PAGE) =>
    (await findIn(ckanAdapter, search(results, count), { url })).next;

  it('begins after as many as came, whatever was asked', async () => {
    expect(await next(records(40), 100)).toEqual([
      'https://ckan.example/api/3/action/package_search?rows=100&start=40',
    ]);
  });

  it('goes on from where a page began', async () => {
    expect(await next(records(10), 554, 'https://ckan.example/x?q=title%3AA&start=3')).toEqual([
      'https://ckan.example/x?q=title%3AA&start=13',
    ]);
  });

  it('counts what is broken too', async () => {
    expect(await next([{}, 5, { id: 'a', private: true }], 10)).toEqual([
      PAGE.replace('start=0', 'start=3'),
    ]);
  });

  it.each([
    ['all is read', records(5), 5],
    ['a page is empty, though more were promised', [], 100],
    ['the count shrank meanwhile', records(5), 3],
    ['there is no count', records(5), undefined],
    ['the count is no number', records(5), 'many'],
  ])('is none when %s', async (_what, results, count) => {
    expect(await next(results, count)).toEqual([]);
  });

  it('is none beside a file of answers', async () => {
    expect(await next(records(5), 100, 'https://files.example/saved.json')).toEqual([]);
  });

  it('begins again at a record that was cut off', async () => {
    const whole = JSON.stringify(search(records(3), 10));
    const { next } = await findIn(ckanAdapter, whole.slice(0, whole.indexOf('"d2"') + 2), {
      url: PAGE,
    });

    expect(next).toEqual([PAGE.replace('start=0', 'start=2')]);
  });

  it('of a list without count is asked for until one is empty', async () => {
    const url =
      'https://ckan.example/api/3/action/current_package_list_with_resources?limit=2&offset=2';
    const { next } = await findIn(ckanAdapter, { success: true, result: [LANES, LANES] }, { url });

    expect(next).toEqual([url.replace('offset=2', 'offset=4')]);
    expect((await findIn(ckanAdapter, { success: true, result: [] }, { url })).next).toEqual([]);
  });
});

it.each([
  ['https://ckan.example', '/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  [
    'https://ckan.example/open/data/',
    '/open/data/api/3/action/package_search?rows=100&start=0&sort=id+asc',
  ],
  ['https://ckan.example/api/3', '/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/api/action', '/api/action/package_search?rows=100&start=0&sort=id+asc'],
  [
    'https://ckan.example/api/3/action/package_search?fq=tags:bike&rows=20#x',
    '/api/3/action/package_search?fq=tags%3Abike&rows=20&start=0&sort=id+asc',
  ],
  [
    'https://ckan.example/api/3/action/package_show?id=lanes',
    '/api/3/action/package_show?id=lanes',
  ],
  ['https://ckan.example/saved/answer.json', '/saved/answer.json'],
  ['https://ckan.example/api/3/action/package_list', '/api/3/action/package_list'],
  ['https://ckan.example/dataset', '/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/de/dataset/r%C3%A4der?x=1', '/de/api/3/action/package_show?id=r%C3%A4der'],
  [
    'https://ckan.example/organization/alder',
    '/api/3/action/package_search?fq=organization%3Aalder&rows=100&start=0&sort=id+asc',
  ],
  [
    'https://ckan.example/group/transport',
    '/api/3/action/package_search?fq=groups%3Atransport&rows=100&start=0&sort=id+asc',
  ],
])('begins at the interface of %s', (address, expected) => {
  expect(ckanAdapter.firstUrl(new URL(address)).href).toBe(`https://ckan.example${expected}`);
});
