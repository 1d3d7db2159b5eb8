import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Country } from '../country/country.entity.js';
import { Network } from '../network/network.entity.js';
import { Source } from '../source/source.entity.js';

export const City = defineEntity({
  name: 'City',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    name: naturalText(),
    localNames: p.array(),
    country: () => p.manyToOne(Country).index(),
    latitude: p.double(),
    longitude: p.double(),
    geoSource: () => p.manyToOne(Source).index(),
    population: p.integer().nullable().index(),
    populationYear: p.integer().nullable(),
    populationSource: p.text(),
    geonamesId: p.integer().unique(),
    wikidataId: p.text().nullable().unique(),
    lauCode: p.text().nullable().index(),
    lauScheme: p.text().nullable(),
    nutsCode: p.text().nullable().index(),
    portalUrl: p.text().nullable(),
    portalName: p.text().nullable(),
    portalSoftware: p.text().nullable().index(),
    portalSoftwareDetail: p.text().nullable(),
    portalSource: () => p.manyToOne(Source).nullable().index(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['latitude', 'longitude'] }, { properties: ['name', 'id'] }],
  checks: [
    { name: 'city_latitude_check', expression: 'latitude between -90 and 90' },
    { name: 'city_longitude_check', expression: 'longitude between -180 and 180' },
    { name: 'city_population_check', expression: 'population > 0' },
    { name: 'city_lau_check', expression: '(lau_code is null) = (lau_scheme is null)' },
    { name: 'city_portal_check', expression: '(portal_url is null) = (portal_source_id is null)' },
  ],
});

/** Membership of a network, with the page that shows it. */
export const CityNetwork = defineEntity({
  name: 'CityNetwork',
  properties: {
    city: () => p.manyToOne(City).primary().deleteRule('cascade'),
    network: () => p.manyToOne(Network).primary().index().deleteRule('cascade'),
    source: () => p.manyToOne(Source).index(),
    ...asserted,
  },
});

export const CitySource = defineEntity({
  name: 'CitySource',
  properties: {
    city: () => p.manyToOne(City).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
