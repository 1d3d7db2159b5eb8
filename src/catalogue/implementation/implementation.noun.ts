import { sql } from '../../database/database.js';
import { byNumber, byPosition, byText, defineNoun, ordered } from '../reading/noun.js';
import { Implementation, ImplementationReport } from './implementation.entity.js';
import { implementationFilter } from './implementation.filter.js';

const MOST_ADVANCED_FIRST = ['OPERATIONAL', 'PILOT', 'EXPLORING', 'ENDED', 'UNKNOWN'];

export const implementationNoun = defineNoun(Implementation, {
  filter: implementationFilter,
  needs: {
    city: ['cityId'],
    country: ['countryId'],
    useCase: ['useCaseId'],
    sharingModel: ['sharingModelId'],
  },
  orders: {
    STATUS: ordered(
      'Most advanced first, then by slug.',
      {
        by: (table) =>
          sql`array_position(${sql.lit(`{${MOST_ADVANCED_FIRST.join()}}`)}::text[], ${table}.status)`,
        type: 'int',
      },
      byText('slug'),
    ),
    SINCE: ordered(
      'By the first year reported; unknown ones last.',
      ...byNumber('since'),
      byText('slug'),
    ),
    SLUG: ordered('By slug: city, then use case.', byText('slug')),
  },
});

export const reportNoun = defineNoun(ImplementationReport, {
  needs: { source: ['sourceId'], sharingModel: ['sharingModelId'] },
  computed: { observedOn: (table) => sql`${table}.observed_on::text` },
  orders: { POSITION: byPosition },
});
