import { ACCESS_RIGHTS } from '../../catalogue/vocabulary/access-right.js';
import { FILE_TYPES } from '../../catalogue/vocabulary/file-type.js';
import { languageConcept } from '../../catalogue/vocabulary/find-language.js';
import { FREQUENCIES } from '../../catalogue/vocabulary/frequency.js';
import { LICENCES } from '../../catalogue/vocabulary/licence.js';
import type { Concept } from '../../catalogue/vocabulary/vocabulary.js';

const tables = {
  licence: LICENCES.byCode,
  'file-type': FILE_TYPES.byCode,
  frequency: FREQUENCIES.byCode,
  'access-right': ACCESS_RIGHTS.byCode,
  language: languageConcept,
};

export type AuthorityTable = keyof typeof tables;

/** The term of a code that is stored, with its address and label; undefined when the EU table has no such code. */
export const authorityTerm = (table: AuthorityTable, code: string): Concept | undefined =>
  tables[table](code);
