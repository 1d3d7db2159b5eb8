import { sql } from '../../database/database.js';

/** The kind of data `k`, as a row has it. */
export const kindJson = sql`json_build_object('slug', k.slug, 'name', k.label, 'definition', k.definition,
  'altLabels', k.alt_labels, 'broader', (select slug from data_kind where id = k.broader_id),
  'theme', (select json_build_object('code', code, 'label', label, 'iri', iri) from theme where id = k.theme_id))`;
