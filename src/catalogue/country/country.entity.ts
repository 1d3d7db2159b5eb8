import { defineEntity, p } from '@mikro-orm/core';
import { identified } from '../../database/columns.js';

export const Country = defineEntity({
  name: 'Country',
  properties: { ...identified, code: p.text().unique(), name: p.text() },
  checks: [{ name: 'country_code_check', expression: `code ~ '^[A-Z]{2}$'` }],
});
