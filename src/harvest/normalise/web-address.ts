import type { Notes } from './notes.js';

/** An address that a browser can open, with what an address may not hold encoded; null when it is none. */
export function normaliseUrl(stated: string | null, field: string, notes: Notes): string | null {
  if (stated === null || stated.trim() === '') return null;
  const address = encodeAddress(stated.trim());
  if (isWebAddress(address)) return address;
  notes.kept('URL_INVALID', field, { found: stated, accepted: URL_ACCEPTED });
  return null;
}

/** An absolute IRI; null when it is none. */
export function normaliseIri(stated: string | null, field: string, notes: Notes): string | null {
  if (stated === null || stated.trim() === '') return null;
  const iri = stated.trim();
  if (isIri(iri)) return iri;
  notes.kept('IRI_INVALID', field, { found: stated, accepted: IRI_ACCEPTED });
  return null;
}

/** Whether something is an absolute IRI that may be shown as a link: no scheme that runs a program. */
export function isIri(stated: string): boolean {
  return stated.length <= LONGEST_ADDRESS && IRI.test(stated) && !RUNS.test(stated);
}

const URL_ACCEPTED =
  'an absolute address with http, https or ftp, without user name and password, of at most 4,000 characters';
const IRI_ACCEPTED = 'an absolute IRI without blanks and the characters < > " { } | \\ ^ `';

const LONGEST_ADDRESS = 4_000;

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]+$/iu;

const RUNS = /^(javascript|vbscript|data|file|blob):/i;

function isWebAddress(address: string): boolean {
  if (!/^(https?|ftps?):\/\/[^/?#]/i.test(address) || address.length > LONGEST_ADDRESS)
    return false;
  const url = URL.parse(address);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

/** Blanks and the like are what people type: everything else stays as it is stated. */
function encodeAddress(address: string): string {
  return address
    .toWellFormed()
    .replace(NOT_ALLOWED, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, '%25');
}

const NOT_ALLOWED = /[\s<>"{}|\\^`\p{Cc}]/gu;
