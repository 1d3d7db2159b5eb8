import { remember } from './remember.js';
import { lastSegment } from './addresses.js';
import { LANGUAGES } from './language.js';

/** The ISO 639 code of a language, in two letters where there are such; undefined when what is stated names none. */
export const findLanguage = remember(readLanguage);

function readLanguage(stated: string): string | undefined {
  const code = LANGUAGES.find(stated)?.code ?? LANGUAGES.find(primaryTag(stated))?.code;
  return code === undefined || NO_LANGUAGE.has(code) ? undefined : shortCode(code);
}

/** The term of the EU table for an ISO 639 code. */
export const languageConcept = (code: string) => LANGUAGES.find(code);

const NO_LANGUAGE: ReadonlySet<string> = new Set(['MUL', 'ZXX', 'UND']);

function shortCode(code: string): string {
  const tag = Intl.getCanonicalLocales(code)[0]!;
  return tag.toLowerCase();
}

/** `de` of `de-AT`, `pt` of `pt_BR.UTF-8`, `it` of an address that ends so. */
function primaryTag(stated: string): string {
  return /^([a-z]{2,3})[-_]/i.exec(lastSegment(stated).trim())?.[1] ?? '';
}
