import type { DescribedDataset } from '../../../src/harvest/duplicates/evidence/record-keys.js';

type Distribution = DescribedDataset['distributions'][number];

/** What is known of a dataset by which it could be told again: nothing but a title unless given. */
export function prepareDescribed({
  distributions = [],
  ...dataset
}: Partial<DescribedDataset['dataset']> & {
  distributions?: readonly Partial<Distribution>[];
}): DescribedDataset {
  return {
    dataset: {
      identifier: 'trees',
      iri: null,
      other_identifiers: [],
      title: 'Trees',
      titles: [],
      publisher_city: null,
      publisher_business: null,
      publisher_name: null,
      landing_page: null,
      stated: [],
      ...dataset,
    },
    distributions: distributions.map((distribution) => ({
      access_url: null,
      download_url: null,
      system_id: null,
      ...distribution,
    })),
  };
}
