import { z } from 'zod';
import {
  countryCode,
  list,
  oneOf,
  optional,
  record,
  slug,
  sources,
  text,
  url,
  year,
} from './fields.js';

const portalSoftware = ['ckan', 'opendatasoft', 'udata', 'piveau', 'other'] as const;

const degrees = (limit: number) =>
  z.number('degrees').min(-limit, `degrees from -${limit}`).max(limit, `degrees up to ${limit}`);

const portal = record({
  url,
  name: text,
  software: oneOf(portalSoftware),
  softwareDetail: text,
  source: url,
});

export const citySchema = record({
  id: slug,
  name: text,
  localNames: list(text),
  country: countryCode,
  latitude: degrees(90),
  longitude: degrees(180),
  population: optional(z.int32('a whole number').min(1, 'a number of inhabitants, or null')),
  populationYear: optional(year),
  populationSource: text,
  geonamesId: z.int32('a GeoNames number').min(1, 'a GeoNames number'),
  lau: optional(record({ code: text, scheme: text })),
  nuts: optional(
    z.string('a NUTS code').regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/, 'a NUTS code, such as BE234'),
  ),
  wikidata: optional(
    z.string('a Wikidata id').regex(/^Q[1-9]\d*$/, 'a Wikidata id, such as Q1296'),
  ),
  openDataPortal: optional(portal),
  networks: list(slug),
  networkSources: z.record(z.string(), url, 'a record of network and address').default({}),
  sources,
  geoSource: url,
  note: optional(text),
}).superRefine(({ networks, networkSources }, context) => {
  networks.forEach((network, index) => {
    if (Object.hasOwn(networkSources, network)) return;
    const path = ['networks', index];
    context.addIssue({
      code: 'custom',
      path,
      message: 'a network that networkSources has a page for',
    });
  });
  for (const network of Object.keys(networkSources)) {
    if (networks.includes(network)) continue;
    const path = ['networkSources', network];
    context.addIssue({ code: 'custom', path, message: 'a page for a network that networks names' });
  }
});

export type City = z.infer<typeof citySchema>;
