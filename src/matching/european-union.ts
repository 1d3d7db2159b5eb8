/** Members of the European Union, by ISO 3166-1 code. General knowledge, not a fact of any catalogue. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** False for a country whose code is not known. */
export const isInEuropeanUnion = (code: string | undefined): boolean =>
  code !== undefined && MEMBERS.has(code);
