import type { Catalogue } from '../catalogue.js';
import type { Dataset } from '../schema/dataset.schema.js';
import type { Rows } from '../write/tables.js';
import { assertionOfDataset, editorial } from './assertions.js';
import { kindsOfDatasets } from './kinds-of-datasets.js';
import { sourceLinks } from './source-links.js';
import { constantCase, distinct } from './words.js';

type DatasetTable =
  | 'dataset'
  | 'dataset_source'
  | 'dataset_theme'
  | 'dataset_kind'
  | 'dataset_city'
  | 'dataset_country'
  | 'distribution';

/** Datasets, how to get them, what they cover and which kinds they realise. */
export function planDatasets({ datasets, dataKinds }: Catalogue): Pick<Rows, DatasetTable> {
  const kindsOf = kindsOfDatasets(dataKinds);
  return {
    dataset: datasets.map(planDataset),
    dataset_source: sourceLinks('dataset_id', datasets),
    dataset_theme: datasets.map(({ id, theme }) => ({
      dataset_id: id,
      theme_id: theme,
      position: 0,
    })),
    distribution: datasets.flatMap(planDistribution),
    dataset_kind: datasets.flatMap((dataset) =>
      kindsOf(dataset).map((kind) => ({ dataset_id: dataset.id, kind_id: kind, ...editorial })),
    ),
    dataset_city: datasets.flatMap((dataset) =>
      distinct(dataset.coverageCities).map((city) => ({
        dataset_id: dataset.id,
        city_id: city,
        assertion: assertionOfDataset(dataset),
      })),
    ),
    dataset_country: datasets.flatMap((dataset) =>
      distinct(dataset.coverageCountries).map((code) => ({
        dataset_id: dataset.id,
        country_id: code,
        assertion: assertionOfDataset(dataset),
      })),
    ),
  };
}

function planDataset(dataset: Dataset): Rows['dataset'][number] {
  const { publisher } = dataset;
  return {
    slug: dataset.id,
    assertion: assertionOfDataset(dataset),
    title: dataset.title,
    description: dataset.description,
    type: constantCase(dataset.kind),
    publisher_city_id: publisher.type === 'city' ? publisher.id : null,
    publisher_business_id: publisher.type === 'business' ? publisher.id : null,
    publisher_name: publisher.type === 'other' ? publisher.name : null,
    theme_id: dataset.theme,
    access_model: dataset.accessModel,
    licence: dataset.licence,
    landing_page: isFeed(dataset) ? dataset.websiteUrl : dataset.url,
  };
}

/** A feed's address is where to get it; the address of anything else is a page about it. */
function planDistribution(dataset: Dataset): Rows['distribution'] {
  const { format, systemId } = dataset;
  const accessUrl = isFeed(dataset) ? dataset.url : null;
  if (accessUrl === null && format === null && systemId === null) return [];
  return [
    { dataset_id: dataset.id, position: 0, access_url: accessUrl, format, system_id: systemId },
  ];
}

function isFeed({ kind }: Dataset): boolean {
  return kind === 'live-feed';
}
