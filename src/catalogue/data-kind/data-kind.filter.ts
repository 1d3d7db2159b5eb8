import { Filter, linkedTo, oneOf, refersTo } from '../reading/filter.js';

export const dataKindFilter = new Filter('DataKind', () => ({
  slugs: oneOf('slug', 'The kind has one of these slugs.'),
  themes: refersTo(
    'theme_id',
    { table: 'theme', column: 'code' },
    'It is filed under one of these EU data themes (codes such as "TRAN").',
  ),
  broader: refersTo(
    'broader_id',
    { table: 'data_kind' },
    'It is narrower than one of these kinds (slugs).',
  ),
  neededBy: linkedTo(
    { table: 'use_case_kind', from: 'kind_id', to: 'use_case_id' },
    { table: 'use_case' },
    'One of these use cases needs it (slugs).',
  ),
  heldBy: linkedTo(
    { table: 'business_kind', from: 'kind_id', to: 'business_id' },
    { table: 'business' },
    'One of these businesses holds it (slugs).',
  ),
}));
