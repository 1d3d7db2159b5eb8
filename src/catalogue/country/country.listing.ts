import { listing } from '../listing.js';
import { countryNoun } from './country.noun.js';
import { CountryType, CountryConnection } from './country.type.js';

export const countries = listing(countryNoun, CountryType, CountryConnection);
