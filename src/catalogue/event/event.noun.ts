import { sql } from '../../database/database.js';
import { byDate, byText, defineNoun, ordered } from '../reading/noun.js';
import { Event } from './event.entity.js';
import { eventFilter } from './event.filter.js';

export const eventNoun = defineNoun(Event, {
  filter: eventFilter,
  needs: { workingGroup: ['workingGroupId'] },
  computed: {
    startsOn: (table) => sql`${table}.starts_on::text`,
    endsOn: (table) => sql`${table}.ends_on::text`,
  },
  orders: {
    STARTS_ON: ordered('By the day it starts.', ...byDate('starts_on')),
    TITLE: ordered('By title.', byText('title')),
  },
});
