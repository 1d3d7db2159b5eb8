import type { NormalisedPlace } from '../normalised-dataset.js';
import { foldWords } from '../../catalogue/vocabulary/fold-words.js';
import { siteOf } from './site.js';
import { indexAll, indexOnly } from './index-by.js';
import { withoutLegalForm } from './legal-forms.js';
import { municipalityIn } from './municipality.js';

/** A city of the catalogue, as far as foreign catalogues can mean it. */
export interface KnownCity {
  readonly slug: string;
  readonly names: readonly string[];
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly geonamesId: number;
  readonly wikidataId: string | null;
  readonly lauCode: string | null;
  readonly portalUrl: string | null;
}

export interface KnownBusiness {
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
}

export interface KnownCountry {
  readonly code: string;
  readonly name: string;
}

export interface KnownRecords {
  readonly cities: readonly KnownCity[];
  readonly businesses: readonly KnownBusiness[];
  readonly countries: readonly KnownCountry[];
}

/** Who or where it may be, as a source names it. */
export interface Named {
  readonly names: readonly string[];
  readonly addresses: readonly (string | null)[];
  /** The country that it must be in, where that is known. */
  readonly country: string | null;
}

/**
 * The cities, businesses and countries of the catalogue by what foreign catalogues call them. Names must be the same but
 * for case, accents and the words of an office ("Comune di …", "Stadt …"): a name that is only like another is kept as
 * text, and one that several cities have tells none of them apart without their country.
 */
export class Gazetteer {
  readonly #citiesByName: ReadonlyMap<string, readonly KnownCity[]>;
  readonly #citiesByCode: ReadonlyMap<string, KnownCity>;
  readonly #citiesBySite: ReadonlyMap<string, KnownCity>;
  readonly #businessesByName: ReadonlyMap<string, KnownBusiness>;
  readonly #businessesBySite: ReadonlyMap<string, KnownBusiness>;
  readonly #countriesByName: ReadonlyMap<string, KnownCountry>;
  readonly #countryCodes: ReadonlySet<string>;

  constructor({ cities, businesses, countries }: KnownRecords) {
    this.#citiesByName = indexAll(cities, ({ names }) => names.map(foldWords));
    this.#citiesByCode = indexOnly(cities, codesOf);
    this.#citiesBySite = indexOnly(cities, ({ portalUrl }) => [siteOf(portalUrl)]);
    this.#businessesByName = indexOnly(businesses, ({ name }) => businessNames(name));
    this.#businessesBySite = indexOnly(businesses, ({ website }) => [siteOf(website)]);
    this.#countriesByName = indexOnly(countries, ({ name }) => [foldWords(name)]);
    this.#countryCodes = new Set(countries.map(({ code }) => code));
  }

  /** The city whose administration is named; null when none is, or it is not clear which. */
  findAdministration({ names, addresses, country }: Named): KnownCity | null {
    const bySite = firstFound(addresses, (address) =>
      this.#citiesBySite.get(siteOf(address) ?? ''),
    );
    return bySite ?? firstFound(names, (name) => this.#findCity(municipalityIn(name), country));
  }

  findBusiness({ names, addresses }: Named): KnownBusiness | null {
    const bySite = firstFound(addresses, (address) =>
      this.#businessesBySite.get(siteOf(address) ?? ''),
    );
    return (
      bySite ?? firstFound(names, (name) => this.#businessesByName.get(withoutLegalForm(name)))
    );
  }

  /** The city that a place is: by its code, else by its name. */
  findCity(place: NormalisedPlace, country: string | null): KnownCity | null {
    const byCode = firstFound(codesOf(place), (code) => this.#citiesByCode.get(code ?? ''));
    const within = place.countryCode ?? country;
    return byCode ?? firstFound(place.names, ({ text }) => this.#findCity(foldWords(text), within));
  }

  /** The code of the country that a place is; of one in it, null. */
  findCountry({ countryCode, names }: NormalisedPlace): string | null {
    if (countryCode !== null && this.#countryCodes.has(countryCode)) return countryCode;
    const found = firstFound(names, ({ text }) => this.#countriesByName.get(foldWords(text)));
    return found?.code ?? null;
  }

  #findCity(name: string | null, country: string | null): KnownCity | undefined {
    const called = this.#citiesByName.get(name ?? '') ?? [];
    const there = country === null ? called : called.filter((city) => city.country === country);
    return there.length === 1 ? there[0] : undefined;
  }
}

type Codes = Pick<KnownCity, 'lauCode' | 'wikidataId'> & { readonly geonamesId: number | null };

const codesOf = ({ geonamesId, wikidataId, lauCode }: Codes): (string | null)[] => [
  geonamesId === null ? null : `geonames:${geonamesId}`,
  wikidataId === null ? null : `wikidata:${wikidataId}`,
  lauCode === null ? null : `lau:${lauCode.toUpperCase()}`,
];

/** "TIM (Telecom Italia)" is called by both names. */
const businessNames = (name: string): string[] =>
  name.split(/[()]/).map((part) => withoutLegalForm(part));

function firstFound<From, To>(
  candidates: readonly From[],
  find: (candidate: From) => To | null | undefined,
): To | null {
  for (const candidate of candidates) {
    const found = find(candidate);
    if (found) return found;
  }
  return null;
}
