/** The country that an address is of, as its top-level domain tells; null for those of no country. */
export function countryOfAddress(address: string): string | null {
  const domain = URL.parse(address)?.hostname.split('.').at(-1)?.toLowerCase() ?? '';
  if (OF_THE_UNITED_STATES.includes(domain)) return 'US';
  if (domain === 'uk') return 'GB';
  return /^[a-z]{2}$/.test(domain) && !OF_NO_COUNTRY.includes(domain) ? domain.toUpperCase() : null;
}

const OF_THE_UNITED_STATES = ['gov', 'mil', 'edu'];

/** Codes of countries and unions that stand on sites from anywhere. */
const OF_NO_COUNTRY = ['eu', 'io', 'ai', 'co', 'me', 'tv', 'cc'];
