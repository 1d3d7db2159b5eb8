import { COUNTRY_IRI } from './country-iri.js';
import { remember } from './remember.js';
import { lastSegment, withoutScheme } from './addresses.js';
import { foldWords } from './fold-words.js';

/** The ISO 3166-1 code in two letters of a country by its address in the EU table, its codes or its name. */
export const findCountry = remember(readCountry);

function readCountry(stated: string): string | undefined {
  const address = withoutScheme(stated);
  if (address.startsWith(withoutScheme(COUNTRY_IRI)))
    return shortCodes.get(lastSegment(stated).toUpperCase());
  if (/^[A-Z]{3}$/.test(stated)) return shortCodes.get(stated);
  if (/^[A-Z]{2}$/.test(stated)) return twoLetters.get(stated);
  return codesByName.get(foldWords(stated));
}

/** Countries of Europe and those whose catalogues are often seen beside them. */
const CODES =
  'AUT AT BEL BE BGR BG HRV HR CYP CY CZE CZ DNK DK EST EE FIN FI FRA FR DEU DE GRC GR HUN HU IRL IE ITA IT LVA LV LTU LT LUX LU MLT MT NLD NL POL PL PRT PT ROU RO SVK SK SVN SI ESP ES SWE SE ISL IS LIE LI NOR NO CHE CH GBR GB ALB AL AND AD BIH BA BLR BY FRO FO GIB GI MDA MD MCO MC MNE ME MKD MK SMR SM SRB RS TUR TR UKR UA VAT VA ARM AM AZE AZ GRL GL USA US CAN CA MEX MX ARG AR BRA BR CHL CL COL CO URY UY AUS AU NZL NZ JPN JP KOR KR ISR IL';

const pairs = CODES.match(/[A-Z]{3} [A-Z]{2}/g)!.map((pair) => pair.split(' ') as [string, string]);
const shortCodes = new Map(pairs);
/** EL and UK are what the EU writes for Greece and the United Kingdom. */
const twoLetters = new Map([
  ...pairs.map(([, short]) => [short, short] as const),
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

/** Names that are also those of cities or regions, so that they do not say that a country is meant. */
const MANY_MEANINGS = new Set([
  'luxembourg',
  'luxemburg',
  'luxemburgo',
  'lussemburgo',
  'monaco',
  'mexico',
  'jersey',
  'gibraltar',
]);

const codesByName = indexNames([
  'en',
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'ca',
  'da',
  'sv',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'el',
  'hr',
  'sl',
]);

function indexNames(languages: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [, code] of pairs) {
      const name = foldWords(names.of(code) ?? '');
      if (name !== '' && !MANY_MEANINGS.has(name) && !codes.has(name)) codes.set(name, code);
    }
  }
  return codes;
}
