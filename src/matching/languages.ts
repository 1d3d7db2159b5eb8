import type { CityEntry } from './entries.js';

/**
 * Languages of public administration (ISO 639-1), by ISO 3166-1 code of the country.
 *
 * General knowledge, not a fact of any catalogue. Languages of some regions only are left out (Swedish in Finland,
 * Catalan in Spain), and so are languages of one country only, which tie no two countries.
 */
const LANGUAGES_OF_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  AL: ['sq'],
  AT: ['de'],
  CY: ['el'],
  DE: ['de'],
  FR: ['fr'],
  GB: ['en'],
  GR: ['el'],
  IE: ['en'],
  IT: ['it'],
  LI: ['de'],
  LU: ['fr', 'de'],
  MC: ['fr'],
  MD: ['ro'],
  MT: ['en'],
  NL: ['nl'],
  RO: ['ro'],
  SM: ['it'],
  XK: ['sq'],
};

/** Part of a country, in degrees: at least the first of each pair, less than the second. */
interface LanguageArea {
  readonly languages: readonly string[];
  readonly latitudes: readonly [number, number];
  readonly longitudes: readonly [number, number];
}

/**
 * Countries where the language of the administration differs by region, as rectangles; the first that holds counts.
 *
 * The rectangles stay clear of the language borders, so that a place near one is of no known language rather than of
 * a wrong one. In Bosnia and Herzegovina no such line can be drawn.
 */
const LANGUAGE_AREAS: Readonly<Record<string, readonly LanguageArea[]>> = {
  BE: [
    { languages: ['fr', 'nl'], latitudes: [50.79, 50.92], longitudes: [4.3, 4.45] },
    { languages: ['nl'], latitudes: [50.79, 51.6], longitudes: [2.5, 6] },
    { languages: ['fr'], latitudes: [49.4, 50.67], longitudes: [3.2, 5.95] },
  ],
  CH: [
    { languages: ['it'], latitudes: [45.8, 46.45], longitudes: [8.65, 9.1] },
    { languages: ['fr'], latitudes: [46.1, 46.95], longitudes: [5.9, 6.95] },
    { languages: ['de'], latitudes: [46.6, 47.9], longitudes: [7.42, 9.7] },
  ],
};

const NAMES: Readonly<Record<string, string>> = {
  de: 'German',
  el: 'Greek',
  en: 'English',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  ro: 'Romanian',
  sq: 'Albanian',
};

/** Languages that the administrations of both cities use; none when a city's are not known. */
export function languagesInCommon(one: CityEntry, other: CityEntry): readonly string[] {
  const others = languagesOf(other);
  return languagesOf(one).filter((language) => others.includes(language));
}

/** The same for cities of different countries only: within one, the country says as much. */
export const languagesAcrossBorders = (one: CityEntry, other: CityEntry): readonly string[] =>
  one.country?.id === other.country?.id ? [] : languagesInCommon(one, other);

/** The languages of both are known, and none is the same. */
export const speakDifferently = (one: CityEntry, other: CityEntry): boolean =>
  languagesOf(one).length > 0 &&
  languagesOf(other).length > 0 &&
  languagesInCommon(one, other).length === 0;

/** "French", for a language that this file lists. */
export const nameOfLanguage = (code: string): string => NAMES[code] ?? code;

function languagesOf({ country, facts }: CityEntry): readonly string[] {
  const code = country?.code ?? '';
  const area = LANGUAGE_AREAS[code]?.find(
    ({ latitudes, longitudes }) =>
      isWithin(facts.latitude, latitudes) && isWithin(facts.longitude, longitudes),
  );
  return area?.languages ?? LANGUAGES_OF_COUNTRIES[code] ?? [];
}

const isWithin = (degrees: number, [least, below]: readonly [number, number]): boolean =>
  degrees >= least && degrees < below;
