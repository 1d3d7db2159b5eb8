import { z } from 'zod';
import {
  listOf,
  localisedTexts,
  objectOr,
  orInnerJson,
  reference,
  text,
  texts,
} from '../json/stated-json.js';

const flag = z
  .union([z.boolean(), z.string(), z.number()], { error: 'true or false' })
  .nullish()
  .transform((value) => value !== null && value !== undefined && /^(true|1)$/i.test(String(value)));

const tag = z.object({ name: text, display_name: text }, { error: 'a tag with a name' });

const named = z.object(
  { id: text, name: text, title: localisedTexts, display_name: localisedTexts },
  { error: 'an object with a name' },
);

const agent = z.object(
  { uri: text, name: localisedTexts, url: text, homepage: text, type: text, identifier: text },
  { error: 'an object with a name' },
);

const place = z.object(
  { uri: text, text: localisedTexts, geom: text, bbox: text, centroid: text, written: text },
  { error: 'a place' },
);

const period = z.object(
  { start: text, end: text, start_date: text, end_date: text, written: text },
  { error: 'a period with start and end' },
);

const resource = z.object(
  {
    id: text,
    uri: text,
    name: localisedTexts,
    name_translated: localisedTexts,
    title: localisedTexts,
    description: localisedTexts,
    description_translated: localisedTexts,
    url: text,
    url_type: text,
    access_url: text,
    download_url: text,
    format: text,
    mimetype: text,
    media_type: text,
    license: reference,
    license_url: reference,
    license_id: reference,
    rights: text,
    size: text,
    byte_size: text,
    issued: text,
    created: text,
    modified: text,
    last_modified: text,
    conforms_to: orInnerJson(texts),
    state: text,
  },
  { error: 'a resource with a url' },
);

/** What extensions of CKAN for DCAT keep among the extras of a dataset, or beside its own fields. */
export const ckanExtras = z.object({
  uri: text,
  identifier: text,
  alternate_identifier: orInnerJson(texts),
  doi: text,
  guid: text,
  issued: text,
  modified: text,
  date_released: text,
  date_updated: text,
  publisher: orInnerJson(listOf(objectOr('name', agent))),
  publisher_uri: text,
  publisher_name: localisedTexts,
  publisher_url: text,
  publisher_type: text,
  contact: orInnerJson(z.unknown().optional()),
  contact_points: orInnerJson(z.unknown().optional()),
  contact_uri: text,
  contact_name: text,
  contact_email: text,
  'contact-email': text,
  frequency: text,
  accrual_periodicity: text,
  update_frequency: orInnerJson(localisedTexts),
  'frequency-of-update': text,
  language: orInnerJson(texts),
  theme: orInnerJson(texts),
  spatial: orInnerJson(z.unknown().optional()),
  spatial_uri: text,
  spatial_text: localisedTexts,
  spatial_name: localisedTexts,
  spatial_coverage: orInnerJson(listOf(objectOr('written', place))),
  geographical_coverage: orInnerJson(texts),
  'bbox-west-long': text,
  'bbox-south-lat': text,
  'bbox-east-long': text,
  'bbox-north-lat': text,
  temporal: text,
  temporal_start: text,
  temporal_end: text,
  'temporal-extent-begin': text,
  'temporal-extent-end': text,
  temporal_coverage: orInnerJson(listOf(objectOr('written', period))),
  temporals: orInnerJson(listOf(objectOr('written', period))),
  access_rights: text,
  conforms_to: orInnerJson(texts),
  dcat_type: text,
});

/** A dataset as the action interface of CKAN and DKAN gives it. */
export const ckanRecord = ckanExtras.extend({
  id: text,
  name: text,
  title: localisedTexts,
  title_translated: localisedTexts,
  notes: localisedTexts,
  notes_translated: localisedTexts,
  description: localisedTexts,
  url: text,
  type: text,
  state: text,
  private: flag,
  author: text,
  author_email: text,
  maintainer: text,
  maintainer_email: text,
  license_id: reference,
  license_url: reference,
  license_title: text,
  metadata_created: text,
  metadata_modified: text,
  tags: listOf(objectOr('name', tag)),
  keywords: orInnerJson(localisedTexts),
  organization: objectOr('name', named),
  owner_org: text,
  groups: listOf(objectOr('name', named)),
  resources: listOf(resource),
});

export type CkanRecord = z.output<typeof ckanRecord>;
export type CkanResource = CkanRecord['resources'][number];
export type CkanGroup = CkanRecord['groups'][number];
