import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { edgeFields, toOne, toOneOrNone, toPage } from '../edge-fields.js';
import { instruments } from '../instrument/instrument.listing.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { sourceNoun } from '../source/source.noun.js';
import { SourceType } from '../source/source.type.js';
import { workingGroups } from '../working-group/working-group.listing.js';
import { networks } from './network.listing.js';
import { NetworkMembershipType, NetworkType } from './network.type.js';

const citiesOfNetwork = linkEdge(cities.noun, {
  table: 'city_network',
  parent: 'network_id',
  node: 'city_id',
  columns: ['assertion', 'sourceId'],
});
const businessesOfNetwork = linkEdge(businesses.noun, {
  table: 'network_business',
  parent: 'network_id',
  node: 'business_id',
  statedBy: 'Network',
});

const NetworkEdges = edgeFields(NetworkType, {
  declaration: toOneOrNone(
    instruments,
    'declarationId',
    'The declaration that it is based on; null when there is none.',
  ),
  cities: toPage(citiesOfNetwork, cities, 'Cities that belong to it, as far as a source shows it.'),
  businesses: toPage(businessesOfNetwork, businesses, 'Businesses that belong to it.'),
  workingGroups: toPage(
    keyEdge(workingGroups.noun, 'network_id'),
    workingGroups,
    'Its working groups.',
  ),
});

const NetworkMembershipEdges = edgeFields(NetworkMembershipType, {
  network: toOne(networks, 'networkId', 'The network.'),
  source: toOne({ noun: sourceNoun, type: SourceType }, 'sourceId', 'The page that shows it.'),
});

export const networkResolvers = [
  NetworkEdges,
  NetworkMembershipEdges,
  rootFields(networks, { one: 'network', many: 'networks', example: 'living-in-eu' }),
  sourceField(networks),
];
