import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { edgeFields, toPage } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import { rootFields } from '../root-fields.js';
import { countries } from './country.listing.js';
import { CountryType } from './country.type.js';

const businessesOfCountry = linkEdge(businesses.noun, {
  table: 'business_country',
  parent: 'country_id',
  node: 'business_id',
});
const datasetsOfCountry = linkEdge(datasets.noun, {
  table: 'dataset_country',
  parent: 'country_id',
  node: 'dataset_id',
});

const CountryEdges = edgeFields(CountryType, {
  cities: toPage(keyEdge(cities.noun, 'country_id'), cities, 'Cities in the country.'),
  businesses: toPage(businessesOfCountry, businesses, 'Businesses that are active in the country.'),
  datasets: toPage(datasetsOfCountry, datasets, 'Datasets that cover the country.'),
  implementations: toPage(
    keyEdge(implementations.noun, 'country_id'),
    implementations,
    'Implementations in its cities, and those of the country itself.',
  ),
});

export const countryResolvers = [
  CountryEdges,
  rootFields(countries, { one: 'country', many: 'countries', key: 'code', example: 'BE' }),
];
