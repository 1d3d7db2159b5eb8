import { sql } from '../../database/database.js';
import { implementationFilter } from '../implementation/implementation.filter.js';
import { Filter, linkedTo, oneOf, some } from '../reading/filter.js';
import { filedUnder } from '../reading/theme-filter.js';
import { Challenge } from './use-case.type.js';

export const useCaseFilter = new Filter('UseCase', () => ({
  slugs: oneOf('slug', 'The use case has one of these slugs.'),
  themes: filedUnder(
    'id',
    'It is filed under one of these themes: EU data themes ("TRAN") or finer ones ("mobility").',
  ),
  needs: linkedTo(
    { table: 'use_case_kind', from: 'use_case_id', to: 'kind_id' },
    { table: 'data_kind' },
    'It needs one of these kinds of data (slugs).',
  ),
  challenges: {
    type: () => [Challenge],
    description: 'It meets one of these kinds of challenges.',
    where: (table, challenges: string[]) => sql`${table}.challenges && ${challenges}::text[]`,
  },
  instruments: linkedTo(
    { table: 'use_case_instrument', from: 'use_case_id', to: 'instrument_id' },
    { table: 'instrument' },
    'One of these instruments bears on it (slugs).',
  ),
  implementations: some(
    implementationFilter,
    'It has an implementation that meets this filter.',
    (useCase, implementation) => ({
      from: sql`implementation ${implementation}`,
      on: sql`${implementation}.use_case_id = ${useCase}.id`,
    }),
  ),
}));
