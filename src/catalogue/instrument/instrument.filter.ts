import { during } from '../reading/date-range.js';
import { Filter, linkedTo, oneOf } from '../reading/filter.js';

export const instrumentFilter = new Filter('Instrument', () => ({
  slugs: oneOf('slug', 'The instrument has one of these slugs.'),
  types: oneOf('kind', 'It is of one of these types, such as "EU regulation".'),
  statuses: oneOf('status', 'Its status is one of these, such as "in force".'),
  celex: oneOf('celex', 'Its CELEX number is one of these.'),
  adoptedOn: during('adopted_on', 'It was adopted in these days.'),
  appliesFrom: during('applies_from', 'It applies from one of these days.'),
  useCases: linkedTo(
    { table: 'use_case_instrument', from: 'instrument_id', to: 'use_case_id' },
    { table: 'use_case' },
    'It bears on one of these use cases (slugs).',
  ),
}));
