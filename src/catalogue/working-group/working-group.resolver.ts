import { cities } from '../city/city.listing.js';
import { edgeFields, toOne, toPage } from '../edge-fields.js';
import { events } from '../event/event.listing.js';
import { networks } from '../network/network.listing.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { useCases } from '../use-case/use-case.listing.js';
import { memberConnection } from './member.type.js';
import { workingGroups } from './working-group.listing.js';
import { WorkingGroupType } from './working-group.type.js';

const membersOfGroup = linkEdge(cities.noun, {
  table: 'working_group_city',
  parent: 'working_group_id',
  node: 'city_id',
  columns: ['assertion', 'role'],
  statedBy: 'WorkingGroup',
});
const useCasesOfGroup = linkEdge(useCases.noun, {
  table: 'working_group_use_case',
  parent: 'working_group_id',
  node: 'use_case_id',
  statedBy: 'WorkingGroup',
});

const WorkingGroupEdges = edgeFields(WorkingGroupType, {
  network: toOne(networks, 'networkId', 'The network that it belongs to.'),
  members: toPage(
    membersOfGroup,
    { ...cities, connection: memberConnection },
    'Cities that are members, its chairs among them.',
  ),
  useCases: toPage(
    useCasesOfGroup,
    useCases,
    'Use cases that its work touches, in the reading of the editors.',
  ),
  events: toPage(keyEdge(events.noun, 'working_group_id'), events, 'Its events.'),
});

export const workingGroupResolvers = [
  WorkingGroupEdges,
  rootFields(workingGroups, {
    one: 'workingGroup',
    many: 'workingGroups',
    example: 'liv-technical',
  }),
  sourceField(workingGroups),
];
