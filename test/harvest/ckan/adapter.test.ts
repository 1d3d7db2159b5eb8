import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ckanAdapter } from '../../../src/harvest/ckan/adapter.js';
import { bytesOf, findIn, shortly } from '../../support/catalogue-document.js';
import { LANES, PAGE, search } from './given-answers.js';

describe('an answer', () => {
  it('may be one dataset', async () => {
    const { datasets, next } = await findIn(ckanAdapter, {
      help: '…',
      success: true,
      result: LANES,
    });

    expect(datasets).toMatchObject([
      { identifier: '7b1f', frequency: 'monthly', distributions: [{}, {}] },
    ]);
    expect(next).toEqual([]);
  });

  it.each([
    ['a list', [LANES]],
    ['a list in a list', [[LANES]]],
  ])('of DKAN may have its datasets in %s', async (_what, result) => {
    const { datasets, problems } = await findIn(ckanAdapter, { success: true, result });

    expect(datasets).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('of DKAN may call public datasets private, and their publisher a group', async () => {
    const ofDkan = {
      ...LANES,
      organization: undefined,
      private: true,
      state: 'Active',
      groups: [{ title: 'Region', name: 'group/region' }],
    };
    const { datasets } = await findIn(ckanAdapter, { success: true, result: [ofDkan] });

    expect(datasets).toMatchObject([{ publisher: { names: [{ text: 'Region' }] }, themes: [] }]);
  });

  it('may be a list of names, which lead to the datasets', async () => {
    const url = 'https://ckan.example/api/3/action/package_list';
    const { next } = await findIn(ckanAdapter, { success: true, result: ['a', 'b c'] }, { url });

    expect(next).toEqual([
      'https://ckan.example/api/3/action/package_show?id=a',
      'https://ckan.example/api/3/action/package_show?id=b+c',
    ]);
  });

  it.each([
    [
      'says that it failed',
      { success: false, error: { message: 'Not found', __type: 'Not Found' } },
    ],
    ['says that it failed, and has a result', { success: false, result: [] }],
    ['has no result', { success: true }],
    ['has a result of nothing', { success: true, result: null }],
    ['has another result', { success: true, result: { x: 1 } }],
    ['is another JSON', [1]],
  ])('is told when it %s', async (_what, body) => {
    const { datasets, problems } = await findIn(ckanAdapter, body);

    expect(problems.map(shortly)).toEqual(['REJECTED DOCUMENT_BROKEN result']);
    expect(datasets).toEqual([]);
  });

  it('tells why it failed', async () => {
    const { problems } = await findIn(ckanAdapter, {
      success: false,
      error: { message: 'Not found' },
    });

    expect(problems[0]?.found).toBe('{"message":"Not found"}');
  });
});

it('finds the same however an answer is cut, and nothing that is not in it', async () => {
  const whole = bytesOf(search([LANES, { ...LANES, id: 'é' }, { id: 'c', title: { de: 'ß' } }], 9));
  const all = await findIn(ckanAdapter, whole, { url: PAGE });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.integer({ min: 1, max: 40 }), async (end, pieces) => {
      const cut = await findIn(ckanAdapter, whole.subarray(0, end), { url: PAGE, pieces });

      expect(cut).toEqual(await findIn(ckanAdapter, whole.subarray(0, end), { url: PAGE }));
      expect(cut.datasets).toEqual(all.datasets.slice(0, cut.datasets.length));
    }),
  );
});

it('makes no dataset of one that is cut off', async () => {
  const whole = bytesOf({ success: true, result: LANES });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 3), async (end) => {
      expect((await findIn(ckanAdapter, whole.subarray(0, end))).datasets).toEqual([]);
    }),
  );
});
