const names = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' });

/** Codes that the tables of names hold and that are no countries: unions, placeholders and test codes. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** The English name of a country, or of the European Union. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}

/** An assigned ISO 3166-1 code, not an alias such as UK or a country that is no more. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || noCountries.has(code)) return false;
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}
