import type { Catalogue } from '../catalogue.js';
import type { Business } from '../schema/business.schema.js';
import type { Rows } from '../write/tables.js';
import { assertionOfBasis, editorial, stated } from './assertions.js';
import { kindsOfDatasets } from './kinds-of-datasets.js';
import { sourceLinks } from './source-links.js';
import { distinct } from './words.js';

type BusinessTable =
  | 'business'
  | 'business_source'
  | 'business_city'
  | 'business_country'
  | 'business_dataset'
  | 'business_kind';

/** Businesses, where they are active, what they offer and which kinds they hold. */
export function planBusinesses(catalogue: Catalogue): Pick<Rows, BusinessTable> {
  const { businesses } = catalogue;
  return {
    business: businesses.map(planBusiness),
    business_source: sourceLinks('business_id', businesses),
    business_city: businesses.flatMap(({ id, operatesInCities }) =>
      distinct(operatesInCities).map((city) => ({ business_id: id, city_id: city, ...stated })),
    ),
    business_country: businesses.flatMap(({ id, operatesInCountries }) =>
      distinct(operatesInCountries).map((code) => ({
        business_id: id,
        country_id: code,
        ...stated,
      })),
    ),
    business_dataset: businesses.flatMap(({ id, offers }) =>
      distinct(offers).map((dataset) => ({ business_id: id, dataset_id: dataset, ...stated })),
    ),
    business_kind: planHeldKinds(catalogue),
  };
}

function planBusiness(business: Business): Rows['business'][number] {
  const { headquartersCountry: headquarters, headquartersBasis: basis } = business;
  return {
    slug: business.id,
    ...stated,
    name: business.name,
    sector: business.sector,
    headquarters_id: headquarters,
    headquarters_assertion: headquarters === null ? null : assertionOfBasis(basis),
    headquarters_basis: basis,
    website: business.website,
    note: business.note,
  };
}

/** A business holds the kinds of what it offers or publishes and those that name it, but for what it does not hold. */
function planHeldKinds({ businesses, datasets, dataKinds }: Catalogue): Rows['business_kind'] {
  const kindsOf = kindsOfDatasets(dataKinds);
  const kindsById = new Map(datasets.map((dataset) => [dataset.id, kindsOf(dataset)]));
  const published = Map.groupBy(datasets, ({ publisher }) =>
    publisher.type === 'business' ? publisher.id : null,
  );
  return businesses.flatMap(({ id, offers }) => {
    const datasetIds = [...offers, ...(published.get(id) ?? []).map((dataset) => dataset.id)];
    const ofDatasets = datasetIds.flatMap((dataset) => kindsById.get(dataset) ?? []);
    const named = dataKinds.kinds.filter((kind) => kind.businesses.includes(id));
    const notHeld = dataKinds.notHeld.filter(({ business }) => business === id);
    const left = new Set(notHeld.flatMap(({ kinds }) => kinds));
    return distinct([...ofDatasets, ...named.map(({ slug }) => slug)])
      .filter((kind) => !left.has(kind))
      .map((kind) => ({ business_id: id, kind_id: kind, ...editorial }));
  });
}
