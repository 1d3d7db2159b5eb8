import type { StatedText } from './stated-dataset.js';

/** A text in plain words; language is a lower-case tag (BCP 47), null when the source does not say it. */
export type LanguageText = StatedText;

/** A term of a controlled vocabulary, beside the source's own words; the code is null when they are not known. */
export interface MappedCode {
  readonly stated: string;
  readonly code: string | null;
}

/** A value read from the source's own words; null when they do not give one. */
export interface MappedValue<Value> {
  readonly stated: string;
  readonly value: Value | null;
}

/** What a format was read from: the format as stated, the media type, or only the ending of an address. */
export type FormatBasis = 'STATED' | 'MEDIA_TYPE' | 'URL';

/** An ISO 8601 year, month, day or moment, as precise as the source states it. */
export type MappedDate = MappedValue<string>;

export interface NormalisedAgent {
  readonly iri: string | null;
  readonly names: readonly LanguageText[];
  readonly homepage: string | null;
  readonly type: string | null;
}

/** West, south, east, north in degrees (WGS 84). */
export type BoundingBox = readonly [number, number, number, number];

export interface NormalisedPlace {
  readonly iri: string | null;
  readonly names: readonly LanguageText[];
  /** As stated: WKT, GeoJSON or GML. */
  readonly geometry: string | null;
  readonly geonamesId: number | null;
  readonly nutsCode: string | null;
  readonly lauCode: string | null;
  /** ISO 3166-1, two letters. */
  readonly countryCode: string | null;
  /** Such as Q64. */
  readonly wikidataId: string | null;
  readonly bbox: BoundingBox | null;
}

/** ISO 8601 dates; an open end is null. */
export interface NormalisedPeriod {
  readonly start: string | null;
  readonly end: string | null;
}

export interface NormalisedDistribution {
  readonly identifier: string | null;
  readonly titles: readonly LanguageText[];
  readonly descriptions: readonly LanguageText[];
  readonly accessUrl: string | null;
  readonly downloadUrl: string | null;
  /** EU file type. `stated` is the source's word for it, or the media type or address that it was read from. */
  readonly format: MappedCode | null;
  readonly formatBasis: FormatBasis | null;
  /** IANA name such as text/csv. */
  readonly mediaType: MappedCode | null;
  /** EU licence. */
  readonly licence: MappedCode | null;
  readonly rights: string | null;
  readonly byteSize: MappedValue<number> | null;
  readonly issued: MappedDate | null;
  readonly modified: MappedDate | null;
  readonly conformsTo: readonly string[];
  readonly systemId: string | null;
}

/** A kind of data that a Hansa files a dataset under, and what it is, when that is said in full. */
export interface NormalisedKind {
  readonly slug: string;
  readonly concept: KindConcept | null;
}

export interface KindConcept {
  readonly label: string;
  readonly definition: string;
  /** Code of an EU data theme. */
  readonly theme: string;
}

export interface NormalisedByHansa {
  readonly type: 'DATA_PRODUCT' | 'LIVE_FEED' | 'CATALOGUE_DATASET' | null;
  readonly accessModel: string | null;
  readonly kinds: readonly NormalisedKind[];
}

/**
 * A dataset as it is kept: cleaned, checked, and mapped to EU vocabularies. Lists whose order means nothing in RDF
 * (texts, keywords, themes, languages, identifiers, addresses) are sorted, so that a source that states the same in
 * another order has changed nothing.
 */
export interface NormalisedDataset {
  readonly identifier: string;
  readonly iri: string | null;
  readonly otherIdentifiers: readonly string[];
  /** The title for lists, one of `titles`. */
  readonly title: string;
  readonly titles: readonly LanguageText[];
  readonly descriptions: readonly LanguageText[];
  readonly keywords: readonly LanguageText[];
  /** EU data themes. */
  readonly themes: readonly MappedCode[];
  readonly type: string | null;
  readonly landingPages: readonly string[];
  readonly publisher: NormalisedAgent | null;
  readonly hasContactPoint: boolean;
  readonly issued: MappedDate | null;
  readonly modified: MappedDate | null;
  /** EU frequency. */
  readonly frequency: MappedCode | null;
  /** ISO 639-1, or 639-3 where there is no shorter code. */
  readonly languages: readonly MappedCode[];
  /** EU access right. */
  readonly accessRight: MappedCode | null;
  /** EU licence; that of all its distributions when it states none and they agree. */
  readonly licence: MappedCode | null;
  readonly places: readonly NormalisedPlace[];
  readonly periods: readonly NormalisedPeriod[];
  readonly conformsTo: readonly string[];
  readonly byHansa: NormalisedByHansa | null;
  readonly distributions: readonly NormalisedDistribution[];
}
