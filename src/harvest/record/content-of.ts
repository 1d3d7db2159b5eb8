import type { StatedValue } from '../../catalogue/dataset/dataset.entity.js';
import type { Recognised } from '../gazetteer/recognise-records.js';
import type {
  LanguageText,
  MappedCode,
  NormalisedDataset,
  NormalisedDistribution,
} from '../normalised-dataset.js';
import type { DatasetColumns, DistributionColumns, RecordContent } from './record-content.js';

/** What the catalogue keeps of a dataset. The order of the keys is fixed, so that equal content is equal text. */
export function contentOf(dataset: NormalisedDataset, recognised: Recognised): RecordContent {
  const { cities, countries } = recognised;
  return {
    dataset: columnsOf(dataset, recognised),
    themes: codes(dataset.themes),
    kinds: [],
    cities,
    countries,
    distributions: dataset.distributions.map(columnsOfDistribution),
  };
}

function columnsOf(dataset: NormalisedDataset, recognised: Recognised): DatasetColumns {
  const { title, titles, descriptions, publisher, licence, frequency } = dataset;
  return {
    title,
    titles: mainFirst(titles, title),
    description: textLike(descriptions, titles, title),
    descriptions,
    keywords: dataset.keywords,
    type: isFeed(dataset) ? 'LIVE_FEED' : 'CATALOGUE_DATASET',
    identifier: dataset.identifier,
    iri: dataset.iri,
    other_identifiers: dataset.otherIdentifiers,
    publisher_city: recognised.publisherCity,
    publisher_business: recognised.publisherBusiness,
    publisher_name: publisher?.names[0]?.text ?? publisher?.iri ?? null,
    access_right: dataset.accessRight?.code ?? null,
    licence: licence?.stated ?? null,
    licence_code: licence?.code ?? null,
    landing_page: dataset.landingPages[0] ?? null,
    issued: dataset.issued?.value ?? null,
    modified: dataset.modified?.value ?? null,
    frequency: frequency?.stated ?? null,
    frequency_code: frequency?.code ?? null,
    languages: codes(dataset.languages),
    periods: dataset.periods,
    places: dataset.places.map(({ iri, names }) => ({ iri, names: [...names] })),
    conforms_to: dataset.conformsTo,
    has_contact_point: dataset.hasContactPoint,
    stated: statedValues(dataset),
    quality_score: 0,
  };
}

function columnsOfDistribution(distribution: NormalisedDistribution): DistributionColumns {
  const { format, licence } = distribution;
  return {
    identifier: distribution.identifier,
    titles: distribution.titles,
    descriptions: distribution.descriptions,
    access_url: distribution.accessUrl,
    download_url: distribution.downloadUrl,
    format: format?.stated ?? null,
    format_code: format?.code ?? null,
    media_type: distribution.mediaType?.code ?? null,
    licence: licence?.stated ?? null,
    licence_code: licence?.code ?? null,
    rights: distribution.rights,
    byte_size: distribution.byteSize?.value ?? null,
    issued: distribution.issued?.value ?? null,
    modified: distribution.modified?.value ?? null,
    conforms_to: distribution.conformsTo,
    system_id: distribution.systemId,
  };
}

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
  const { themes, languages, accessRight, issued, modified, type, landingPages } = dataset;
  const all: Record<string, readonly (string | undefined)[]> = {
    themes: themes.map(({ stated }) => stated),
    languages: languages.map(({ stated }) => stated),
    accessRight: [accessRight?.stated],
    issued: [issued?.stated],
    modified: [modified?.stated],
    type: [type ?? undefined],
    landingPage: landingPages.slice(1),
    'distributions.mediaType': dataset.distributions.map(({ mediaType }) => mediaType?.stated),
    'distributions.byteSize': dataset.distributions.map(({ byteSize }) => byteSize?.stated),
    'publisher.iri': [dataset.publisher?.iri ?? undefined],
    'publisher.homepage': [dataset.publisher?.homepage ?? undefined],
    'publisher.type': [dataset.publisher?.type ?? undefined],
  };
  return Object.entries(all).flatMap(([field, values]) => {
    const stated = [...new Set(values.filter((value) => value !== undefined))];
    return stated.length > 0 ? [{ field, values: stated }] : [];
  });
}
