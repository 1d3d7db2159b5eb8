/** Lists whose order means nothing, or whose order the database has reasons of its own for. */
const unordered = new Set([
  'businesses',
  'chairCities',
  'cities',
  'coverageCities',
  'coverageCountries',
  'dataNeeded',
  'datasets',
  'implementations',
  'memberCities',
  'members',
  'networks',
  'offers',
  'operatesInCities',
  'operatesInCountries',
  'otherImplementations',
  'presentedAt',
  'relatedInstruments',
  'useCases',
  'useCasesPresented',
]);

/**
 * A record in the one form in which two of them are compared: nothing that is unknown or empty, no white space at the
 * edges, and no source twice.
 */
export function plainRecord(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return plainList(value, name);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, plainRecord(field, key)] as const)
    .filter(([, field]) => !isEmpty(field));
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function plainList(values: readonly unknown[], name: string): unknown[] {
  const plain = values.map((item) => plainRecord(item));
  if (name === 'sources') return [...new Set(plain)];
  return unordered.has(name) ? plain.toSorted((a, b) => (asText(a) < asText(b) ? -1 : 1)) : plain;
}

const asText = (value: unknown): string => JSON.stringify(value);

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);
