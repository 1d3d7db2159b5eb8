import { Addresses } from '../dcat/addresses.js';
import { type DatasetRow, type DistributionRow, publisherOf } from '../dcat/dataset-row.js';
import { authorityTerm } from '../dcat/authority.js';
import { statedUrl } from '../rdf/stated-iri.js';

/** A dataset as search engines read it (schema.org/Dataset); what is not known is left out. */
export function describeForSearch(row: DatasetRow, publicUrl: string): object {
  const url = new Addresses(publicUrl).dataset(row.slug);
  return withoutGaps({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: row.title,
    description: row.descriptions[0]?.text ?? row.description ?? row.title,
    identifier: row.identifier,
    sameAs: statedUrl(row.landingPage)?.value,
    keywords: row.keywords.map(({ text }) => text),
    datePublished: row.issued,
    dateModified: row.modified,
    license: licenceOf(row),
    publisher: organisation(row),
    spatialCoverage: row.cities.map(({ name }) => ({ '@type': 'Place', name })),
    inLanguage: row.languages,
    about: row.kinds.filter(({ isInferred }) => !isInferred).map(({ kind }) => kind.name),
    distribution: row.distributions.flatMap((given) => describeDownload(given) ?? []),
    includedInDataCatalog: { '@type': 'DataCatalog', url: `${publicUrl}/dcat/catalog` },
  });
}

function organisation(row: DatasetRow): object | undefined {
  const name = publisherOf(row);
  return name === null ? undefined : { '@type': 'Organization', name };
}

const licenceOf = ({ licence, licenceCode }: Pick<DatasetRow, 'licence' | 'licenceCode'>) =>
  (licenceCode && authorityTerm('licence', licenceCode)?.iri) || statedUrl(licence)?.value;

function describeDownload(given: DistributionRow): object | undefined {
  const url = statedUrl(given.downloadUrl) ?? statedUrl(given.accessUrl);
  if (!url) return undefined;
  return withoutGaps({
    '@type': 'DataDownload',
    contentUrl: url.value,
    name: given.titles[0]?.text,
    encodingFormat: given.mediaType ?? given.format,
    license: licenceOf(given),
  });
}

const withoutGaps = (fields: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));

const isKnown = (value: unknown): boolean =>
  value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
