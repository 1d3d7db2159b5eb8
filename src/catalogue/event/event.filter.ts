import { during } from '../reading/date-range.js';
import { Filter, linkedTo, oneOf, refersTo } from '../reading/filter.js';

export const eventFilter = new Filter('Event', () => ({
  slugs: oneOf('slug', 'The event has one of these slugs.'),
  startsOn: during('starts_on', 'It starts in these days.'),
  workingGroups: refersTo(
    'working_group_id',
    { table: 'working_group' },
    'It is of one of these groups (slugs).',
  ),
  cities: linkedTo(
    { table: 'event_city', from: 'event_id', to: 'city_id' },
    { table: 'city' },
    'One of these cities takes part (slugs).',
  ),
  businesses: linkedTo(
    { table: 'event_business', from: 'event_id', to: 'business_id' },
    { table: 'business' },
    'One of these businesses takes part (slugs).',
  ),
  useCases: linkedTo(
    { table: 'event_use_case', from: 'event_id', to: 'use_case_id' },
    { table: 'use_case' },
    'One of these use cases is presented (slugs).',
  ),
}));
