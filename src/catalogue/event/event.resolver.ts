import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { edgeFields, toOneOrNone, toPage } from '../edge-fields.js';
import { linkEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { useCases } from '../use-case/use-case.listing.js';
import { workingGroups } from '../working-group/working-group.listing.js';
import { events } from './event.listing.js';
import { EventType } from './event.type.js';

const link = (table: string, node: string) => ({
  table,
  parent: 'event_id',
  node,
  statedBy: 'Event',
});

const EventEdges = edgeFields(EventType, {
  workingGroup: toOneOrNone(
    workingGroups,
    'workingGroupId',
    'The group or series that it belongs to; null when it stands alone.',
  ),
  cities: toPage(
    linkEdge(cities.noun, link('event_city', 'city_id')),
    cities,
    'Cities that took part.',
  ),
  businesses: toPage(
    linkEdge(businesses.noun, link('event_business', 'business_id')),
    businesses,
    'Businesses that took part.',
  ),
  useCases: toPage(
    linkEdge(useCases.noun, link('event_use_case', 'use_case_id')),
    useCases,
    'Use cases that were presented.',
  ),
});

export const eventResolvers = [
  EventEdges,
  rootFields(events, { one: 'event', many: 'events', example: 'b2g-workshop-1' }),
  sourceField(events),
];
