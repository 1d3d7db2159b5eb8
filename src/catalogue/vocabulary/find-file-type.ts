import { FILE_TYPES } from './file-type.js';
import type { Concept } from './vocabulary.js';

/** The EU file type that words, a media type or an address of one mean. */
export function findFileType(stated: string): Concept | undefined {
  const exact = FILE_TYPES.find(stated);
  return exact ?? FILE_TYPES.find(withoutParameters(stated.replace(IANA_ADDRESS, '')));
}

/** The EU file type of a file by the ending of its address; undefined for pages and unknown endings. */
export function fileTypeOfAddress(address: string): Concept | undefined {
  const path = address.split(/[?#]/, 1)[0]!.toLowerCase();
  const ending = /[^/]\.([a-z0-9]{1,8}(?:\.(?:zip|gz))?)$/.exec(
    path.replace(/^[a-z]+:\/\/[^/]*/, ''),
  )?.[1];
  return ending === undefined || PAGES.has(ending) ? undefined : FILE_TYPES.find(ending);
}

const IANA_ADDRESS = /^https?:\/\/(www\.)?iana\.org\/assignments\/media-types\//i;

/** Endings of programs and pages: what they answer with is not known. */
const PAGES: ReadonlySet<string> = new Set(['html', 'htm', 'text', 'web', 'rest', 'map', 'word']);

const withoutParameters = (mediaType: string): string => mediaType.split(';', 1)[0]!;
