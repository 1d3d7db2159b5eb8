import { NOTHING_OF_AGENT, NOTHING_OF_DATASET } from '../empty-stated.js';
import { firstStated } from '../json/stated-json.js';
import { readPeriod, readPlace, readPlaces } from '../stated-coverage.js';
import type { StatedDataset, StatedPeriod, StatedText } from '../stated-dataset.js';
import { datasetPage } from './addresses.js';
import { distributionsOf } from './distributions.js';
import { noBasics, noDcat, type OpendatasoftRecord } from './record.js';

type Basics = typeof noBasics;
type Dcat = typeof noDcat;

/** What a dataset of Opendatasoft states; `url` is the address of the document it was in. */
export function datasetOfOpendatasoft(
  record: OpendatasoftRecord,
  identifier: string,
  url: string,
): StatedDataset {
  const basics = record.metas?.default ?? noBasics;
  const dcat = record.metas?.dcat ?? noDcat;
  return {
    ...NOTHING_OF_DATASET,
    identifier,
    titles: inLanguage(basics.title, basics),
    descriptions: inLanguage(basics.description, basics),
    keywords: inLanguage(
      basics.keyword.map((text) => ({ text, language: null })),
      basics,
    ),
    themes: basics.theme,
    landingPages: [datasetPage(url, identifier), ...basics.references].filter(
      (page) => page !== null,
    ),
    publisher: publisherOf(basics, dcat),
    hasContactPoint: dcat.contact_name !== null || dcat.contact_email !== null,
    issued: firstStated(dcat.issued, dcat.created),
    modified: basics.modified,
    frequency: firstStated(dcat.accrualperiodicity, basics.update_frequency),
    languages: basics.language,
    accessRights: dcat.accessrights,
    licence: firstStated(basics.license_url, basics.license),
    places: placesOf(basics, dcat),
    periods: periodsOf(dcat),
    conformsTo: dcat.conforms_to,
    distributions: distributionsOf(record, identifier, url),
  };
}

/** A portal gives its texts in one language: the first of those that it has them in. */
function inLanguage(
  texts: readonly StatedText[],
  { metadata_languages: [language] }: Basics,
): StatedText[] {
  return texts.map((stated) => ({ ...stated, language: stated.language ?? language ?? null }));
}

function publisherOf(basics: Basics, dcat: Dcat): StatedDataset['publisher'] {
  const names = basics.publisher.length > 0 ? basics.publisher : dcat.creator;
  return names.length === 0 ? null : { ...NOTHING_OF_AGENT, names };
}

/** The box around the records is worked out by the portal. */
function placesOf(basics: Basics, dcat: Dcat): StatedDataset['places'] {
  const named = new Set([...basics.territory, ...dcat.spatial, ...basics.geographic_reference]);
  return [...[...named].map(readPlace), ...readPlaces(geometryIn(basics.bbox))];
}

const geometryIn = (feature: unknown): unknown =>
  typeof feature === 'object' && feature !== null && 'geometry' in feature
    ? feature.geometry
    : feature;

function periodsOf(dcat: Dcat): StatedPeriod[] {
  const { temporal_coverage_start: start, temporal_coverage_end: end } = dcat;
  if (start !== null || end !== null) return [{ start, end }];
  return dcat.temporal === null ? [] : [readPeriod(dcat.temporal)];
}
