import type { MappedCode, NormalisedDistribution } from '../normalised-dataset.js';
import { findLicence, namesNoLicence } from '../../catalogue/vocabulary/find-licence.js';
import { mapCode } from './codes.js';
import type { Notes } from './notes.js';
import { plainText } from './plain-text.js';

/** The EU licence beside the source's words, which may be mark-up around an address or a name. */
export function normaliseLicence(
  stated: string | null,
  field: string,
  notes: Notes,
): MappedCode | null {
  const words = stated === null ? null : plainText(stated.slice(0, LONGEST_LICENCE)).text;
  return mapCode(words, { field, find: codeOf, saysNothing: namesNoLicence }, notes);
}

/** In characters, with its mark-up. */
const LONGEST_LICENCE = 20_000;

/** The one licence of all distributions; null when one of them has none or another. */
export function commonLicence(distributions: readonly NormalisedDistribution[]): MappedCode | null {
  const first = distributions[0]?.licence ?? null;
  return first !== null && distributions.every(({ licence }) => licence && isSame(licence, first))
    ? first
    : null;
}

const isSame = (a: MappedCode, b: MappedCode): boolean =>
  a.code === null ? a.stated === b.stated : a.code === b.code;

const codeOf = (words: string): string | undefined => findLicence(words)?.code;
