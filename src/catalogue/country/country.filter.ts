import { Filter, oneOf } from '../reading/filter.js';

export const countryFilter = new Filter('Country', () => ({
  codes: oneOf('code', 'The country has one of these ISO 3166-1 alpha-2 codes.'),
}));
