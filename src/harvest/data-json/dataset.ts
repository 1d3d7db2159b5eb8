import { NOTHING_OF_AGENT, NOTHING_OF_DATASET, NOTHING_OF_DISTRIBUTION } from '../empty-stated.js';
import { isGiven } from '../json/stated-json.js';
import { readPeriod, readPlaces } from '../stated-coverage.js';
import type {
  StatedAgent,
  StatedDataset,
  StatedDistribution,
  StatedPeriod,
} from '../stated-dataset.js';
import type { DataJsonDistribution, DataJsonRecord } from './record.js';

/** What a record of a data.json file states. */
export function datasetOfDataJson(record: DataJsonRecord, identifier: string): StatedDataset {
  return {
    ...NOTHING_OF_DATASET,
    identifier,
    iri: record['@id'],
    titles: record.title,
    descriptions: record.description,
    keywords: keywordsOf(record.keyword),
    themes: [...new Set([...record.superTheme, ...record.theme])],
    landingPages: record.landingPage,
    publisher: publisherOf(record.publisher),
    hasContactPoint: isGiven(record.contactPoint) || isGiven(record.mbox),
    issued: record.issued,
    modified: record.modified,
    frequency: record.accrualPeriodicity,
    languages: record.language,
    // "restricted public" and "non-public" data is listed on purpose: that it exists is public.
    accessRights: record.accessLevel ?? record.rights,
    licence: record.license,
    places: readPlaces(record.spatial),
    periods: record.temporal.map(periodOf),
    conformsTo: record.conformsTo,
    distributions: distributionsOf(record),
  };
}

/** Version 1.0 writes keywords as one text with commas. */
function keywordsOf(stated: readonly string[]): StatedDataset['keywords'] {
  const [only = ''] = stated;
  const keywords = stated.length === 1 ? only.split(/[,;]/) : stated;
  return keywords
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text: text.trim(), language: null }));
}

function publisherOf(stated: DataJsonRecord['publisher']): StatedAgent | null {
  if (stated === null) return null;
  const names = stated.name.length > 0 ? stated.name : stated.prefLabel;
  if (names.length === 0 && stated['@id'] === null) return null;
  return { ...NOTHING_OF_AGENT, iri: stated['@id'], names, homepage: stated.homepage };
}

function periodOf(stated: DataJsonRecord['temporal'][number]): StatedPeriod {
  return stated.written === null
    ? { start: stated.startDate, end: stated.endDate }
    : readPeriod(stated.written);
}

function distributionsOf(record: DataJsonRecord): StatedDistribution[] {
  if (record.distribution.length > 0) return record.distribution.map(distributionOf);
  const { accessURL, webService, format } = record;
  const ofVersion1 = [
    { ...NOTHING_OF_DISTRIBUTION, accessUrl: accessURL, format },
    { ...NOTHING_OF_DISTRIBUTION, accessUrl: webService },
  ];
  return ofVersion1.filter(({ accessUrl }) => accessUrl !== null);
}

function distributionOf(stated: DataJsonDistribution): StatedDistribution {
  return {
    ...NOTHING_OF_DISTRIBUTION,
    identifier: stated['@id'] ?? stated.identifier,
    titles: stated.title,
    descriptions: stated.description,
    accessUrl: stated.accessURL,
    downloadUrl: stated.downloadURL,
    format: stated.format,
    mediaType: stated.mediaType,
    licence: stated.license,
    rights: stated.rights,
    byteSize: stated.byteSize,
    issued: stated.issued,
    modified: stated.modified,
    conformsTo: stated.conformsTo,
  };
}
