/** A term of an EU table, as it is published: harvesters want its label beside its address. */
export interface AuthorityTerm {
  iri: string;
  label: string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

export type AuthorityTable = 'licence' | 'file-type' | 'frequency' | 'access-right' | 'language';

/** The term of a code that is stored; undefined when the table has no such code. */
export function authorityTerm(table: AuthorityTable, code: string): AuthorityTerm | undefined {
  const key = table === 'language' ? languageCode(code) : code;
  if (!key || !/^[\w-]+$/.test(key)) return undefined;
  return { iri: `${AUTHORITY}/${table}/${key}`, label: key.replaceAll('_', ' ') };
}

const languages =
  'bgBUL csCES daDAN deDEU elELL enENG esSPA etEST fiFIN frFRA gaGLE hrHRV huHUN itITA ltLIT lvLAV mtMLT nlNLD plPOL ptPOR roRON skSLK slSLV svSWE';
const languageCodes = new Map(
  languages.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

const languageCode = (code: string): string | undefined =>
  code.length === 3 ? code.toUpperCase() : languageCodes.get(code);

/** The themes of the European data portal. */
export const DATA_THEMES = `${AUTHORITY}/data-theme`;
