import type { Records } from '../catalogue.js';
import type { City } from '../schema/city.schema.js';
import type { Rows } from '../write/tables.js';
import { assertionOfMembership, stated } from './assertions.js';
import { sourceLinks } from './source-links.js';

/** Cities and their networks. */
export function planCities({
  cities,
}: Records): Pick<Rows, 'city' | 'city_source' | 'city_network'> {
  return {
    city: cities.map(planCity),
    city_source: sourceLinks('city_id', cities),
    city_network: cities.flatMap(({ id, networkSources }) =>
      Object.entries(networkSources).map(([network, source]) => ({
        city_id: id,
        network_id: network,
        source_id: source,
        assertion: assertionOfMembership(network),
      })),
    ),
  };
}

const noCode = { code: null, scheme: null };
const noPortal = { url: null, name: null, software: null, softwareDetail: null, source: null };

function planCity(city: City): Rows['city'][number] {
  const lau = city.lau ?? noCode;
  const portal = city.openDataPortal ?? noPortal;
  return {
    slug: city.id,
    ...stated,
    name: city.name,
    local_names: city.localNames,
    country_id: city.country,
    latitude: city.latitude,
    longitude: city.longitude,
    geo_source_id: city.geoSource,
    population: city.population,
    population_year: city.populationYear,
    population_source: city.populationSource,
    geonames_id: city.geonamesId,
    wikidata_id: city.wikidata,
    lau_code: lau.code,
    lau_scheme: lau.scheme,
    nuts_code: city.nuts,
    portal_url: portal.url,
    portal_name: portal.name,
    portal_software: portal.software,
    portal_software_detail: portal.softwareDetail,
    portal_source_id: portal.source,
    note: city.note,
  };
}
