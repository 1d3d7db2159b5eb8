import { sql } from '../../database/database.js';
import { byText, defineNoun, ordered } from '../reading/noun.js';
import { WorkingGroup } from './working-group.entity.js';
import { workingGroupFilter } from './working-group.filter.js';

export const workingGroupNoun = defineNoun(WorkingGroup, {
  filter: workingGroupFilter,
  needs: { network: ['networkId'] },
  computed: { type: (table) => sql`${table}.kind` },
  orders: {
    NAME: ordered('By name.', byText('name')),
    STATUS: ordered('By status, then name.', byText('status'), byText('name')),
  },
});
