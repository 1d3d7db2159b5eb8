import { Filter, linkedTo, oneOf, refersTo } from '../reading/filter.js';
import { sql } from '../../database/database.js';
import { WorkingGroupStatus } from './working-group.type.js';

export const workingGroupFilter = new Filter('WorkingGroup', () => ({
  slugs: oneOf('slug', 'The group has one of these slugs.'),
  statuses: oneOf('status', 'Its status is one of these.', () => [WorkingGroupStatus]),
  types: oneOf('kind', 'It is of one of these types, such as "sub-group".'),
  networks: refersTo(
    'network_id',
    { table: 'network' },
    'It belongs to one of these networks (slugs).',
  ),
  members: linkedTo(
    { table: 'working_group_city', from: 'working_group_id', to: 'city_id' },
    { table: 'city' },
    'One of these cities is a member (slugs).',
  ),
  topics: {
    type: () => [String],
    description: 'It works on one of these topics.',
    where: (table, topics: string[]) => sql`${table}.topics && ${topics}::text[]`,
  },
  useCases: linkedTo(
    { table: 'working_group_use_case', from: 'working_group_id', to: 'use_case_id' },
    { table: 'use_case' },
    'One of these use cases touches its work (slugs).',
  ),
}));
