import { findCountry } from '../../catalogue/vocabulary/country.js';
import type { NormalisedPlace } from '../normalised-dataset.js';

type GazetteerCodes = Pick<
  NormalisedPlace,
  'geonamesId' | 'nutsCode' | 'lauCode' | 'countryCode' | 'wikidataId'
>;

/** The codes of gazetteers that the address of a place, or a code in the place of its name, holds. */
export function gazetteerCodes(stated: readonly string[]): GazetteerCodes {
  const geonamesId = firstMatch(stated, GEONAMES);
  return {
    geonamesId: geonamesId === null ? null : Number(geonamesId),
    nutsCode: upperCase(firstMatch(stated, NUTS)),
    lauCode: upperCase(firstMatch(stated, LAU)),
    countryCode: countryOf(stated) ?? null,
    wikidataId: upperCase(firstMatch(stated, WIKIDATA)),
  };
}

const GEONAMES = [/geonames\.org\/(\d{1,9})\b/i, /^geonames:(\d{1,9})$/i];
const WIKIDATA = [/wikidata\.org\/(?:entity|wiki)\/(Q\d{1,10})\b/i, /^wd:(Q\d{1,10})$/i];

const NUTS = [
  /data\.europa\.eu\/nuts\/(?:code\/)?([a-z]{2}[0-9a-z]{1,3})\/?$/i,
  /dcat-ap\.de\/def\/politicalGeocoding\/nuts\/([a-z]{2}[0-9a-z]{1,3})\/?$/i,
  /^nuts:([a-z]{2}[0-9a-z]{1,3})$/i,
];

/** National codes of municipalities: the code is of the country that the address is of. */
const LAU = [
  /data\.europa\.eu\/lau\/(?:\d{4}\/)?([a-z]{2}_?[0-9a-z]{2,13})\/?$/i,
  /dcat-ap\.de\/def\/politicalGeocoding\/municipalityKey\/(\d{8})\/?$/i,
  /^lau:([0-9a-z_]{3,15})$/i,
];

const upperCase = (code: string | null): string | null => code && code.toUpperCase();

function firstMatch(stated: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const words of stated) {
    const found = patterns.map((pattern) => pattern.exec(words.trim())?.[1]).find(Boolean);
    if (found) return found;
  }
  return null;
}

/** A country by its term of the EU table, its code or its name; not by a place in it. */
function countryOf(stated: readonly string[]): string | undefined {
  return stated.map((words) => findCountry(words.trim())).find(Boolean);
}
