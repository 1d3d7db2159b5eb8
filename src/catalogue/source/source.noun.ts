import { sql } from '../../database/database.js';
import { byText, defineNoun, ordered } from '../reading/noun.js';
import { Source } from './source.entity.js';
import { sourceFilter } from './source.filter.js';

export const sourceNoun = defineNoun(Source, {
  filter: sourceFilter,
  orders: {
    TITLE: ordered('By title.', byText('title')),
    PUBLISHED_ON: ordered('By the day of publication; unknown ones first.', {
      by: (table) => sql`coalesce(${table}.published_on, '')`,
      type: 'text',
    }),
  },
});
