import { byNumber, byText, defineNoun, ordered } from '../reading/noun.js';
import { City } from './city.entity.js';
import { cityFilter } from './city.filter.js';

export const cityNoun = defineNoun(City, {
  filter: cityFilter,
  needs: {
    country: ['countryId'],
    location: ['latitude', 'longitude'],
    locationSource: ['geoSourceId'],
    localAdministrativeUnit: ['lauCode', 'lauScheme'],
    openDataPortal: [
      'portalUrl',
      'portalName',
      'portalSoftware',
      'portalSoftwareDetail',
      'portalSourceId',
    ],
  },
  orders: {
    NAME: ordered('By English name.', byText('name')),
    POPULATION: ordered('By population; unknown ones last.', ...byNumber('population')),
  },
});
