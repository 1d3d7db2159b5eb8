import { slugOfName } from '../../../src/database/slug-of-name.js';
import type { City } from '../../../src/seed/schema/city.schema.js';
import type { Network } from '../../../src/seed/schema/network.schema.js';
import type { Chance } from '../chance.js';
import { COUNTRIES, type GeneratedCountry } from './countries.js';
import { LANGUAGES, type Language } from './languages.js';
import { REGISTRY, portalOf, siteOf } from './sources.js';

/** A city, and what its own texts are written in. */
export interface GeneratedCity extends City {
  readonly language: Language;
}

/** Cities, the largest first; two may bear one name, as real ones do. */
export function makeCities(
  count: number,
  networks: readonly Network[],
  chance: Chance,
): GeneratedCity[] {
  return Array.from({ length: count }, (_, at) => {
    const country = chance.ofFirst(COUNTRIES, 0.4);
    const name = nameIn(country.language, chance);
    // The number keeps slugs apart.
    const id = `${slugOfName(name)}-${at + 1}`;
    return {
      id,
      name,
      localNames: chance.isTrue(0.3) ? [name, nameIn('en', chance)] : [name],
      language: country.language,
      ...placeIn(country, chance),
      population: chance.isTrue(0.05) ? null : populationOf(at, chance),
      populationYear: chance.isTrue(0.5) ? 2020 + chance.upTo(5) : null,
      populationSource: 'Registry of registries',
      geonamesId: at + 1,
      lau: chance.isTrue(0.5) ? { code: `${10_000 + at}`, scheme: 'municipality key' } : null,
      nuts: chance.isTrue(0.5) ? `${country.code}${chance.upTo(9)}${chance.upTo(9)}` : null,
      wikidata: chance.isTrue(0.7) ? `Q${at + 1}` : null,
      openDataPortal: chance.isTrue(0.4) ? portal(id, name) : null,
      ...memberships(id, networks, chance),
      sources: chance.isTrue(0.6) ? [siteOf(id), REGISTRY] : [siteOf(id)],
      geoSource: REGISTRY,
      note: null,
    };
  });
}

export function nameIn(language: Language, chance: Chance): string {
  const { starts, ends } = LANGUAGES[language];
  return `${chance.of(starts)}${chance.of(ends)}`;
}

function placeIn({ code, latitude, longitude }: GeneratedCountry, chance: Chance) {
  const near = (degrees: number) => Number((degrees + 5 * (chance.next() - 0.5)).toFixed(5));
  return { country: code, latitude: near(latitude), longitude: near(longitude) };
}

/** Falls with the rank, from about four million. */
const populationOf = (at: number, chance: Chance): number =>
  Math.round((4_000_000 / (at + 1) ** 0.8) * (0.8 + 0.4 * chance.next())) + 500;

const portal = (id: string, name: string): City['openDataPortal'] => ({
  url: portalOf(id),
  name: `Open data of ${name}`,
  software: 'ckan',
  softwareDetail: 'ckan 2.10',
  source: REGISTRY,
});

function memberships(id: string, networks: readonly Network[], chance: Chance) {
  const joined = chance
    .some(chance.upTo(4) - 1, networks.length, 0.5)
    .map((position) => networks[position - 1]!.id);
  return {
    networks: joined,
    networkSources: Object.fromEntries(joined.map((network) => [network, siteOf(id)])),
  };
}
