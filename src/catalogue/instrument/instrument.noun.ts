import { sql } from '../../database/database.js';
import { byDate, byText, defineNoun, ordered } from '../reading/noun.js';
import { Instrument } from './instrument.entity.js';
import { instrumentFilter } from './instrument.filter.js';

export const instrumentNoun = defineNoun(Instrument, {
  filter: instrumentFilter,
  computed: {
    type: (table) => sql`${table}.kind`,
    adoptedOn: (table) => sql`${table}.adopted_on::text`,
    appliesFrom: (table) => sql`${table}.applies_from::text`,
  },
  orders: {
    NAME: ordered('By name.', byText('name')),
    ADOPTED_ON: ordered('By the day of adoption; unknown ones last.', ...byDate('adopted_on')),
    APPLIES_FROM: ordered(
      'By the day it applies from; unknown ones last.',
      ...byDate('applies_from'),
    ),
  },
});
