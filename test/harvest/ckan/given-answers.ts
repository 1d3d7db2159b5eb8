export const PAGE = 'https://ckan.example/api/3/action/package_search?rows=100&start=0';

/** A dataset with something in every field of its own. */
export const LANES = {
  id: '7b1f',
  name: 'cycle-lanes',
  title: 'Cycle lanes',
  notes: '<b>All</b> lanes',
  url: 'https://alder.example/lanes',
  private: false,
  state: 'active',
  type: 'dataset',
  isopen: true,
  license_id: 'cc-by',
  license_title: 'Attribution',
  license_url: 'https://licence.example/by/4.0/',
  metadata_created: '2020-01-01T00:00:00.1',
  metadata_modified: '2021-01-01T00:00:00.1',
  maintainer: 'Roads desk',
  organization: { name: 'alder', title: 'City of Alder', is_organization: true },
  groups: [{ name: 'transport', title: 'Transport' }],
  tags: [{ name: 'bike', display_name: 'Bike' }, { name: 'lane' }],
  extras: [
    { key: 'harvest_object_id', value: 'x' },
    { key: 'frequency', value: 'monthly' },
  ],
  resources: [
    {
      id: 'r1',
      name: 'Table',
      url: 'https://alder.example/lanes.csv',
      format: 'CSV',
      mimetype: 'text/csv',
      size: '12,5 kB',
      url_type: 'upload',
    },
    { id: 'r2', url: 'n/a', format: '', size: null },
  ],
};

export const search = (results: unknown[], count: unknown = results.length) => ({
  help: '…',
  success: true,
  result: { count, facets: {}, results },
});
