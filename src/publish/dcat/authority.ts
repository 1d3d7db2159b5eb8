import { ACCESS_RIGHTS } from '../../catalogue/vocabulary/access-right.js';
import { FILE_TYPES } from '../../catalogue/vocabulary/file-type.js';
import { languageConcept } from '../../catalogue/vocabulary/find-language.js';
import { FREQUENCIES } from '../../catalogue/vocabulary/frequency.js';
import { LICENCES } from '../../catalogue/vocabulary/licence.js';
import type { Concept } from '../../catalogue/vocabulary/vocabulary.js';

const tables = {
  licence: LICENCES,
  'file-type': FILE_TYPES,
  frequency: FREQUENCIES,
  'access-right': ACCESS_RIGHTS,
};

export type AuthorityTable = keyof typeof tables | 'language';

/** The term of a code that is stored, with its address and label; undefined when the EU table has no such code. */
export const authorityTerm = (table: AuthorityTable, code: string): Concept | undefined =>
  table === 'language' ? languageConcept(code) : tables[table].byCode(code);
