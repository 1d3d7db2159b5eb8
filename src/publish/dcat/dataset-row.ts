import type { Period, Place } from '../../catalogue/dataset/dataset.entity.js';
import type { LanguageText } from '../../database/columns.js';

/** A city, a business or another record of the catalogue, as others speak of it. */
export interface Named {
  slug: string;
  name: string;
}

export interface CityRow extends Named {
  geonamesId: number;
  latitude: number;
  longitude: number;
}

export interface DistributionRow {
  position: number;
  identifier: string | null;
  titles: LanguageText[];
  descriptions: LanguageText[];
  accessUrl: string | null;
  downloadUrl: string | null;
  format: string | null;
  formatCode: string | null;
  mediaType: string | null;
  licence: string | null;
  licenceCode: string | null;
  rights: string | null;
  byteSize: number | null;
  issued: string | null;
  modified: string | null;
  conformsTo: string[];
  systemId: string | null;
}

/** An EU data theme (with its address), or a finer one filed under such. */
export interface ThemeRow {
  code: string;
  label: string;
  iri: string | null;
}

/** A kind of data, with the slug of the kind that it is a special case of. */
export interface KindRow extends Named {
  definition: string;
  altLabels: string[];
  broader: string | null;
  theme: ThemeRow;
}

/** A page or a catalogue that a record was read in. */
export interface SourceRow {
  url: string;
  title: string;
}

/** A dataset with all that is published of it. */
export interface DatasetRow {
  id: number;
  slug: string;
  assertion: string;
  title: string;
  titles: LanguageText[];
  description: string | null;
  descriptions: LanguageText[];
  keywords: LanguageText[];
  type: string;
  identifier: string | null;
  iri: string | null;
  otherIdentifiers: string[];
  publisherName: string | null;
  publisherCity: Named | null;
  publisherBusiness: Named | null;
  accessModel: string | null;
  accessRight: string | null;
  licence: string | null;
  licenceCode: string | null;
  landingPage: string | null;
  issued: string | null;
  modified: string | null;
  frequency: string | null;
  frequencyCode: string | null;
  languages: string[];
  periods: Period[];
  places: Place[];
  conformsTo: string[];
  hasContactPoint: boolean | null;
  /** When Hansa began to list it, and when its entry last changed: moments in UTC. */
  listedAt: string;
  changedAt: string;
  catalogues: SourceRow[];
  sources: SourceRow[];
  distributions: DistributionRow[];
  themes: ThemeRow[];
  cities: CityRow[];
  countries: { code: string; name: string }[];
  /** Inferred ones: nobody has said so, but its words point there. */
  kinds: { kind: KindRow; isInferred: boolean }[];
  implementations: string[];
}

/** The name of who publishes it, as the catalogue knows them or as the source says; null when neither does. */
export const publisherOf = (row: DatasetRow): string | null =>
  row.publisherCity?.name ?? row.publisherBusiness?.name ?? row.publisherName;
