import { z } from 'zod';
import { listOf, localisedTexts, reference, text, texts } from '../json/stated-json.js';

const none = { error: 'an object' };

const ofBasics = z.object(
  {
    title: localisedTexts,
    description: localisedTexts,
    keyword: texts,
    theme: texts,
    license: reference,
    license_url: reference,
    language: texts,
    metadata_languages: texts,
    modified: text,
    publisher: localisedTexts,
    references: texts,
    update_frequency: text,
    bbox: z.unknown().optional(),
    territory: texts,
    geographic_reference: texts,
  },
  none,
);

const ofDcat = z.object(
  {
    created: text,
    issued: text,
    creator: localisedTexts,
    contact_name: text,
    contact_email: text,
    accrualperiodicity: text,
    spatial: texts,
    temporal: text,
    temporal_coverage_start: text,
    temporal_coverage_end: text,
    conforms_to: texts,
    accessrights: text,
  },
  none,
);

const attachment = z.object(
  { id: text, title: localisedTexts, description: localisedTexts, mimetype: text, url: text },
  { error: 'an attachment with a url' },
);

const field = z.object({ type: text }, { error: 'a field with a type' });

/** A dataset as the Explore interface of Opendatasoft gives it. */
export const opendatasoftRecord = z.object({
  dataset_id: text,
  has_records: z.boolean({ error: 'true or false' }).nullish(),
  fields: listOf(field),
  attachments: listOf(attachment),
  alternative_exports: listOf(attachment),
  metas: z.object({ default: ofBasics.nullish(), dcat: ofDcat.nullish() }, none).nullish(),
});

export type OpendatasoftRecord = z.output<typeof opendatasoftRecord>;
export type OpendatasoftAttachment = OpendatasoftRecord['attachments'][number];
export const noBasics = ofBasics.parse({});
export const noDcat = ofDcat.parse({});
