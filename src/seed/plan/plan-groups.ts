import type { Records } from '../catalogue.js';
import type { Rows } from '../write/tables.js';
import { editorial, stated } from './assertions.js';
import { sourceLinks } from './source-links.js';
import { distinct } from './words.js';

type GroupTable =
  | 'working_group'
  | 'working_group_source'
  | 'working_group_city'
  | 'working_group_use_case';

/** Working groups, their cities and what they work on. */
export function planGroups({ workingGroups }: Records): Pick<Rows, GroupTable> {
  return {
    working_group: workingGroups.map((group) => ({
      slug: group.id,
      ...stated,
      name: group.name,
      network_id: group.network,
      kind: group.kind,
      status: group.status.toUpperCase(),
      lead_organisation: group.leadOrganisation,
      description: group.description,
      topics: group.topics,
      member_organisations: group.memberOrganisations,
    })),
    working_group_source: sourceLinks('working_group_id', workingGroups),
    working_group_city: workingGroups.flatMap(({ id, memberCities, chairCities }) =>
      distinct(memberCities).map((city) => ({
        working_group_id: id,
        city_id: city,
        role: chairCities.includes(city) ? 'CHAIR' : 'MEMBER',
        ...stated,
      })),
    ),
    working_group_use_case: workingGroups.flatMap(({ id, useCases }) =>
      distinct(useCases).map((useCase) => ({
        working_group_id: id,
        use_case_id: useCase,
        ...editorial,
      })),
    ),
  };
}
