import { byText, defineNoun, ordered } from '../reading/noun.js';
import { Business } from './business.entity.js';
import { businessFilter } from './business.filter.js';

export const businessNoun = defineNoun(Business, {
  filter: businessFilter,
  needs: { headquarters: ['headquartersId', 'headquartersAssertion', 'headquartersBasis'] },
  orders: {
    NAME: ordered('By name.', byText('name')),
    SECTOR: ordered('By sector, then name.', byText('sector'), byText('name')),
  },
});
