import type { StatedValue } from '../../catalogue/dataset/dataset.entity.js';
import type { Recognised } from '../gazetteer/recognise-records.js';
import type {
  LanguageText,
  MappedCode,
  MappedValue,
  NormalisedAgent,
  NormalisedDataset,
  NormalisedDistribution,
} from '../normalised-dataset.js';
import type { DatasetQuality } from '../quality/quality.js';
import type {
  DatasetColumns,
  DistributionColumns,
  RecordContent,
  RecordKind,
} from './record-content.js';

/** What was found of a dataset beyond what its source states. */
export interface Found extends Recognised {
  readonly kinds: readonly RecordKind[];
  readonly quality: DatasetQuality;
}

/** What the catalogue keeps of a dataset. The order of the keys is fixed, so that equal content is equal text. */
export function contentOf(dataset: NormalisedDataset, found: Found): RecordContent {
  const { kinds, cities, countries } = found;
  return {
    dataset: columnsOf(dataset, found),
    themes: codes(dataset.themes),
    kinds,
    cities,
    countries,
    distributions: dataset.distributions.map(columnsOfDistribution),
  };
}

function columnsOf(dataset: NormalisedDataset, { quality, ...recognised }: Found): DatasetColumns {
  const { title, titles, descriptions, publisher, licence, frequency } = dataset;
  return {
    title,
    titles: mainFirst(titles, title),
    description: textLike(descriptions, titles, title),
    descriptions,
    keywords: dataset.keywords,
    type: dataset.byHansa?.type ?? (isFeed(dataset) ? 'LIVE_FEED' : 'CATALOGUE_DATASET'),
    identifier: dataset.identifier,
    iri: dataset.iri,
    other_identifiers: dataset.otherIdentifiers,
    publisher_city: recognised.publisherCity,
    publisher_business: recognised.publisherBusiness,
    publisher_name: nameOf(publisher),
    access_model: dataset.byHansa?.accessModel ?? null,
    access_right: codeOf(dataset.accessRight),
    licence: statedIn(licence),
    licence_code: codeOf(licence),
    landing_page: dataset.landingPages[0] ?? null,
    issued: valueOf(dataset.issued),
    modified: valueOf(dataset.modified),
    frequency: statedIn(frequency),
    frequency_code: codeOf(frequency),
    languages: codes(dataset.languages),
    periods: dataset.periods,
    places: placesOf(dataset),
    conforms_to: dataset.conformsTo,
    has_contact_point: dataset.hasContactPoint,
    stated: statedValues(dataset),
    quality_score: quality.score,
    quality: storedQuality(quality),
  };
}

function columnsOfDistribution(distribution: NormalisedDistribution): DistributionColumns {
  const { licence } = distribution;
  return {
    identifier: distribution.identifier,
    titles: distribution.titles,
    descriptions: distribution.descriptions,
    access_url: distribution.accessUrl,
    download_url: distribution.downloadUrl,
    ...formatOf(distribution),
    media_type: codeOf(distribution.mediaType),
    licence: statedIn(licence),
    licence_code: codeOf(licence),
    rights: distribution.rights,
    byte_size: valueOf(distribution.byteSize),
    issued: valueOf(distribution.issued),
    modified: valueOf(distribution.modified),
    conforms_to: distribution.conformsTo,
    system_id: distribution.systemId,
  };
}

/** A guess from an address stands where a source is silent, and never beside words that may mean something else. */
function formatOf({
  format,
  formatBasis,
  ...distribution
}: NormalisedDistribution): Pick<DistributionColumns, 'format' | 'format_code'> {
  const { accessUrl, downloadUrl, mediaType } = distribution;
  const elsewhere = [accessUrl, downloadUrl, statedIn(mediaType)].map(asAddress);
  const isSilent = formatBasis !== 'STATED' && elsewhere.includes(asAddress(statedIn(format)));
  return {
    format: isSilent ? null : statedIn(format),
    format_code: formatBasis === 'URL' && !isSilent ? null : codeOf(format),
  };
}

/** As addresses are kept, where a text is one. */
const asAddress = (text: string | null): string | null =>
  text === null ? null : (URL.parse(text)?.href ?? text);

type Known<Of> = Of | null | undefined;

const codeOf = (mapped: Known<MappedCode>): string | null => mapped?.code ?? null;
const statedIn = (mapped: Known<{ readonly stated: string }>): string | null =>
  mapped?.stated ?? null;
const valueOf = <Value>(mapped: Known<MappedValue<Value>>): Value | null => mapped?.value ?? null;

const nameOf = (publisher: NormalisedAgent | null): string | null =>
  publisher?.names[0]?.text ?? publisher?.iri ?? null;

const storedQuality = ({ rating, unknownPoints, dimensions, fixes }: DatasetQuality) => ({
  rating,
  unknownPoints,
  dimensions: [...dimensions],
  fixes: [...fixes],
});

/** A place that is only drawn says nothing in words. */
const placesOf = ({ places }: NormalisedDataset): DatasetColumns['places'] =>
  places.flatMap(({ iri, names }) =>
    iri === null && names.length === 0 ? [] : { iri, names: [...names] },
  );

const isFeed = ({ distributions }: NormalisedDataset): boolean =>
  distributions.some(({ systemId }) => systemId !== null);

const codes = (mapped: readonly MappedCode[]): string[] => [
  ...new Set(mapped.flatMap(({ code }) => code ?? [])),
];

const mainFirst = (texts: readonly LanguageText[], main: string): LanguageText[] =>
  texts.toSorted((one, other) => Number(other.text === main) - Number(one.text === main));

/** The description in the language of the title, else the first one. */
function textLike(
  descriptions: readonly LanguageText[],
  titles: readonly LanguageText[],
  title: string,
): string | null {
  const language = titles.find(({ text }) => text === title)?.language ?? null;
  const alike = descriptions.find((description) => description.language === language);
  return (alike ?? descriptions[0])?.text ?? null;
}

/** The source's own words for what was mapped or read, where no column keeps them. */
function statedValues(dataset: NormalisedDataset): StatedValue[] {
  const { themes, languages, distributions, publisher } = dataset;
  const all: Record<string, readonly (string | null)[]> = {
    themes: themes.map(statedIn),
    languages: languages.map(statedIn),
    accessRight: [statedIn(dataset.accessRight)],
    issued: [statedIn(dataset.issued)],
    modified: [statedIn(dataset.modified)],
    type: [dataset.type],
    landingPage: dataset.landingPages.slice(1),
    'distributions.mediaType': distributions.map(({ mediaType }) => statedIn(mediaType)),
    'distributions.byteSize': distributions.map(({ byteSize }) => statedIn(byteSize)),
    ...(publisher && {
      'publisher.iri': [publisher.iri],
      'publisher.homepage': [publisher.homepage],
      'publisher.type': [publisher.type],
    }),
  };
  return Object.entries(all).flatMap(([field, values]) => {
    const stated = [...new Set(values.filter((value) => value !== null))];
    return stated.length > 0 ? [{ field, values: stated }] : [];
  });
}
