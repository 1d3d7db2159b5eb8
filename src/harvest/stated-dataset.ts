/** A text and its language tag (BCP 47) as the source gives it; null when the source does not say the language. */
export interface StatedText {
  readonly text: string;
  readonly language: string | null;
}

/** Who publishes a dataset (foaf:Agent); organisations only, never a person's address. */
export interface StatedAgent {
  readonly iri: string | null;
  readonly names: readonly StatedText[];
  readonly homepage: string | null;
  /** Its kind of organisation (dct:type), as stated. */
  readonly type: string | null;
}

/** What a dataset covers in space (dct:spatial). */
export interface StatedPlace {
  /** An address or code of a gazetteer: GeoNames, NUTS, LAU, EU authority, Wikidata. */
  readonly iri: string | null;
  readonly names: readonly StatedText[];
  /** WKT, GeoJSON or four numbers, as stated. */
  readonly geometry: string | null;
}

/** What a dataset covers in time (dct:temporal); an open end is null. */
export interface StatedPeriod {
  readonly start: string | null;
  readonly end: string | null;
}

/** One way to get a dataset (dcat:Distribution) as its source states it. */
export interface StatedDistribution {
  readonly identifier: string | null;
  readonly titles: readonly StatedText[];
  readonly descriptions: readonly StatedText[];
  readonly accessUrl: string | null;
  readonly downloadUrl: string | null;
  /** An EU file type, or words such as "csv" or "Excel 2007". */
  readonly format: string | null;
  /** An IANA media type, as its address or as its name. */
  readonly mediaType: string | null;
  readonly licence: string | null;
  readonly rights: string | null;
  /** Bytes, as written: "12.5 kB" and "" occur. */
  readonly byteSize: string | null;
  readonly issued: string | null;
  readonly modified: string | null;
  readonly conformsTo: readonly string[];
  /** The system_id of a GBFS feed. */
  readonly systemId: string | null;
}

/** A kind of data that a Hansa files a dataset under. */
export interface StatedKind {
  readonly slug: string;
  readonly label: string | null;
  readonly definition: string | null;
  /** An EU data theme. */
  readonly theme: string | null;
}

/** What no other catalogue says of a dataset than one of Hansa. */
export interface StatedByHansa {
  /** Such as DATA_PRODUCT. */
  readonly type: string | null;
  /** How it is given out, such as "two-way-exchange". */
  readonly accessModel: string | null;
  readonly kinds: readonly StatedKind[];
}

/**
 * A dataset as its source states it (dcat:Dataset): nothing is mapped, cleaned or made up. Dates, codes and texts are
 * the source's own words; an empty or missing value is null or an empty list.
 */
export interface StatedDataset {
  /** What tells it apart within its source: its address, or the id that the interface of the source uses. */
  readonly identifier: string;
  /** Its own address (the subject in RDF), when it has one. */
  readonly iri: string | null;
  /** Further identifiers (dct:identifier, adms:identifier), such as a DOI. */
  readonly otherIdentifiers: readonly string[];
  readonly titles: readonly StatedText[];
  readonly descriptions: readonly StatedText[];
  readonly keywords: readonly StatedText[];
  /** EU data themes, themes of other lists, or words. */
  readonly themes: readonly string[];
  readonly landingPages: readonly string[];
  readonly publisher: StatedAgent | null;
  /** Whether a contact is given (dcat:contactPoint); who it is stays with the source. */
  readonly hasContactPoint: boolean;
  readonly issued: string | null;
  readonly modified: string | null;
  readonly frequency: string | null;
  readonly languages: readonly string[];
  readonly accessRights: string | null;
  /** The licence of the whole, where the source gives one beside those of distributions. */
  readonly licence: string | null;
  readonly places: readonly StatedPlace[];
  readonly periods: readonly StatedPeriod[];
  readonly conformsTo: readonly string[];
  /** What sort of dataset it is (dct:type), as stated. */
  readonly type: string | null;
  /** Null for what any catalogue but a Hansa lists. */
  readonly byHansa: StatedByHansa | null;
  readonly distributions: readonly StatedDistribution[];
}
