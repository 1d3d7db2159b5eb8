/**
 * Languages of public administration that are used throughout a country, by ISO 3166-1 code of the country
 * (ISO 639-1 codes of the languages).
 *
 * General knowledge, not a fact of any catalogue. Where the language differs by region (Belgium, Switzerland,
 * Bosnia and Herzegovina) a country says nothing of one city, so those countries are left out; languages of some
 * regions only (Swedish in Finland, Catalan in Spain) are left out too. Languages of one country only are not listed:
 * they tie no two countries.
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
  RO: ['ro'],
  SM: ['it'],
  XK: ['sq'],
};

/** Languages that the administrations of both countries use; none when a country is not known or not listed. */
export function languagesInCommon(
  code: string | undefined,
  otherCode: string | undefined,
): readonly string[] {
  const others = languagesOf(otherCode);
  return languagesOf(code).filter((language) => others.includes(language));
}

const languagesOf = (code: string | undefined): readonly string[] =>
  (code && LANGUAGES_OF_COUNTRIES[code]) || [];
