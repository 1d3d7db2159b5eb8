import { sql } from '../../database/database.js';
import { byPosition, byText, defineNoun, ordered } from '../reading/noun.js';
import { UseCase, UseCaseKind } from './use-case.entity.js';
import { useCaseFilter } from './use-case.filter.js';

export const useCaseNoun = defineNoun(UseCase, {
  filter: useCaseFilter,
  orders: {
    TITLE: ordered('By title.', byText('title')),
    OPERATIONAL_CITIES: ordered('By the number of cities that run it.', {
      by: (table) => sql`(select count(*) from implementation
          where use_case_id = ${table}.id and city_id is not null and status = 'OPERATIONAL')`,
      type: 'int',
    }),
  },
});

/** A need has no key of its own: its use case and its kind are one. */
export const needNoun = defineNoun(UseCaseKind, {
  needs: { kind: ['kindId'], sources: ['useCaseId'] },
  computed: { id: (table) => sql`${table}.kind_id` },
  orders: { POSITION: byPosition },
});
