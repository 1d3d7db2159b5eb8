import { Filter, known, oneOf, refersTo } from '../reading/filter.js';

export const themeFilter = new Filter('Theme', () => ({
  codes: oneOf('code', 'The theme has one of these codes.'),
  broader: refersTo(
    'broader_id',
    { table: 'theme', column: 'code' },
    'It is filed under one of these themes (codes).',
  ),
  isFiner: known(
    'broader_id',
    'Whether it is a finer theme of the catalogue; else an EU data theme.',
  ),
}));
