import { listing } from '../listing.js';
import { cityNoun } from './city.noun.js';
import { CityType, CityConnection } from './city.type.js';

export const cities = listing(cityNoun, CityType, CityConnection);
