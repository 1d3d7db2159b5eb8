import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { sql } from '../../database/database.js';
import { businesses } from '../business/business.listing.js';
import type { Context } from '../context.js';
import { countries } from '../country/country.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { edgeFields, toList, toOne, toPage } from '../edge-fields.js';
import { events } from '../event/event.listing.js';
import { implementations } from '../implementation/implementation.listing.js';
import { networks } from '../network/network.listing.js';
import { NetworkMembershipType, NetworkType } from '../network/network.type.js';
import { membershipNoun } from '../network/network.noun.js';
import { conditionEdge, keyEdge, linkEdge } from '../reading/edge.js';
import type { Row } from '../reading/noun.js';
import { rootFields, sourceField } from '../root-fields.js';
import { sourceNoun } from '../source/source.noun.js';
import { SourceType } from '../source/source.type.js';
import { workingGroups } from '../working-group/working-group.listing.js';
import { cities } from './city.listing.js';
import {
  CityType,
  GeoPointType,
  LocalAdministrativeUnitType,
  OpenDataPortalType,
} from './city.type.js';

const source = { noun: sourceNoun, type: SourceType };
const membershipsOfCity = keyEdge(membershipNoun, 'city_id');
const networksOfCity = linkEdge(networks.noun, {
  table: 'city_network',
  parent: 'city_id',
  node: 'network_id',
});
const groupsOfCity = linkEdge(workingGroups.noun, {
  table: 'working_group_city',
  parent: 'city_id',
  node: 'working_group_id',
});
const businessesOfCity = linkEdge(businesses.noun, {
  table: 'business_city',
  parent: 'city_id',
  node: 'business_id',
});
const eventsOfCity = linkEdge(events.noun, {
  table: 'event_city',
  parent: 'city_id',
  node: 'event_id',
});
const datasetsOfCity = conditionEdge(
  datasets.noun,
  (cityId) => sql`t.id in (
    select id from dataset where publisher_city_id = ${cityId}
    union select dataset_id from dataset_city where city_id = ${cityId})`,
);

const CityEdges = edgeFields(CityType, {
  country: toOne(countries, 'countryId', 'The country that it lies in.'),
  locationSource: toOne(source, 'geoSourceId', 'Where its location and population come from.'),
  networks: toList(
    networksOfCity,
    NetworkType,
    'Networks that it belongs to, as far as a source shows it.',
  ),
  networkMemberships: toList(
    membershipsOfCity,
    NetworkMembershipType,
    'The same networks, each with how the membership is known and the page that shows it.',
  ),
  workingGroups: toPage(groupsOfCity, workingGroups, 'Working groups that it is a member of.'),
  implementations: toPage(
    keyEdge(implementations.noun, 'city_id'),
    implementations,
    'Use cases that it explores, tries, runs or has ended.',
  ),
  businesses: toPage(businessesOfCity, businesses, 'Businesses that are active in it.'),
  datasets: toPage(datasetsOfCity, datasets, 'Datasets that it publishes or that cover it.'),
  publishedDatasets: toPage(
    keyEdge(datasets.noun, 'publisher_city_id'),
    datasets,
    'Datasets that it publishes itself.',
  ),
  events: toPage(eventsOfCity, events, 'Events in which it took part.'),
});

@Resolver(() => CityType)
class CityResolver {
  @FieldResolver(() => GeoPointType, { description: 'Its centre, from GeoNames.' })
  location(@Root() { latitude, longitude }: Row): object {
    return { latitude, longitude };
  }

  @FieldResolver(() => LocalAdministrativeUnitType, {
    nullable: true,
    description: 'Its code in the national register of municipalities (LAU); null when not known.',
  })
  localAdministrativeUnit(@Root() { lauCode, lauScheme }: Row): object | null {
    return lauCode ? { code: lauCode, scheme: lauScheme } : null;
  }

  @FieldResolver(() => OpenDataPortalType, {
    nullable: true,
    description: 'Its portal of open data; null when none is known.',
  })
  openDataPortal(@Root() row: Row): object | null {
    return row['portalUrl'] ? portalOf(row) : null;
  }
}

const portalOf = (row: Row): object => ({
  url: row['portalUrl'],
  name: row['portalName'],
  software: row['portalSoftware'],
  softwareDetail: row['portalSoftwareDetail'],
  sourceId: row['portalSourceId'],
});

@Resolver(() => OpenDataPortalType)
class OpenDataPortalResolver {
  @FieldResolver(() => SourceType, { description: 'The registry entry that lists the portal.' })
  source(
    @Root() { sourceId }: { sourceId: number },
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row | null> {
    return read.one(sourceNoun, sourceId, info);
  }
}

export const cityResolvers = [
  CityEdges,
  CityResolver,
  OpenDataPortalResolver,
  rootFields(cities, { one: 'city', many: 'cities', example: 'ghent' }),
  sourceField(cities),
];
