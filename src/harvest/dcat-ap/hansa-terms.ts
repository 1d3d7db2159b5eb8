import { isIri, type Term } from './graph/term.js';

/** What catalogues of Hansa define themselves, wherever they are. */
export type HansaList = 'kind' | 'type' | 'access-model' | 'filled';

const OWN_TERM = /\/dcat\/catalog#(kind|type|access-model|filled)-([^#/?]{1,300})$/;

/** The name of a term in a list of Hansa; undefined when it is none. */
export function hansaTerm(list: HansaList, value: Term): string | undefined {
  const [, of, name = ''] = isIri(value) ? (OWN_TERM.exec(value) ?? []) : [];
  return of === list ? decodeName(name) : undefined;
}

function decodeName(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
