import { byText, defineNoun, ordered } from '../reading/noun.js';
import { Country } from './country.entity.js';
import { countryFilter } from './country.filter.js';

export const countryNoun = defineNoun(Country, {
  filter: countryFilter,
  orders: {
    NAME: ordered('By English name.', byText('name')),
    CODE: ordered('By code.', byText('code')),
  },
});
