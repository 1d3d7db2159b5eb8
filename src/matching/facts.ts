/**
 * What matching knows of a catalogue: a plain snapshot of one revision.
 *
 * Every id is unique within its noun. Nothing here depends on how the catalogue is stored or served, so the
 * engine runs on any catalogue that can be put in this shape. Unknown is `null` or an empty list, never a guess.
 */
export interface Facts {
  cities: readonly CityFacts[];
  countries: readonly CountryFacts[];
  useCases: readonly UseCaseFacts[];
  themes: readonly ThemeFacts[];
  kinds: readonly KindFacts[];
  businesses: readonly BusinessFacts[];
  datasets: readonly DatasetFacts[];
  implementations: readonly ImplementationFacts[];
  groups: readonly GroupFacts[];
  networks: readonly NetworkFacts[];
  instruments: readonly InstrumentFacts[];
  events: readonly EventFacts[];
}

export type Status = 'EXPLORING' | 'PILOT' | 'OPERATIONAL' | 'ENDED' | 'UNKNOWN';

export interface CityFacts {
  id: number;
  name: string;
  countryId: number;
  /** Decimal degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Inhabitants; null when not known. */
  population: number | null;
  networkIds: readonly number[];
}

export interface CountryFacts {
  id: number;
  name: string;
  /** ISO 3166-1 alpha-2; left out when not known. */
  code?: string;
}

export interface UseCaseFacts {
  id: number;
  title: string;
  summary: string;
  /** Finer themes; each leads to its EU data theme through `ThemeFacts.broaderId`. */
  themeIds: readonly number[];
  needs: readonly NeedFacts[];
  /** Kinds of obstacles that those who did it met; left out or empty when none is known. */
  challenges?: readonly Challenge[];
  /** Instruments that bear on it, in the reading of the editors: no legal basis. */
  instrumentIds?: readonly number[];
}

export type Challenge = 'TECHNICAL' | 'LEGAL' | 'GOVERNANCE' | 'CAPACITY';

interface NeedFacts {
  kindId: number;
  required: boolean;
}

export interface ThemeFacts {
  id: number;
  code: string;
  label: string;
  broaderId: number | null;
}

export interface KindFacts {
  id: number;
  label: string;
  /** Who holds this kind also holds the broader one (scooter trips are vehicle trips), not the reverse. */
  broaderId: number | null;
}

export interface BusinessFacts {
  id: number;
  name: string;
  cityIds: readonly number[];
  countryIds: readonly number[];
  kindIds: readonly number[];
}

export interface DatasetFacts {
  id: number;
  title: string;
  kindIds: readonly number[];
  /** Nobody has stated its kinds: its own words point to them. */
  kindsAreInferred: boolean;
  publisherCityId: number | null;
  publisherBusinessId: number | null;
  /** Businesses that offer this dataset, its publisher or not. */
  offeredByIds: readonly number[];
  coverageCityIds: readonly number[];
  coverageCountryIds: readonly number[];
}

export interface ImplementationFacts {
  id: number;
  useCaseId: number;
  /** Null for a case of a country, region or agency. */
  cityId: number | null;
  countryId: number | null;
  status: Status;
  /** First year in which a source reports the case; null when no source gives one. */
  since: number | null;
  sharingModelId: number | null;
  /** In words, as its source gives it; left out or null when no source states one. */
  legalBasis?: string | null;
  /** Instruments that the stated legal basis names. */
  instrumentIds?: readonly number[];
  businessIds: readonly number[];
  datasetIds: readonly number[];
}

export interface GroupFacts {
  id: number;
  name: string;
  networkId: number | null;
  memberIds: readonly number[];
  useCaseIds: readonly number[];
}

export interface NetworkFacts {
  id: number;
  name: string;
  /** The instrument that its members sign; null or left out when it has none. */
  declarationId?: number | null;
}

/** A legal or policy act, a call or a standard. */
export interface InstrumentFacts {
  id: number;
  name: string;
  /** Null for what is no law, or whose territory cannot be told. */
  territory: Territory | null;
}

/** Where a law applies: in all of the European Union, in one country, or in a part of one. */
export type Territory = 'EUROPEAN_UNION' | 'COUNTRY' | 'PART_OF_COUNTRY';

export interface EventFacts {
  id: number;
  title: string;
  groupId: number | null;
  cityIds: readonly number[];
  businessIds: readonly number[];
  /** Use cases that were presented. */
  useCaseIds: readonly number[];
}
