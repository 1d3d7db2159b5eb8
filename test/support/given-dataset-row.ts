import fc from 'fast-check';
import type { DatasetRow, DistributionRow } from '../../src/publish/dcat/dataset-row.js';

/** A dataset of which nothing is known but its title; a test names only what it is about. */
export const givenDataset = (fields: Partial<DatasetRow> = {}): DatasetRow => ({
  id: 1,
  slug: 'bicycle-counts',
  assertion: 'HARVESTED',
  title: 'Bicycle counts',
  titles: [],
  description: null,
  descriptions: [],
  keywords: [],
  type: 'CATALOGUE_DATASET',
  identifier: null,
  iri: null,
  otherIdentifiers: [],
  publisherName: null,
  publisherCity: null,
  publisherBusiness: null,
  accessModel: null,
  accessRight: null,
  licence: null,
  licenceCode: null,
  landingPage: null,
  issued: null,
  modified: null,
  frequency: null,
  frequencyCode: null,
  languages: [],
  periods: [],
  places: [],
  conformsTo: [],
  hasContactPoint: null,
  listedAt: '2026-11-20T08:00:00Z',
  changedAt: '2026-11-21T09:30:00Z',
  catalogues: [],
  sources: [],
  distributions: [],
  themes: [],
  cities: [],
  countries: [],
  kinds: [],
  implementations: [],
  ...fields,
});

export const givenDistribution = (fields: Partial<DistributionRow> = {}): DistributionRow => ({
  position: 0,
  identifier: null,
  titles: [],
  descriptions: [],
  accessUrl: null,
  downloadUrl: null,
  format: null,
  formatCode: null,
  mediaType: null,
  licence: null,
  licenceCode: null,
  rights: null,
  byteSize: null,
  issued: null,
  modified: null,
  conformsTo: [],
  systemId: null,
  ...fields,
});

/** A kind of data that a dataset is filed under, or that its words point to. */
export const givenKind = (slug: string, isInferred = false): DatasetRow['kinds'][number] => ({
  kind: {
    slug,
    name: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
    definition: `Data about ${slug}.`,
    altLabels: [],
    broader: null,
    theme: { code: 'TRAN', label: 'Transport', iri: null },
  },
  isInferred,
});

/** What foreign catalogues put where an address, a date or a word belongs. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://x.example',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/a b<c>"d"{e}|f\\g^h`i',
  'https://example.org/%zz%',
  'https://example.org/a/../b/./c',
  'https://exa mple.org/',
  'https://',
  'https://example.org/\u0085\u202e\ufffe\ue000',
  'urn:example:a b',
  '_:b0',
  'http://example.org/?a=1&b=<2>#c#d',
  ']]> <![CDATA[ & &amp; <b>"\'',
  '"""\\u0041\\n\\',
  'tab\tfeed\nreturn\rend\r\n',
  'control \u0001\u0008\u000b\u001f\u007f end',
  'half \ud800 pair \udc00',
  '\ufeff\ufffe\uffff',
  '@prefix dct: <http://evil.example/> .',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","open")',
  '2019-02-30',
  '2019-13',
  '12/03/2019',
  '2019-03-12T25:00',
  '2019-03-12 10:00+01:00',
] as const;

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('2019', '2019-03', '2019-03-12', '2019-03-12T10:00Z', 'CC BY 4.0', 'CSV'),
);
const maybe = fc.option(hostile);
const language = fc.option(fc.constantFrom('nl', 'nl-BE', 'zh_TW', '', 'x"y', 'sr-Latn', 'EN'));
const texts = fc.array(fc.record({ text: hostile, language }), { maxLength: 3 });
const words = fc.array(hostile, { maxLength: 3 });

const distribution = fc
  .record({
    titles: texts,
    descriptions: texts,
    identifier: maybe,
    accessUrl: maybe,
    downloadUrl: maybe,
    format: maybe,
    formatCode: fc.option(fc.constantFrom('CSV', 'GEOJSON')),
    mediaType: fc.option(fc.oneof(hostile, fc.constant('text/csv'))),
    licence: maybe,
    licenceCode: fc.option(fc.constant('CC_BY_4_0')),
    rights: maybe,
    byteSize: fc.option(fc.double()),
    issued: maybe,
    modified: maybe,
    conformsTo: words,
    systemId: maybe,
  })
  .map(givenDistribution);

/** Datasets as the worst catalogues have them. */
export const arbitraryDataset: fc.Arbitrary<DatasetRow> = fc
  .record({
    title: hostile,
    titles: texts,
    description: maybe,
    descriptions: texts,
    keywords: texts,
    identifier: maybe,
    iri: maybe,
    otherIdentifiers: words,
    publisherName: maybe,
    accessModel: maybe,
    licence: maybe,
    landingPage: maybe,
    issued: maybe,
    modified: maybe,
    frequency: maybe,
    languages: fc.subarray(['nl', 'en', 'fry', 'xx']),
    periods: fc.array(fc.record({ start: maybe, end: maybe }), { maxLength: 2 }),
    places: fc.array(fc.record({ iri: maybe, names: texts }), { maxLength: 2 }),
    conformsTo: words,
    hasContactPoint: fc.boolean(),
    catalogues: fc.array(fc.record({ url: hostile, title: hostile }), { maxLength: 2 }),
    kinds: fc.array(fc.constantFrom(givenKind('cycling'), givenKind('weather', true)), {
      maxLength: 1,
    }),
    distributions: fc
      .array(distribution, { maxLength: 3 })
      .map((list) => list.map((given, position) => ({ ...given, position }))),
  })
  .map(givenDataset);
