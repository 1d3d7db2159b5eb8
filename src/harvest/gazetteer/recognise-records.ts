import type { NormalisedAgent, NormalisedPlace } from '../normalised-dataset.js';
import type { Gazetteer } from './gazetteer.js';

/** Where a source is from, for what its records leave unsaid. */
export interface SourceContext {
  /** The slug of the city whose portal it is: it publishes what names no publisher. */
  readonly city: string | null;
  /** ISO 3166-1, two letters; tells places of one name apart. */
  readonly country: string | null;
}

/** Records of the catalogue that a dataset names, by slug and code. */
export interface Recognised {
  readonly publisherCity: string | null;
  readonly publisherBusiness: string | null;
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

/** What of a dataset's publisher and coverage the catalogue knows; the rest stays text. */
export function recogniseRecords(
  dataset: {
    readonly publisher: NormalisedAgent | null;
    readonly places: readonly NormalisedPlace[];
  },
  gazetteer: Gazetteer,
  context: SourceContext,
): Recognised {
  const { country } = context;
  const cities = dataset.places.flatMap((place) => gazetteer.findCity(place, country)?.slug ?? []);
  const countries = dataset.places.flatMap((place) =>
    gazetteer.findCity(place, country) ? [] : (gazetteer.findCountry(place) ?? []),
  );
  return {
    ...recognisePublisher(dataset.publisher, gazetteer, context),
    cities: [...new Set(cities)],
    countries: [...new Set(countries)],
  };
}

function recognisePublisher(
  publisher: NormalisedAgent | null,
  gazetteer: Gazetteer,
  { city, country }: SourceContext,
): Pick<Recognised, 'publisherCity' | 'publisherBusiness'> {
  if (!publisher) return { publisherCity: city, publisherBusiness: null };
  const { homepage, iri } = publisher;
  const names = publisher.names.map(({ text }) => text);
  // All who publish on the portal of a city have an address there; that does not make them the city.
  const named = { names, addresses: [homepage], country };
  const publisherCity = gazetteer.findAdministration(named)?.slug ?? null;
  if (publisherCity) return { publisherCity, publisherBusiness: null };
  const business = gazetteer.findBusiness({ ...named, addresses: [homepage, iri] });
  return { publisherCity: null, publisherBusiness: business?.slug ?? null };
}
