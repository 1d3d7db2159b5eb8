import type {
  KindWord,
  Period,
  Place,
  StatedValue,
  StoredQuality,
} from '../../catalogue/dataset/dataset.entity.js';
import type { KindConcept } from '../normalised-dataset.js';
import type { LanguageText } from '../../database/columns.js';

/** The columns of a dataset as a record fills them; other records are named by slug or code. */
export interface DatasetColumns {
  readonly title: string;
  readonly titles: readonly LanguageText[];
  readonly description: string | null;
  readonly descriptions: readonly LanguageText[];
  readonly keywords: readonly LanguageText[];
  readonly type: 'CATALOGUE_DATASET' | 'LIVE_FEED' | 'DATA_PRODUCT';
  readonly identifier: string;
  readonly iri: string | null;
  readonly other_identifiers: readonly string[];
  readonly publisher_city: string | null;
  readonly publisher_business: string | null;
  readonly publisher_name: string | null;
  readonly access_model: string | null;
  readonly access_right: string | null;
  readonly licence: string | null;
  readonly licence_code: string | null;
  readonly landing_page: string | null;
  readonly issued: string | null;
  readonly modified: string | null;
  readonly frequency: string | null;
  readonly frequency_code: string | null;
  readonly languages: readonly string[];
  readonly periods: readonly Period[];
  readonly places: readonly Place[];
  readonly conforms_to: readonly string[];
  readonly has_contact_point: boolean;
  readonly stated: readonly StatedValue[];
  readonly quality_score: number;
  readonly quality: StoredQuality;
}

/** The columns of a distribution as a record fills them. */
export interface DistributionColumns {
  readonly identifier: string | null;
  readonly titles: readonly LanguageText[];
  readonly descriptions: readonly LanguageText[];
  readonly access_url: string | null;
  readonly download_url: string | null;
  readonly format: string | null;
  readonly format_code: string | null;
  readonly media_type: string | null;
  readonly licence: string | null;
  readonly licence_code: string | null;
  readonly rights: string | null;
  readonly byte_size: number | null;
  readonly issued: string | null;
  readonly modified: string | null;
  readonly conforms_to: readonly string[];
  readonly system_id: string | null;
}

/** A kind of data that a record states or, with a confidence, that its words point to. */
export interface RecordKind {
  readonly kind: string;
  readonly confidence: number | null;
  readonly words: readonly KindWord[] | null;
  /** What it is, for a catalogue that has no kinds of its own. */
  readonly concept?: KindConcept;
}

/** All that a record of a foreign catalogue gives the catalogue; the same record gives the same content. */
export interface RecordContent {
  readonly dataset: DatasetColumns;
  /** EU data themes, the first one first. */
  readonly themes: readonly string[];
  readonly kinds: readonly RecordKind[];
  /** What it covers: slugs of cities, codes of countries. */
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly distributions: readonly DistributionColumns[];
}

/** The type of each column in PostgreSQL, for reading them out of the content. */
export const datasetColumns = {
  title: 'text',
  titles: 'jsonb',
  description: 'text',
  descriptions: 'jsonb',
  keywords: 'jsonb',
  type: 'text',
  identifier: 'text',
  iri: 'text',
  other_identifiers: 'text[]',
  publisher_city: 'text',
  publisher_business: 'text',
  publisher_name: 'text',
  access_model: 'text',
  access_right: 'text',
  licence: 'text',
  licence_code: 'text',
  landing_page: 'text',
  issued: 'text',
  modified: 'text',
  frequency: 'text',
  frequency_code: 'text',
  languages: 'text[]',
  periods: 'jsonb',
  places: 'jsonb',
  conforms_to: 'text[]',
  has_contact_point: 'boolean',
  stated: 'jsonb',
  quality_score: 'int',
  quality: 'jsonb',
} as const satisfies Record<keyof DatasetColumns, string>;

export const distributionColumns = {
  identifier: 'text',
  titles: 'jsonb',
  descriptions: 'jsonb',
  access_url: 'text',
  download_url: 'text',
  format: 'text',
  format_code: 'text',
  media_type: 'text',
  licence: 'text',
  licence_code: 'text',
  rights: 'text',
  byte_size: 'double precision',
  issued: 'text',
  modified: 'text',
  conforms_to: 'text[]',
  system_id: 'text',
} as const satisfies Record<keyof DistributionColumns, string>;
