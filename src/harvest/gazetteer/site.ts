/** The site of an address, without "www"; null for none, and for sites that many share. */
export function siteOf(address: string | null): string | null {
  const host = address === null ? undefined : URL.parse(address)?.hostname;
  if (!host) return null;
  const site = host.replace(/^www\./, '');
  return SHARED.some((shared) => site === shared || site.endsWith(`.${shared}`)) ? null : site;
}

/** Where many publish: the site does not tell who. */
const SHARED = [
  'data.gouv.fr',
  'data.europa.eu',
  'publications.europa.eu',
  'dati.gov.it',
  'datos.gob.es',
  'govdata.de',
  'data.gov',
  'data.gov.uk',
  'data.overheid.nl',
  'opendata.swiss',
  'github.com',
  'github.io',
  'facebook.com',
  'linkedin.com',
  'google.com',
  'w3.org',
  'wikidata.org',
  'wikipedia.org',
  'spcdata.digitpa.gov.it',
];
