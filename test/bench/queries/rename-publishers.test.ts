import { expect, it } from 'vitest';
import { renamePublishers } from './rename-publishers.js';

const dataset = {
  slug: 'tram-stops',
  publisherName: null,
  publisherCity: null,
  publisherBusiness: null,
};

it.each([
  [{ publisherCity: { slug: 'porto' } }, { slug: 'porto' }],
  [{ publisherBusiness: { slug: 'voi' } }, { slug: 'voi' }],
  [{ publisherName: 'Region of Porto' }, { name: 'Region of Porto' }],
])('makes one publisher of %o, however deep it lies', (fields, publisher) => {
  expect(renamePublishers({ nodes: [{ ...dataset, ...fields }] })).toEqual({
    nodes: [{ slug: 'tram-stops', publisher }],
  });
});

it('leaves the rest as it is', () => {
  const data = { totalCount: 3, city: null, names: ['Porto'] };
  expect(renamePublishers(data)).toEqual(data);
});
