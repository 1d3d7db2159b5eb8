import { addressKey } from './address-key.js';

/**
 * The identifiers that a text holds and that are the same wherever they are met: a DOI, a UUID, a URN, a web address.
 * None for a number or a word that only its own catalogue understands, such as "1" or "dataset-3".
 */
export function globalIdentifiers(text: string): string[] {
  const trimmed = text.trim();
  const doi = DOI.exec(trimmed)?.[1];
  if (doi) return [`doi:${doi.toLowerCase()}`];
  if (UUID.test(trimmed)) return uuidOf(trimmed);
  return NAMED.test(trimmed) ? [trimmed.toLowerCase()] : ofAddress(trimmed);
}

const DOI = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;

const UUID = /^(?:urn:uuid:)?\{?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\}?$/i;

const NAMED = /^(urn|oai|hdl|ark|info):\S{6,}$/i;

function uuidOf(text: string): string[] {
  const uuid = UUID.exec(text)?.[1]?.toLowerCase() ?? '';
  return isRandom(uuid) ? [uuid] : [];
}

/** Templates and tests hold 00000000-…, 12345678-1234-… and the like. */
const isRandom = (uuid: string): boolean =>
  new Set(uuid.replaceAll('-', '')).size > 6 && !uuid.startsWith('12345678-');

/** An address is an identifier itself, and so is the UUID that it ends with. */
function ofAddress(text: string): string[] {
  const key = addressKey(text);
  if (key === null || UNNAMED.test(key)) return [];
  const last = /[^/=#]+$/.exec(key)?.[0] ?? '';
  return [key, ...uuidOf(last)];
}

/** Made up for a node that has no name; examples. */
const UNNAMED = /\/\.well-known\/(genid|skolem)\/|^(localhost|example\.(com|org|net)|127\.)/;
