import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { cities } from '../city/city.listing.js';
import type { Context } from '../context.js';
import { countries } from '../country/country.listing.js';
import { CountryType } from '../country/country.type.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { edgeFields, toPage } from '../edge-fields.js';
import { events } from '../event/event.listing.js';
import { implementations } from '../implementation/implementation.listing.js';
import { networks } from '../network/network.listing.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import type { Row } from '../reading/noun.js';
import { rootFields, sourceField } from '../root-fields.js';
import { businesses } from './business.listing.js';
import { BusinessType, HeadquartersType } from './business.type.js';

const link = (table: string, node: string, statedBy?: string) => ({
  table,
  parent: 'business_id',
  node,
  ...(statedBy && { statedBy }),
});

const BusinessEdges = edgeFields(BusinessType, {
  cities: toPage(
    linkEdge(cities.noun, link('business_city', 'city_id', 'Business')),
    cities,
    'Cities in which it is active.',
  ),
  countries: toPage(
    linkEdge(countries.noun, link('business_country', 'country_id', 'Business')),
    countries,
    'Countries in which it is active.',
  ),
  kinds: toPage(
    linkEdge(dataKinds.noun, link('business_kind', 'kind_id', 'Business')),
    dataKinds,
    'Kinds of data that it holds.',
  ),
  offers: toPage(
    linkEdge(datasets.noun, link('business_dataset', 'dataset_id', 'Business')),
    datasets,
    'Datasets that it offers or feeds, published by itself or by others.',
  ),
  publishedDatasets: toPage(
    keyEdge(datasets.noun, 'publisher_business_id'),
    datasets,
    'Datasets that it publishes.',
  ),
  implementations: toPage(
    linkEdge(implementations.noun, link('implementation_business', 'implementation_id')),
    implementations,
    'Implementations in which it takes part.',
  ),
  networks: toPage(
    linkEdge(networks.noun, link('network_business', 'network_id')),
    networks,
    'Networks and associations that it belongs to.',
  ),
  events: toPage(
    linkEdge(events.noun, link('event_business', 'event_id')),
    events,
    'Events in which it took part.',
  ),
});

@Resolver(() => BusinessType)
class BusinessResolver {
  @FieldResolver(() => HeadquartersType, {
    nullable: true,
    description: 'Where it has its seat; null when not known.',
  })
  headquarters(@Root() row: Row): object | null {
    return row['headquartersId'] ? headquartersOf(row) : null;
  }
}

const headquartersOf = (row: Row): object => ({
  countryId: row['headquartersId'],
  assertion: row['headquartersAssertion'],
  basis: row['headquartersBasis'],
});

@Resolver(() => HeadquartersType)
class HeadquartersResolver {
  @FieldResolver(() => CountryType, { description: 'The country of the seat.' })
  country(
    @Root() { countryId }: { countryId: number },
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row | null> {
    return read.one(countries.noun, countryId, info);
  }
}

export const businessResolvers = [
  BusinessEdges,
  BusinessResolver,
  HeadquartersResolver,
  rootFields(businesses, { one: 'business', many: 'businesses', example: 'proximus' }),
  sourceField(businesses),
];
